/** Google's own names of its categories in this language, in the order of `CATEGORIES`; an empty line has none of its own. */
export const NAMES = `Articoli per animali
Animali vivi
Animali domestici - Articoli
Articoli per uccelli
Accessori per gabbie per uccelli
Vasche per uccelli per gabbie
Contenitori per acqua e cibo per gabbie per uccelli
Gabbie e trespoli uccelli
Mangime per volatili
Trespoli e palestre per uccelli
Scalette e trespoli uccelli
Giochi per uccellini
Premi per volatili
Articoli per gatti
Abbigliamento per gatti
Cucce per gatti
Cibo per gatti


Arredi per gatti
Accessori per mobili per gatti
Lettiera per gatti
Fodere per lettiere per gatti
Tappetini per lettiera per gatti
Cassette lettiera per gatti
Giochi per gatti
Snack per gatti
Articoli per cani
Abbigliamento per cani
Lettini per cani
Mutandine e pannolini per cani
Pannolini per cani
Cibo per cani


Casette per cani
Accessori per cucce e recinti
Cucce e recinti per cani
Giochi per cani
Tapis roulant per cani
Snack per cani
Articoli per pesci
Tubazioni per stagni e acquari
Diffusori d'aria e pietre porose per acquari
Ricambi per la pulizia degli acquari
Decorazioni per acquari
Filtri per acquario
Retini per acquari
Ghiaietta/substrati acquario
Illuminazione per acquari
Stabilizzatori livello acquario
Supporti per acquari
Sistemi di controllo della temperatura degli acquari
Prodotti pulizia acqua acquari
Acquari
Fertilizzanti per piante acquatiche
Distributori cibo per pesci
Mangime per pesci
Attrezzi per addestramento animali
Grucce per abbigliamento per animali
Accessori per lettini per animali domestici
Campanelli/ciondoli animali
Monitor biometrici per animali
Misuratori di glicemia per animali
Contapassi per animali
Termometri per animali
Tappetini per ciotole per animali domestici
Supporti per ciotole per animali domestici
Ciotole, distributori di cibo, distributori di acqua per animali domestici
Accessori per trasportini e gabbie per animali domestici
Gabbie e trasportini per animali domestici
Collari e pettorine per animali domestici
Sistemi di contenimento per animali
Accessori per gattaiole
Porte basculanti per animali
Gocce e colliri per animali domestici
Kit di emergenza e pronto soccorso per animali domestici
Controllo delle pulci e delle zecche negli animali domestici
Contenitori cibo animali
Palette cibo cani
Articoli per la cura dell'aspetto degli animali domestici
Pettini e spazzole per animali domestici
Deodoranti e profumi per animali
Forbici e taglia peli per animali domestici
Asciugatori per animali domestici
Smalto per unghie per animali domestici
Attrezzi per unghie per animali domestici
Shampoo e balsamo per animali domestici
Salviettine per animali domestici
Accessori per tappetini riscaldanti per animali domestici
Tappetini riscaldati per animali domestici
Medagliette per animali
Estensioni guinzaglio per animali domestici
Guinzagli per animali domestici
Collari medici per animali
Cerotti e bendaggi veterinari
Medicinali per animali
Museruole
Igiene orale per animali domestici
Box per animali
Scala per animali
Passeggini per animali domestici
Protezione solare per animali domestici
Materiali per l'addestramento dei cani
Clicker e portasnack per l'addestramento dei cani
Portatappetini per l'addestramento dei cani
Tappetini igienici per cani
Spray e soluzioni per l'addestramento dei cani
Vitamine/integratori animali
Distributori e contenitori per sacchetti igienici
Sacchetti igienici per animali domestici
Strumenti e sistemi per lo smaltimento delle deiezioni di animali domestici
Articoli anfibi e rettili
Cibo per rettili e anfibi
Accessori habitat rettili e anfibi
Riscaldamento/illuminazione habitat rettili e anfibi
Habitat rettili e anfibi
Substrati rettili e anfibi
Articoli animali piccola taglia
Giacigli piccoli animali
Cibo per piccoli animali
Accessori habitat piccoli animali
Habitat/gabbie piccoli animali
Ricompense per animali di piccola taglia
Barriere per animali domestici sui veicoli
Abbigliamento e accessori
Abbigliamento
Abbigliamento per attività fisica
Pantaloncini da football
Abbigliamento sportivo da ciclista
Tute da ciclista
Magliette da ciclista
Pantaloncini da ciclista
Tute per bicicletta
Calzamaglie da ciclista
Pantaloncini boxe
Vestiti, gonne e costumi da danza
Abbigliamento da caccia
Ghillie suit (tute mimetiche)
Gilet per caccia e pesca
Pantaloni tattici e per caccia
Pantaloncini per arti marziali
Abbigliamento di protezione da moto
Giacche da motociclista
Pantaloni da motociclista
Tute da moto
Abbigliamento da paintball
Abbigliamento per bambini
Pantaloni per bebè e bimbi
Copripannolini per bebè e bimbi
Abiti per bebè e bimbi
Soprabiti per bebè e bimbi
Completi per bebè e bimbi
Tutine da nanna e copertine avvolgi bebè
Calzini per bebè e bimbi
Costumi da bagno per bebè e bimbi
Maglie per bebè e bimbi
Body per bimbi
Biancheria intima per bimbi
Abiti
Monopezzi
Tute e tutine
Body e body con calzamaglia
Salopette
Abbigliamento per esterno
Calzoni pesanti
Cappotti e giacche
Pantaloni impermeabili
Abiti impermeabili
Pantaloni e completi da neve
Gilet
Completi
Pantaloni
Camicie e top
Pantaloncini
Gonne



Gonne pantalone
Abbigliamento da notte e da camera
Abbigliamento da camera
Camicie da notte
Pigiami
Accappatoi
Abiti da uomo
Tailleur giacca e pantaloni
Tailleur giacca e gonna
Smoking e abiti da sera
Costumi da bagno
Abbigliamento tradizionale e cerimoniale
Dirndl
Pantaloni hakama
Abbigliamento giapponese nero formale
Complementi per kimono


Kimono






Abbigliamento cerimonie religiose
Vestiti per battesimo e comunione
Sari e lehenga
Pantaloni di pelle tradizionali

Biancheria intima e calze
Accessori per reggiseni
Imbottiture per reggiseno con velcro
Imbottire ed estensioni per reggiseno
Imbottiture
Copri capezzoli e nascondi capezzoli
Reggiseni
Calzetteria
Sospensori

Accessori lingerie
Reggicalze
Giarrettiere
Calzamaglie intime uomo
Sottogonne e sottopantaloni
Indumenti modellanti
Calze
Magliette intime
Intimo
Slip intimo
Uniformi
Tute e pantaloni da lavoro
Tute da volo
Divise per operatori alimentari
Cappelli da cuoco
Giacche da cuoco
Pantaloni da cuoco
Uniformi militari
Uniformi scolastiche
Uniformi agenti di sicurezza
Divise sportive
Divise da football americano
Divise da baseball
Divise da basket
Divise da cheerleader
Divise da cricket
Divise da hockey
Uniformi per arti marziali
Uniformi da arbitro
Divise da calcio
Divise da softball
Uniformi da lotta
Camici bianchi
Vestiti da sposa
Abiti per feste di matrimonio
Abiti da sposa
Accessori di abbigliamento
Scaldabraccia
Accessori di abbigliamento per bebè e bimbi
Cinghie primi passi per bebè e bimbi
Guanti e muffole per bebè e bimbi
Cappelli per bebè e bimbi
Indumenti protettivi per bebè
Passamontagna
Bandane e fazzoletti


Fibbie di cinture
Cinture
Accessori sposa
Veli da sposa
Borchie per bottoni
Tendicollo
Gemelli da camicia
Ventagli decorativi
Paraorecchie
Guanti e muffole
Accessori per capelli
Ciambelle e modellatori di volume per capelli
Pettinini per capelli
Extension per capelli
Forcelle per capelli
Retine per capelli
Forcine, pinze e mollette per capelli



Corone per capelli
Fasce per capelli/cerchietti
Nastri elastici
Diademi
Accessori per parrucca
Calotte per parrucca
Colla e adesivi per parrucca
Parrucche
Manicotti
Fazzoletti taschino
Cappelli
Accessori capelli e fazzoletti
Fascinator
Copricapi
Turbanti
Scaldamuscoli
Collane di fiori polinesiane
Fasce di sostegno e cinture premaman
Scaldacollo
Cravatte e cravattini
Spillette
Fasce
Sciarpe e scialli


Occhiali da sole
Bretelle
Fermacravatte
Accessori abbigliamento tradizionale


Obi
Calze tabi
Polsini
Costumi e accessori
Accessori per costumi
Calotte effetto calvo
Set di accessori per costumi
Mantelle per maschere
Guanti per costumi
Cappelli per costumi
Effetti speciali per costumi
Prodotti del tabacco per costumi
Bigiotteria
Scarpe per costumi
Costumi
Maschere
Accessori per borsette e portafogli
Portassegni
Portachiavi
Cordini
Catene per portafogli
Borsette, portafogli e custodie
Portabadge e portacartellino
Custodie per biglietti da visita
Borsette
Portafogli e portabanconote
Preziosi
Cavigliere
Gioielli per il corpo
Bracciali
Spille e spillette
Ciondoli e pendenti
Orecchini
Set gioielli
Collane
Anelli
Accessori per orologi
Cinturini per orologi
Adesivi e decalcomanie per orologi
Avvolgitori per orologi
Orologi da polso
Accessori per scarpe
Fodere per stivali
Ghette
Coperture scarpe
Stringhe per scarpe
Speroni
Scarpe
Arte e svago
Biglietti per eventi
Hobby e arti creative
Artigianato e hobby
Kit per hobby e artigianato
Kit per creare candele
Kit da disegno e pittura
Kit di riparazione per tessuto
Kit per la fabbricazione di incenso
Kit per creare gioielli
Kit per mosaici
Kit per ricamo
Kit per creare timbri e album di ricordi
Kit per realizzare giochi
Materiali per hobby e artigianato
Carta per hobby e artigianato
Carta per album di ricordi e cartoncini


Cartoncino colorato
Lamine per fai da te
Carta per acquerello e disegno
Carta per origami
Carta trasferibile
Pergamena
Chiusure e cerniere per attività creative
Bottoni e automatici
Ganci e fermagli
Occhielli e asole di rinforzo
Chiusure in velcro
Tiretti per cerniera
Cerniere lampo
Smalto, inchiostro e vernice per attività creative
Pittura per hobby e artigianato
Fissanti per pittura
Inchiostro per attività artistiche
Smalto per ceramica e terracotta
Coloranti per attività creative
Tamponi per inchiostro
Medium per pittura
Forme e basi per attività creative
Schiuma e polistirolo per articoli artistici realizzati a mano
Forme e legno per attività creative
Forme per cartapesta
Cornici floreali e ghirlande
Magneti e adesivi per attività creative
Colla da ufficio e per attività creative
Magneti per lavoretti
Nastro decorativo
Nastro da fiorista
Nastro adesivo a caldo per tessuto
Fibre per attività creative
Fili per perline e gioielli
Filo
Fibra non filata
Filati
Filo per attività creative
Scovolini per attività decorative
Filo per fiorista
Filo per perle
Decorazioni e ornamenti
Toppe in tessuto
Perline
Fiocchi e coccarde
Adesivi decorativi
Elastico
Piume
Accessori per gioielli
Pietre preziose
Strass e lustrini
Nastri e trine
Lustrini e paillette
Etichette da cucire
Polvere per goffratura
Materiale per imbottitura
Imbottiture in fibre naturali e sintetiche
Palline per imbottitura
Forme per cuscini
Pelle e vinile
Materiali per ceramica e scultura
Creta e pasta da modellare


Mix per cartapesta
Garza di gesso
Materiali per decorare la porcellana
Cera grezza per candele
Tessili
Tele per attività creative
Tela aida per punto croce
Tele da pittura
Plastic canvas
Stoffa
Fodere
Tessuto da stampare
Base per stoppini
Stoppini
Accessori da strumenti per hobby e artigianato
Lame per taglierine
Valigette e coperture per macchine da cucire
Tavoli prolunga per macchine da cucire
Piedini macchina da cucire
Ricambi per macchine da cucire
Accessori per filatoi
Blocchi per timbri
Strumenti per hobby e artigianato
Tappetini di blocco per maglieria
Fili di blocco per maglieria
Strumenti per mescolare i colori
Mestichini
Tavolozze
Strumenti per taglio e goffratura
Forbici da ufficio e per attività creative
Goffratrice e taglierini per attività creative
Taglierini
Piegatrici e marcatori per carta
Strumenti per goffratura a caldo
Penne e strumenti per goffratura
Tagliapunti
Forbici taglia fili e taglia lana
Strumenti per creare decorazioni
Strumenti per marcare e misurare oggetti d'artigianato
Pennelli per artisti
Rulli manuali
Timbri decorativi
Compassi per bozze
Spatole per serigrafia
Macchine per stencil
Stencil e stampi
Marcatori e contatori di punti
Calibri e righelli per arte tessile
Strumenti per pirografia
Tappetini da taglio
Manichini per sarte
Cuscinetti e tappetini per feltratura
Cornici, cerchi e tenditori per arte tessile
Pistole a caldo
Scatole e tavoli luminosi
Aghi e uncinetti
Uncinetti
Aghi per cucire
Aghi da maglia
Uncinetti tunisini
Aghi per macchine da cucire
Spille di sicurezza
Spilli
Macchine per tessili
Macchine e aghi per feltratura
Telai a mano
Telai meccanici
Macchine da cucire
Filatoi
Ditali e protezioni per cucito


Strumenti per filati
Cardalana
Fusi manuali
Infilatori
Guide per filati
Rocchetti per filati
Arcolai e dipanatori per filati
Pettini per telaio
Navette per telaio
Organizzazione delle attività creative
Organizer per aghi, spilli e uncinetti
Kit per cucito e arti tessili
Organizer per filati
Stampi e modelli per artigianato
Modelli per decorazioni con perline
Stampi per artigianato
Stampi per feltratura
Modelli per cucito
Modelli da cucire
Collezionismo
Autografi
Monete e banconote


Carte collezionabili
Armi da collezione
Pistole da collezione
Coltelli da collezione
Spade da collezione
Supporti e vetrine per spade
Francobolli
Rocce e fossili
Accessori per modellini
Modelli in scala
Sigilli
Collezionismo - Sport
Accessori autografati sport
Accessori autografati football
Accessori autografati automobilismo
Accessori autografati baseball e softball
Accessori autografati basket
Cimeli autografati boxe
Accessori autografati hockey
Accessori autografati calcio
Accessori autografati sport tennis
Accessori tifosi di sport
Accessori tifosi football
Accessori tifosi automobilismo
Accessori tifosi baseball e softball
Accessori tifosi basket
Accessori tifosi hockey
Accessori tifosi calcio
Accessori per fan del tennis
Pubblicità vintage
Produzione casalinga di birra e vino
Grano e malto per birra
Bottiglie per imbottigliare
Kit per la produzione casalinga di birra e vino
Produzione di vino
Giocoleria
Magia e oggetti insoliti
Modellismo
Modelli di missili
Accessori per modellini di treni
Modellini treni/set di treni
Kit di modelli
Accessori per orchestre e strumenti musicali
Accessori per ottoni
Cura e pulitura ottoni
Kit pulizia ottoni
Prodotti pulizia/igienizzanti ottoni
Spazzole e bacchette per pulitura ottoni
Protezioni ottoni
Lubrificanti per ottoni
Panni lucidatura ottoni
Custodie e gigbag per ottoni
Imboccature per ottoni
Sordine per ottoni
Pezzi di ricambio ottoni
Tracolle e supporti per ottoni
Bacchette da direttore d'orchestra
Accordatori elettronici
Metronomi
Panchette e sgabelli per strumenti musicali
Supporti a forma di lira e lavagnette per musica
Accessori per leggii musicali
Borse per leggii musicali
Luci per leggii musicali
Clip per partiture musicali
Leggii per musica
Accessori per amplificatori di strumenti musicali
Amplificatori per strumenti musicali
Custodie per amplificatori di strumenti musicali
Pedaliere per amplificatori di strumenti musicali
Manopole per amplificatori di strumenti musicali
Supporti per amplificatori per strumenti musicali
Valvole per amplificatori di strumenti musicali
Amplificatori strumenti musicali
Accessori per tastiera
Custodie e borse per tastiere
Leggii per tastiere
Pedali
Accessori per percussioni
Piatti e tamburo
Sordine per piatti e tamburi
Timpani tamburo
Tiranti tamburo
Kit per percussioni
Battitori grancassa
Sistemi di montaggio per percussioni
Pedali tamburo
Accessori per bacchette e spazzole da batteria
Borse e contenitori per bacchette e spazzole da batteria
Bacchette e spazzole da batteria
Moduli per batterie elettroniche
Accessori per percussioni a mano
Custodie e borse per percussioni a mano
Supporti e pedane per percussioni a mano
Mazzuole per percussioni
Supporti per percussioni
Accessori strumenti a corda
Accessori per chitarra
Pick-up chitarra acustica
Capotasti
Pick-up chitarra elettrica
Custodie e gigbag chitarra
Componenti e accessori per chitarra
Umidificatori per chitarra
Plettri per chitarra
Slide per chitarra
Supporti per chitarra
Tracolle per chitarra
Avvolgicorde per chitarra
Corde per chitarra
Accordatori per chitarra
Accessori per strumenti ad arco
Custodie per archetti di strumenti a corda
Archetti per strumenti ad arco
Custodie per strumenti ad arco
Componenti e accessori per strumenti ad arco
Sordine per strumenti ad arco
Pickup per strumenti ad arco
Supporti per strumenti ad arco
Corde per strumenti ad arco
Cura e pulitura strumenti a corda
Colofonia per archetto
Panni pulitura strumenti corda
Lucidatura strumenti a corda
Accessori strumenti a fiato
Accessori per fagotto
Cura e pulitura fagotto
Scovoli fagotto
Custodie e gigbag fagotti
Pezzi per fagotto
Bocal per fagotto
Piccole parti fagotto
Ance per fagotto
Supporti per fagotto
Collarini e supporti fagotto
Accessori per clarinetto
Cura e pulitura clarinetto
Kit pulizia clarinetto
Protezioni cuscinetti clarinetto
Scovoli per clarinetto
Custodie e gigbag clarinetti
Legature e cappucci clarinetto
Pezzi per clarinetto
Barilotti per clarinetto
Campane per clarinetto
Bocchini clarinetto
Piccole parti clarinetto
Supporti per clarinetto
Ance per clarinetto
Collarini/supporti clarinetto
Accessori per flauto
Cura e pulitura flauto
Kit pulizia flauto
Bacchette pulitura flauto
Scovoli per flauto
Custodie e gigbag flauti
Pezzi per flauto
Testate per flauto
Piccole parti flauto
Supporti per flauto
Accessori per armonica
Custodie per armonica
Porta armonica
Accessori per oboe
Cura e pulizia oboe
Kit pulizia oboe
Scovoli per oboe
Custodie e gigbag oboe
Pezzi per oboe
Piccole parti oboe
Supporti per oboe
Ance per oboe
Collarini e supporti oboe
Accessori per flauto dolce
Cura e pulizia del flauto dolce
Custodie per flauto dolce
Componenti per flauto dolce
Accessori per sassofono
Cura e pulitura sassofono
Kit pulizia sassofono
Protezioni cuscinetti sassofono
Scovoli per sassofono
Custodie e gigbag sassofoni
Legature/cappucci sassofono
Pezzi per sassofono
Bocchini per sassofono
Colli per sassofono
Piccole parti sassofono
Supporti per sassofono
Ance per sassofono
Collarini/supporti sassofono
Grasso sugheri strumenti a fiato
Panni lucidatura strumenti a fiato
Custodie ance strumenti a fiato
Coltelli ance strumenti a fiato
Strumenti musicali
Fisarmoniche/fisarmoniche portatili
Cornamuse
Ottoni
Corni alti e baritoni
Eufoni
Corni a pistoni
Tromboni
Trombe e cornette
Tube
Strumenti musicali elettronici
Campionatori di audio
Controller MIDI
Tastiere musicali
Sintetizzatori audio
Percussioni
Grancasse
Piatti per batteria
Batterie
Batterie elettroniche
Metallofoni e xilofoni
Gong
Percussioni a mano
Nacchere e legnetti
Cimbali per dita e mani
Campane e campanelli
Tamburi manuali
Bonghi
Cajón
Conga
Tamburi a cornice
Tamburi a calice
Tabla
Tamburi parlanti
Blocchi musicali
Campanacci musicali
Güiro e raganelle
Sonagli musicali
Triangoli musicali
Cembali
Vibraslap
Charleston
Sordine per esercitazioni
Casse chiare
Tom-tom
Pianoforti
Strumenti a corda
Violoncelli
Chitarre
Arpe
Contrabbassi verticali
Viole
Violini
Strumenti a fiato
Fagotti
Clarinetti
Flauti
Flauti per bambini
Armoniche
Marranzani
Melodica
Tubi sonori
Oboe
Ocarine
Flauti dolci
Sassofoni
Fischietti in latta
Fischietti da capotreno
Party e festeggiamenti
Regali
Spilloni ornamentali per corpetto
Mazzolini di fiori e fiori all'occhiello per abito
Fiori freschi recisi
Buoni regalo
Confezioni regalo
Sacchetti regalo
Confezioni regalo e scatole di latta
Etichette e biglietti per regali
Carta velina
Carta da regalo
Biglietti di auguri e note
Articoli per la festa
Biglietti per consigli
Kit di palloncini
Palloncini
Striscioni
Candeline
Addobbi per sedie
Decorazioni per cocktail
Coriandoli
Pon-pon decorativi
Giochi alcolici
Birra pong
Tavoli per birra pong
Cannucce e mescolatori
Sigilli per buste
Programmi di eventi
Fuochi d'artificio e petardi
Decorazioni gonfiabili per feste
Inviti
Strumenti che fanno rumore/trombette
Tutto per la festa
Bomboniere
Giochi per feste
Cappellini da festa
Tende a fili e stelle filanti
Kit di articoli per feste

Supporti segnaposto
Segnaposti
Biglietti di risposta
Scintilline
Contenitori per biglietti e portainviti
Stelle filanti spray
Effetti visivi
Palle da discoteca
Macchine della nebbia
Controller effetti speciali
Supporto luci per effetti speciali
Luci per effetti visivi
Trofei e premi





Bebè e bimbi
Bagnetto
Vaschette da bagno
Cappellini doccia
Set da regalo per neonato e primi passi
Salute del bambino
Kit per la salute e la cura del bambino
Aspiratori nasali
Clip e pinze per ciuccio
Salviettine per ciucci
Ciucci e massaggiagengive
Sicurezza dei bebè
Accessori per cancelletti di sicurezza
Cancelletti di sicurezza
Interfoni per interni
Imbracature/guinzagli sicurezza bebè
Blocchi di sicurezza per bambini
Barriere letto per bambini
Attrezzature per attività e giochi per bebè
Giochi con l'alfabeto
Giochi multiattività per bebè
Sdraiette e dondoli per neonati
Jumper e altalene per bebè
Accessori per la mobilità del bebè
Giostrine per lettino
Consolatori per bebè
Girelli e palestrine
Tappeti e palestre gioco


Box
Giocattoli da spingere e tirare
Sonagli
Giochi da ordinare e impilare
Trasporto bebè
Seggiolini per auto
Marsupi portabebè
Passeggini
Accessori trasporto bebè
Accessori seggiolini auto
Accessori marsupio
Accessori per passeggini
Sacche e fodere per il trasporto di bambini
Rivestimenti per sedili dei carrelli della spesa e seggioloni
Cambio pannolini
Distributori e riscaldatori di salviettine per bebè
Salviettine
Coprifasciatoio
Materassini fasciatoio
Kit per pannolini
Fodere per pannolini
Contenitori per pannolini
Accessori per secchi per pannolini
Secchi per pannolini
Prodotti sfogo da pannolino
Borse per pannolini bagnati
Pannolini
Allattamento e alimentazione
Alimenti per bebè e bambini
Cereali per bambini
Bevande per bambini
Alimenti per bebè
Alimenti per bambini
Snack per bebè
Bevande e frullati nutritivi per bebè
Tettarelle e sacche usa e getta per biberon


Biberon
Timer per cura bebè
Bavaglini bebè e bimbi
Scaldabiberon e sterilizzatori
Contenitori per allattamento
Accessori per tiralatte
Tiralatte
Panni antirigurgito
Foulard e teli copri-allattamento
Protezioni per capezzoli e cuscinetti per allattamento
Coperture per cuscini da allattamento
Cuscini per allattamento
Tazze per bimbi
Addestramento al vasino
Tavolette WC per bambini
Kit di addestramento al vasino
Coperte per fasciatura


Commercio e industria
Pubblicità e marketing
Brochure
Banconi per fiere
Pannelli espositivi per fiere
Agricoltura
Zootecnia
Incubatrici di uova
Mangime per bestiame





Mangiatoie e abbeveratoi per bestiame
Cavezze per bestiame
Componenti di controllo dell'automazione
Controller logici programmabili
Variatori di velocità regolabili e a frequenza variabile
Costruzione
Perizie
Coni stradali
Odontoiatria
Cemento dentale
Strumenti da dentista
Dappen
Specchi da dentista
Set di strumenti da dentista
Coppette per profilassi
Testine per profilassi
Pasta per profilassi
Cinema e televisione
Finanza e assicurazione
Lingotti
Ristorazione
Scatole da panetteria
Vaschette
Porta conto
Contenitori ristorazione in concessione
Coperchi usa e getta
Coperti monouso
Vassoi monouso
Piatti e posate usa e getta
Recipienti usa e getta
Tazze usa e getta
Posate usa e getta
Piatti usa e getta
Cestini di plastica per alimenti
Carrelli per alimenti
Lavatrici ed essicatori per alimenti
Macchine per hot dog
Contenitori per il ghiaccio
Scaldapiatti
Parafiato
Contenitori cibo da asporto
Brasiere
Distributori automatici
Selvicoltura e tagli alberi
Parruccheria e cosmetologia
Mantelle e copricollo da parrucchiera
Sedie per pedicure
Poltrone per salone di bellezza
Macchinari pesanti
Truciolatori
Alberghi e ospitalità
Stoccaggio industriale
Armadi industriali
Scaffalature industriali
Container per spedizioni
Porte, divisori e recinti in rete metallica
Accessori per lo stoccaggio industriale
Carrelli e carretti per pulizie
Imposizione della legge
Manette
Metal detector
Produzione
Movimentazione di materiali
Nastri trasportatori
Elevatori e paranchi
Paranchi, gru e carrelli
Cric e carrelli elevatori
Elevatori per personale
Pulegge, bozzelli e dischi
Argani
Pianali di carico e pallet
Medicina
Tende ospedaliere
Camici da ospedale
Biancheria da letto medica
Apparecchiature mediche
Defibrillatori esterni automatici
Cinture per deambulazione
Diapason e martelletti per riflessi
Lettighe e barelle
Otoscopi e oftalmoscopi
Sollevatori per pazienti
Stetoscopi
Accessori per monitor di parametri vitali
Monitor per i segni vitali
Arredamento medico
Lettini da chiropratica
Poltrone e lettini per visite
Letti per assistenza domiciliare e ospedaliera
Mobiletti dei medicinali
Carrelli distribuzione farmaci
Carrelli di emergenza
Aste e carrelli portaflebo
Tavoli chirurgici
Strumenti medici
Forcipi medici
Lame per scalpelli
Scalpelli
Aghi e suture chirurgici
Prodotti medici
Guanti monouso
Ditali igienici
Aghi e siringhe



Materiali per stomia
Abbassalingua
Apparecchiature formative per medici
Manichini di addestramento per rianimazione o salvataggio
Copricapo chirurgici
Prodotti per lavaggio mani
Camici chirurgici
Estrazione e cave
Piercing e tatuaggi
Prodotti per piercing
Aghi per piercing
Prodotti per tatuaggi
Coperture tatuaggi
Inchiostri per tatuaggi
Macchinette per tatuaggi
Aghi per tatuaggi
Negozi
Rastrelliere appendiabiti
Manichini da vetrina
Parti di manichini
Gestione del denaro
Verificatori di banconote
Accessori per terminali POS e registratori di cassa
Cassetti per contanti
Terminali per carte di credito
Dispositivi di firma digitale
Terminali POS e registratori di cassa


Contamonete e contabanconote
Cambiavalute
Borse per deposito denaro
Involucri di carta per monete e fascette banconote
Sacchetti di carta e plastica
Prezzatrici
Vetrine per esposizioni
Modelli ed espositori per vendita al dettaglio
Scienza e laboratorio
Prodotti biochimici
Kit di dissezione
Prodotti chimici laboratorio
Strumenti da laboratorio
Autoclavi
Centrifughe
Macchine per ghiaccio secco
Macchine per il ghiaccio secco
Agitatori da laboratorio
Congelatori da laboratorio
Imbuti da laboratorio
Piastre da laboratorio
Forni da laboratorio
Accessori per microscopio
Fotocamere per microscopio
Oculari e adattatori microscopio
Obiettivi per microscopio
Lampade per microscopio
Vetrini per microscopio
Microscopi
Microtomi
Accessori per spettrometro
Spettrometri
Campioni di laboratorio
Articoli da laboratorio
Becher
Cilindri graduati
Beute da laboratorio
Piastre di Petri
Pipette
Portaprovette
Provette
Spruzzette
Segnaletica
Cartelli con orario di apertura
Cartelli digitali
Insegne elettriche
Insegne a LED
Insegne al neon
Segnaletica di emergenza e di uscita
Segnali di identificazione luoghi di interesse
Cartelli di aperto/chiuso
Segnali di parcheggio e permessi
Segnali di regolamento
Insegne di negozi e punti vendita al dettaglio
Segnaletica stradale e del traffico
Segnali di sicurezza e avviso
Segnaletica di sicurezza
Segnaletica per marciapiedi e cortili
Attrezzature protettive
Giubbotti anti-proiettile
Accessori per maschere antigas e respiratori
Caschi protettivi
Tute materiali pericolosi
Grembiuli protettivi
Occhiali protettivi
Mascherine protettive
Maschere antipolvere
Maschere per pompieri
Maschere antigas e respiratori
Mascherine sanitarie
Guanti di protezione
Ginocchiere di sicurezza
Elmetti protettivi
Imbragature per la sicurezza sul lavoro
Cinghie per la sicurezza sul lavoro
Fotocamere/dispositivi ottici
Accessori ottici/fotocamere
Cavi sostitutivi ottici e per fotocamere
Obiettivi ottici per fotocamere e videocamere
Obiettivi per fotocamera
Lenti telecamere di controllo
Lenti per videocamere
Accessori per obiettivi di fotocamere
Adattatori lenti e filtri
Porta obiettivo
Copriobiettivi
Teleconverter ed extender
Filtri per obiettivo
Paraluce
Componenti e accessori per fotocamere
Set di accessori per fotocamere
Borse per fotocamere
Pannelli e portelli sostitutivi per corpi di fotocamere
Parti posteriori digitali per macchine fotografiche
Rullino fotocamera
Accessori flash fotocamere
Flash per fotocamera
Dispositivi di messa a fuoco per fotocamere
Attrezzature per fotocamere
Impugnature per fotocamere
Sensori di immagine per fotocamere
Unità con obiettivi zoom per fotocamere
Telecomandi fotocamere
Pulsanti e interruttori sostitutivi per fotocamere
Display e schermi sostitutivi per fotocamere
Silenziatori e involucri fonoisolanti per fotocamere
Stabilizzatori e supporti per fotocamere
Cinghe per fotocamera
Mirini esterni e paraluce per fotocamere
Staffe per flash
Monitor da fotocamera
Accessori per videosorveglianza
Accessori per custodie subacquee per fotocamere
Custodie subacquee per fotocamere
Luci per telecamere
Accessori ottici
Accessori binocoli e monocoli
Borse e custodie dispositivi ottici
Accessori per telemetri
Accessori da mira
Accessori per telescopio
Accessori ottici termici
Accessori per mirini di armi
Accessori treppiedi/monopiedi
Custodie treppiedi/monopiedi
Teste treppiedi/monopiedi
Collari e pezzi treppiedi
Impugnature per treppiedi
Supporto per treppiede
Treppiedi e monopiedi
Foto/videocamere
Boroscopi
Fotocamere digitali
Fotocamere monouso
Macchine fotografiche a rullino
Telecamere di sorveglianza
Fototrappole
Telecamere
Webcam
Dispositivi ottici
Binocoli
Monocoli
Telemetri
Cannocchiali
Telescopi di avvistamento
Telescopi
Cannocchiali da tiro e congegni di mira
Fotografia
Camera oscura
Strumenti per sviluppo e trattamento
Stativi per riproduzioni
Lavelli per camera oscura
Vasche e bobine per sviluppo
Vassoi/vasche lavaggio stampe/essiccatori
Strumenti e prodotti per ritocchi
Strumenti di ingrandimento
Marginatori camera oscura
Timer per camera oscura
Supporti messa a fuoco
Analizzatori ed esposimetri
Ingranditori di foto
Prodotti chimici per foto
Carta fotografica
Illuminazione di sicurezza
Illuminazione e studio
Accessori esposimetri
Esposimetri
Sfondi da studio
Accessori per luci e flash da studio
Controlli per luci da studio
Diffusori per flash
Riflettori flash
Filtri e altri effetti per la luce
Softbox
Luci e flash da studio
Accessori per supporti e basi da studio
Supporti e sostegni da studio
Articoli per esporre foto
Conservazione di negativi e lastre
Dispositivi elettronici
Attrezzature giochi arcade
Giochi arcade basket
Accessori per flipper
Flipper
Skee-ball
Accessori strutture videogiochi arcade
Strutture videogiochi arcade

Accessori audio
Accessori per ricevitori audio e video
Accessori per cuffie e auricolari
Gommini e copriauricolari
Accessori sistema karaoke
Chip karaoke
Accessori per lettori MP3
Set di accessori per telefoni cellulari e lettori MP3
Custodie lettori MP3
Accessori per microfoni
Aste per microfoni
Accessori radio satellitari
Accessori per altoparlante
Custodie e contenitori per altoparlanti
Kit e componenti per altoparlanti
Borse per supporti di altoparlanti
Supporti per altoparlanti
Trasduttori tattili
Accessori per giradischi
Componenti audio
Ricevitori audio
Amplificatori audio
Amplificatori auricolari
Amplificatori stereo
Mixer audio
Trasmettitori audio
Trasmettitori Bluetooth
Trasmettitori FM
Fascette canali
DI box
Cuffie e auricolari


Microfoni
Processori di segnale
Crossover
Processori di effetti
Equalizzatori
Sistemi di gestione amplificatori
Preamplificatori microfonici
Noise gate e compressori
Preamplificatori phono
Altoparlanti
Kit per studio di registrazione
Lettori e registratori audio
Boombox
Lettori CD
Registratori/lettori di musicassette
Sistemi Home Theater
Jukebox
Impianti karaoke
Lettori MP3
Lettori MiniDisc
Registratori multitraccia
Radio
Riproduttori e registratori con nastro a bobina
Sistemi stereo
Giradischi
Registratori vocali
Megafoni
Audio per DJ e specialisti
Lettori CD DJ
Sistemi per DJ
Sistemi di altoparlanti
Attrezzature da palco
Trasmettitori wireless
Circuiti stampati e componenti
Accessori per circuiti stampati
Codificatori e decodificatori per circuiti
Prototipazione circuiti
Breadboard
Filtri elettronici
Componenti passivi circuiti
Condensatori
Oscillatori elettronici
Induttori
Resistori
Schede per circuiti stampati
Circuiti stampati per fotocamere
Circuiti stampati per computer
Schede inverter per computer
Circuiti stampati per hard disk
Schede madre
Schede di sviluppo
Circuiti stampati per macchine per l'esercizio fisico
Circuiti stampati per elettrodomestici
Circuiti stampati per piscine e spa
Circuiti stampati per stampanti, fotocopiatrici e fax
Circuiti stampati per scanner
Circuiti stampati per televisori
Semiconduttori
Diodi
Chip e circuiti integrati
Microcontroller
Transistor
Comunicazioni
Segreterie telefoniche
Identificazione chiamante
Accessori comunicazioni radio
Radio di comunicazione
Radio CB
Radioscanner
Ricetrasmittenti
Accessori per intercomunicazione
Interfoni
Cercapersone
Telefonia
Telefoni da conferenza
Telefoni con filo
Telefoni cordless
Accessori telefoni cellulari
Accessori per fotocamere di telefoni cellulari
Custodie cellulari
Ciondoli/cinghiette per cellulari
Schede SIM e prepagate per cellulari


Parti di ricambio per telefoni cellulari
Supporti da auto per cellulari
Strumenti per l'espulsione di schede SIM
Telefoni cellulari



Telefoni satellitari
Accessori per telefoni
Schede telefoniche
Videoconferenze
Componenti
Accelerometri
Convertitori
Convertitori audio
Scan converter
Connettori per componenti elettronici
Modulatori
Divisori
Computer
Computer Barebone
Server
Computer desktop
Dispositivi portatili
Terminali di raccolta dati
E-Book reader
PDA
Chioschi interattivi
Computer portatili
Smart Glass
Computer tablet
Thin client e zero client


Tavoli touchscreen
Accessori dispositivi elettronici
Adattatori
Adattatori e accoppiatori audio e video
Adattatori di schede di memoria
Adattatori USB
Accessori per antenna
Supporti e staffe antenne
Rotatori per antenna
LNB satellitari
Antenne
Splitter e interruttori audio e video
Splitter e interruttori DVI
Splitter e interruttori HDMI
Splitter e interruttori VGA
Supporti vergini
Gestione dei cavi
Morsetti per cavi
Pistole per fissaggio cavi
Vassoi per cavi
Pannelli di permutazione
Contrassegni di identificazione per cavi
Manicotti per cavi e fili
Laccetti per fili e cavi
Cavi
Cavi audio e video
Cavi KVM
Cavi di rete
Cavi per archiviazione e trasferimento di dati
Cavi sistemi e alimentazione
Cavi telefonici
Accessori per computer
Set di accessori per computer
Cover e protezioni per computer
Alzate e supporti per computer
Accessori dispositivi portatili
Accessori E-Book reader
Custodie E-Book reader
Accessori PDA
Custodie per PDA
Poggiapolsi per tastiera e mouse
Supporti per tastiera
Docking station laptop
Tappetini per il mouse
pennini e ricariche per penne stilografiche
Penne stylus
Dock e supporti per tablet
Componenti per computer
Chassis per blade server
Piastre e supporti I/O
Alimentazione per computer
CPU
Scaffali e supporti computer
Starter kit per computer
Componenti di raffreddamento per PC
Case per server e PC
Componenti per lettori di e-book
Schermi sostitutivi per lettori di e-book
Schede di espansione per computer
Schede audio
Adattatori e schede di interfaccia per PC
Scheda Riser
Schede sintonizzazione e adattatori TV
Schede video
Accessori per dispositivi di input
Supporti per lettori di codici a barre
Accessori per controller per videogiochi
Copritasto e tasti per tastiera
Accessori per mouse e trackball
Dispositivi di input
Lettori di codici a barre
Penne digitali
Lettore di schede
Lettori di impronte digitali
Controller per giochi





Dispositivi di input gestuale
Tavolette grafiche
Switch KVM
Tastiere per computer
Lettori di schede di memoria
Mouse e trackball
Tastierini numerici
Touchpad
Ricambi per laptop
Cardini per laptop
Custodie e involucri per laptop
Cavi di ricambio per computer portatile
Tastiere sostitutive per laptop
Schermi sostitutivi per laptop
Altoparlanti di ricambio per computer portatile
Digitalizzatori per computer portatili
Dispositivi archiviazione
Duplicatori di dischi
Duplicatori per CD/DVD
Duplicatori disco rigido
Duplicatori unità USB
Unità floppy
Accessori per dischi rigidi
Custodie trasporto dischi rigidi
Dock per disco rigido
Supporti e contenitori per dischi rigidi
Matrici dischi
Dischi rigidi
Sistemi di archiviazione di rete
Unità ottiche
Unità nastro
Unità flash USB
Ricambi per tablet
Custodie e rivestimenti per tablet
Altoparlanti sostituitivi per tablet
Schermi e digitalizzatori per tablet
Hub USB e FireWire
Pulizia dispositivi elettronici
Pellicole e schermi per dispositivi elettronici
Adesivi e decalcomanie per dispositivi elettronici
Protezioni tastiera
Filtri privacy
Protezioni per schermo
Memoria
Memoria cache
Memoria flash
Schede di memoria flash


Memoria video
Accessori per memoria
Custodie memoria
Treppiedi e monopiedi per telefoni cellulari e tablet
Alimentatori
Pile
Pile per fotocamera
Batterie per cordless
Batterie per lettori di e-book
Batterie multiuso
Batterie per portatili
Batterie per lettori MP3
Batterie cellulari
Batterie PDA
Batterie per tablet
Batterie UPS
Batterie per telecamere
Batterie per controller e console per videogiochi
Accessori batteria
Sistemi per controllare la carica delle batterie
Contenitori per batterie
Caricabatterie fotocamera
Caricabatteria universali
Tester di batterie generici
Celle a combustibile
Accessori per caricabatteria e adattatori di corrente
Caricabatteria e adattatori
Unità di controllo della potenza
Ciabatte e soppressori di sovratensione
Contenitori per gruppi elettrogeni
Dispositivi di protezione contro le sovratensioni
Adattatori da viaggio
Unità backup batteria
Accessori UPS
Telecomandi
Amplificatori di segnale
Disturbatori di segnale
Disturbatori di segnale GPS
Disturbatori di segnale per telefoni cellulari
Radar jammer
Accessori per GPS
Custodie GPS
Supporti GPS per veicoli
Sistemi GPS
Localizzatori GPS
Dispositivi elettronici nautici
Ecoscandagli
Ricevitori audio e video nautici
Chartplotter e GPS nautici
Radar nautico
Radio marine
Altoparlanti nautici
Rete
Bridge e router
Bridge di rete
Gateway e router VoIP
WAP (Wireless Access Point)
Router wireless
Concentratori e multiplexer
Hub e switch
Accessori modem
Modem
Schede e adattatori di rete
Dispositivi protezione rete e firewall
Adattatori PoE
Server di stampa
Ripetitori e ricetrasmettitori
Stampa, copia, scansione e fax
Accessori per stampanti 3D
Stampanti 3D
Accessori per stampanti, fotocopiatrici e fax
Materiali di consumo stampante
Kit e tamburi per stampanti
Filtri per stampante
Kit di manutenzione stampanti
Nastri per stampante
Testine di stampa
Ricambi per cartucce a getto di inchiostro e toner
Toner e cartucce a getto d'inchiostro
Duplexer stampante
Memoria stampanti
Supporti per stampante
Parti di ricambio per stampanti, fotocopiatrici e fax
Stampanti, fotocopiatrici e fax
Accessori per scanner
Scanner
Rilevatori di radar e autovelox
Radar di velocità
Dispositivi pagamento pedaggio

Monitor per computer
Proiettori
Proiettori multimediali
Proiettori per lucidi
Proiettori di diapositive
TV satellitare e via cavo
Ricevitori TV via cavo
Ricevitori satellitari
Televisori
Accessori video
Occhiali 3D
Accessori monitor computer
Calibratori colore
Accessori per proiettori
Teli per proiezioni e treppiedi
Supporti schermi proiezione
Schermi di proiezione
Supporti per proiettore
Lampade ricambio proiettori
Riavvolgitori
Accessori e componenti per TV
Supporti TV
Decoder TV
Lampade ricambio televisori
Altoparlanti sostitutivi per televisori
Apparecchi montaggio video e produzione
Multiplexer video
Videoriproduttori/registratori
Lettori DVD e Blu-ray
Registratori DVD
Registratori video digitali
Lettori multimediali e di streaming
VCR
Server video
Videotrasmettitori
Accessori console videogiochi
Accessori console di gioco
Accessori console portatili
Console videogiochi
Cibo, bevande e tabacco
Bevande
Bevande alcoliche
Birra
Amari
Mix per cocktail


Bevande alcoliche aromatizzate
Sidro
Liquidi e alcolici
Assenzio


Liquori

Shochu e soju




Whisky
Vino
Siero del latte
Caffè
Bevande allo zabaione
Bevande al sapore di frutta
Cioccolata calda
Succo
Latte
Latte vegetale
Miscele bevande
Bibite gassate
Energy drink e bevande per lo sport
Tè e infusi
Bevande a base di aceto
Acqua






Alimenti
Prodotti da forno
Bagel
Prodotti da forno assortiti
Pane e focacce
Torte e dessert
Torte al caffè
Biscotti
Cupcake
Ciambelle

Coni per gelati
Muffin
Pasticcini e focaccine da tè
Torte e crostate
Tortillas per taco
Tortilla e involti
Frutta candita o ricoperta di cioccolato
Caramelle e cioccolato
Condimenti e salse
Salsa cocktail
Salsa di curry
Guarnizioni per dessert
Guarnizioni in frutta
Sciroppo per gelato
Salsa per pesce
Sughi
Miele
Salsa di rafano
Salsa piccante

Marinature e salse per griglia
Maionese
Senape
Olive e capperi
Condimenti per pasta
Frutta e verdura sottaceto
Salsa per pizza
Salse e chutney
Condimenti per insalata
Salsa satay
Salsa di soia
Salse agrodolci
Sciroppo

Salsa tartara
Salse bianche e cremose
Salsa Worcester
Ingredienti per cucinare e da forno
Pastiglie fondenti
Cioccolato amaro
Essenze e aromi da cucina
Preparati da forno
Lievito in polvere
Bicarbonato di sodio
Miscele per pastella e rivestimento
Paste e salse di fagioli
Pangrattato
Latte in scatola e condensato
Kit di decorazioni per dolci da forno
Oli da cucina
Amido di mais
Vino da cucina
Sciroppo di mais
Impasto
Impasto per pane e paste
Pasta per biscotti e brownie
Coperture e basi di pasta per torte
Decorazioni da forno commestibili

Zucchero filato
Farina
Coloranti alimentari
Glassatura e glassa
Succo di limone e lime
Marshmallow
Farina grossa
Melasse
Farciture per torte
Grasso alimentare e strutto
Fermenti
Zucchero e dolcificanti
Perle di tapioca
Pasta di pomodoro
Gelatina stabilizzante
Aceto
Preparati per cialde e pancake
Lievito
Prodotti caseari
Burro e margarina
Formaggio
Cremina per caffè
Ricotta
Crema
Panna acida
Panna montata

Intingoli e spalmabili
Burro di mele
Intingoli e creme al formaggio
Formaggi cremosi


Marmellate e gelatine
Burro di noci


Crema vegetale
Cesti regalo
Semifreddi e gelati
Gelato e yogurt gelato
Gelati confezionati
Ghiaccioli
Frutta e verdura
Frutta in scatola e in vasetto
Verdura in scatola e in vasetto
Fagioli in scatola
Frutta disidratata
Verdure liofilizzate
Fagioli secchi
Frutta fresca e congelata
Mele
Atemoya
Avocado
Babaco
Banane
Bacche
Frutto dell'albero del pane
Opuntia
Cirimoia
Agrumi
Pompelmi
Kumquat
Limoni
Limequat
Lime
Arance
Tangeli
Noci di cocco
Datteri
Feijoa
Fichi
Mix di frutta
Uva
Guava
Conserve casalinghe di frutta
Kiwi

Nespole
Lychee
Corbezzolo

Mangostani
Meloni
Papaya
Frutta della passione
Pere
Cachi

Ananas
Pitahaya
Melagrani
Mele cotogne
Rambutan
Sapodilla
Zapote
Guanàbana
Carambola
Frutta con nocciolo
Albicocche
Ciliegie
Manghi
Pesche e pesche noci
Pluot
Prugne
Chirimoya

Verdure fresche e congelate
Arracacha
Carciofi
Asparagi
Fagioli
Barbabietole
Borraggine

Cavolini di Bruxelles
Cavoli
Foglie di cactus
Cardi
Carote
Cavolfiore
Sedano
Radici di sedano
Mais
Cetrioli
Melanzane
Finocchi
Germogli di felce
Senape bruna
Broccoli cinesi
Aglio
Radici di zenzero
Radici di arctium
Verdure a foglia
Rucola
Barbabietole verdi
Cavolo cinese
Bietole
Cicoria

Cavolo riccio
Lattuga
Spinaci d'acqua
Mix di insalate
Spinaci
Colza
Radice di rafano
Patate messicane
Cavolo rapa
Porri
Radici di loto
Malanga
Funghi
Gombo
Cipolle
Radici di prezzemolo
Pastinaca
Piselli
Peperoni
Patate
Ravanelli
Rabarbaro
Scalogno
Germogli
Zucche e meloni
Canna da zucchero
Topinambur
Patate dolci
Tamarillo
Radice di colocasia
Pomodori
Rape e cavoli navoni
Mix di verdure
Castagne cinesi
Crescione
Erba di grano
Yam
Radice di yucca
Salse di frutta
Grano, riso e cereali
Amaranto
Orzo
Grano saraceno
Cereali e muesli
Cuscus
Miglio
Fiocchi d'avena e crusca

Riso
Segale
Grano
Carne, pesce e uova
Uova




Carne
Carni in scatola
Carni fresche e congelate
Carne fredda affettata
Pesce
Frutti di mare in scatola
Frutti di mare freschi e congelati
Noci e semi
Pasta e tagliatelle
Cibi già pronti
Aperitivi e contorni già pronti
Primi e secondi piatti già pronti
Aromi e spezie
Erbe e spezie
Glutammato monosodico
Pepe
Sale
Stuzzichini e snack
Grissini
Barrette di cereali e muesli


Bignè al formaggio
Patatine
Cracker
Crostini
Snack di frutta
Carne essiccata

Cotiche
Pretzel
Snack di gelatina e budini
Gallette di riso soffiato
Guarnizioni per insalata
Bastoncini di sesamo
Torte glassate
Gallette di riso
Muesli e affini
Zuppe e consommé
Tofu e prodotti di soia
Alternative al formaggio
Alternative alla carne



Tabacco
Tabacco da masticare
Sigarette
Sigari
Tabacco sfuso
Pipe da tabacco
Sigarette elettroniche


Arredamento
Mobili per bebè e bimbi
Set di mobili per bebè e bimbi
Accessori per culle
Ceste e culle
Fasciatoi
Accessori per lettini bambino
Paracolpi per lettino
Kit trasformazione culla
Lettini e letti per bimbi
Accessori per seggioloni e rialzi per sedie
Seggioloni e seggiolini
Letti e accessori
Accessori per letti e telai per letto
Letti e telai per letti
Testiere e controtestiere
Basi per materassi
Materassi
Panche
Panche per cucina e sala da pranzo
Cassapanche e panche per ingressi
Panchette imbottite
Armadietti e portaoggetti
Armadi
Buffet e credenze
Vetrinette
Cassettiere
Archivi
Postazioni per stiratura
Pensili da cucina
Portariviste
Scaffali e armadietti per supporti multimediali
Armadietti e stipi
Bauli e cassapanche
Cassapanche
Scatole portagiochi
Componenti di arredo
Componenti di arredo bagno
Coiffeuse
Armadietti per vini e liquori
Rastrelliere vini
Carrelli e isole
Carrelli da cucina
Isole per cucina
Accessori per sedie
Parti ricambio per sedie sospese
Sedie
Poltrone, sedie con schienale reclinabile e poltrone reclinabili
Poltrone a sacco
Chaise
Poltrone massaggianti
Sedie da pavimento
Sedie e sgabelli pieghevoli
Sedie da gioco
Sedie sospese
Sedie per cucina e sala da pranzo
Sedie a dondolo
Poltrone letto
Sgabelli da bar e da tavolo
Postazioni multimediali e svago
Set di mobili
Set di mobili per bagno
Set di mobili per camera da letto
Set di mobili per cucina e sala da pranzo
Set di mobili per salotto
Telai per futon
Sopramaterassi per Futon
Futon
Mobili da ufficio
Scrivanie
Sedie da ufficio
Set di mobili da ufficio
Tavoli da lavoro
Tavoli da disegno
Tavoli per sale riunioni
Postazioni da lavoro
Accessori per arredamento da ufficio
Accessori e componenti per scrivania
Accessori per sedie da ufficio
Accessori per postazioni da lavoro
Ottomane
Arredi per esterno
Letti per esterni
Set di mobili da esterno
Ottomane da esterno
Mobili-sedie da esterno
Panchine da esterno
Sedie da esterno
Unità per divano componibile da esterno
Divani per esterno
Lettini prendisole
Contenitori per esterno
Tavoli da esterno
Accessori per mobili da esterni
Teloni per mobili da esterni
Accessori per la separazione di ambienti
Separè
Scaffalature
Librerie
Scaffali e mensole per pareti
Accessori per scaffali
Scaffali di ricambio
Accessori per divani
Supporti per sedie e divani
Moduli sezioni per divano
Divani
Accessori da tavolo
Gambe per tavoli
Pianali per tavoli
Tavoli
Tavolini decorativi
Tavolini da salotto
Tavolini
Tavolini da divano
Tavoli per attività
Tavoli pieghevoli
Tavoli cucina e sala da pranzo

Comodini
Tavoli da poker e da gioco
Tavoli macchine da cucire
Articoli di ferramenta
Materiali di consumo per costruzioni
Prodotti chimici
Neutralizzatori di acidi
Ammoniaca
Pulizia canne fumarie
Prodotti di pulizia per cemento e murature
Prodotti antigelo
Prodotti di pulizia per ponti e recinti
Liquidi disgorganti
Spray congelante per uso elettrico
Liquido per accendini
Prodotti di pulizia per fosse settiche e pozzi neri
Adesivi e colle per articoli di ferramenta
Nastro da pacchi
Lubrificanti
Materiali di consumo per opere di muratura
Mattoni e calcestruzzo
Cementi, malte e miscele di calcestruzzo
Malta liquida
Materiali di consumo per la pittura
Pitture
Leganti
Mestica
Mordente
Vernici e finiture
Primer per tubi
Sigillanti e rivestimenti protettivi
Lega per saldare e fondente
Solventi, sverniciatori e diluenti
Intonaco e composti per riparare pareti
Materiali da costruzione
Piani di lavoro
Componenti per porte
Campanelli per porte
Chiudiporte
Telai per porte
Bocchette per serrature
Maniglie per porte e maniglie
Batacchi
Piastre per spinta porte
Fermaporta
Serrature
Porte
Porte per garage
Porte di casa
Cartongesso
Pavimenti e moquette
Vetro
Sistemi per corrimano e rotaie
Portelli
Isolamento
Legname
Modanature
Barre e reticolati di ferro
Materiali per coperture
Accessori per grondaie
Grondaie
Scossaline
Coperture e tegole per tetti
Serrande
Rivestimenti laterali
Pannelli e schiume insonorizzanti
Scalinate
Piastrelle per pareti e soffitti
Pannelli
Impermeabilizzanti e protezione dalle intemperie
Materiali per finestre
Manovelle per finestre
Telai per finestre
Finestre
Barriere e recinzioni
Accessori per cancelli e recinzioni
Pannelli per recinzioni
Picchetti per recinzioni
Pali e assi per recinzioni
Delimitazioni e recinzioni da giardino
Cancelli
Reticolato
Barriere di sicurezza e controllo delle folle






Serbatoi e contenitori per carburante
Accessori ferramenta
Staffe e supporti di rinforzo
Articoli per mobiletti
Bocchette per serrature di armadietti e mobili
Piastre posteriori mobiletti
Cerniere per mobili
Ante per mobiletti
Pomelli/maniglie mobiletti
Rotelle
Corde, fili e catene
Corde elastiche
Catene
Catenelle
Cavi e funi
Cinghie di fissaggio carichi
Spago
Fil di ferro
Bobine
Blocchi di cemento
Perni e cilindri
Guide per cassetti
Teli protettivi
Filtri e schermature
Nastri segnaletici
Tubi per gas
Picchetti
Avvitatori da ferramenta
Tasselli per cartongesso
Chiodi
Dadi e bulloni
Rivetti
Viti tubolari
Viti
Barre filettate
Guarnizioni
Cerniere
Cerniere, ganci e fibbie
Maglie e connettori per catene
Fascette varie
Ganci di sollevamento, morsetti e moschettoni
Fibbie per usi pratici
Tubi di lubrificazione
Stampi per fusione di metalli
Coperte e coperture per spostamenti e isolamento acustico
Tubi pneumatici
Piastre base per pali
Molle
Teloni di plastica
Conservazione/ordine attrezzi
Portacanna dell'acqua
Cinture portautensili
Borse porta-attrezzi
Cassette degli attrezzi
Armadietti per attrezzi
Fodere e inserti per l'organizzazione di strumenti
Custodie per attrezzi
Banchi da lavoro
Staffe e jack da parete
Pompe da ferramenta
Pompe per elettrodomestici
Pompe per piscine, fontane e laghetti
Pompe per irrigazione e irrigatori a pioggia e pompe ausiliarie
Pompe per pozzi neri, liquami e scarichi
Pompe per utenze
Pompe e sistemi per pozzi
Ventilazione, riscaldamento e condizionamento
Filtri/essiccatori
Condotti d'aria
Controlli HVAC
Quadri di controllo
Strumenti per la misurazione dell'umidità
Termostati
Bocche e condotti aerazione
Serrature e chiavi
Chiavi per duplicati
Cappucci per chiavi
Sistemi ingresso con chiave magnetica
Lucchetti e chiavistelli
Prodotti idraulici
Supporti e raccordi per tubi
Guarnizioni idrauliche
Telai e supporti interni alle pareti
Ugelli
Adattatori e boccole tubi
Cappucci e tappi per tubi
Raccordi tubi
Flange idrauliche
Morsetti per tubi
Regolatori idraulici
Valvole idrauliche
Ferramenta per la riparazione di impianti idraulici
Accessori vasche da bagno
Piedini e basi per vasche da bagno
Rivestimenti vasche da bagno
Rubinetti vasche da bagno
Componenti idraulici
Rubinetti e filtri idraulici
Griglie di scarico
Liner di scarico
Sgorgatori
Sonde per spurgo
Sifoni idraulici
Scarichi idraulici
Articoli per idraulica
Accessori rubinetti
Aeratori per rubinetti
Manopole per rubinetti
Piastre di fissaggio
Componenti doccia
Getti per vasca da bagno e doccia
Docce elettriche
Connettori e bracci doccia
Piatti doccia
Pannelli doccia
Porte doccia
Soffioni doccia
Pareti doccia
Filtri acqua doccia
Accessori lavandini
Gambe lavandini
Accessori WC e bidet
Galleggianti/flapper
Doccette igieniche e rubinetti per bidet
Tavolette WC e bidet
Copriwater
Rivestimenti per coperchi di water
Coperchi di vaschette esterne per WC
Leve per vaschette di WC
Vaschette per WC
Guarnizione WC
Articoli idraulici
Set di sanitari per bagno
Vasche da bagno
Rubinetteria
Cabine e kit per doccia
Lavandini
Lavandini bagno
Lavandini cucina
WC e bidet
Bidet
WC
Orinatoi
Tubi e flessibili
Tubature idrauliche
Kit per riparazioni idrauliche
Distribuzione/filtro acqua
Filtri acqua integrati
Distributori d'acqua
Fontanelle
Refrigeratori ad acqua
Distillatori acqua
Accessori per filtro acqua
Cartucce filtri acqua
Contenitori filtri acqua
Sale anticalcare
Addolcitori
Livellatori acqua
Timer per acqua
Articoli per pozzi
Forniture elettriche
Armature, rotori e statori
Resistenze e starter
Spazzole di carbonio
Pannelli per interruttori
Tubi e alloggiamenti
Condotti elettrici
Guaine termorestringenti
Motori elettrici
Scatole di derivazione e staffe
Copriprese elettriche
Interruttori elettrici
Interruttori della luce
Interruttori elettrici speciali
Fili e cavi elettrici
Accessori per prolunghe
Prolunghe
Accessori generatori
Generatori
Kit per la domotica
Connettori telefono e dati
Convertitori di potenza
Prese di corrente
Invertitori di corrente
Prese elettriche
Kit fotovoltaici
Pannelli solari
Regolatori e trasformatori di tensione
Placche a muro e coperture
Controlli e sensori per prese
Tappi e dadi per cavi
Connettori e terminali cavo
Piccoli motori
Cisterne
Accessori per attrezzi
Accessori per sabbiatura
Dispositivi per sabbiatura
Accessori per asce
Manici per asce
Teste per asce
Accessori per taglierine
Pinze di serraggio con dado
Accessori per trapani e cacciavite
Punte di trapano e cacciavite
Adattatori e estensioni per punte di trapano
Affilatori per punte di trapano
Mandrini
Guide e supporti per punte
Sega a tazza
Accessori per conducenti
Accessori torce elettriche
Accessori per smerigliatrici
Dischi e punte per smerigliatrici
Accessori per martelli
Accessori per martelli ad aria compressa
Manici di martelli
Teste per martelli
Graffette industriali
Maschere di foratura
Magnetizzatori e demagnetizzatori
Accessori per picconi e zappe
Manici per picconi e zappe
Accessori strumenti/sensori misurazione
Accessori per rilevatori di tensione
Accessori gas detector
Accessori per scale di misurazione
Accessori per misuratori di tensione
Pale per miscelatori
Accessori per verniciatura
Accessori per spruzzatori
Soluzioni per la pulizia dei pennelli
Accessori per rulli da verniciatura
Batterie per utensili elettrici
Caricabatterie per utensili elettrici
Accessori fresatrici verticali
Punte fresatrici verticali
Tavoli fresatrici verticali
Accessori per carteggio
Carta vetrata e spugne carteggio
Accessori per seghe
Accessori per seghe a nastro
Accessori per seghe circolari manuali
Accessori per seghetti
Accessori per seghe circolari
Accessori per seghe da tavolo
Accessori per limatrici
Coltelli stozzatori limatrice
Accessori saldatori a stilo
Supporti saldatori a stilo
Punte saldatori a stilo
Lame per attrezzi
Lame a raschietto e frese
Lame per seghe
Cunei per manici di utensili
Cordini di sicurezza per attrezzi
Prese per strumenti
Supporti per attrezzi
Supporti per seghe
Cunei
Accessori per saldatura
Utensili
Sabbiatrici
Incudini
Accette
Giunti per carpenteria
Ceselli e scalpellini per intaglio
Attrezzi da calafato
Spazzole per camini
Compressori
Compattatori
Scope calcestruzzo
Attrezzi per taglio
Tagliabulloni
Tagliavetro
Cesoie e roditrici manuali per metalli
Pinze nipper
Tagliatubi
Cesoie per tondini
Tagliapiastrelle e scandole
Coltelli multiuso
Sbavatori
Carrelli merci
Trapani
Trivelle
Trapani a colonna
Trapani portatili
Cavatrici
Trapani pneumatici
Fish tape per elettricisti
Torce tascabili e da testa


Pistole lubrificanti
Molatrici
Pinze manuali
Martelli
Martelli manuali
Martelli a batteria
Miscelatori manuali
Torce
Pistole termiche
Avvitatori a impulsi
Vibratori per industria
Specchi di ispezione
Scale e ponteggi
Carrelli con scale
Scale
Ponteggi
Sgabelli a gradini
Piattaforme di lavoro
Torni
Strumenti cambio lampadine
Accendini e fiammiferi
Spaccalegna
Elettromagneti da sollevamento
Attrezzi per marcatura
Attrezzi per muratura
Attrezzi per murature
Betoniere
Corde da costruzione
Frattazzi
Spugne per intonaco
Profilatori per bordi
Jointer muratura
Cazzuole
Frattazzatrici
Picconi
Strumenti/sensori misurazione
Rilevatori qualità dell'aria
Altimetri
Anemometri
Barometri
Calibri
Calibri calcolo pezzi legno
Misuratori di distanza
Compassi
Strumenti per test elettrici
Flussimetri e controllori
Rilevatori di gas
Misuratori
Contatori geiger
Igrometri
Termometri a infrarossi
Guide coltelli
Livelle
Livelle a bolla
Livelle laser
Livelli visivi
Bilance
Ruote di misurazione
Misuratori di umidità
Sonde e rilevatori
Goniometri
Localizzatori di tondini
Righelli
Sismografo
Fonometri
Squadre
Righe
Sensori tubi e cavi
Flessometri
Teodoliti
Telecamere termografiche
Termocoppie e termopile
Trasduttori
Esposimetri UV
Misuratori di vibrazioni
Stazioni meteorologiche
Piaccametri
Fresatrici
Utensili elettrici multifunzione
Levachiodi
Sparachiodi e spillatrici
Scarichi per filtri dell'olio
Articoli per verniciatura
Aerografi
Pennelli da pittura
Accessori per dipingere i bordi
Rulli per vernici
Miscelatori per vernice
Spugne per vernici
Spruzzatori vernici
Filtri per vernice
Vassoi per vernici
Attrezzi per raccogliere oggetti
Piegatubi e curvatubi
Pulizia tubi e condutture
Spazzole per tubi
Piallatrici
Pialle
Pinze da ferramenta
Sturalavandini
Lucidatrici e pulitrici
Foratrici per pali
Palanchini
Punzoni e punteruoli
Spatole e raschietti per stucco
Alesatori
Rivettatrici
Rivettatrici pneumatiche
Rivettatrici manuali
Fresatrici verticali
Smerigliatrici
Tamponi per carteggiatura
Cavalletti (per legna)
Seghe, seghetti
Seghe nastro
Seghe circolari per metalli
Seghetti a lama libera
Seghe circolari portatili
Seghetti
Taglia mattoni e piastrelle
Troncatrici
Seghe a pannello
Seghetti alternativi
Seghetti da traforo
Seghe da piano, banchi sega
Cacciaviti
Limatrici
Affilatrici, temperamatite
Cacciaviti testa esagonale
Saldatori
Frese per rubinetti
Maschi filettatori e filiere
Filettatrici
Morse e morsetti
Utensile lime
Utensile Chiavi
Utensile Spatole
Set di attrezzi
Set di utensili
Set combinati utensili elettrici
Saldatori a pistola e strumenti per taglio al plasma
Utensili per fili e cavi
Luci da lavoro
Chiavi
Salute e bellezza
Salute
Agopuntura
Modelli agopuntura
Aghi per agopuntura
Padelle da letto
Accessori lettori biometrici
Accessori per monitorare l'attività fisica
Accessori per misurazione glicemia
Soluzioni per il controllo della glicemia
Strisce reattive per glicemia
Pungidito
Accessori per misuratori di pressione sanguigna
Polsini per misuratori di pressione sanguigna
Accessori pesapersone
Lettori biometrici
Monitor di attività
Misuratori glucosio nel sangue
Misuratori pressione sanguigna
Analizzatori grasso corporeo
Bilance pesapersone
Analizzatori alito
Analizzatori del colesterolo
Test di ovulazione e monitoraggio della fertilità


Termometri medici
Rilevatori del battito cardiaco fetale
Pulsossimetri
Profilattici
Lozioni e gel conduttivi
Custodie per contraccettivi
Primo soccorso
Prodotti pulizia e antisettici
Protezioni per gesso e fasciature
Prodotti lavaggio oculare
Kit di primo soccorso
Terapie freddo e caldo
Creme antinfiammatorie
Cuscini per impacco caldo
Borse del ghiaccio
Bendaggi e nastri
Fitness e alimentazione
Barrette nutrizionali
Drink sostitutivi del pasto
Gel e caramelle gommose nutritive
Purè alimentari
Supplementi per alimentazione con sondino
Vitamine e integratori
Apparecchi acustici
Presidi per l'incontinenza
Lampade per terapia luminosa
Sistemi di allarme medici
Targhette o braccialetti di identificazione per uso medico
Test medici
Kit di test allergenici
Kit per test del gruppo sanguigno
Test antidroga
Test HIV
Test di gravidanza
Test per infezioni delle vie urinarie
Medicina e farmaci
Mobilità e accessibilità
Ausili accessibilità
Scooter per anziani e disabili
Montascale
Tavole e teli di trasferimento
Sedie a rotelle
Accessori ausili accessibilità
Mobili e impianti per accessibilità
Sedie e panche per doccia
Accessori di ausilio alla deambulazione
Ausili per la deambulazione
Bastoni da passeggio
Stampelle
Deambulatori
Apparecchiature per fisioterapia
Elettrostimolatori muscolari
Amache terapeutiche
Portapillole
Apparato respiratorio
Nebulizzatori
Bombole di ossigeno
Macchine a pressione positiva
Maschere a pressione positiva
Inalatori di vapore
Contenitori per urine
Spermicidi
Bende per arti amputati
Sostegni e tutori
Lubrificanti chirurgici
Pulizia e cura dei gioielli
Detergenti e soluzioni per la pulizia di gioielli
Strumenti per la pulizia di gioielli
Portagioie
Detergenti a vapore per gioielli
Kit riparazione orologi
Cura della persona
Mal di schiena
Cuscini di supporto lombari e per schiena
Cosmetici
Bagno e corpo
Salviettine igieniche per adulti
Saponetta
Bagnoschiuma e sali da bagno
Spazzole da bagno
Spugne esfolianti
Bagni schiuma
Igienizzanti per mani
Sapone liquido per mani
Sapone in polvere
Cuffie da doccia
Cesti con prodotti bagno e corpo
Kit per il trucco
Pulitori per utensili cosmetici
Utensili cosmetici
Accessori per il trucco
Colla e nastro per doppia palpebra
Stampi per sopracciglia
Ricariche per arricciaciglia
Curva ciglia
Specchi per il trucco
Foglietti opacizzanti
Accessori per ciglia finte
Adesivo per ciglia finte
Applicatori per ciglia finte
Prodotto per rimuovere ciglia finte
Pennelli per il trucco
Spugnette per il trucco
Astucci e custodie ricaricabili per il trucco
Accessori cura delle unghie
Tagliacuticole
Spingicuticole
Separatori di dita per manicure e pedicure
Set per manicure
Lucida unghie
Tronchesini
Accessori fresa per unghie
Frese per unghie
Asciugaunghie
Limette per unghie
Accessori cura della pelle
Saune viso
Lime per i piedi
Applicatori di lozioni e creme solari
Pietre pomice
Estrattori per la cura della pelle
Rulli per la cura della pelle
Teste per spazzole per la pulizia della pelle
Spazzole e sistemi di pulizia della pelle
Trucco
Trucco per il corpo
Glitter corpo e capelli
Colori per body painting e fondotinta
Costumi e trucco teatrale
Trucco degli occhi
Primer per ombretto
Ombretto
Matite per sopracciglia

Ciglia finte
Trattamenti per la crescita di ciglia e sopracciglia

Primer per mascara
Trucco viso e guance
Blush e terre
Ciprie
Primer per il viso
Fondotinta e correttori
Highlighter e illuminanti per il viso
Trucco labbra
Tinte per labbra e guance
Lucidalabbra
Matite per labbra
Primer per le labbra
Rossetto
Spray di finitura trucco
Tatuaggi temporanei
Cura delle unghie
Oli e creme per cuticole
Unghie finte
Colla per unghie
Kit artistici per unghie e accessori
Spray e gocce asciugasmalto
Solventi unghie
Solventi per unghie
Smalti per unghie
Profumi e colonie
Cura della pelle
Trattamenti per l'acne
Kit anti-età per la cura della pelle
Oli per il corpo
Cipria per il corpo
Pellicole per maschere per la cura della pelle
Detergenti viso
Kit per la pulizia del viso
Strisce per pori viso
Cura delle labbra


Lozione
Struccanti per trucco
Vaselina
Maschere e peeling per la cura della pelle
Repellente per insetti
Filtri solari
Prodotti abbronzanti
Autoabbronzante
Olio abbronzante
Tonici e astringenti


Trattamenti per verruche
Batuffoli di cotone
Cotton fioc
Deodoranti e antitraspiranti


Cura delle orecchie
Candele per orecchie
Gocce per le orecchie
Asciuga orecchie
Bastoncini e cucchiai per orecchie
Siringhe per orecchie
Kit per la pulizia delle orecchie
Dispenser di bastoncini per le orecchie
Tappi per le orecchie
Kit e articoli per clisteri
Accessori sanitari femminili
Deodoranti femminili
Creme e lavande vaginali
Assorbenti e proteggi slip
Coppe mestruali
Tamponi
Cura dei piedi
Trattamento borsite dell'alluce
Trattamento calli e duroni
Deodoranti per piedi
Solette e sottopiedi
Distanziatori di alluci
Cura dei capelli
Kit per la cura dei capelli
Tintura per capelli
Solventi per tinte per capelli
Accessori per la colorazione dei capelli da colorare
Correttori per la perdita di capelli
Trattamenti caduta capelli
Permanenti e prodotti raddrizzare capelli
Forbici per capelli
Caschi da parrucchiere
Fissatore in gel, spray e schiuma
Accessori per utensili per parrucchieri
Fermagli e spilloni per bigodini
Accessori asciugacapelli
Accessori arricciacapelli
Utensili per parrucchieri
Pettini e spazzole
Arricciacapelli
Bigodini
Asciugacapelli
Stiracapelli
Set di strumenti di parruccheria
Shampoo e balsamo



Massaggi e relax
Grattaschiena
Cuscini per gli occhi
Poltrone da massaggio
Oli da massaggio
Riscaldatori per pietre per massaggi
Pietre per massaggi
Lettini da massaggio
Massaggiatori



Igiene orale
Spray alito fresco
Filo interdentale
Bite antibruxismo
Punte sostitutive per idropulsori dentali
Idropulsori dentali
Adesivi dentiera
Detergenti per dentiere
Kit per la riparazione dei denti
Dentiere
Stimolatori gengivali
Collutorio
Custodie per dentiere
Power flosser
Sbiancante per denti
Spazzolini per la lingua
Accessori per spazzolini
Protezioni per spazzolini da denti
Testine ricambio spazzolini
Igienizzanti spazzolini
Spazzolini
Dentifricio
Spremidentifricio e dispenser
Stuzzicadenti
Lubrificanti personali
Insaponatura e rasatura
Dopobarba
Decolorante per peli di corpo e viso
Accessori rasoi elettrici
Rasoi elettrici
Accessori per tagliacapelli e tagliabasette
Tagliacapelli e tagliabasette
Depilazione
Depilatori
Dispositivi per elettrolisi
Epilatori
Scaldacera per depilazione
Dispositivi per la depilazione laser e a luce pulsata
Prodotti e kit per depilazione con cera
Rasoi e lame per rasoi
Ciotole e tazze per rasatura
Pennelli da barba
Crema da barba
Kit da barba
Matite emostatiche
Ausili per il sonno
Mascherine per dormire
Rimedi contro russamento e apnea nel sonno
Cuscini da viaggio
Generatori di rumore bianco
Tende per l'applicazione di abbrozzanti
Lettini abbronzanti
Pinzette
Cura della vista
Cura delle lenti a contatto
Kit per la cura delle lenti a contatto
Custodie per lenti a contatto
Soluzioni per lenti a contatto
Lenti a contatto
Colliri
Lenti per occhiali
Lenti
Accessori per occhiali
Custodie per occhiali
Soluzioni per la pulizia delle lenti a contatto

Cordini e catenine per occhiali
Lenti per occhiali da sole
Casa e giardino
Accessori per il bagno
Vassoi per vasca
Tappetini per bagno
Cuscini da bagno
Kit montaggio e fissaggio accessori bagno
Set di accessori per bagno
Dispenser per salviettine
Accessori per asciugamani
Asciugamani ad aria
Armadietti per medicinali
Ganci appendiabiti
Maniglie di sicurezza
Anelli per tenda doccia
Tende da doccia
Bastoni doccia
Dispenser sapone e lozioni
Portasapone
Spazzole sostitutive per scopini da WC
Scopini e portascopini
Porta carta igienica
Porta spazzolini
Porta salviette
Sicurezza in casa e sul lavoro
Telecamere di sorveglianza finte
Sistemi d'allarme domestici
Sensori di movimento
Specchi di sicurezza
Luci di sicurezza
Monitor e sistemi di registrazione di sicurezza
Accessori per casseforti
Casseforti
Sensori sistemi sicurezza
Arredo
Targhe indirizzo
Flora artificiale
Alimenti artificiali
Arte
Tappezzerie decorative
Poster, stampe e opere decorative
Statuine, sculture e statue
Cuscini dorsali
Cesti
Accessori mangiatoie per uccelli e piccoli animali
Mangiatoie per uccelli e piccoli animali
Mangiatoie uccelli
Mangiatoie per farfalle
Mangiatoie per scoiattoli
Accessori casette per uccelli e piccoli animali
Casette per uccelli e animali selvatici
Casette per pipistrelli
Casette per uccelli
Casette per farfalle
Bagni per uccelli
Fermalibri
Ritagliabili in cartone
Cuscini per sedie
Componenti di orologi
Orologi
Sveglie
Orologi da scrivania e scaffale
Pendole, orologi a pendolo
Orologi da parete
Appendiabiti e appendicappelli
Campane decorative
Bottiglie decorative
Ciotole decorative
Caraffe decorative
Targhe decorative
Targhette e piatti decorativi
Vassoi decorativi
Zerbini
Acchiappasogni
Fiori secchi
Ecosfere
Statuine
Elementi ornamentali
Accessori per bandiere e maniche a vento
Luci per aste di bandiere e maniche a vento
Kit e accessori per il montaggio di aste per bandiere e maniche a vento
Aste per bandiere e maniche a vento
Bandiere e maniche a vento
Candele senza fiamma
Fontane e laghetti
Accessori fontane e laghetti
Fontane e cascate ornamentali
Laghetti
Pietre giardini e vialetti
Misura altezza
Decalcomanie da parete
Accessori per profumi per la casa
Scaldacandela e scaldaolio
Portacandele
Spegnitoio
Bruciaincenso
Fragranze per la casa
Deodoranti per ambienti
Candele
Oli profumati
Incenso

Torte di cera
Clessidra
Numeri e lettere per abitazioni
Ornamenti e sculture per il giardino
Buche delle lettere
Accessori per cassette postali
Coperture per cassette delle lettere
Strutture per cassette postali
Bandierine per cassette delle lettere
Pali per cassette postali
Sportelli sostitutivi per cassette delle lettere
Cassette postali
Specchi
Carillon
Portatovaglioli
Cartelli con messaggi divertenti
Cuscini per ottomana
Cornici
Salvadanai
Catene pluviali
Pluviometri
Magneti da frigorifero
Tappetini
Decorazioni natalizie
Calendari dell'Avvento
Decorazioni in tessuto per alberi di Natale
Supporti per alberi di natale
Kit di decorazione per uova di pasqua
Supporti ed espositori per decorazioni natalizie
Ganci per decorazioni natalizie
Ornamenti natalizi
Appendini per calze natalizie
Calze natalizie
Bambole tradizionali giapponesi
Presepi
Accessori e decorazioni per riproduzioni in miniatura
Bacheche portaoggetti
Copridivani
Palle di neve
Acchiappasole
Meridiane
Cuscini foderati
Bauli
Materiali di riempimento per vasi e decorazioni per tavoli
Vasi
Carta da parati
Segnavento e ornamenti tetti
Campane del vento
Girandole e banderuole
Calamite per finestre
Accessori per il trattamento delle finestre
Anelli per tende e tendaggi
Bastoni per tende e tendaggi
Fermatende e fiocchi per tende
Ricambi di tende per finestre
Trattamenti per finestre
Tende e tendaggi
Pannelli in vetro colorato
Tende alla veneziana
Pellicola per finestre
Rete per zanzare
Mantovane
Mappamondi
Corone e ghirlande
Preparazione alle emergenze
Sistemi allarme terremoto
Coperte termiche
Razioni alimentari di emergenza
Attrezzi e kit di emergenza
Fissaggi per mobili
Accessori caminetti e stufe a legna
Mantici
Grate per caminetti e stufe a legna
Alari per camino
Piastre riflettenti
Parascintille
Accessori per caminetto
Legna da ardere/combustibile
Basamenti per focolare
Accessori per porta legna
Porta legna
Ventole/sfiatatoi stufe a legna
Caminetti
Sistemi di sicurezza per inondazioni, incendi e gas
Quadri di controllo per allarmi antincendio
Allarmi antincendio
Deposito di attrezzature ed estintori
Estintori
Impianti antincendio a pioggia
Rilevatori di calore
Rilevatori di fumo e monossido di carbonio


Rilevatori di perdite o del livello d'acqua
Accessori elettrodomestici
Accessori per condizionatori
Coperture per condizionatori
Filtri per condizionatori
Accessori purificatori d'aria
Filtri purificatori d'aria
Accessori deumidificatori
Accessori ventola
Accessori battitappeto e pulitori a vapore
Accessori per fornaci e caldaie
Accessori per termosifoni
Pannelli riflettenti per termosifoni
Accessori umidificatori
Filtri per umidificatori
Accessori lavatrici e asciugatrici
Accessori ferri da stiro a vapore
Accessori ferro da stiro
Accessori presse a vapore
Accessori per lavatrici e asciugatrici
Accessori stufe a fungo da esterno
Copertura stufe a fungo da esterno
Articoli per aspirapolvere
Accessori riscaldatori ad acqua
Aste anodo
Serbatoi per scaldabagno
Elementi riscaldatori
Serbatoi di espansione per riscaldatori d'acqua
Pannelli riscaldatori
Pile riscaldatori
Sfiati riscaldatori
Dispositivi elettrodomestici
Controllo climatizzazione
Condizionatori aria
Purificatori aria
Deumidificatori
Termoconvettori
Refrigeratori a evaporazione
Ventole
Ventole da soffitto
Ventole da tavolo e piedistallo
Nebulizzatori e ventilatori personali portatili
Ventilatori
Ventilatori a parete
Caldaie e scaldabagno
Radiatori riscaldamento
Umidificatori
Sistemi per la nebulizzazione da esterno
Riscaldatori terrazza
Stufe
Asciugatori per pavimenti e tappeti
Pulitrici a vapore e lavapavimenti




Lucidatrici e pulitrici pavimenti
Asciugatori futon
Telecomandi e tastierini per portoni da garage
Aperture porte garage
Dispositivi lavanderia
Asciugatori indumenti
Stiratrici a vapore
Ferri e sistemi da stiro
Lavatrici combo
Presse a vapore
Lavatrici
Strumenti di pulizia a ultrasuoni
Aspirapolvere
Sverniciatore a vapore per carta da parati
Riscaldatori acqua
Forniture domestiche
Rivestimenti per cassetti e scaffali
Pellicole e passatoie di protezione per pavimenti
Protezioni per mobili per pavimento
Rivestimenti per pavimenti di garage
Sacchetti spazzatura
Articoli pulizia casa
Scope e bastoni spazzoloni
Spazzole per scope
Scope
Secchi
Spazzatrici tappeti
Guanti per pulizie
Ricariche per piumini spolveratutto
Spolverini
Panni per la polvere
Protettori per tessuti e tappezzerie
Prodotti pulizia casa
Prodotti di pulizia multiuso
Detergenti tappeti
Disincrostatori e decalcificatori
Detersivo e sapone piatti
Detersivi per lavastoviglie
Prodotti per la pulizia di tessuti e tappezzerie
Lavapavimenti
Detergenti e lucidi per mobili
Detergenti vetri e superfici


Disinfettanti domestici
Pulizia forno e grill
Prodotti elimina odori animali e smacchiatori
Brillantanti
Prodotti per pulizia e lucidatura di acciaio inossidabile
Prodotti pulizia water
Pulizia vasche e piastrelle
Prodotti per la pulizia della lavastoviglie
Ricariche e teste per mocio
Spazzoloni
Ricambi per spazzole
Spazzole
Asciugamani lavabili o monouso
Spugne e spugne abrasive
Lavavetri
Prodotti per la casa
Fazzoletti per il viso
Fazzoletti di carta
Carta assorbente
Carta igienica
Termometri per la casa
Forniture lavanderia
Candeggina
Mollette
Kit per pulizia a secco
Cestelli di asciugatura
Rinfrescanti per tessuti
Rasoi per pelucchi
Ammorbidenti e panni ammorbidenti
Smacchiatori per tessuti
Amido per tessuti
Salva abiti
Supporti per ferri
Imbottiture e coperture assi da stiro
Ricambi per tavole da stiro
Assi da stiro
Palline per lavatrice
Cesti del bucato
Detergenti per lavanderia
Retine lavaggio biancheria e portabiancheria
Spazzole adesive
Spray antistatici e antipiega
Assorbitori di umidità
Controllo infestanti
Palette per mosche
Trappole controllo infestanti
Pesticidi
Repellenti
Repellenti per animali
Repellenti domestici per insetti
Sottotappeto
Cura delle scarpe
Calzastivali
Borse per scarpe
Spazzole da scarpe
Kit per la cura delle scarpe
Asciugatori scarpe
Calzascarpe e ausili per vestirsi
Lucidascarpe
Lucidi e cere scarpe
Pulisciscarpe
Trattamenti e tinture per scarpe
Allargascarpe
Antiscivolo per scale
Immagazzinamento e organizzazione
Abbigliamento e sistemazione negli armadi
Portatutto
Stand appendiabiti e organizer per armadi
Omini
Appendiabiti
Scatole per cappelli
Scarpiere e organizer per scarpe
Cassette portaposate
Divisori per cassetti
Borse per la casa
Contenitori per oggetti domestici
Contenitori per uso domestico
Cassetti per organizzazione di oggetti domestici
Espositori per fotografie
Album fotografici
Scatole per fotografie
Ganci e portaabiti
Ganci e rastrelliere per tavole da stiro
Portaombrelli
Ganci
Accessori compattatori rifiuti
Contenimento rifiuti
Cassoni per l'immondizia
Contenitori rifiuti pericolosi
Contenitori riciclo
Cestini rifiuti/portaimmondizia
Accessori per contenimento rifiuti
Carrelli per contenitori rifiuti
Strutture per contenitori rifiuti
Etichette e contrassegni per contenitori rifiuti
Coperchi per contenitori rifiuti
Ruote per contenitori rifiuti
Cucina e pranzo
Materiale da bar
Fontane per assenzio
Spine e dispenser per birra
Cubetti di ghiaccio per whisky
Portabottiglie e secchielli per il ghiaccio
Cappucci per bottiglie
Tappi per bottiglie
Contenitori per sottobicchieri
Sottobicchieri
Set di strumenti per cocktail e bevande
Shaker e strumenti da cocktail
Punteruoli da ghiaccio
Apribottiglie
Shaker da cocktail
Colini da cocktail
Pestello da barman
Cavatappi
Caraffe
Taglia pellicola alluminio
Aeratori per vino
Portabottiglie
Decorazioni per bicchieri da vino
Pentolame e tegami da forno
Tegami da forno
Set accessori da forno
Carta da forno e per biscotti
Teglie e stampi per pane
Pentole per griglia
Teglie e stampi per torte
Teglie per muffin e tortine
Teglie per torte e quiche
Teglie per pizza
Pietre per pizza
Piatti per soufflé e ramekin
Teglie per arrosto
Articoli per forno
Tappetini e carta da forno
Pesi per cottura
Griglie tegami da arrosto
Set combo di pentolame e tegami da forno
Pentole e tegami
Casseruole
Set di pentole
Pentole per crêpe
Bagnomaria
Casseruole di ghisa
Vasi per fermentazione e conservazione sottaceto
Pentole piastre e griglie
Presse griglia
Pentole paella
Pentole a pressione
Pentole
Padelle
Casseruole e padelle
Tegami
Bollitori
Tajine e pentole in argilla
Wok
Accessori cucina
Manopole tegami e pentole
Coperchi tegami e pentole
Accessori per pentole a pressione
Cestelli cottura a vapore
Accessori wok
Spazzole wok
Anelli per wok
Portavivande e portabevande
Termos
Borracce
Refrigeranti
Portabevande
Portalattine e portabottiglie
Portatazze
Fiaschette
Borse isolate
Borse e contenitori porta pranzo
Cesti da picnic
Tappi sostitutivi per bevande
Thermos
Bottiglie d'acqua
Borse per il trasporto di vino
Dispenser per cibo
Contenitori per pane
Secchielli per caramelle
Biscottiere
Coperchi per contenitori alimentari
Borse conservazione cibo
Contenitori per cibo
Imballaggi per alimenti
Pellicola
Carta pergamena
Imballaggi in plastica
Carta cerata
Barattoli di miele
Accessori per la conservazione di alimenti
Etichette per cibo e bevande
Dispenser per pellicola alimentare
Assorbitori di ossigeno
Nastri metallici e mollette fermasacchetti
Accessori strumenti cucina
Accessori macchina per il pane
Accessori macchine da caffè e da espresso
Riscaldatori per caraffe di caffè
Caraffe caffè
Cestini filtri caffè
Filtri caffè
Accessori macinacaffè
Macinacaffè
Parti di ricambio per macchine da caffè espresso e caffettiere
Filtri acqua macchine caffè
Bollilatte
Portafiltri
Accessori per fornelli, forni e fuochi
Accessori macchina zucchero filato
Accessori frittura
Componenti e accessori per lavastoviglie
Accessori per cucine elettriche
Accessori per wok e padelle elettriche
Accessori per set di fondue
Pasta combustibile da fondue
Forchette da fondue
Supporti per scodelle da fondue
Accessori essiccazione cibo
Buste essiccazione cibo
Vassoi essiccazione cibo
Accessori tritatutto
Accessori per mixer e frullatori
Accessori per freezer
Accessori per lo smaltimento della spazzatura
Accessori macchina gelato
Recipienti freezer macchina gelato
Accessori per tritaghiaccio
Accessori per macchine del ghiaccio
Accessori spremiagrumi
Accessori forno a microonde
Accessori grigliata esterni
Bricchette di carbone
Camini a carbonella
Carrelli per grigliate all'aperto
Coperture griglia esterni
Griglie e ripiani grigliata esterni
Parti di ricambio per griglie da esterno
Spiedi e cestelli grigliata esterni
Tavole da griglia per esterni
Trucioli e pellet per affumicare
Accessori macchina pasta
Accessori macchina popcorn
Accessori per fornelli da campeggio
Accessori per cappe
Accessori frigorifero
Accessori per gasatori
Accessori per scaldavivande a vapore
Coperchi per vaschette per scaldavivande a vapore
Vaschette per scaldavivande a vapore
Accessori per tostapane
Accessori sacchetti sottovuoto
Sacchetti sottovuoto
Accessori per crepiere
Accessori per dispenser d'acqua fredda
Bottiglie per raffreddare l'acqua
Accessori per frigoriferi dei vini
Accessori per yogurt
Elettrodomestici
Scaldabevande
Macchine per fare il pane
Macchine temperatrici cioccolato
Macchine caffè ed espresso
Macchine per caffè americano
Caffettiera elettriche e da fornello
Macchine per espresso
Caffettiere francesi
Caffettiere
Macchine da caffè a vuoto
Piani cottura
Macchine zucchero filato
Friggitrici
Affettatrici per alimenti
Lavastoviglie
Piastre a griglie elettriche
Bollitori elettrici
Padelle e wok elettrici
Set e pentole per fonduta
Cuocitori e dispositivi di cottura al vapore per cibi
Dispositivi cottura uova
Pentole cottura al vapore
Dispositivi cottura riso
Slow cooker
Termocucine
Forni sotto vuoto
Essiccatori cibi
Tritatutto e passaverdure
Mixer e frullatori
Affumicatoi
Scaldavivande
Piatti scaldavivande
Lampade riscaldanti per alimenti
Contenitori per riso
Banchi a vapore
Congelatori
Macchine per granite
Tritarifiuti
Piastre a gas
Macchine per bevande calde
Piastre elettriche
Macchine per il gelato
Tritaghiaccio
Macchine produzione ghiaccio
Spremitori
Affilatrici coltelli
Forni a microonde
Schiumatori e steamer per latte
Macchine per mochi
Griglie per esterni
Forni
Macchine pasta
Macchine popcorn
Fornellini da campeggio
Cappe da cucina
Fornelli
Frigoriferi
Tegami arrosto/girarrosto
Soda maker
Macchine per fare latte di soia
Bollitori per il tè
Tostapane e griglie
Fornetti e scaldavivande
Macchine per donut
Piastre per muffin e tortine
Tegami per pizza
Piastre per pizzelle
Macchine per pretzel
Macchine per sandwich
Tostapane
Piastre per quesadilla e tortilla
Piastre waffle
Compattatori rifiuti
Sigillatori sotto vuoto
Erogatori d'acqua
Filtri acqua
Refrigeratori per vini
Macchine yogurt
Strumenti e utensili cucina
Grembiuli
Pale da fornaio
Lardatoi
Spazzole per grasso
Erogatori di bevande
Forniture decorazioni torte
Palette da torta
Schiaccia lattine
Apri lattine
Forchettoni
Sbuccia arance
Scolapasta e colini
Dosatori per condimenti
Formine per biscotti
Stampi per biscotti
Accessori per termometri da cucina
Termometri per biscotti
Timer da cottura
Torce da cucina
Cestelli per raffreddamento
Taglieri
Scolapiatti e piani di scolo
Tagliapasta
Accessori per coltelli elettrici
Lame di ricambio per coltelli elettrici
Coltelli elettrici
Setacci per farina
Stencil per alimenti e bevande
Tritatutto
Pinze per aragoste e granchi
Schiaccianoci
Schiaccianoci decorativi
Dispenser per alimenti
Grattugia e grattugialimoni
Pelatrici e snocciolatrici
Sacchetti per la cottura a vapore
Stecchi e spiedi per alimenti
Imbuti
Spremiaglio
Stampi per gelatina
Vaschette del ghiaccio
Pistola per strisce di carne essiccata
Coltelli da cucina
Stampi da cucina
Armadi da cucina
Organizzatori per lattine
Espositori per bottiglie
Organizzatori per armadi da cucina
Organizer per cucina e angolo bar
Contenitori e supporti per utensili da cucina
Blocchi e portacoltelli
Portatovaglioli e distributori
Portatovaglioli di carta e distributori
Portapentole
Portaspezie
Portacannucce e dispenser
Contenitori per bustine di zucchero
Portastuzzicadenti ed erogatori
Vassoi utensili e posate
Raschietti da cucina
Spatole per tagliere
Spatole per recipienti
Spatole per griglie
Cesoie da cucina
Affettatrici da cucina
Set utensili da cucina
Mestoli
Schiacciapatate
Tazzine e cucchiaini misurazione
Inteneritore per carne
Recipienti per miscelazione
Mortai e pestelli
Oliere e acetiere
Sacchetti da forno
Guanti da forno e presine
Stampi per pasta
Mixer da pasticcere
Panni per pasticceria
Accessori per tagliapizza
Tagliapizza
Passapatate
Accessori per mattarelli
Panni e coperture mattarelli
Anelli per mattarelli
Mattarelli
Miscelatori per condimento insalata
Centrifughe per insalata
Cucchiai da servizio
Palette per gelato
Palette ghiaccio
Cucchiai per melone
Schiumaiola per fritti e pop-corn
Portaoggetti per lavandino
Tappetini per lavello
Schiumarole
Spatole
Accessori macina spezie
Macina spezie
Portacucchiai
Dispensatori di zucchero
Stuoie per sushi
Filtri per il tè
Pinze da cucina
Fruste da cucina
Cucine e cucinotti prefabbricati
Stoviglie
Set per caffè e tè
Caraffe da caffè e teiere
Stoviglie da cena
Recipienti
Set di stoviglie
Piatti
Bicchieri
Bicchieri da birra
Tazzine da caffè e tazze da tè
Piattini da caffè e da tè
Set di bicchieri
Tazze
Bicchieri da shot
Bicchieri con gambo
Bicchieri per liquori
Posate
Accessori per bastoncini
Bastoncini
Set di posate
Forchette
Cucchiai
Coltelli da tavolo
Shaker e macine
Piatti da portata
Piatti burro
Sottotorte
Ripiani per torte
Portauova
Salsiere
Zuppiere da punch
Brocche e caraffe da portata
Piatti da servizio
Vassoi da portata
Recipienti zucchero e creme
Zuppiere
Accessori per piatti da portata
Supporti per scodelle da punch
Coperchi per zuppiere
Supporti per zuppiere
Clip e fermi per tovaglie
Sottopentole
Prato e giardino
Giardinaggio


Ossigenatori per composting
Compostiere
Controllo malattie
Fertilizzanti
Piattini e vassoi per vasi da giardino
Accessori per il giardinaggio
Cuscini da lavoro, sedili e sgabelli con ruote da giardinaggio
Carrelli da giardinaggio
Banchi per invasatura
Accessori per strumenti da giardinaggio
Manici per strumenti da giardinaggio
Utensili per strumenti da giardinaggio
Componenti carriole
Attrezzi da giardinaggio
Strumenti per piantare bulbi
Attrezzi per coltivazione
Forconi
Falcetti e machete da giardinaggio
Trapiantatoi da giardinaggio
Spruzzatori da prato e giardino
Rulli per prati
Seghetti da potatura
Forbici per potatura
Rastrelli
Pale e vanghe
Spandiconcime
Carriole
Serre
Erbicidi
Tessuti per pacciamatura
Accessori per teli da pacciamatura
Graffe e perni per tessuti per pacciamatura
Nastro per tessuti per pacciamatura
Pacciame
Supporti e gabbie per piante
Supporti per piante
Fodere per vasi per piante e fiori
Vasi e fioriere
Contenitori per raccolta pioggia
Sabbie e suoli


Vita all'aperto
Accessori per tende parasole
Tende parasole
Componenti e accessori per amache
Amache
Plaid da picnic
Stuoie da spiaggia
Coperte da picnic
Fodere per coperte
Strutture da esterno
Baldacchini e gazebi
Accessori per baldacchini e gazebo
Kit zanzariere per baldacchini e gazebo
Strutture per baldacchini e gazebo
Tetti per baldacchini e gazebo
Pali per baldacchini
Contrappesi per baldacchini
Archi, tralicci, pergole e pergolati da giardino
Ponti da giardino
Rimesse, tettoie e capanni
Accessori per ombrelloni e parasole da esterno
Tessuti per ombrelloni e parasoli
Basi per ombrelli da esterno
Copri ombrelloni
Kit di protezione per ombrelloni da esterni
Luci per ombrelloni per esterno
Parasole
Accessori per altalene da patio
Altalene da patio
Attrezzatura motorizzata per esterni
Motoseghe
Tosaerba
Tagliasiepi
Aeratori e depagliatori per prati
Tagliaerba
Veicoli tagliaerba
Robot tagliaerba
Falciacondizionatrici
Tagliaerba a spinta
Aspiratori per erba
Soffiatori per foglie
Unità base di attrezzature motorizzate per esterni
Set di attrezzature motorizzate per esterni
Spazzatrice elettrica
Fresatrici agricole
Getti a pressione
Soffiatori da neve
Trattori
Tosaerba a filo
Accessori attrezzatura motorizzata per esterni
Accessori motoseghe
Barre motoseghe
Catene motoseghe
Accessori per decespugliatori
Accessori per tosasiepi
Accessori tagliaerba
Prolunghe per tosaerba
Sacchetti tagliaerba
Cinghie tagliaerba
Lame tagliaerba
Coperture tagliaerba
Kit di pacciame per tagliaerba
Prese e piastre in pacciame per tagliaerba
Pulegge e ruote di rinvio tagliaerba
Camere d'aria per pneumatici di tagliaerba
Pneumatici per tagliaerba
Ruote per tagliaerba
Kit per decorazione prati
Spazzole per erba
Accessori per soffiatori
Tubi di prolunga per soffiatori
Prolunghe per attrezzature motorizzate multifunzione per esterni
Prolunghe per decespugliatori
Prolunghe per soffia-terra e soffia-foglie
Prolunghe per tosasiepi
Prolunghe per svettatoi
Prolunghe per dissodatori e sarchiatrici
Prolunghe per tagliabordi
Batterie per attrezzature motorizzate per esterni
Accessori per idropulitrici
Accessori soffiatori neve
Componenti e accessori per trattori
Pneumatici per trattori
Ruote per trattori
Accessori per tagliabordi
Lame e bobine per tagliabordi
Coperture per bobine per tagliabordi
Rimozione della neve
Raschietti per ghiaccio e spazzole da neve
Pale da neve
Impianti di irrigazione
Attrezzatura per strumenti da giardino e valvole
Ugelli spruzzatori tubi da giardino
Tubi da giardino
Impianti irrigatori
Controlli irrigatori
Valvole irrigatori
Irrigatori e testine per irrigatori
Accessori per annaffiatoi
Annaffiatoi
Coni e palle per irrigazione
Illuminazione
Illuminazione d'emergenza
Luci galleggianti
Luci per esterni ad alta intensità
Luci da incasso al suolo
Lampade
Luci decorative per vialetti
Lampadine
Lampade fluorescenti compatte
Tubi fluorescenti
Lampadine a incandescenza
Lampadine LED
Tubi luminosi e luminarie
Impianti di illuminazione
Illuminazioni per armadio
Impianti da soffitto
Lampadari
Illuminazione a parete
Luci notturne e soffuse
Lampade per quadri
Torce in bambù e lampade a olio
Illuminazione a binario
Accessori per illuminazione a binario
Illuminazione file di faretti
Guide per illuminazione a binario
Accessori illuminazione
Basi per lampioni
Supporti per lampioni
Paraluce per la casa
Timer per lampade
Combustibile per lampade a petrolio
Biancheria
Lenzuola e coperte
Tende per baldacchino
Lenzuola
Mantovane per letto
Coperte
Copripiumini
Proteggi materasso
Coprimaterassi
Sopramaterassi
Materassini da campeggio
Federe e copricuscini
Cuscini
Trapunte e piumini
Set di biancheria da cucina
Teli per la tavola
Fazzoletti in tessuto
Centrini
Tovagliette
Guide da tavolo
Gonne per tavoli da buffet
Tovaglie
Teli per bagno
Asciugamani
Asciugamani da spiaggia
Asciugamani da cucina
Parasole e ombrelli
Piante
Piante acquatiche
Fiori
Piante da interno ed esterno



Kit per coltivare piante ed erbe aromatiche
Semi


Alberi
Piscine e spa
Accessori piscina e spa
Trampolini da piscina
Generatori di cloro per piscine e spa
Filtri piscine e spa
Kit per la manutenzione di piscine e spa
Spazzole e scope per piscine
Tubi per pulizia piscina
Detergenti e soluzioni piscine
Accessori per copri-piscine
Coperture e teli per piscine
Kit per bordo piscina
Materassini/poltrone galleggianti piscina
Riscaldatori per piscine
Scalette e scivoli per piscine
Rivestimenti per piscine
Fermascorie piscine
Scope piscina
Giocattoli piscina
Scivoli da piscina




Saune
Spa
Piscine
Accessori per fumare
Posacenere
Portasigari
Tagliasigari e perforatrici per sigari
Portasigarette
Sostegni per sigarette
Accessori per umidificatori
Umidificatori sigari
Custodie per ombrelli
Stufe a legna
Bagagli e borse
Zaini
Ventiquattrore
Borse toilette
Sacchetti pannolini
Contenitori stagni
Borsoni
Marsupi
Custodie per abiti
Accessori bagagli
Inserti e rivestimenti per contenitori stagni
Coperture per bagagli
Portabagagli
Cinghie per bagagli
Etichette per bagagli
Organizer per bagagli
Contenitori e bottiglie da viaggio
Borse da viaggio
Borse messenger
Borse da shopping
Valigette
Custodie per treno
Articoli per adulti
Erotismo
Libri erotici
Abbigliamento erotico
DVD e video erotici
Cibi afrodisiaci/commestibili
Giochi erotici
Riviste erotiche
Kit per pole dance
Giocattoli sessuali
Armi
Tirapugni ottone
Bastoni e mazze
Coltelli da guerra
Accessori e pulizia armi
Munizioni
Custodie e contenitori di munizioni
Custodie per pistole e borse da poligono
Pulizia delle pistole
Panni e scovoli per la pulizia delle armi
Pezzuole per la pulizia delle armi
Solventi per la pulizia delle armi
Impugnature pistole
Fondine pistole
Luci per pistole
Rastrelliere armi
Tracolle per armi
Attrezzature e accessori per ricarica
Presse per ricarica di munizioni
Pistole
Gas lacrimogeno e spray al pepe
Nunchuk
Lance
Bastoni e armi ad asta
Pistole stordenti e taser
Spade
Shuriken
Fruste

Libri



Piani per progetti di carpenteria e lavorazione del legno
DVD e video



Riviste e giornali


Registrazioni di musica e suoni





Manuali prodotti
Manuali di fotocamere e ottica
Manuali dispositivi elettronici
Manuali di attrezzature sportive e fitness
Manuali elettrodomestici
Manuali strumenti cucina
Manuali di modelli e giocattoli
Manuali di prodotti per ufficio
Manuali per apparecchi e strumenti elettrici
Manuali manutenzione veicoli
Musica su partitura
Forniture per ufficio
Accessori per libri
Copertine per libri
Lampade da lettura
Leggii per libri
Segnalibri
Cuscinetti e tamponi assorbenti per scrivanie
Archiviazione e organizzazione
Rubriche
Forniture per rilegature
Accessori rilegatura
Anelli per rilegatura
Divisori indici
Protezioni fogli
Raccoglitori
Legature e dorsi per rilegatura
Rilegatrici
Raccoglitori di biglietti da visita
Espositori per biglietti da visita
Porta CD/DVD
Calendari, portaoggetti e agende
Schedari
Custodie per schede
Cassette portavalori
Portaoggetti da scrivania
Scatole archivio
Cartellette
Cartellette e copertine per documenti


Organizer biglietti auguri
Organizzatori per posta
Portapenne e portamatite
Portafogli


Scatole per ricette
Forniture generiche per ufficio
Fissaggi in ottone
Fluidi correttori, penne e nastri



Gomme
Etichette e schede
Etichette indirizzo
Schede per cartellette
Clip adesive
Nastro e bobine di ricambio per etichette
Etichette per spedizioni
Schede per spedizioni
Buste e pellicole per laminatura
Mastice per fissaggio
Nastro adesivo
Graffette e fermacarte


Prodotti di carta
Fogli da raccoglitore
Schede ID vuote
Biglietti da visita
Moduli e ricevute aziendali
Assegni
Carta per copertine
Buste
Archiviatori
Taccuini e block-notes
Cartoline
Carta stampanti e fotocopiatrici
Rulli di carta per registratori di cassa e calcolatrici
Carta da lettere
Biglietti adesivi
Elastici
Graffette
Puntine da disegno
Sigillatrici a impulsi
Scrittoio da tavolo
Targhette portanome
Tappetini per uffici e sedie
Tappetini antifatica
Tappetini per sedie
Tappetini per uffici
Carrelli per uffici
Carrelli audio e video
Carrelli per libri
Carrelli per archivi
Carrelli per la posta
Carrelli portatutto
Dotazione per l'ufficio
Accessori per calcolatrici
Calcolatrici





Dizionari e traduttori elettronici
Etichettatrici
Laminatori
Distruggidocumenti
Affrancatrici
Macchine timbracartellini
Trascrittori e sistemi di dettatura
Macchine da scrivere
Strumenti per ufficio
Campanelli di chiamata
Portablocco
Aprilettere
Lenti di ingrandimento
Timbri in gomma per ufficio
Temperamatite
Pinze rimuovigraffette
Graffettatrici
Dispenser per nastro adesivo
Accessori strumenti per scrivere
Ricariche d'inchiostro per evidenziatori e pennarelli


Inchiostro penna e ricariche
Portamine e mine
Strumenti per scrivere e disegnare
Carboncino
Gesso per scrivere
Pastelli colorati
Pennarelli ed evidenziatori


Strumenti di scrittura multifunzione
Pastelli
Penne e matite
Set di penne e matite
Matite
Matite da disegno
Matite da scrittura


Penne
Soluzioni per la carta
Fingertip grip
Perforatrici
Piegatrici da ufficio
Pareggiatrici
Fermacarte
Plastica protettiva per scrivere
Forniture per presentazioni
Lavagne
Pannelli di visualizzazione
Accessori per bacheche informative
Decorazioni per bacheche informative

Bacheche
Pannelli di gommapiuma
Pannelli di montaggio
Pannelli per poster
Visualizzatori
Lavagne bianche
Lavagne a fogli mobili
Cavalletti da presentazione
Puntatori laser
Supporti per lettura
Lucidi
Presentatori wireless
Forniture per spedizioni
Scatole per spedizioni e traslochi
Materiali per imballaggi
Nastro per imballaggi
Articoli religiosi e per cerimonie
Articoli per cerimonie commemorative
Urne memoriali
Articoli religiosi
Grani per rosario
Santini
Altari religiosi
Veli religiosi
Tarocchi
Articoli per cerimonia di nozze
Tappeto nuziale
Cestini per i fiori
Custodie e cuscinetti per fedi

Software per computer
Software antivirus e sicurezza
Software per le aziende e la produttività
Strumenti compilazione/programmazione
Software di manutenzione e utility PC
Software traduzione e dizionari
Software educativo
Software per tasse
Dati e software per mappe GPS
Software palmari e PDA
Software contenuti multimediali e progettazione
Software di modellazione 3D
Software di animazione
Software progettazione grafica
Software per home e interior design
Software home publishing
Software visualizzazione multimediale
Software composizione musicale
Software per montaggio audio
Software montaggio video
Software per grafica web
Software di rete
Software applicativo per ufficio
Sistemi operativi
Dischi di ripristino
Software contenuti digitali
Icone computer
Sfondo desktop
Opere d'arte digitali
Modelli di documenti
Font
Foto e filmati stock
Valuta virtuale
Software video game
Articoli sportivi
Sport
Football
Guanti da football
Pali mete da football
Supporti e sostegni per palloni da rugby
Attrezzatura protettiva football
Imbottiture protettive football
Accessori caschi football
Cinghie football per mento
Maschere da football
Imbottiture casco football
Visori caschi da football
Caschi da football
Imbottiture football per collo
Maglie con protezioni per le costole per football
Imbottiture football per spalle
Attrezzatura allenamento football
Manichini e slitte per football
Palloni da football
Baseball e softball
Piatti e basi per baseball e softball
Guanti da battitore per baseball e softball
Guanti da baseball e softball
Tappetini da lancio per baseball e softball
Monti di lancio per baseball e softball
Protezioni per baseball e softball
Caschi da battitore per baseball e softball
Protezioni per il petto per baseball e softball
Protezioni per le gambe per baseball e softball
Set di attrezzature per catcher
Caschi e maschere per catcher
Mazze da baseball
Palle da baseball
Macchine da lancio
Mazze da softball
Palle da softball
Basket
Parti e accessori canestro basket
Tabelloni da basket
Cuscinetti per anelli da basket
Pali per canestri da basket
Reti da basket
Cerchi da basket
Canestri da basket
Supporti di allenamento per il basket
Palle da basket
Boxe e arti marziali
Attrezzatura protettiva pugilato
Fasce per le mani per boxe e arti marziali
Protezioni per le braccia per boxe e arti marziali
Protezioni per il corpo per boxe e arti marziali
Protezioni per la testa per boxe e arti marziali
Guanti da pugilato e guantoni da baseball
Parastinchi per arti marziali miste
Attrezzature per l'allenamento per boxe e arti marziali
Guanti da passata per boxe e arti marziali
Manichini da allenamento
Accessori per sacchi e colpitori
Sacchi da pugilato
Paracolpi
Parti per ring pugilato
Ring per pugilato
Cinture per arti marziali
Armi per arti marziali
Attrezzature da broomball

Pon-pon da cheerleader
Arbitraggio e allenamento
Fasce da capitano
Strumenti segnacampo per sport
Monete e dischi per arbitri
Bandierine da guardalinee
Cartellini e bandierine
Contatori per lanci
Sedie per arbitri
Portafogli per arbitri
Tabelloni segnapunti
Fischietti per arbitri e allenatori
Contastrike

Palline da cricket
Accessori per mazze da cricket
Impugnature per mazze da cricket
Mazze da cricket
Set di attrezzi per cricket
Protezioni per cricket
Guanti da cricket
Caschi da cricket
Protezioni per le gambe per cricket
Pioli per cricket
Danza
Sbarre da danza
Scherma
Attrezzatura protettiva scherma
Guanti e manichette da scherma
Giacche e giubbetti per scherma
Maschere da scherma
Armi da scherma
Hockey su prato e lacrosse
Protezioni per hockey su prato e lacrosse
Guanti per hockey su prato e lacrosse
Caschi per hockey su prato e lacrosse
Maschere e occhiali per hockey su prato e lacrosse
Imbottiture lacrosse per hockey su prato
Palline da hockey su prato
Porte da hockey su prato
Mazze da hockey su prato
Palline da lacrosse
Set di attrezzature per lacrosse
Porte da lacrosse
Parti di mazze lacrosse
Tele da lacrosse
Teste di mazze lacrosse
Aste di mazze da lacrosse
Mazze da lacrosse
Attrezzatura di allenamento per lacrosse
Pattinaggio di figura e hockey
Palle e dischi da hockey
Porte da hockey
Attrezzatura protettiva hockey
Gomitiere da hockey
Guanti da hockey
Set di attrezzatura per portieri di hockey
Caschi da hockey
Pantaloncini da hockey
Ginocchiere e parastinchi da hockey
Protezioni per petto e spalle da hockey
Cinture e reggicalze per hockey
Slittini da hockey
Manutenzione mazze da hockey
Ricambi per mazze da hockey
Lame per mazze da hockey
Bastoni da hockey
Mazze da hockey
Componenti e accessori per pattinaggio su ghiaccio
Pattini per pattinaggio artistico
Lame per pattini da ghiaccio
Affilatori pattini da ghiaccio
Coprilama per pattini
Tiralacci per pattini da ghiaccio
Pattini da ghiaccio
Attrezzature sportive generiche
Maschere per l'allenamento in altitudine
Conchiglie protettive
Borse e carrelli per trasporto di palle
Accessori per pompe palle
Aghi per pompe palle
Pompe per palle
Scaffali e carrelli per lo stoccaggio di materassini da ginnastica
Spray e magnesite da arrampicata
Materassini da ginnastica
Reti e protezioni per allenamento
Scale e ostacoli per velocità e agilità
Coni per sport e agilità
Megafoni sportivi
Paradenti sportivi
Cuscini per stadio
Ginnastica
Sbarre da ginnastica e travi di equilibrio
Attrezzatura protettiva ginnastica
Paracalli da ginnastica
Anelli da ginnastica
Pedane da salto
Cavalli con maniglie
Cavalli
Racquetball e squash
Palle da racquetball e da squash
Occhiali protettivi per squash/racquetball
Guanti da squash e racquetball
Racchette per racquetball
Racchette da squash

Mazze per rounders
Guanti per rounders

Palloni da rugby
Guanti da rugby
Pali da rugby
Protezioni per rugby
Caschi da rugby
Attrezzatura allenamento rugby
Calcio
Palloni da calcio
Bandierine per angoli
Guantoni da portiere da calcio
Accessori per porte per calcio
Porte e reti da calcio
Protezioni per calcio
Parastinchi da calcio
Pallamano in squadra
Palloni da pallamano

Cestelli e carrelli per palline da tennis
Lanciapalle da tennis
Barattolo palline da tennis
Palline da tennis
Reti da tennis
Accessori per racchette da tennis
Antivibrazioni per racchette
Borse per racchette da tennis
Nastri e impugnature per racchette da tennis
Gommini per racchette da tennis
Corde per racchette da tennis
Racchette da tennis
Tracciato e campo atletica
Dischi
Aste per salto in alto
Materassini salto in alto
Giavellotti
Cassette imbucata per asta
Testimoni
Pesi per getto del peso
Pistole starter
Martelli da lancio
Ostacoli
Blocchi di partenza per atletica
Aste per salto
Pallavolo
Reti da pallavolo
Protezioni per pallavolo
Ginocchiere per pallavolo
Supporti per l'allenamento a pallavolo
Palle da pallavolo
Attrezzature da wallyball
Pallanuoto
Palloni da pallanuoto
Cuffie da pallanuoto
Porte da pallanuoto

Attrezzatura protettiva lotta
Caschi da wrestling
Ginocchiere per wrestling
Esercizio e fitness
Ruote e rulli per addominali
Step per aerobica
Attrezzi per l'allenamento dell'equilibrio

Accessori cardio machine
Accessori per ellittica
Accessori per cyclette
Accessori per vogatori
Accessori per stepper
Accessori per tapis roulant
Cardio machine
Elliptical
Cyclette
Vogatori
Stepper


Tapis roulant
Corde per saltare
Palloni per esercizi
Elastici da ginnastica
Panche per esercizi
Tappetini attrezzi esercizi
Set di dispositivi e macchine per esercizio
Cunei per esercizi
Accessori per rulli fitness
Sacche per rulli fitness
Cilindri in gommapiuma
Attrezzi per mani
Sistemi e panche a inversione
Palle mediche
Sedie romane
Barre per flessioni
Palline per i riflessi
Paracadute per velocità e resistenza
Luci e catarifrangenti per la sicurezza sportiva
Cronometri
Attrezzi per allenamento in sospensione
Macchine per esercizi con vibrazione
Sollevamento pesi
Accessori per massa muscolare
Rastrelliere per pesi liberi
Bloccadischi per bilancieri
Barre per pesi liberi
Pesi liberi
Cinture per sollevamento pesi
Guanti e polsiere per sollevamento pesi
Accessori per panche e macchine per sollevamento pesi
Macchine e rastrelliere per sollevamento pesi
Indumenti pesanti per allenamento
Yoga e pilates
Macchine pilates
Blocchi per yoga e pilates
Tappetini yoga e pilates
Teli per yoga e pilates
Borse per tappetini yoga
Giochi indoor
Air hockey
Attrezzature per air hockey
Parti tavolo air hockey
Tavoli air hockey
Biliardi
Triangoli per biliardo
Palle da biliardo
Accessori stecche biliardo
Custodie per stecche da biliardo
Gessetti per stecche da biliardo
Portastecche biliardo
Stecche e rastrelli biliardo
Guanti da biliardo
Luci tavoli da biliardo
Parti e accessori tavolo biliardo
Buche da biliardo
Spazzole tavolo da biliardo
Panni per tavoli da biliardo
Coperture per tavoli da biliardo
Tavoli da biliardo

Borse per palle da bowling
Palle da bowling
Guanti da bowling
Birilli da bowling
Guantini per bowling
Calcio balilla
Palline per calcetto
Accessori e componenti per tavolo da biliardino
Tavoli da biliardino
Tavoli multi-gioco
Ping pong
Palline da ping pong
Reti e supporti ping pong
Accessori racchette ping pong
Set e racchette da ping pong
Accessori robot ping pong
Robot per ping pong
Tavoli da ping pong
Tavolo da shuffleboard
Tavoli da shuffleboard
Polvere tavolo da shuffleboard
Buche tavolo da shuffleboard
Freccette da lancio
Armadietti e backboard per bersagli freccette
Parti per freccette
Alette per freccette
Aste per freccette
Punte per freccette
Bersagli freccette
Freccette
Ricreazione outdoor
Sport acquatici
Nautica e rafting
Guanti da canottaggio
Accessori per canoa
Canoe
Accessori per kayak
Kayak
Guinzagli per remi
Remi e pagaie
Barche a pedali
Barche da canottaggio
Zattere per acque bianche
Attrezzatura per sport acquatici
Mute stagne
Accessori per giubbotti salvataggio
Giubbotti di salvataggio
Magliette da nuoto e antiabrasione
Caschi per sport acquatici
Componenti di mute subacquee
Pantaloni muta
Calzari, guanti e cappucci per mute subacquee
Maglie da sub
Mute
Immersioni e snorkeling
Giubbotti assetto variabile
Computer subacquei
Set di attrezzature per immersioni e snorkeling
Pinne snorkeling e subacquea
Maschere snorkeling e subacquea
Cinture per immersioni
Coltelli e forbici da sub
Regolatori per immersioni
Boccagli
Kitesurf
Custodie per kitesurf
Parti di ricambio kitesurf
Kiteboard
Imbragature per windsurf e kitesurf
Aquiloni kitesurf
Surf (sport)
Bodyboard
Paddleboard
Skimboard
Lacci per tavole da surf
Custodie per tavole da surf
Alette per tavole da surf
Cera per tavole da surf
Tavole da surf
Guanti da surf
Protezione posteriore tavola da surf
Nuoto
Braccioli gonfiabili per bambini
Pinne per mani
Tavolette da nuoto
Pull buoy
Cinture da nuoto
Cuffie da piscina
Guanti da nuoto
Accessori per occhialini e maschere da piscina
Occhialini da nuoto
Pesi da nuoto
Pinne da nuoto
Mono-pinne
Pinne da allenamento
Macchine per il nuoto
Clip per naso per nuoto
Sport nautici con traino
Kneeboard
Tavole per sci nautico
Zattere e tubi gonfiabili trainabili
Guanti per sport acquatici con traino
Wakeboard
Attacchi per tavole da wakeboard e kiteboard
Parti per tavole da wakeboard
Tavole da wakeboard
Sci nautico
Aliscafi a sedile
Attacchi per sci d'acqua
Custodie e borse per sci d'acqua
Sci nautici
Corde da traino per sport acquatici
Scaffali per lo stoccaggio di natanti
Scaffali per stoccaggio barche
Rastrelliere per lo stoccaggio di tavole per sport acquatici
Windsurf
Parti tavole da windsurf
Alette tavole da windsurf
Pali tavole da windsurf
Tavole da windsurf
Vele per windsurf
Campeggio e trekking
Attrezzatura da campeggio
Accessori per materassi e materassini ad aria
Materassini ad aria
Letti da campo
Pentole e stoviglie da campeggio
Luci e lampade da campeggio
Strumenti da campeggio
Coltelli da caccia
Strumenti e coltelli multifunzione
Scaldamani chimici
Sacche a compressione
Accessori per bastoncini trekking
Bastoni da trekking
Zanzariere
Bussole da navigazione
Docce e toilette portatili
Docce portatili e tende spogliatoio
Bagni da campeggio e orinatoi portatili
Filtri e purificatori portatili acqua
Fodere per sacchi a pelo
Sacchi a pelo
Materassini per dormire
Accessori per tende
Tende interne
Protezioni a terra per tende
Pali e paletti per tende
Vestiboli per tende
Tende
Protezioni contro il vento
Arrampicata
Dispositivi per assicurazione
Moschettoni
Accessori e attrezzature per arrampicata
Guanti per arrampicata
Elmetti da arrampicata
Ramponi
Discensori e autobloccanti per arrampicata
Sacchetti magnesite da arrampicata
Protezioni antiurto per arrampicata
Imbracature
Dispositivi di protezione da arrampicata
Fune da arrampicata
Borse funi da arrampicata
Fettuccia da arrampicata
Attrezzi per arrampicata su ghiaccio
Viti da ghiaccio
Prese per arrampicata indoor
Rinvii
Ciclismo
Accessori per biciclette
Borse e zaini da bicicletta
Cestini da bicicletta
Campanelli e trombette bicicletta
Gabbie portabiciclette
Accessori per seggiolini per bambini per biciclette
Seggiolini da bicicletta per bambini
Accessori computer per biciclette
Computer per biciclette
Teli per biciclette
Parafanghi per biciclette
Portapacchi anteriori/posteriori bici
Maniglie ed elementi decorativi per manubri di biciclette
Lucchetti per bici
Specchietti per bicicletta
Pompe per bicicletta
Coperture e imbottiture per sellini di biciclette
Pompe per ammortizzatori per biciclette
Perle per raggi di bicicletta
Supporti e portabiciclette
Toppe e kit di riparazione per pneumatici di bicicletta
Velcro e mollette per pantaloni per ciclisti
Strumenti per bicicletta
Rimorchi per bicicletta
Rimorchi bici
Rotelle laterali bicicletta
Borse e scatole trasporto bici
Portatavola da sport acquatici per biciclette
Kit di conversione bici elettriche
Parti per bicicletta
Parti freni per bicicletta
Pinze freni per bicicletta
Leve freni per bicicletta
Dischi freni per bicicletta
Set freni per bicicletta
Alloggiamenti per cavi per bicicletta
Cavi per bicicletta
Parti trasmissione bicicletta
Staffe inferiori bicicletta
Pignoni e cassette per bicicletta
Corone per bicicletta
Catene da bici
Pedali da bici
Cambio di velocità bici
Pedali per bicicletta
Leve cambio per bicicletta
Forcelle per bicicletta
Telai per bicicletta
Kit per biciclette
Estensioni per manubri da biciclette
Manubri per bicicletta
Componenti per sterzo di biciclette
Cuscinetti per sterzo di biciclette
Distanziali per sterzo di biciclette
Sterzo per biciclette
Cavalletti per biciclette
Selle bici
Morsetti asta sella bici
Aste sella per bicicletta
Piccole parti bicicletta
Reggimanubrio per bicicletta
Adattatori per valvole per pneumatici di bicicletta
Cappucci per valvole per pneumatici di bicicletta
Valvole per pneumatici di bicicletta
Gomme per bicicletta
Camere d'aria bicicletta
Parti per ruote bicicletta
Pedali con dentatura per bicicletta
Parti per mozzo di biciclette
Mozzi per bicicletta
Nastro per cerchioni di bicicletta
Raggi per bicicletta
Assi e raggi per ruote di bicicletta
Cappucci valvola bicicletta
Cerchi ruote bicicletta
Ruote per bicicletta
Biciclette
Abbigliamento e accessori da ciclismo
Accessori per scarpe da ciclista
Tacchette per scarpe da ciclista
Coperture per scarpe da ciclista
Cunei e zeppe per scarpe da ciclista
Tacchetti per scarpe da ciclismo
Guanti da ciclista
Componenti e accessori per caschi per biciclette
Caschi da bicicletta
Cuscinetti protettivi per ciclisti
Copriscarpe da ciclista
Accessori per tricicli
Tricicli
Accessori monocicli
Monocicli
Equitazione
Cura dei cavalli
Coperte e lenzuola per cavalli
Stivali e parastinchi da equitazione
Mangime per cavalli
Maschere per mosche per cavalli
Strigliatura cavalli
Forbici e taglia peli per cavalli
Pettini, spazzole e guanti per la strigliatura dei cavalli
Ricompense per cavalli
Vitamine e supplementi per cavalli
Vermifughi per cavalli
Finimenti per cavalli
Morsi da equitazione
Briglie
Cinghie
Cavezze per cavalli
Briglie da equitazione
Lunghine per cavalli
Redini
Selle
Staffe
Accessori per finimenti per cavalli
Scatole per finimenti per cavalli
Accessori per selle
Borse e ceste per selle
Coperture e custodie per selle
Sottosella
Portasella
Attrezzatura e accessori da equitazione
Guanti da equitazione
Caschi da equitazione
Frustini e fruste da equitazione
Pantaloni da equitazione
Pesca
Allarme per canne da pesca
Salopette per pesca e caccia
Contenitori per esche da pesca
Arpioni da pesca
Strumenti per rimuovere gli ami da pesca
Lenze e terminali da pesca
Reti da pesca
Accessori per mulinelli da pesca
Borse e custodie per mulinelli da pesca
Lubrificanti per mulinelli da pesca
Bobina sostitutiva per mulinelli da pesca
Mulinelli da pesca
Accessori per canne da pesca
Custodie e borse per canne da pesca
Sostegni e rastrelliere per canne da pesca
Canne da pesca
Fiocine
Attrezzatura da pesca
Esche e richiami da pesca
Galleggianti da pesca
Ami da pesca
Piombi da pesca
Anelli e girelle da pesca
Trappole da pesca
Materiali per pesca con la mosca
Perline da pesca
Filo da pesca
Esche vive
Borse e cassette per l'attrezzatura da pesca

Alza pitch
Set di accessori da golf
Accessori sacche da golf
Carrelli per sacche da golf
Coperture e astucci sacche golf
Sacche da golf
Pennarelli per palline da golf
Palline da golf
Parti e accessori mazze golf
Impugnature mazze da golf
Coperture per mazze da golf
Canne per mazze da golf
Mazze da golf
Bandierine da golf
Guanti da golf
Tee da golf
Asciugamani da golf
Attrezzatura allenamento golf
Paracadutismo e volo libero
Tute da paracadutismo
Deltaplani
Paracaduti
Caccia e tiro a segno
Tiro con l'arco
Parabraccio tiro con l'arco
Guanti e sganci per tiro con l'arco
Bersagli tiro con l'arco
Parti frecce e accessori
Alette per frecce
Cocche per frecce
Punte ampie o da campo
Frecce e dardi
Componenti e accessori per arco e balestra
Archi e balestre
Archi compositi
Balestre
Archi lunghi e ricurvi
Faretre
Tiro al piattello
Lancia piattelli
Piattelli
Protezioni per caccia e tiro a segno
Guanti per caccia e tiro a segno
Giacche per caccia e tiro a segno
Caccia
Trappole per animali
Amplificatori acustici
Capanni e paravento da caccia
Attrezzatura per cani da caccia
Postazioni da albero
Mangiatoie per animali selvatici
Esche per animali selvatici
Odori attrattivi e neutralizzatori di odori
Richiami da caccia
Trappole da caccia
Esche, alimenti e minerali per animali selvatici
Paintball e airsoft

Parti di ricambio e accessori pistole aria compressa
Batterie per pistole ad aria compressa
Pistole ad aria compressa
Pallini per aria compressa
Protezioni per paintball e airsoft
Guanti per paintball e airsoft
Maschere e occhiali per paintball e airsoft
Imbottiture per paintball e airsoft
Giubbotti per paintball e airsoft

Lanciagranate per paintball
Granate per paintball
Parti e accessori per armi da paintball
Bombole di CO2 per paintball
Canne per armi da paintball
Raccordi per armi da paintball
Caricatori da paintball
Armi da paintball
Imbracature e pacchetti per paintball
Palline da paintball
Accessori per tiro a segno e poligono
Supporti per tiro a segno
Aste e bipodi per tiro a segno
Bersagli
Accessori per sistemi di idratazione
Zaini e borse portabevande
Pattinaggio in linea e tradizionale
Protezioni per pattinaggio in linea e tradizionale
Imbottiture per pattinaggio in linea e tradizionale
Componenti per pattini in linea
Pattini in linea
Componenti per pattini tradizionali
Pattini classici
Sci a rotelle
Kite buggying
Veicoli per kite buggying
Accessori per kite buggying
Giochi all'aperto

Reti da badminton
Set e racchette da badminton
Volani
Shuffleboard da ponte
Aste shuffleboard da ponte
Dischi shuffleboard da ponte
Disc golf
Borse per disc golf
Cestelli per disc golf
Giochi da prato
Set paddleball

Racchette da pickleball
Palline da pickleball
Platform tennis e paddle tennis
Racchette per platform tennis e paddle tennis
Palline da platform tennis

Pali da tetherball
Set da tetherball
Palle da tetherball
Scooter

Corrimano per skateboard
Rampe per skateboard
Parti per skateboard
Tavole per skateboard
Minuteria per skateboard
Attacchi per skateboard
Ruote per skateboard
Attrezzatura protettiva per skateboard
Caschi per pattinaggio
Guanti da skateboard
Protezioni per skateboard
Skateboard
Sport e attività invernali
Sistemi di sicurezza antivalanga
Sonde per valanghe
Airbag di sicurezza per valanghe
Sci e snowboard
Sacche per sci e snowboard
Accessori per occhiali da sci e snowboard
Maschere sci e snowboard
Occhiali da sci e snowboard
Caschi da sci e snowboard
Lacci per sci e snowboard
Rastrelliere per sci e snowboard
Strumenti per la preparazione di sci e snowboard
Cera per sci e snowboard
Componenti per attacchi da sci
Attacchi da sci
Scarponi da sci
Racchette da sci
Sci
Sci di fondo
Sci da discesa
Attacchi snowboard
Attacchi da snowboard
Stivali da snowboard
Tavole da snowboard
Slitte

Attacchi racchette da neve
Racchette da neve
Giochi e giocattoli
Timer per giochi
Giochi
Accessori per Battle top
Battle top
Set da bingo
Set per blackjack e dadi
Giochi in scatola
Accessori per giochi di carte
Giochi di carte
Giochi di abilità
Set di dadi e giochi
Accessori per fiche da poker
Vassoi e contenitori per fiche da poker
Fiche e set da poker
Giochi elettronici portatili
Set e ruote per roulette
Slot machine
Giochi di società
Attrezzatura gioco outdoor
Accessori per strutture gonfiabili da salto
Strutture gonfiabili da salto
Altalene e dondoli
Tende e tunnel giocattolo
Playhouse
Trampoli con molla
Sabbionaie
Altalene basculanti
Scivoli
Trampoli da salto
Set altalena e accessori per set di gioco
Set altalena e set di gioco
Accessori trampolini
Trampolini
Attrezzature per gioco in acqua
Spruzzatori
Parchi e scivoli acquatici
Tavoli ad acqua
Puzzle
Accessori per puzzle
Puzzle in legno
Puzzle meccanici
Puzzle in legno e con pioli
Giocattoli
Giochi di attività
Giocattoli con palla e coppa
Palle rimbalzanti
Soluzioni per bolle
Giochi per bolle di sapone
Giochi a molla
Biglie
Giocattoli con palla e racchetta
Giochi con nastri e fettucce
Trottole
Toy jack
Accessori e parti di yo-yo
Yo-yo
Giocattoli artistici e da disegno
Paste modellabili
Tavolette disegno giocattolo
Accessori per piscine di palline
Palline per piscine di palline
Piscine di palline
Giochi per il bagnetto
Giocattoli spiaggia e sabbia
Giocattoli per costruzioni
Costruzioni
Blocchi di gommapiuma
Blocchi a incastro
Set piste di biglie
Blocchi di legno
Bambole, playset e giocattoli
Action figure
Figurine bobblehead
Accessori bambole e action figure
Accessori case bambole
Case delle bambole
Bambole
Bambole di carta e magnetiche
Accessori per burattini e teatro dei burattini
Teatri dei burattini
Pupazzetti
Orsacchiotti
Playset
Giocattoli educativi
Formicai
Giocattoli e modelli astronomici
Kit collezione insetti
Carte educative
Giocattoli per la lettura
Kit scientifici e di esplorazione
Abachi giocattolo
Giochi/passatempo da scrivania
Giocattoli magnetici
Accessori per giocattoli volanti
Accessori per aquiloni
Bobine e spolette per fili per aquiloni
Giocattoli volanti
Razzi ad aria e acqua
Acquiloni
Alianti giocattolo
Giocattoli da lancio con paracadute
Giocattoli musicali
Strumenti giocattolo
Accessori per veicoli giocattolo
Accessori per auto da corsa giocattolo
Accessori trenini
Veicoli giocattolo
Aerei giocattolo
Barche giocattolo
Automobili giocattolo
Elicotteri giocattolo
Moto giocattolo
Set auto da corsa giocattolo
Navi spaziali giocattolo
Treni e set di treni giocattolo
Camion e veicoli da costruzione giocattolo
Giochi di simulazione
Denaro e banche giocattolo
Dispositivi elettronici giocattolo
Elettrodomestici giocattolo
Prati e giardini giocattolo
Professioni e ruoli per giocare
Supermarket giocattolo
Cucine e cibi giocattolo




Attrezzi giocattolo
Accessori veicoli radiocomandati
Giocattoli telecomandati
Dirigibili e palloni radiocomandati
Barche radiocomandate
Auto radiocomandate
Elicotteri radiocomandati
Moto telecomandate
Aerei radiocomandati
Robot telecomandati
Carri armati telecomandati
Accessori per giocattoli da cavalcare
Giocattoli a cavalcioni
Veicoli elettrici per bambini
Cavalli a dondolo
Veicoli a spinta e a pedali
Giochi a dondolo e a cavalcioni
Carrettini
Robot giocattolo
Accessori per giocattoli sportivi
Accessori per giocattoli fitness
Accessori per hula-hoop
Giocattoli sportivi
Giocattoli da calcio
Giocattoli baseball
Giocattoli basket
Boomerang
Giocattoli bowling
Fingerboard e set appositi
Giocattoli da pesca
Giocattoli fitness
Hula hoop
Frisbee
Footbag
Giocattoli golf
Giocattoli hockey
Palle per parco giochi
Giochi di racchetta
Ceste dono con giocattoli
Accessori per armi giocattolo
Gadget e armi giocattolo
Giocattoli visivi
Caleidoscopi
Prismi
Giocattoli a molla
Veicoli e parti
Componenti e accessori per auto
Componenti e accessori per velivoli
Elettronica per veicoli a motore
Sistemi da cruscotto e lettori audio/video per auto
Amplificatori per veicoli
Adattatori a cassetta per veicoli
Mangianastri per veicoli
Equalizzatori e crossover per veicoli
Telecamere di parcheggio per veicoli
Vivavoce per auto
Altoparlanti per veicoli
Subwoofer per veicoli
Staffe per monitor video per veicoli a motore
Componenti per veicoli a motore
Freni per veicoli a motore
Tappetini e rivestimenti per veicoli a motore
Climatizzatori per veicoli a motore
Controlli per veicoli a motore
Circolazione olio per veicoli a motore
Componenti motore per veicoli
Motori per veicoli a motore
Scarichi per veicoli a motore
Telaio e parti della carrozzeria di veicoli a motore
Sistemi di alimentazione per veicoli a motore
Accessori interni per veicoli a motore
Illuminazione per veicoli a motore
Specchietti per veicoli a motore
Sistemi elettrici e di alimentazione per veicoli a motore
Sedili per veicoli a motore
Sensori e indicatori per veicoli a motore
Parti di sospensioni per veicoli a motore
Traino per veicoli a motore
Parti di trasmissione per veicoli a motore
Impianti ruote per veicoli a motore
Cerchi e ruote automotive
Cerchi e ruote per auto
Cerchi e ruote per moto
Veicoli ATV e fuoristrada
Accessori di pneumatici per veicoli a motore
Pneumatici per veicoli a motore
Pneumatici per auto
Pneumatici da moto
Pneumatici per ATV e fuoristrada
Componenti ruote per veicoli a motore
Componenti e accessori di finestrini per veicoli a motore
Cura, manutenzione e decorazione dei veicoli
Taniche per carburante portatili
Pulizia del veicolo
Spazzole lavaggio auto
Soluzioni lavaggio auto
Detergenti per tappetini e fodere per veicoli
Kit di pulizia per l'iniezione di carburante dei veicoli
Detergenti vetri veicoli
Cere, lucidanti e protettivi veicoli
Coperture veicolo
Coperture per veicoli da golf
Coperture per parabrezza per veicoli a motore
Coperture per cassoni
Capote rigide per veicoli
Capote in tela per veicoli
Teli per lo stoccaggio di veicoli
Teli copriauto
Coperture per lo stoccaggio di veicoli da golf
Teli coprimoto
Coperture per lo stoccaggio di camper
Coperture per lo stoccaggio di natanti
Decorazioni per veicoli
Adesivi per paraurti
Deodoranti per veicoli
Palline per antenne per veicoli
Accessori cruscotto per veicoli
Strisce adesive
Set di accessori per la decorazione di veicoli
Bandierine da esposizione per veicoli
Stemmi e ornamenti da cofano per veicoli
Coperture per ganci traino per veicoli
Copritarga per veicoli
Telai per targhe veicoli
Supporti e cornici per targhe per veicoli
Targhe per veicoli
Magneti per veicoli
Decorazioni per specchietti retrovisori
Cuffie per leva del cambio
Pomelli per leva del cambio
Coperture per volanti di veicoli
Rivestimenti per veicoli
Liquidi per veicoli
Antigelo per veicoli
Liquido freni per veicoli
Additivi per l'impianto raffreddamento dei veicoli
Sgrassatori del motore per veicoli
Detergenti per il sistema di alimentazione dei veicoli
Olio del cambio
Liquido per frizione idraulica per veicoli
Olio motore per veicoli
Additivi prestazioni per veicoli
Liquido del servosterzo
Liquido di trasmissione per veicoli
Liquido per tergicristalli
Verniciatura di veicoli
Vernice per carrozzeria di veicoli a motore
Vernice per pinze di freni di veicoli a motore
Strumenti speciali e di riparazione per veicoli
Kit di manutenzione per freni di veicoli a motore
Strumenti di allineamento e rimozione della frizione per veicoli a motore
Caricabatteria per veicoli
Tester per batterie di veicoli
Stucco per carrozzeria
Scanner per diagnosi veicolo
Avviatori per veicoli
Cavi di avviamento per veicoli
Strumenti per la riparazione e sostituzione dei pneumatici
Kit riparazione parabrezza
Sicurezza e protezioni per veicoli
Abbigliamento protettivo da moto
Paraschiena e paracostole per moto
Gomitiere e polsiere per moto
Guanti da moto
Occhiali da moto
Protezioni per le mani per moto
Accessori per caschi per moto
Caschi da moto
Cintura lombare per moto
Ginocchiere e parastinchi per moto
Bretelle per moto
Protezioni per ATV e fuoristrada
Cuscinetti per barre per ATV e UTV
Sistemi di blocco per veicoli
Accessori per allarmi auto
Sistemi antifurto per auto
Allarmi e lucchetti per moto
Serrature e parti per portiere di veicoli
Attuatori per serrature di veicoli
Levette bloccaportiere per veicoli
Serrature e sistemi di chiusura delle portiere di veicoli
Sicure per ganci traino per veicoli
Immobilizzatori per veicoli
Impianti telecomandati senza chiave
Bloccasterzo
Morsetti per ruote di veicoli
Equipaggiamento di sicurezza per veicoli
Reti per finestre per auto
Segnali luminosi di emergenza
Componenti di airbag per veicoli a motore
Gabbie e barre per veicoli a motore
Fibbie per cinture di sicurezza per veicoli
Coperture per cinture di sicurezza per veicoli
Cinghie per cinture di sicurezza per veicoli
Cinture di sicurezza per veicoli
Accessori per la segnalazione di veicoli
Cunei per ruote per veicoli
Stoccaggio e carico per veicoli
Reti carico per veicoli a motore
Accessori per rastrelliere per veicoli a motore
Accessori per portabiciclette
Accessori per porta-sci e porta-snowboard per veicoli
Portapacchi per veicoli a motore
Sistemi rack base per veicoli
Portabiciclette per veicoli
Barre portatutto per natanti
Box portatutto per veicoli
Porta canne da pesca per veicoli
Rastrelliera per armi da fuoco per veicoli
Portamoto e portascooter per veicoli
Portasci e portasnowboard per veicoli
Portatavola da surf per veicoli
Rampe di carico per veicoli a motore
Rimorchi per veicoli a motore
Carrelli barche
Rimorchi per il trasporto di cavalli e animali
Carrelli da viaggio
Carrelli attrezzi e da carico
Borse e zaini da moto
Divisori e contenitori per cassoni
Appendiabiti e ganci per poggiatesta per veicoli
Organizzazione degli spazi dei veicoli
Parti e accessori imbarcazioni
Ponti e ancoraggi
Catene per ancore
Funi e corde per ancore
Verricelli per ancore
Ancore
Mezzomarinaio
Scalette per imbarcazioni
Gallocce per pontili
Scalini per pontili
Parti barche a vela
Cura imbarcazioni
Detergenti imbarcazioni
Lucidanti imbarcazioni
Parti motore imbarcazioni
Alternatori imbarcazioni
Carburatori e parti imbarcazioni
Comandi motore imbarcazioni
Parti ignizione imbarcazioni
Giranti imbarcazioni
Bloccaggi motore imbarcazioni
Supporti motore imbarcazioni
Pistoni e parti imbarcazioni
Eliche imbarcazioni
Motori imbarcazioni
Parti di scarico imbarcazioni
Collettori imbarcazioni
Silenziatori e parti imbarcazioni
Impianti carburante imbarcazioni
Linee carburante e parti imbarcazioni
Indicatori livello carburante imbarcazioni
Pompe carburante e parti imbarcazioni
Serbatoi carburante e parti imbarcazioni
Illuminazione per natanti
Parti timoni imbarcazioni
Cavi timone imbarcazioni
Timoni imbarcazioni
Veicoli
Aerei
Veicoli per terraferma
Auto, autocarri e furgoni
Cart da golf
Motocicli e scooter
Veicoli fuoristrada
ATV e UTV
Go-kart e dune buggy
Camper
Motoslitte
Imbarcazioni
Motoscafi
Acqua scooter
Barche a vela
Yacht`;
