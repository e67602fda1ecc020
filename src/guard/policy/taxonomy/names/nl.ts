/** Google's own names of its categories in this language, in the order of `CATEGORIES`; an empty line has none of its own. */
export const NAMES = `Dieren
Levende dieren
Benodigdheden voor huisdieren
Benodigdheden voor vogels
Accessoires voor vogelkooien
Vogelbadjes voor vogelkooien
Voer- en drinkbakjes voor vogelkooien
Vogelkooien en standaards
Vogelvoer
Speeltuintjes en -toestellen voor vogels
Vogelladders en stokken
Vogelspeeltjes
Vogelhapjes
Benodigdheden voor katten
Kattenkleding
Kattenbedden
Kattenvoer


Kattenmeubels
Accessoires voor kattenmeubels
Kattenbakvulling
Kattenbakzakken
Kattenbakmatten
Kattenbakken
Kattenspeeltjes
Kattensnoepjes
Benodigdheden voor honden
Hondenkleding
Hondenbedden
Luiers en inlegkruisjes voor honden
Hondenluiers
Hondenvoer


Hondenhokken
Accessoires voor hondenhokken en- rennen
Hondenhokken en -rennen
Hondenspeeltjes
Tredmolens voor honden
Hondenkoekjes
Benodigdheden voor vissen
Leidingen voor aquariums en vijvers
Beluchtingssteen voor aquariums
Schoonmaakbenodigdheden voor aquariums
Aquariumdecoratie
Aquariumfilters
Visnetten voor aquariums
Kiezels en voedingsbodem voor aquaria
Aquariumverlichting
Overloopbakken voor aquariums
Aquariummeubels
Temperatuurregelaars voor aquariums
Behandeling van aquariumwater

Voeding voor waterplanten
Voedseldispensers voor vissen
Visvoer
Behendigheidsartikelen voor huisdieren
Hangers voor huisdierenkleding
Accessoires voor huisdierbedden
Belletjes en bedeltjes voor huisdieren
Biometrische meters voor huisdieren
Glucosemeters voor huisdieren
Stappentellers voor huisdieren
Thermometers voor huisdieren
Voerbakmatten
Voerbakstandaards voor huisdieren
Voer- en drinkbakken voor huisdieren
Accessoires voor transportmanden en -kooien voor huisdieren
Transportmanden en -kooien voor huisdieren
Halsbanden en tuigjes voor huisdieren
Huisdierinsluitsystemen
Accessoires voor huisdierenluikjes
Kattenluikjes
Oogdruppels en -gel voor huisdieren
EHBO-kits voor huisdieren
Bestrijdingsmiddelen tegen vlooien en teken bij huisdieren
Voerbakken voor huisdieren
Schepjes voor diervoer
Vachtverzorgingsproducten voor huisdieren
Kammen en borstels voor huisdieren
Huisdierenparfum en -deodorant in sprayvorm
Knippers en tondeuses voor huisdieren
Haardrogers voor huisdieren
Nagellak voor huisdieren
Nagelverzorgingsproducten voor huisdieren
Shampoo en crèmespoeling voor huisdieren
Dierendoekjes
Warmtematten voor huisdieren
Warmtekussens voor huisdieren
Id-tags voor huisdieren
Verlengbare hondenriemen
Hondenriemen
Medische halsbanden voor huisdieren
Verbandmiddelen voor huisdieren
Geneesmiddelen voor huisdieren
Muilkorven voor huisdieren
Mondverzorgingsproducten voor huisdieren
Rennen voor huisdieren
Trappen voor huisdieren
Transportwagentjes voor huisdieren
Zonnebrandmiddel voor huisdieren
Hulpmiddelen voor zindelijkheidstraining huisdieren
Klikkers en beloningsdispensers voor het africhten van dieren
Hoezen voor zindelijkheids-trainingsmatten
Trainingsdoekjes voor huisdieren
Sprays en oplossingen voor het africhten van dieren
Vitamines en supplementen voor huisdieren
Afvalzakdispensers en -houders voor huisdieren
Poepzakjes voor huisdieren
Systemen en hulpmiddelen voor afval van huisdieren
Benodigdheden voor reptielen en amfibieën
Voer voor reptielen en amfibieën
Accessoires voor reptiel- en amfibieverblijven
Verwarming en verlichting voor reptiel- en amfibieverblijven
Verblijven voor reptielen en amfibieën
Voedingsbodem voor reptielen en amfibieën
Benodigdheden voor kleine dieren
Bedden voor kleine dieren
Voer voor kleine dieren
Accessoires voor kleine-dierverblijven
Verblijven en kooien voor kleine dieren
Snoepjes voor kleine dieren
Dierenrekken voor in de auto
Kleding en accessoires
Kleding
Kleding voor actieve bezigheden
American football-broeken
Sportieve fietskleding
Fietsbroek met bretels
Fietstruien
Korte fietsbroeken en fietsondergoed
Skinsuits voor fietsers
Lange fietsbroeken
Shorts voor boksers
Dansjurken, -rokken en -kostuums
Jachtkleding
Camouflagepakken
Jacht- en visvesten
Jacht- en survivalbroeken
Korte vechtsportbroeken
Beschermende motorkleding
Motorjacks
Motorbroeken
Motorpakken
Kleding voor paintball
Kleding voor baby's en peuters
Baby- en peuterbroekjes
Luierbroekjes voor baby's en peuters
Jurkjes voor baby's en peuters
Buitenkleding voor baby's en peuters
Baby- en peuteroutfits
Slaapzakken en inbakerdoeken voor baby's
Baby- en peutersokken
Baby- en peuterzwemkleding
Baby- en peutertruitjes
Rompertjes
Peuterondergoed
Jurken
Eendelige kledingstukken
Jumpsuits en rompertjes
Leggings en unitards

Buitenkleding
Beenkappen
Jassen en jacks
Regenbroeken
Regenpakken
Sneeuwbroeken en sneeuwpakken
Vesten
Kledingsets
Lange broeken
Overhemden, shirts en bovenstukjes
Korte broeken
Rokken



Broekrokjes
Nachtkleding en loungewear

Nachthemden
Pyama's
Kamerjassen
Pakken
Broekpakken
Mantelpakken
Smokings
Zwemkleding
Traditionele en ceremoniële kleding

Hakama-broeken
Japanse zwarte formele kleding
Kimonojassen


Kimono's






Religieuze ceremoniële kleding
Doop-/communiejurken en -pakjes
Sari's, choli's en rokken
Traditionele leren broeken

Ondergoed en sokken
Accessoires voor bh's
Pads voor bh-bandjes
Bh-bandjes en -verlengers
Borstvergroters
Tepelstickers en -camouflage
Bh's
Panty's
Jockstraps

Accessoires voor lingerie
Jarretelgordels
Jarretels
Lange onderbroek
Petticoats en pettipants
Corrigerende kleding
Sokken
Ondershirts
Ondergoed
Slips
Uniformen
Broeken en overalls voor de bouw
Vliegtuigoverall
Cateringuniformen
Koksmutsen
Koksbuizen
Koksbroeken
Militaire uniformen
Schooluniformen
Beveiligingsuniformen
Sporttenues
American football tenues
Honkbaltenues
Basketbaltenues
Cheerleaderoutfits
Crickettenues
IJshockeytenues
Martial arts-kleding
Scheidsrechterstenues
Voetbaltenues
Softbaltenues
Worstelkleding
Witte jassen
Bruidskleding
Jurken voor bruidsmeisjes
Bruidsjurken
Kledingaccessoires
Armwarmers
Kledingaccessoires voor baby's en peuters
Riemen voor baby's en peuters
Baby- en peuterhandschoentjes en -wantjes
Baby- en peutermutsjes
Beschermende babykleding
Bivakmutsen
Bandana's en hoofddoeken


Gespen
Riemen
Bruidsaccessoires
Bruidssluiers
Sierspijkers
Kraagsteunen
Manchetknopen
Decoratieve waaiers
Oorwarmers
Handschoenen en wanten
Haaraccessoires
Haardonuts
Haarkammen
Haarextensies
Haarspelden
Haarnetjes
Haarspelden, -klemmen en -clips



Haarkransen
Hoofdbanden
Haarelastieken
Tiara's
Pruikaccessoires
Pruikenkapjes
Pruikenlijm en -tape
Pruiken
Handmoffen
Pochetten
Hoeden
Hoofdmode
Hoofddoeken
Hoofdtooien
Tulbanden
Beenwarmers
Bloemenkettingen
Buik- en steunbanden voor zwangerschap
Nekwarmers
Dassen
Buttons
Sjerpen
Sjaals


Zonnebrillen
Bretels
Dasspelden
Accessoires voor traditionele kleding


Obi's
Tabi-sokken
Polsbanden
Kostuums en accessoires
Toneelkledingaccessoires
Kaalkoppen
Accessoiresets voor kostuums
Toneelcapes
Avondhandschoenen
Verkleedhoeden
Speciale kostuumeffecten
Namaaktabaksproducten
Namaaksieraden
Kostuumschoenen
Kostuums
Maskers
Accessoires voor handtassen en portefeuilles
Chequeboekomslagen
Sleutelhangers
Sleutelkoorden
Portefeuillekettingen
Handtassen, portefeuilles en koffers
Badge- en pashouders
Visitekaartmapjes
Handtassen
Portefeuilles en geldclips
Sieraden
Enkelbandjes
Lichaamssieraden
Armbanden
Broches en reversspelden
Bedeltjes en hangertjes
Oorbellen
Sieradensets
Halskettingen
Ringen
Horlogeaccessoires
Horlogebanden
Stickers en transfers voor horloges
Horlogeopwinders
Horloges
Accessoires voor schoenen
Schoenbeschermers
Slobkousen
Schoenhoezen
Schoenveters
Sporen
Schoenen
Kunst en entertainment
Tickets voor evenementen
Hobby's en creatieve vaardigheden
Handwerk en hobby's
Handwerk- en hobbysets
Sets om kaarsen te maken
Teken- en schildersets
Textielreparatiesets
Kits voor het maken van wierook
Sets om sieraden te maken
Sets voor mozaïeken
Borduurpakketten
Sets voor plakboeken en stempelen
Kits voor kinderspeelgoed
Handwerk- en hobbymaterialen
Tekenpapier
Effen en gemarmerd karton


Knutselpapier
Hobbyfolie
Teken- en schilderpapier
Origamipapier
Overdrukpapier
Vellum
Bevestigingen en sluitingen
Knopen
Gespjes en haakjes
Oogjes en ringen
Klittenbandsluitingen
Ritstrekkers
Ritsen
Hobbyverf, -inkt en -vernis
Handwerk- en hobbyverf
Fixatieven voor kunstwerken
Inkt voor hobbygebruik
Glazuur voor keramiek en aardewerk
Kleurstoffen voor hobbygebruik
Stempelkussens
Schilderhulpmiddelen
Hobbyvormen en -ondergronden
Handwerkschuim en piepschuim
Hout en vormen voor hobbygebruik
Vormen van papier-maché
Kransen en bloemendragers
Hechtmiddelen en magneten voor hobbygebruik
Lijm voor hobby- en kantoorgebruik
Knutselmagneetjes
Decoratief plakband
Bloementape
Opstrijkbare stofband
Handwerkvezels
Sieraden- en kralenkoorden
Draad
Ongesponnen vezel
Draadgaren
Handwerkdraad
Pijpenragers voor handwerken
Bloemschikdraad
Sieraden- en kralendraden
Ornamenten en versiering
Lapjes stof
Kralen
Strikken en rozetten
Decoratieve stickers
Elastiek
Vogelveren
Sieraadverbindingen
Edelstenen
Strassteentjes
Linten en biezen
Lovertjes en glitter
Etiketten
Reliëfpoeder
Vullingen en opvulmateriaal
Watteren en vullen
Vulkorrels
Lege kussens
Leer en vinyl
Pottenbakken en beeldhouwen
Modelleerklei en deeg


Papier-machémengsels
Gipsgaas
Engobes
Ruwe kaarsenwas
Textiel
Handwerkcanvas
Borduurlinnen
Schildersdoeken en canvasboards
Kunststofcanvas
Stof
Vlieseline
Bedrukbare stoffen
Lonthouders
Lonten
Accessoires voor kunst- en hobbygereedschap
Bladen voor precisiemessen
Naaimachinehoezen
Verlengtafels voor naaimachines
Voetpedalen voor naaimachine
Vervangingsonderdelen voor naaimachines
Accessoires voor spinnewielen
Stempelblokken
Handwerk- en hobbygereedschap
Blokkeermatten
Blokkeerdraad
Gereedschap om kleuren  te mengen
Paletmessen
Schilderspaletten
Gereedschap voor snij- en reliëfwerk
Hobby- en kantoorscharen
Handwerkmessen en -reliëfpennen
Stanleymessen
Hulpmiddelen voor het vouwen van papier
Warmtegereedschap voor reliëfs
Reliëfpennen
Tornmesjes
Draad- en garenscharen
Handgereedschap voor decoratie
Meet- en aftekengereedschap
Penselen
Drukrollers
Decoratieve stempels
Passers
Zeefdrukrakels
Stencilmachines
Sjablonen en matrijzen
Steekmarkeerders en stekentellers
Meters en linialen voor textielhandwerk
Houdbrandgereedschap
Snijmatten
Paspoppen
Pads en matten voor vilten
Lijsten, hoepels en spanramen voor textielhandwerk
Lijmpistolen
Lichtbakken
Naalden en pennen
Haakpennen
Naainaalden
Breinaalden
Speciale weefhaken voor locker-hooking
Naaimachinenaalden
Veiligheidsspelden
Spelden
Textielbewerkingsmachines
Viltnaalden
Handweefgetouwen
Weefmachines
Naaimachines
Spinnewielen
Vingerhoeden


Gereedschap voor draad en garen
Wolkammen en hekels
Handspinners
Draaddoorhalers
Draad- en garengeleiders
Draad- en garenspoelen
Draad- en garenwinders
Aanslagkammen
Weefschuiten- en schietspoelen
Opbergsets voor handwerk
Opbergsets voor naalden, pennen en haken
Naai- en textielhandwerksets
Opbergsets voor garens
Handwerkpatronen en -mallen
Kralenpatronen
Hobbymallen
Viltmatrijzen
Handwerkpatronen
Naaipatronen
Verzamelobjecten
Handtekeningen
Munten en valuta


Ruilkaarten
Wapens voor verzamelaars
Vuurwapens voor verzamelaars
Messen voor verzamelaars
Zwaarden voor verzamelaars
Zwaardenrekken
Postzegels
Stenen en fossielen
Accessoires voor schaalmodellen
Schaalmodellen
Lakzegels
Verzamelobjecten sport
Gesigneerde sportattributen
Gesigneerde attributen: American football
Gesigneerde attributen: autoracen
Gesigneerde attributen: honkbal en softbal
Gesigneerde attributen: basketbal
Gesigneerde attributen: boksen
Gesigneerde attributen: ijshockey
Gesigneerde attributen: voetbal
Gesigneerde tennisattributen
Artikelen voor sportfans
Fanartikelen: American football
Fanartikelen: autoracen
Fanartikelen: honkbal en softbal
Fanartikelen: basketbal
Fanartikelen: ijshockey
Fanartikelen: voetbal
Fanartikelen: tennis
Klassieke advertenties
Benodigdheden voor thuis bierbrouwen en wijnmaken
Graan en mout voor bierbrouwen
Bottelklare flessen
Thuisbrouw- en wijnmaaksets
Wijn maken
Jongleren
Goochelen en goochelaccessoires
Modelbouw
Modelraketten
Accessoires voor modeltrein
Modeltreinen en treinsets
Modelbouwpakketten
Accessoires voor muziekinstrumenten
Accessoires voor koperen blaasinstrumenten
Onderhoud en reiniging van koperen blaasinstrumenten
Onderhoudskits voor koperen blaasinstrumenten
Schoonmaakmiddelen voor koperen blaasinstrumenten
Borstels, ragers en schoonmaakroedes voor koperen blaasinstrumenten
Beschermers voor koperen blaasinstrumenten
Smeermiddelen voor koperen blaasinstrumenten
Poetsdoeken voor koperen blaasinstrumenten
Koffers en gigbags voor koperen blaasinstrumenten
Mondstukken voor koperen blaasinstrumenten
Dempers voor koperen blaasinstrumenten
Vervangende onderdelen voor koperen blaasinstrumenten
Riemen en standaarden voor koperen blaasinstrumenten
Dirigeerstokken
Elektronische stemapparaten
Metronomen
Muziekkrukken en -stoelen
Lyrahouders en marsboekjes
Accessoires voor muziekstandaards
Tassen voor muziekstandaards
Verlichting voor muziekstandaards
Klemmetjes voor bladmuziek
Muziekstandaards
Accessoires voor versterkers voor muziekinstrumenten
Versterkerkasten voor muziekinstrumenten
Hoezen voor versterkers voor muziekinstrumenten
Pedalen voor versterkers voor muziekinstrumenten
Knoppen voor versterkers voor muziekinstrumenten
Versterkerstandaards voor muziekinstrumenten
Buizen voor versterkers voor muziekinstrumenten
Versterkers voor muziekinstrumenten
Accessoires voor keyboards
Keyboardhoezen en -tassen
Standaards voor keyboards
Sustainpedalen
Accessoires voor percussie-instrumenten
Bekken- en drumkoffers
Dempers voor cimbalen en drums
Trommelvellen
Drumsleutels
Hardware voor drumstellen
Bassdrumklopper
Montagehardware voor drumstellen
Drumpedalen
Accessoires voor drumstokken en -brushes
Tassen en houders voor drumstokken en -brushes
Drumstokken en -brushes
Elektronische drummodules
Accessoires voor handpercussie-instrumenten
Hoezen en koffers voor handpercussie-instrumenten
Standaards en beugels voor handpercussie-instrumenten
Paukenstokken voor percussie-instrumenten
Standaards voor percussie-instrumenten
Accessoires voor snaarinstrumenten
Accessoires voor gitaren
Pick-ups voor akoestische gitaren
Capo's
Pick-ups voor elektrische gitaren
Koffers en hoezen voor gitaren
Onderdelen voor gitaren
Bevochtigers voor gitaren
Gitaarplectrums
Gitaarslides
Gitaarstandaards
Gitaarriemen
Snaarspanners voor gitaren
Gitaarsnaren
Stemapparaten voor gitaren
Accessoires voor strijkinstrumenten
Koffers voor snaarinstrumenten
Strijkstokken
Koffers en kisten voor strijkinstrumenten
Onderdelen voor strijkinstrumenten
Dempers voor strijkinstrumenten
Elementen voor strijkinstrumenten
Standaarden voor strijkinstrumenten
Snaren voor strijkinstrumenten
Onderhoud en reiniging van snaarinstrumenten
Strijkstokhars
Schoonmaakdoeken voor snaarinstrumenten
Poetsmiddelen voor snaarinstrumenten
Accessoires voor houten blaasinstrumenten
Accessoires voor fagot
Onderhoud en reiniging van fagot
Doeken voor fagot
Koffers en hoezen voor fagot
Onderdelen voor fagot
S-bochten voor fagot
Kleine onderdelen voor fagot
Fagotrieten
Fagotstandaards
Bandjes en steunen voor fagot
Accessoires voor klarinet
Onderhoud en reiniging van klarinet
Onderhoudskits voor klarinet
Wissers voor klarinetpads
Doeken voor klarinet
Koffers en hoezen voor klarinet
Ligaturen en caps voor klarinet
Onderdelen voor klarinet
Klarinettonnetjes
Klarinetbekers
Mondstukken voor klarinet
Kleine onderdelen voor klarinet
Statieven en standaards voor klarinet
Klarinetrieten
Bandjes en steunen voor klarinet
Accessoires voor fluit
Onderhoud en reiniging van fluit
Onderhoudskits voor fluit
Wisserstaven voor fluit
Doeken voor fluit
Koffers en hoezen voor fluit
Onderdelen voor fluit
Koppelstukken voor fluit
Kleine onderdelen voor fluit
Statieven en standaards voor fluit
Harmonica-accessoires
Harmonicakoffers
Harmonicahouders
Accessoires voor hobo
Onderhoud en reiniging van hobo
Onderhoudskits voor hobo
Doeken voor hobo
Koffers en hoezen voor hobo
Onderdelen voor hobo
Kleine onderdelen voor hobo
Statieven en standaards voor hobo
Hoborieten
Bandjes en steunen voor hobo
Accessoires voor blokfluiten
Onderhoud en reiniging van blokfluiten
Blokfluitkoffers en -hoezen
Blokfluitonderdelen
Accessoires voor saxofoon
Onderhoud en reiniging van saxofoon
Onderhoudskits voor saxofoon
Wissers voor saxofoonpads
Doeken voor saxofoon
Koffers en hoezen voor saxofoon
Ligaturen en caps voor saxofoon
Onderdelen voor saxofoon
Mondstukken voor saxofoon
Saxofoonnekken
Kleine onderdelen voor saxofoon
Statieven en standaards voor saxofoon
Saxofoonrieten
Bandjes en steunen voor saxofoon
Kurkvet voor houten blaasinstrumenten
Poetsdoeken voor houtblazers
Koffers voor rieten van houten blaasinstrumenten
Mes voor riet van houten blaasinstrumenten
Muziekinstrumenten
Accordeons en concertina's
Doedelzakken
Koperen blaasinstrumenten
Alten en baritons
Eufoniums
Hoorns

Trompetten en kornetten
Tuba's
Elektronische muziekinstrumenten
Audiosamplers
MIDI-controllers
Muziekkeyboards
Synthesizers
Percussie-instrumenten
Bass drums
Bekkens
Drumstellen
Elektronische drums
Klokkenspellen en xylofoons

Handpercussie-instrumenten
Claves en castagnetten
Vinger- en handcimbalen
Handbellen en klokken
Handtrommels
Bongo's
Cajóns
Conga's
Raamtrommels
Vaastrommels
Tabla's
Sprekende trommels
Muziekblokken
Koebellen
Güiro's en ratels
Shakers
Triangels
Tamboerijnen

Hi-hats
Oefenpads
Snare drums
Tom-toms
Piano's
Snaarinstrumenten
Cello's
Gitaren
Harpen
Staande bassen
Altviolen
Violen
Houten blaasinstrumenten
Fagotten
Klarinetten
Fluiten
Fluitofoons
Harmonica's
Mondharpen
Melodica's
Panfluiten
Hobo's
Ocarina's
Blokfluiten
Saxofoons
Tinfluitjes
Treinfluitjes
Feestelijke gelegenheden
Cadeaus
Corsage- en boutonnièrespelden
Corsages en boutonnières
Verse snijbloemen
Cadeaubonnen
Geschenkverpakkingen
Cadeautasjes
Geschenkdoosjes en -blikjes
Geschenkkaartjes en -labels
Vloeipapier
Inpakpapier
Wenskaarten en notitiekaarten
Feestartikelen
Wens- en advieskaartjes
Ballonnensets
Ballonnen
Spandoeken
Verjaardagskaarsen
Stoelstrikken
Cocktailversieringen

Decoratieve pompons
Drinkspellen
Beerpong
Beerpongtafels
Drinkrietjes en roerlepels
Sluitzegels
Evenementenprogramma's
Vuurwerk en rotjes
Opblaasbare feestdecoraties
Uitnodigingen
Ratels en roltongen
Feestattenties
Huwelijksattenties
Feestspellen
Feesthoedjes
Slingers en feestgordijnen
Feestbenodighedensets
Piñata's
Houders voor tafelschikkingskaartjes
Plaatskaarten
Antwoordkaarten
Sterretjes
Dozen en houders voor speciale kaarten
Slingers in spuitbus
Visuele effecten
Discoballen
Rookmachines
Bedieningssystemen voor visuele effecten
Statieven voor effectverlichting
Visuele effecten: verlichting
Trofeeën en prijzen





Baby en peuter
Baby in bad
Babybadjes
Douchecaps
Geschenkensets voor baby's en peuters
Gezondheidszorg voor baby's
Producten voor de (medische) verzorging van baby's
Neusaspirators
Speenclips en -houders
Schoonmaakdoekjes voor spenen
Fopspenen en bijtringen
Babyveiligheid
Accessoires voor beveiligingshekken
Beveiligingshekken
Babyfoons
Veiligheidstuigjes en -banden voor baby's
Veiligheidssloten voor baby's
Veiligheidsrails voor baby's
Babyspeelgoed
Alfabetspeelgoed
Activiteitsspeelgoed voor baby's
Babystoeltjes
Babyjumpers en - schommels
Accessoires voor babymobielen
Mobiles voor baby's
Fopspenen
Looprekken en speelstoelen voor baby's
Speelkleden en babygyms


Speelplaatsen
Duw- en trekspeelgoed
Rammelaars
Sorteer- en stapelspeelgoed
Baby's vervoeren
Autozitjes voor baby's en peuters
Draagdoeken en -zakken voor baby's
Wandelwagens
Accessoires voor vervoeren van baby's
Accessoires voor kinderzitjes voor baby's en peuters
Accessoires voor babyvervoer
Accessoires voor wandelwagens
Voetenzakken voor baby's
Kussentjes voor winkelwagens en kinderstoelen
Luiermaterialen
Dispensers en warmers voor babydoekjes
Babydoekjes
Hoezen voor verschoningsmatjes en -kussens
Aankleedkussens
Luierkits
Inlegluiers
Luierorganizers
Accessoires voor luieremmers
Luieremmers
Behandeling van luieruitslag
Luierzakken
Luiers
Borstvoeding en voeding
Voeding voor baby's en peuters
Ontbijtgranen voor baby's
Dranken voor baby's
Babyvoeding
Melkpoeder voor baby's
Babysnacks
Voedzame drankjes en shakes voor peuters
Spenen en melkzakjes voor babyflessen


Zuigflessen
Timers voor babyverzorging
Slabbetjes voor baby's en peuters
Flessenwarmers en -sterilisators
Moedermelkopslag
Kolfaccessoires
Kolfapparaten
Spuugdoekjes
Voedingsdoeken
Zoogkompressen en tepelhoedjes
Hoezen voor voedingskussens
Voedingskussens
Tuitbekers
Zindelijkheidstraining
Postoeltjes
Kits voor zindelijkheidstraining
Inbaker- en omslagdoeken


Zakelijk en industrieel
Reclame en marketing

Uitstaltafels voor handelsbeurzen
Displays voor handelsbeurzen
Agrarische sector
Veeteelt
Broedmachines
Veevoer





Veevoederbakken
Halsters voor vee
Componenten voor automatische bediening
Programmeerbare logische controllers (PLC's)
Aandrijfeenheden met variabele frequentie en snelheid
Bouw
Landmeetkunde
Verkeerskegels en -pionnen
Tandheelkunde
Tandcement
Tandartsinstrumenten
Dappenglaasjes
Tandspiegeltjes
Sets met tandartsinstrumenten
Polijstcups
Polijstkoppen
Polijstpasta
Film en televisie
Financiën en verzekeringen
Goud- en zilverstaven
Catering en horeca
Taartdozen
Afruimbakken
Rekeningmapjes
Snackbakjes
Wegwerpdeksels
Wegwerpserviesgoed
Wegwerpdienblad
Wegwerpservies
Wegwerpschalen
Wegwerpbekers
Wegwerpbestek
Wegwerpborden
Plastic bakjes
Cateringkarretjes
Was- en droogapparatuur voor voedingsmiddelen
Hotdogrollers
IJsbakken
Warmhoudplaten voor borden en schalen
Buffetkappen
Bakjes voor afhaalmaaltijden
Kantelbraadpannen
Automaten
Bosbouw en houthakken
Haar- en schoonheidsverzorging
Kapmantels en -kragen
Pedicurestoelen
Salonstoelen
Zwaar materieel
Versnipperaars
Hotel en accommodatie
Industriële opslag
Industriële kasten
Industriële stellingen
Zeecontainers
Metalen veiligheidshekken, -wanden en -deuren
Accessoires voor industriële opslag
Schoonmaakkarren en -wagens
Wetshandhaving
Boeien
Metaaldetectoren
Productie
Materiaalbehandeling
Transportbanden
Takelen en heffen
Takels, kranen en steekwagens
Krikken en vorkheftrucks
Personenliften
Katrollen, blokken en schijven
Lieren
Pallets en laadplatforms
Medisch
Ziekenhuisgordijnen
Ziekenhuisjasjes
Medisch bedlinnen
Medische apparatuur
Automatische externe defibrillatoren
Tilbanden
Reflexhamers
Brancards
Otoscopen en oftalmoscopen
Patiëntenliften
Stethoscopen
Accessoires voor vitale tekenen-monitor
Medische bewakingsmonitor
Medisch meubilair
Chiropractortafels
Onderzoeksstoelen en -tafels
Thuiszorg en ziekenhuisbedden
Medicijnkasten
Medicijnkarren
Reanimatiekarren
Infuuspalen en -karren
Operatietafels
Medische instrumenten
Medische tang
Scalpelbladen

Chirurgische naalden en hechtdraad
Medische benodigdheden
Wegwerphandschoenen
Vingercondooms
Naalden en injectiespuiten



Stomabenodigdheden
Tongspatels
Apparatuur voor medisch onderwijs
Reanimatie- en oefenpoppen
Operatiekappen
Operatiekleding
Operatiejasjes
Mijnbouw en steengroeven
Piercing en tatoeages
Benodigdheden voor piercings
Naalden voor piercings
Tatoeagebenodigdheden
Afdekking voor tatoeages
Tatoeage-inkt
Tatoeagemachines
Tatoeagenaalden
Detailhandel
Kledingrekken
Etalagepoppen
Etalagepoponderdelen
Geldverwerking
Controleapparaten voor bankbiljetten
Accessoires voor kassa's en betaalautomaten
Geldladen
Creditcardterminals
Pads voor vastleggen van handtekening
Kassa's en betaalautomaten


Tellers voor munten en bankbiljetten
Geldwisselaars
Geldzakjes
Papieren wikkels voor munten en bandjes voor bankbiljetten
Papieren en plastic tassen
Prijspistolen
Etalagekasten
Winkeldummy's
Wetenschap en laboratoriums
Biochemicaliën
Ontleedsets
Chemische producten voor laboratoriums
Laboratoriumapparatuur
Autoclaven

Droogijsmakers
Vriesdrogers
Mengapparaten voor laboratoriums
Laboratoriumvriezers
Laboratoriumtrechters
Warmhoudplaatjes voor laboratoriums
Ovens voor laboratoriums
Accessoires voor microscopen
Microscoopcamera's
Oogdoppen en adapters voor microscopen
Objectieflenzen voor microscopen
Vervangende lampen voor microscopen
Objectglaasjes voor microscopen
Microscopen
Microtooms
Accessoires voor spectrometers

Laboratoriumspecimens
Laboratoriumbenodigdheden
Bekers
Maatcilinders
Laboratoriumkolven
Petrischalen
Pipetten
Rekken voor reageerbuisjes
Reageerbuisjes
Wasflessen
Gevel- en uitgangborden
Openingstijdenbordjes
Digitale borden
Elektrische borden
LED-borden
Neonborden
Noodseinen en nooduitgangsborden
Identificatiemeldingen voor faciliteiten
Open- en gesloten-bordjes
Parkeerborden en -vergunningen
Beleidsborden
Retail- en verkoopmeldingen
Verkeersborden
Veiligheids- en waarschuwingsborden
Beveiligingsborden
Trottoir- en parkmeldingen
Beschermende kleding
Kogelwerende vesten
Accessoires voor gasmaskers en ademhalingstoestellen
Helmen
Gaspakken
Beschermende schorten
Veiligheidsbrillen
Beschermende maskers
Stofmaskers
Maskers voor brandweermannen
Gasmaskers en ademhalingstoestellen
Operatiemaskers
Veiligheidshandschoenen
Kniebeschermers
Lashelmen
Veiligheidsharnassen
Veiligheidslijnen voor het werk
Camera's en optiek
Optische en camera-accessoires
Vervangende optische en camerakabels
Cameralenzen en videocameralenzen
Cameralenzen
Lenzen voor bewakingscamera's
Videocameralenzen
Accessoires voor cameralenzen
Lens- en filteradapters
Lenstassen
Lensdoppen
Lensconverters en -adapters
Lensfilters
Lenskappen
Cameraonderdelen en -accessoires
Camera-accessoiresets
Cameratassen
Vervangende deurtjes en klepjes voor camera's
Digitale camera-achterwanden
Camerafilm
Accessoires voor cameraflitsers
Cameraflitsers
Camerafocusapparaten
Cameramechanisme
Cameragrepen
Beeldsensoren voor camera's
Zoomunits voor cameralenzen
Afstandsbedieningen voor camera's
Vervangende cameraknoppen en -toetsen
Vervangende cameraschermen en -displays
Camera-geluiddempers en blimps
Camerastabilisatoren en -steunen
Camerariemen
Cameralichtkappen en oogschelpen
Flitsbeugels
Opzetmonitors
Accessoires voor bewakingscamera's
Accessoires voor behuizingen van onderwatercamera's
Behuizing voor onderwatercamera's
Lampen voor videocamera's
Optische accessoires
Accessoires voor verrekijker en monokijker
Optiektassen en -koffers
Accessoires voor afstandsmeters
Accessoires voor vizieren
Telescoopaccessoires
Thermische optische accessoires
Accessoires voor wapenvizieren
Accessoires voor statieven en monopods
Houders voor statieven en monopods
Koppen voor statieven en monopods
Statiefbeugels en -bevestiging
Statiefhendels
Statiefspreiders
Statieven en monopods
Camera's
Borescopen
Digitale camera's
Wegwerpcamera's
Filmcamera's
Bewakingscamera's
Volgcamera's
Videocamera's

Optiek
Verrekijkers
Monoculairs
Meetzoekers
Telescoopvizieren
Spotting scopes
Telescopen
Wapenvizieren en telescoopvizieren
Fotografie
Donkere kamer
Apparatuur voor ontwikkelen en afdrukken

Gootstenen voor donkere kamers
Ontwikkeltanks en -spoelen
Bakjes, wassers en drogers
Apparatuur en benodigdheden voor retoucheren
Vergrotingsapparatuur
Ezels voor donkere kamers
Timers voor donkere kamers
Hulpmiddelen voor scherpstellen
Analysatoren en belichtingsmeters
Fotovergrotingsapparaten
Fotochemicaliën
Fotografisch papier
Waarschuwingslampjes
Belichting en studio
Accessoires voor lichtmeter
Belichtingsmeters
Achtergronden
Accessoires voor studiobelichting en flitslicht
Verlichtingsregeling
Flitsdiffusers
Flitserreflectoren
Belichtingsfilters en -gels
Softboxen
Studioverlichting en flitsers
Accessoires voor studiostatieven en -bevestigingsmateriaal
Statieven en bevestiging voor belichting
Foto-inlijstmateriaal
Opslag van fotonegatieven en dia's
Elektronica
Arcadeapparatuur
Basketbal-arcadegames
Accessoires voor flipperkasten
Flipperkasten
Skeeballmachines
Accessoires voor arcadekasten voor videogames
Arcadekasten voor videogames

Audioaccessoires
Accessoires voor audio- en videoreceivers
Accessoires voor oor- en hoofdtelefoons
Oorschelpkussens en oortips
Accessoires voor karaokesystemen
Chips voor karaoke
Accessoires voor mp3-spelers
Accessoiresets voor mp3-spelers en mobiele telefoons
Hoezen voor mp3-spelers
Microfoonaccessoires
Microfoonstandaards
Accessoires voor satellietradio's
Luidsprekeraccessoires
Luidsprekertassen, -hoezen en kisten
Luidsprekercomponenten en -sets
Tassen voor luidsprekerstandaards
Luidsprekerstandaards
Subsonische transducers
Accessoires voor platenspelers
Audiocomponenten
Audio- en video-ontvangers
Audioversterkers
Hoofdtelefoonversterkers
Eindversterkers
Audiomengpanelen
Audiozenders
Bluetooth-toestellen
FM-zenders
Kanaalstrips
Direct boxen
Hoofdtelefoons en headsets


Microfoons
Signaalprocessoren
Cross-overs
Effectenprocessoren

Omroepsystemen
Microfoonvoorversterkers
Geluidspoorten en -compressors
Phono voorversterkers
Luidsprekers
Studio-opnamesets
Audiospelers en -recorders
Boomboxen
Cd-spelers
Cassettespelers
Thuisbioscoopsystemen
Jukeboxen
Karaokesystemen
Mp3-spelers
Minidiskspelers
Meersporenrecorder
Radio's
Bandrecorders
Stereosystemen
Draaitafels en platenspelers
Spraakrecorders
Megafoons
Audio voor DJ's en speciaal gebruik
CD-spelers voor DJ's
DJ-systemen
PA-systemen
Toneelapparatuur
Draadloze zenders
Printplaten en componenten
Accessoires voor printplaten
Circuitdecoders en -encoders
Prototypen printplaten

Elektronische filters
Passieve componenten
Condensatoren
Elektronische oscillators
Inductorspoelen
Weerstanden
Printplaten (PCB's)
Printplaten voor camera's
Printplaten voor computers
Inverterkaarten voor computers
Printplaten voor vaste schijven
Moederborden
Ontwikkelborden
Printplaten voor fitnessapparaten
Printplaten voor huishoudelijke apparaten
Printplaten voor zwembaden en spa's
Printplaten voor printers, kopieermachines en faxapparaten
Printplaten voor scanners
Printplaten voor televisies
Halfgeleiders

Geïntegreerde schakelingen en chips

Transistoren
Communicatie
Antwoordapparaten
Beller-identificatiesystemen
Accessoires voor communicatieradio's
Communicatieradio's
Kortegolfradio's
Radioscanners
Tweewegradio's
Intercomaccessoires
Intercomsystemen

Telefonie
Vergadertelefoons
Bedrade telefoons
Draadloze telefoons
Accessoires voor mobiele telefoons
Camera-accessoires voor mobiele telefoons
Hoezen voor mobiele telefoons
Bedeltjes en bandjes voor mobiele telefoons
Simkaarten voor mobiele telefoons


Vervangende onderdelen voor mobiele telefoons
Carkits voor mobiele telefoons
SIM-uitwerpgereedschap
Mobiele telefoons



Satelliettelefoons
Telefoonaccessoires
Telefoonkaarten
Videoconferenties
Componenten

Omvormers
Audioconverters
Scanomvormers
Aansluitingen voor elektronische componenten



Barebone computers
Computerservers
Desktopcomputers
Handheldapparaten
Gegevensverzamelingsapparaten
E-boeklezers
PDA's
Interactieve kiosken

Smartbrillen
Tabletcomputers
Thin- en zeroclients


Computers met aanraaktafels
Accessoires voor elektronica

Audio- en videoadapters
Geheugenkaartadapters
USB-adapters
Antenneaccessoires
Antennebeugels en -ophangsystemen
Antennerotoren
Satelliet-LNB's
Antennes
Audio-/videosplitters en -schakelaars
DVI-splitters en -schakelaars
HDMI-splitters en -schakelaars
VGA-splitters en -schakelaars
Lege media
Kabels wegwerken
Kabelklemmen
Kabelbindpistolen
Kabelgoten
Patchpanelen
Draad- en kabelidentificatie
Draad- en kabelmoffen
Draad- en kabelbinders
Kabels
Audio- en videokabels
KVM-kabels
Netwerkkabels
Opslag- en gegevensoverdrachtkabels
Systeem- en voedingskabels
Telefoonkabels
Computeraccessoires
Accessoiresets voor computers
Computertassen en -hoezen
Computerverhogers en -standaards
Accessoires voor handheldapparaten
Accessoires voor e-boeklezers
Hoezen voor e-boeklezers
PDA-accessoires
PDA-hoezen
Polssteunen voor toetsenbord en muis
Toetsenbordladen en -platforms
Dockingstations voor laptops
Muismatten
Balpenpunten en -vullingen
Styluspennen
Docks en standaarden voor tabletcomputers
Computeronderdelen
Bladeserverbehuizingen
Achterpanelen voor computerkast
Computervoeding
CPU's
Computerracks en -standaarden
Starterkits voor computers
Koelingonderdelen voor computersystemen
Computerbehuizingen
Onderdelen voor e-readers
Vervangende schermen voor e-readers
Computeruitbreidingskaarten
Audiokaarten
Interfacekaarten en adapters voor computers
Riser-kaarten
Kaarten en adapters voor tv-tuners
Videokaarten
Accessoires voor invoerapparatuur
Steunen voor streepjescodescanners
Accessoires voor gamecontrollers
Toetsen en kapjes voor toetsenborden
Accessoires voor muizen en trackballs
Invoerapparaten
Streepjescodescanners
Digitale pennen
Elektronische kaartlezers
Vingerafdruklezers
Gamecontrollers





Invoerapparaten voor gebaarherkenning
Grafische tablets
KVM-switches
Toetsenborden
Geheugenkaartlezers
Muizen en trackballs
Numerieke toetsenblokken

Laptoponderdelen
Laptopscharnieren
Laptopbehuizingen en -shells
Vervangende kabels voor laptops
Vervangende toetsenborden voor laptops
Vervangende schermen voor laptops
Vervangende luidsprekers voor laptops
Digitizers voor laptopschermen
Opslagapparaten
Schijfduplicators
Cd/dvd-branders
Vasteschijfduplicators
USB-stationduplicators
Diskettestations
Accessoires voor harde schijven
Draagtassen voor harde schijven
Docks voor vaste schijven
Behuizingen en frames voor harde schijven
Schijfarrays
Vaste schijven
Netwerkopslagsystemen
Optische stations
Tapestations
USB-flashstations
Onderdelen voor tablets
Behuizingen en shells voor tablets
Vervangende luidsprekers voor tablets
Schermen en schermdigitizers voor tabletcomputers
USB- en FireWire-hubs
Reinigingsmiddelen voor elektronica
Folie en schermen voor elektronica
Stickers en plakplaatjes voor elektronica
Toetsenbordbeschermers
Privacyschermen
Screenprotectors
Geheugen
Cachegeheugen
Flash-geheugen
Flash-geheugenkaarten


Videogeheugen
Geheugenaccessoires
Geheugenbehuizingen
Tripods en monopods voor mobiele telefoons en tablets
Voeding
Accu's en batterijen
Accu's voor camera's
Accu's voor draadloze telefoons
Accu's voor e-readers
Standaardaccu's en -batterijen
Accu's voor laptops
Batterijen voor mp3-spelers
Accu's voor mobiele telefoons
Accu's voor PDA's
Accu's voor tablets
UPS-accu's, accu's voor noodstroomvoeding
Accu's voor videocamera's
Batterijen voor consoles en controllers van videogames
Accu-accessoires
Laadregelaars
Batterijhouders
Acculaders voor camera's
Universele acculaders
Universele accutesters
Brandstofcellen
Accessoires voor netspanningsadapters
Stroomadapters en opladers
Units voor stoombeheersing
Stekkerdozen en piekspanningsbeveiliging
Voedingsbehuizingen
Piekspanningsbeveiligingen
Reisadapters
Noodstroomapparaten
UPS-accessoires
Afstandsbedieningen
Signaalboosters
Stoorzenders
GPS-jammers
Signaalstoorders voor mobiele telefoons
Radarstoorzenders
GPS-accessoires
GPS-hoezen
GPS-houders voor voertuigen
GPS-navigatiesystemen
GPS-trackers
Elektronica voor boten
Viszoekers
Audio- en video-ontvangers voor boten
Kaartplotters en GPS voor boten
Scheepsradar
Scheepsradio's
Luidsprekers voor boten
Netwerken
Bridges en routers
Netwerkbridges
VoIP gateways en routers
Draadloze toegangspunten
Draadloze routers
Concentrators en multiplexers
Hubs en switches
Modemaccessoires

Netwerkkaarten en -adapters
Netwerkbeveiliging en firewallapparaten
Stroominjectoren en -splitters
Afdrukservers
Repeaters en transceivers
Afdrukken, kopiëren, scannen en faxen
Accessoires voor 3D-printers
3D-printers
Accessoires voor printers, kopieerapparaten en faxmachines
Verbruiksartikelen voor printer
Printertrommels en -trommelkits
Printerfilters
Onderhoudskits voor printer
Printerlinten
Printerkoppen
Navullingen voor toner- en inkjetcartridges
Toner- en inkjetcartridges
Duplexeenheden voor printers
Printergeheugen
Printertafels
Vervangingsonderdelen voor voor printers, kopieerapparaten en faxmachines
Printers, kopieer- en faxapparaten
Scanneraccessoires

Radardetectoren
Snelheidsradars
Verzamelapparaten voor tolgeld

Computerbeeldschermen
Projectoren
Multimediaprojectoren
Overheadprojectoren
Diaprojectoren
Satelliet- en kabel-TV
Ontvangers voor kabel-tv
Satellietontvangers
Televisies
Videoaccessoires
3D-brillen
Accessoires voor computerbeeldschermen
Kleurmeters
Accessoires voor projectoren
Projectie- en statiefhoezen
Standaarden voor projectieschermen
Projectieschermen
Projectorsteunen
Vervangende lampen voor projectoren
Terugspoelapparaten
Televisieonderdelen en -accessoires
Tv-steunen
Tv-scanomvormers
Vervangende lampen voor televisies
Vervangende luidsprekers voor televisies
Hardware voor videobewerking en productieapparatuur
Videomultiplexers
Videospelers en -recorders
Dvd-spelers en blu ray-spelers
Dvd-recorders
Digitale videorecorders
Streaming en home-mediaspelers
Videorecorders
Videoservers
Videotransmitters
Accessoires voor videogameconsoles
Accessoires voor gameconsole voor thuis
Accessoires voor draagbare gameconsole
Videogameconsoles
Eten, drinken en tabak
Drinken
Alcoholische dranken
Bier
Kruidenbitters
Cocktails


Gearomatiseerde alcoholische dranken
Cider
Likeur en sterke drank
Absint


Likeuren

Shochu en soju



Wodka

Wijn
Karnemelk
Koffie
Advocaat
Dranken met fruitsmaak
Warme chocolademelk
Sap
Melk
Plantaardige melk
Oploslimonades
Priklimonade
Sport- en energiedranken
Thee en aftreksels
Drinkazijnen







Voedselitems
Bakkerij

Patisserieproducten
Brood en bolletjes
Cake- en dessertrepen
Koffiegebak
Koekjes



IJshoorntjes

Gebak en scones
Pasteien en taarten
Tacoschelpen
Tortilla's en wraps
Geglazuurd en chocoladefruit
Snoep en chocolade
Specerijen en sauzen
Cocktailsaus
Currysaus
Dessertsauzen
Fruittoppings
Siropen voor ijs
Vissaus
Jus
Honing
Mierikswortelsaus
Hot sauce

Marinades en grillsauzen
Mayonaise
Mosterd
Olijven en kappertjes
Pastasauzen
Ingelegde vruchten en groenten
Pizzasaus
Relish en chutney
Saladedressings
Satésaus
Sojasaus
Zoete en zure sauzen
Siroop
Tahin
Tartaarsaus
Witte en roomsauzen
Worcestersaus
Ingrediënten voor koken en bakken
Eetbare taartdecoraties
Kookchocolade
Bakaroma's en -extracten
Bakmixen
Bakpoeder
Baksoda
Beslag- en glazuurmixen
Bonenpasta's en -sauzen
Broodkruimels
Blikmelk en melkpoeder
Sets met koekdecoraties
Olie voor kookdoeleinden
Zetmeel voor kookdoeleinden
Kookwijn
Glucosestroop
Deeg
Brood- en taartdeeg
Koekjesdeeg en browniebeslag
Korstdeeg
Eetbare bakdecoraties

Gesponnen suiker
Bloem
Voedselkleurstoffen
Glazuur
Citroen- en limoensap

Meel
Melasse
Taart- en gebakvullingen
Bakvet en reuzel
Startculturen
Suiker en zoetstoffen
Tapiocaparels
Tomatenpuree
Naturel gelatine
Azijn
Mixen voor wafels en pannenkoeken
Gist
Zuivelproducten
Boter en margarine
Kaas
Koffieroom
Cottage cheese
Room
Zure room
Slagroom
Yoghurt
Dips en spreads
Appelstroop
Kaasdips en -spreads
Roomkaas


Jam
Notenboter


Vegetarische dip
Cadeaumanden met voedsel
Bevroren desserts en nieuwigheden
IJs en yoghurtijs
IJsnoviteiten
IJslolly's
Fruit en groente
Fruit in blikken en potten
Blik- en potgroenten
Bonen uit blik
Gedroogd fruit
Gedroogde groenten
Gedroogde bonen
Vers en diepvriesfruit
Appels
Atemoya's
Avocado's
Babaco's
Bananen
Bessen
Broodvruchten
Cactusvruchten
Cherimoya's
Citrusvruchten


Citroenen

Limoenen
Sinaasappelen
Tangelo's
Kokosnoten
Dadels
Ananasguaves
Vijgen
Fruitmixen
Druiven
Guaves
Homlivruchten
Kiwi's
Longans
Japanse mispels

Aardbeiboomvruchten
Mameyvruchten
Mangostenen
Meloenen
Papaya's
Passievruchten
Peren
Persimmonvruchten
Kaapse kruisbessen
Ananassen
Pitahaya's
Granaatappels
Kweeperen

Sapodilla's
Mispels
Zuurzak
Sterfruit
Steenvruchten
Abrikozen
Kersen
Mango's
Perziken en nectarines

Pruimen
Schubappels
Tamarindes
Verse en diepvriesgroenten
Casaves
Artisjokken
Asperges
Bonen
Bieten


Spruitjes
Kool
Cactusblad
Kardoen
Wortelen
Bloemkool
Selderij
Selderijstengels
Mais
Komkommers
Aubergines
Venkelknollen
Varenkrullen
Gai choy
Chinese broccoli
Knoflook
Gember
Gobowortel
Mesclun
Rucola
Bietengroen
Paksoi
Snijbiet
Lof
Choy sum
Boerenkool
Sla
Waterspinazie
Salademixen
Spinazie
Yu choy
Mierikswortel

Koolrabi
Prei
Lotuswortel
Malanga
Paddenstoelen

Uien
Peterseliewortel
Pastinaken
Erwten
Paprika's
Aardappelen
Radijs
Rabarber
Sjalotjes
Kiemgroenten
Pompoenen en kalebassen
Suikerriet
Aardpeer
Zoete aardappel
Boomtomaat
Tarowortel
Tomaten
Knolraap en koolraap
Groentemixen
Waterkastanjes
Waterkers
Tarwegras

Yuca
Fruitsauzen
Granen, rijst en graanproducten
Amarant
Gerst
Boekweit
Ontbijtgranen en muesli

Sorghum
Haver, gort en havermout

Rijst
Rogge
Tarwe
Vlees, vis en eieren
Eieren




Vlees
Vlees uit blik
Vers en diepvriesvlees
Lunch- en delicatessevleeswaren
Zeevruchten
Vis en schelpdieren in blik
Verse en diepvriesvis en -schelpdieren
Noten en zaden
Pasta en noedels
Kant-en-klare etenswaren
Kant-en-klare voorgerechten en bijgerechten
Kant-en-klare maaltijden en hoofdgerechten
Kruiden
Kruiden en specerijen
Mononatriumglutamaat
Peper
Zout
Voorgerechten en snacks
Soepstengels
Graan- en mueslirepen


Cheese puffs



Fruitsnacks


Pork rinds-snacks

Pudding en gelatinesnacks
Rijstwafels
Saladetoppings
Sesamsticks
Minicakes
Kleefrijstgebakjes
Energierepen
Soepen en bouillon
Tofu- en sojaproducten
Kaasalternatieven
Vleesalternatieven



Tabaksproducten
Pruimtabak
Sigaretten
Sigaren
Losse tabak
Pijpen
Verdampers en elektronische sigaretten


Meubelen
Meubelen voor baby's en peuters
Meubelsets voor baby's en peuters
Accessoires voor babybedjes en wiegjes
Babybedjes en wiegjes
Commodes
Accessoires voor peuter- en kinderbedjes
Bedbumpers en -beveiliging
Ombouwsets voor peuterbedjes
Peuter- en kinderbedjes
Accessoires voor kinderstoelen en stoelverhogers
Kinderstoelen en stoelverhogers
Bedden en accessoires
Accessoires voor bedden
Bedden en ledikanten
Hoofdborden en voetborden
Matrasbodems
Matrassen
Banken
Keuken- en eettafelbanken
Opberg- en halbanken
Toilettafelkrukjes
Kasten en opbergmeubelen
Grote kledingkasten
Glazenkasten en buffetten
Porseleinkasten
Dressoirs
Archiefkasten
Strijkstations
Keukenkasten
Magazijnrekken
Mediakasten en -rekken
Opbergkasten en -kluisjes
Opslagkisten
Uitzetkast
Speelgoedkisten
Kaptafels
Badkamerkaptafels
Slaapkamerkaptafels
Wijn- en drankenkasten
Wijnrekken
Trolleys
Keukentrolleys
Kookeilanden
Stoelaccessoires
Vervangende onderdelen voor ophangstoelen
Stoelen
Armstoelen, relaxstoelen en slaapbanken
Zitzakken
Leunstoelen
Elektrische massagestoelen
Vloerstoelen
Klapstoelen
Gamestoelen
Ophangstoelen
Keuken- en eetkamerstoelen
Schommelstoelen
Slipper chairs
Barkrukken
Entertainment- en mediasystemen
Meubelsets
Badkamermeubelsets
Meubelsets voor slaapkamers
Meubelsets voor keukens en eetkamers
Meubelsets voor woonkamers
Futonledikanten
Futonmatrassen

Kantoormeubelen
Bureaus
Kantoorstoelen
Kantoormeubelsets
Kantoortafels
Schets- en tekentafels
Vergadertafels
Werkplekken en -cellen
Accessoires voor kantoormeubilair
Onderdelen en accessoires voor bureaus
Accessoires voor kantoorstoelen
Accessoires voor werkplekken en -cellen
Poefs
Buitenmeubelen
Buitenbedden
Sets van buitenmeubelen
Buitenpoefs
Buitenzitjes
Parkbankjes
Buitenstoelen
Modulaire buitenbanken
Buitenbanken
Ligstoelen
Opbergboxen voor buiten
Tuintafels
Accessoires voor buitenmeubilair
Hoezen voor buitenmeubilair
Accessoires voor kamerafscheidingen
Kamerafscheidingen
Planken
Boekenkasten
Muurplanken en -richels
Accessoires voor planken
Vervangende planken
Accessoires voor sofa's
Ondersteuning voor stoelen en sofa's
Zitbankelementen
Sofa's
Tafelaccessoires
Tafelpoten
Tafelbladen
Tafels
Accenttafels
Salontafels
Bijzettafels
Canapétafels
Activiteitentafels
Vouwtafels
Keuken- en eetkamertafels

Nachtkastjes
Poker- en spellentafels
Naaimachinetafels
Bouwmaterialen
Verbruiksartikelen voor de bouw
Chemicaliën
Zuurneutraliserende stoffen
Ammoniak
Schoorsteenveegmiddelen
Beton- en steenreinigers
IJsbestrijders
Veranda- en hekwerkreinigers
Gootsteenontstopper
Koelspray voor elektra
Aanstekervloeistof
Septic tank- en beerputreinigers
Constructielijmen en -kitten
Doe-het-zelf-tape
Smeermiddelen
Verbruiksartikelen voor metselwerk
Bakstenen, stenen en beton
Mortels
Voegspecie
Verbruiksartikelen voor schilderwerk
Verf
Verfbindmiddelen
Grondverf
Beits
Lak en verf
Primer voor kunststof leidingen
Beschermende coatings en dichtingsmiddelen
Soldeermiddel en flux
Oplos-, afbijt, en verdunningsmiddelen
Muurvullers en gips
Afbouwmaterialen
Aanrechtbladen
Deurbeslag
Deurbellen
Deurdrangers
Deurkozijnen
Sleutelgatplaatjes voor deuren
Deurknoppen en -krukken
Deurkloppers
Duwplaten voor deuren
Deurstops
Deurplaten
Deuren
Garagedeuren
Voordeuren
Gipsplaten
Vloeren
Glas
Leuningen en leuningsystemen
Luiken
Isolatie
Timmerhout
Lijstwerk
Bouwstaalstaven en -matten
Dakbedding
Gootbenodigdheden
Goten
Dakvoeglood
Dakshingles en -pannen
Vensterluiken
Gevelbekleding
Geluiddempende materialen
Trappen
Muur- en plafondtegels
Lambrisering
Tochtbanden en tochtwering
Raambeslag
Raamslingers
Raamkozijnen
Ramen
Hekken en afscheidingen
Accessoires voor hekken en afscheidingen
Hekpanelen
Omheiningen
Hekpalen
Randen voor tuinborders
Poorten
Latwerk
Veiligheids- en dranghekken






Gastanks
Bouwbeslag
Beugels
Beslag voor kastjes
Sleutelgatplaatjes voor kasten en meubels
Achterwanden voor kastjes
Kastgrepen
Kastdeuren
Kastknoppen en kastgrepen
Zwenkwielen
Ketting, draad en touw
Elastische koorden
Kettingen
Treksnoeren
Touw
Vastsnoerbanden
Garen
Elektriciteitskabels
Spoelen
Betonmallen
Deuvels en pennen
Ladegeleiders
Afdekfolie
Filters en schermen
Markerings- en waarschuwingstape
Gasslangen
Grondankers
Bevestigingsmaterialen
Gipsplaatpluggen
Spijkers
Bouten en moeren
Klinknagels
Busschroeven
Schroeven
Draadstangen
Sluitringen
Scharnieren
Haken, spanbanden en bevestigingsmateriaal
Kettingschakels
Allesbinders
Hijsogen, -klemmen en -haken
Veiligheidsgespen
Smeerslangen
Metaalgietvormen
Verhuis- en geluidsisolatiedekens
Pneumatische slangen
Voetplaten voor palen
Veren
Afdekdoeken
Gereedschapopslag en -indeling
Tuinslang opbergen
Gereedschapsriemen
Gereedschapstassen
Gereedschapskisten
Gereedschapskasten
Verdeel- en inzetstukken voor gereedschaporganizers
Gereedschaphouders
Werkbanken
Bouwstempels en -schoren
Pompen
Pompen voor huishoudelijke apparaten
Zwembad-, fontein- en vijverpompen
Irrigatie-, sprinkler- en boosterpompen
Drainage-, riool- en afvoerpompen
Algemene dienstpompen
Waterputpompen en -systemen
Ventilatie
Filterdrogers
Luchtkanalen
Airco-bedieningselementen
Bedieningspanelen
Hygrostaten
Thermostaten
Ventilatieopeningen en rookkanalen
Sloten en sleutels
Sleutelblanken
Sleutelhoesjes
Toegangssystemen met sleutelkaart
Sloten en grendels
Loodgieterswerk
Loodgietersbenodigdheden
Afdichtingen voor loodgieterswerk
Dragers en montageframes voor muurinbouw
Mondstukken
Buisverbindings- en koppelstukken
Afdichtstoppen en -pluggen
Koppelstukken
Flenzen voor loodgieterswerk
Buisklemmen voor loodgieterswerk
Afvoerbegrenzers
Leidingkranen
Onderdelen voor sanitair
Accessoires voor badkuipen
Badkuipsteunen en -ombouw
Badkuipbekleding
Badkranen
Afvoeronderdelen
Afsluiters en zeven voor loodgieterswerk
Afvoerputjes
Afdichtrubbers
Ontstoppingsmiddelen
Ontstoppingsveren
Sifons voor loodgieterswerk
Putjes voor afvoerwater
Afvoer
Accessoires voor kranen
Kraanbeluchters
Kraangrepen
Bevestigingsplaten
Doucheonderdelen
Bad- en douchejets
Elektrische en krachtdouches
Douchekoppen en montagemateriaal
Douchevloeren
Douchepanelen
Douchedeuren
Douchekoppen
Douchewanden en -muren
Waterfilters voor douche
Gootsteenbenodigdheden
Ophangsysteem gootsteen
Accessoires voor toilet en bidet
Kogelkleppen en vlotters
Bidetkranen en -sproeiers
Wc-brillen en bidetzittingen
Toiletbrildekjes
Toiletdekselhoezen
Wc-stortbakdeksels
Stortbakhendel
Toiletstortbakken
Toiletversiering
Sanitair
Badkamercombinaties
Badkuipen
Mengkranen
Douchecabines en -sets
Gootstenen
Gootstenen voor badkamers
Gootstenen voor keukens
Toiletten en bidetten

Toiletten
Urinoirs
Slangen en leidingen voor loodgieterswerk
Waterleidingen
Reparatiesets voor loodgieterswerk
Waterdispensers en -filters
Leidingfilters
Waterdispensers
Drinkfonteintjes
Koudwatermachines
Waterdestilleerders
Waterfilteraccessoires
Waterfiltercartridges
Waterfilterbehuizingen
Zout voor waterontharding
Waterverzachters
Waterpasinstrumenten
Watertimer
Putbenodigdheden
Energie- en elektriciteitsbenodigdheden
Armaturen, rotors en stators
Ballasten en starters
Koolborstels
Zekeringpanelen
Leidingen en dozen
Elektriciteitsleidingen
Krimpkousen
Elektromotors
Opbouwcontactdozen en -beugels
Stekkerafdekking
Elektrische schakelaars
Lichtschakelaars
Speciale elektrische schakelaars
Elektrische bedrading
Accessoires voor verlengsnoeren
Verlengsnoeren
Generatoraccessoires
Generatoren
Thuisautomatisering
Telefoon- en netwerkaansluitingen
Voedingsconverters
Toestelcontactdozen
Spanningsomzetters
Stopcontacten en contactdozen
Zonne-energiekits
Zonnepanelen
Stroomregelaars en transformatoren
Afdekramen voor muurcontactdozen en -schakelaars
Plugin klokschakelaars en sensoren
Kroonstenen, lasdoppen en -klemmen
Kabelschoenen en -stekkers
Kleine motors
Opslagtanks
Gereedschapaccessoires
Accessoires voor zandstralers
Zandstraalkasten
Bijlaccessoires
Bijlstelen
Bijlbladen
Accessoires voor snijmachines
Matrijzen voor knabbelscharen
Booraccessoires
Boortjes
Boorverlengstukken
Boorslijpers
Boorhouders
Boorstandaards en -geleiders
Gatenzagen
Accessoires voor aandrijvingen
Zaklampaccessoires
Accessoires voor slijpmachines
Slijpschijven en -stiften
Hameraccessoires
Accessoires voor luchthamers
Hamerstelen
Hamerkoppen
Industriële nietjes
Boormallen
Magnetiseerders en demagnetiseerders
Accessoires voor pikhouwelen
Stelen voor pikhouwelen
Accessoires voor meethulpmiddelen en sensoren
Accessoires voor metaal- en voltdetectoren
Accessoires voor gasdetectors
Accessoires voor weegschalen
Accessoires voor multimeters
Mengstaven
Accessoires voor verfgereedschappen
Accessoires voor spuitpistolen
Verfkwastreinigers
Accessoires voor verfrollers
Gereedschapsaccu's
Opladers
Kantenfreesaccessoires
Kantenfreesbitjes
Kantenfreesmachines
Schuuraccessoires
Schuurpapier en schuursponzen
Accessoires voor zagen
Accessoires voor lintzagen
Accessoires voor handcirkelzagen
Accessoires voor decoupeerzagen
Accessoires voor verstekzagen
Accessoires voor tafelzagen
Bovenfreesaccessoires
Bovenfreesmachines
Soldeerboutaccessoires
Standaarden voor soldeerbouten
Soldeerboutpunten
Gereedschapbladen
Snij- en schraapmesjes
Zaagbladen
Wiggen voor gereedschapsstelen
Gereedschapskoorden
Dopsleutels
Gereedschapstandaarden
Zaagstandaarden
Wiggen
Lasaccessoires
Gereedschap
Zandstralers
Aambeelden
Bijlen
Houtschaven
Houtsnijgereedschap
Breeuwgereedschappen
Schoorsteenvegers
Persen

Betonbezems
Snijwerktuigen
Boutenscharen
Glassnijder
Metaal- en knabbelscharen
Nijptangen
Pijpensnijders
Betonscharen
Tegelsnijders
Hobbymessen
Ontbramers
Rijdende plateaus en handkarren
Boren
Opzetstukken grondboren
Kolomboormachines
Handboormachines
Gatenfrezen
Pneumatische boren
Trekveer voor elektricien
Zaklantaarns en hoofdlampen


Vetspuiten
Slijpers
Handgrepen
Timmeren
Hamers
Mechanische hamers
Electrische handmengers
Zaklampen
Hittepistolen
Slagmoersleutels
Industriële vibreermachines
Inspectiespiegels
Ladders en bouwsteigers
Ladderwagens

Bouwsteigers
Keukentrapjes
Steigers
Draaibanken
Gloeilampverwisselaars
Aanstekers en lucifers
Houtklovers
Hefmagneten
Markeermiddelen
Benodigdheden voor metselen
Metselbenodigdheden
Betonmolens
Metseltouwen
Strijkbord
Inwassponzen
Hoektroffels en voegtrekkers
Voegspijkers
Troffels
Betonvlinders
Houwelen en pikhouwelen
Meethulpmiddelen en sensoren
Meters voor luchtkwaliteit
Hoogtemeters
Windsnelheidsmeters

Schuifmaten en buitenwerkse maten
Boommeethaken
Afstandsmeters
Bouwpassers
Elektrisch meetgereedschap
Debietmeters en -regelaars
Detectiegereedschap voor gaslekken
Meters
Geigertellers

Infraroodthermometers
Mesgeleiders
Waterpassen
Waterpassen met vloeistoffen
Waterpasinstrumenten met laser
Optische waterpassen
Weegschalen
Meetwielen
Vochtmeters
Detectieapparaten
Gradenbogen
Betonwapeningsdetectoren
Linialen

Geluidsmeters
Winkelhaken
Rechte linialen
Steunbalkdetectoren
Rolmaten
Theodolieten
Thermografische camera's
Thermokoppels
Omzetters
Meters voor UV-licht
Vibratiemeters
Weerstations
pH-meters
Freesmachines
Multifunctionele elektrische apparaten
Spijkertrekkers
Spijker- en nietpistolen
Systemen voor het leeghalen van oliefilters
Verfbenodigdheden
Verfsprays
Verfkwasten
Verfmaterialen voor het verven van hoeken
Verfrollers
Verfschudders
Verfsponzen
Verfspuiten
Verfzeven
Verfbakjes
Tilgereedschap
Buigtangen
Buis- en leidingreinigers
Pijpenrager
Schaafmachines
Schaven
Grijptangen
Ontstoppers
Poets- en polijstmachines
Grondboren
Koevoeten
Priemen en ponsen
Plamuurmessen en -schapers
Ruimers
Klinkgereedschappen
Klinknagelpistolen
Klinknageltangen
Bovenfrees
Schuurmachines
Schuurblokken
Zaagbokken
Zagen
Bandzaagmachines
Slijpschijven
Handzagen
Cirkelzagen
Decoupeerzagen
Steen- en tegelzagen
Verstekzagen
Formaatzagen
Elektrische zaag
Figuurzaagmachines
Tafelzagen
Schroevendraaiers
Freesbanken
Slijpmachines
Moerdraaiers
Soldeerbouten
Draadtap voor kranen
Draadtappen en -snijplaten
Draadsnijmachines
Werkstukklemmen
Vijlen
Sleutels voor gereedschap
Snijgereedschap
Gereedschapsets
Handgereedschapsets
Combosets van elektrische gereedschappen
Laspistolen
Draad- en kabelgereedschappen
Werklicht
Moersleutels
Gezondheid en persoonlijke verzorging
Gezondheidszorg
Acupunctuur
Acupunctuurmodellen
Acupunctuurnaalden
Ondersteken
Accessoires voor biometrische meters
Accessoires voor activiteitsmonitors
Accessoires voor bloedglucosemeter
Vloeistof voor bloedsuikercontrole
Teststrips voor bloedglucose
Lancetapparaten
Accessoires voor bloeddrukmonitoren
Manchetten voor bloeddrukmonitoren
Accessoires voor badkamerweegschaal
Biometrische meters
Activiteitsmeters
Bloedglucosemeters
Bloeddrukmeters
Apparaten voor lichaamsvetanalyse
Badkamerweegschalen
Ademanalyseapparaten
Cholesterolanalyseapparaten
Vruchtbaarheidsmonitors en ovulatietests


Medische thermometers
Hartslagmonitors voor prenatale zorg
Pulse-oxymeters
Condooms
Geleidende gels en lotions
Voorbehoedsmiddelendoosjes
EHBO
Ontsmettende en reinigingsmiddelen
Gips- en verbandbeschermers
Benodigdheden voor oogwassing
EHBO-dozen
Warme en koude therapieën
Warmtezalven
Warmtepads
IJskompressen
Pleisters en verband
Fitness en voeding
Voedingsrepen
Vloeibare maaltijdvervangers
Voedingsgels en voedingstabletten
Gepureerd voedsel
Supplementen voor sondevoeding
Vitaminen en supplementen
Gehoorapparaten
Incontinentieproducten
Lichttherapielampen
Medische alarmsystemen
Medische identificatieplaatjes en -sieraden
Medische tests
Testsets voor allergieën
Sets voor bloedgroeptesten
Drugstests
HIV-testen
Zwangerschapstests
Tests voor urineweginfecties
Medicijnen en geneesmiddelen
Mobiliteit en toegankelijkheid
Toegankelijkheidsapparatuur
Scootmobielen
Trapliften
Draagbaren
Rolstoelen
Accessoires voor toegankelijkheidsapparatuur
Meubelen en steunen voor toegankelijkheid
Douchebanken en -stoelen
Accessoires voor loophulpen
Loophulpmiddelen
Wandel- en loopstokken
Krukken
Looprekken
Benodigdheden voor fysiotherapie
Elektrische spierstimulators
Therapeutische schommels
Pillendozen
Ademhalingszorg
Vernevelaars
Zuurstoftanks
CPAP-machines
CPAP-maskers
Stoominhalators
Samplecontainers
Zaaddodende pasta's
Stompkousen
Orthopedische hulpmiddelen
Chirurgische smeermiddelen
Reiniging en onderhoud van sieraden
Reinigings- en polijstvloeistoffen voor sieraden
Reinigers voor sieraden
Sieradenhouders
Stoomreinigers voor sieraden
Reparatiekits voor horloge
Persoonlijke verzorging
Rugzorg
Ondersteuningskussens voor rug en lendenen
Cosmetica
Bad en lichaam
Vochtige reinigingsdoekjes voor volwassenen
Stuk zeep
Bubbelbad en badzout
Badborstels
Sponzen en douchescrubs
Bodywash
Handreinigers
Vloeibare handzeep
Handzeep in poedervorm
Douchemutsen
Cadeaumanden voor bad en lichaam
Make-upkoffers
Reinigingsproducten voor cosmetische hulpmiddelen
Cosmetische hulpmiddelen
Make-upproducten
Lijm en tape voor dubbele oogleden
Wenkbrauwenpotlood
Navullingen voor wimperkrullers
Oogwimperkrullers
Make-upspiegels
Blottingpapier voor gezicht
Accessoires voor valse wimpers
Lijm voor valse wimpers
Applicators voor valse wimpers
Remover voor valse wimpers
Make-upkwasten
Make-upsponsjes
Navulbare make-updozen en -paletten
Hulpmiddelen voor nagelverzorging
Bokkenpootjes
Nagelriemknippers
Teenscheiders voor voetverzorging
Manicuresets
Nagelbuffers
Nagelschaartjes
Accessoires voor nagelboren
Nagelboren
Nageldrogers
Nagelvijlen
Hulpmiddelen voor huidverzorging
Gezichtsauna's
Eeltvijlen
Applicators voor lotion en zonnebrandcrème
Puimstenen
Gezichtverzorgingsproducten
Huidrollers
Losse huidreinigingsborsteltjes
Huidreinigingsborstels en -systemen
Make-up
Lichaamsmake-up
Lichaams- en haarglitter
Lichaamsverf en -foundation
Toneelmake-up
Oogmake-up
Oogschaduwprimer
Oogschaduw
Wenkbrauwpotloden

Valse wimpers
Middelen voor wimper- en wenkbrauwgroei

Mascaraprimer
Gezichtsmake-up
Blush en bronzers
Poeders
Gezichtsprimer
Foundations en concealers
Highlighters en luminizers
Lipmake-up
Make-up voor lippen en wangen
Lipgloss
Lipliner
Lipprimer

Afwerkingsprays voor make-up
Tijdelijke tatoeages
Nagelverzorging
Nagelriemcrème en -olie
Valse nagels
Nagellijm
Nagelversieringssets en -accessoires
Droogdruppels en -sprays voor nagellak
Nagellakremovers
Nagellakverdunners
Nagellakken
Parfum
Huidverzorging
Acnebehandeling
Anti-rimpelcrème
Lichaamsoliën
Lichaamspoeder
Gecomprimeerde gezichtsmaskervellen
Gezichtsreinigers
Gezichtsreinigingsets
Poriënstrips voor het gezicht
Lipverzorging


Lotions
Make-upverwijderaar
Vaseline
Huidverzorgingsmaskers en -peelings
Insectenspray
Zonnebrandolie
Bruiningsproducten
Bruiningsapparaat
Bruiningsolie
Huidtoners en -reinigers


Wrattenverwijderaars
Watten
Wattenbolletjes
Deodorant en antitranspiratie


Oorverzorging
Oorkaarsen
Oordruppels
Oordrogers
Oorstokjes en -lepeltjes
Ooruitspuiters
Oorsmeerverwijdersets
Oordoppendispensers
Oordopjes
Klysmakits en benodigdheden
Menstruatieproducten
Deodorant voor vrouwen
Vrouwelijke douches en wasemulsies
Maandverband
Menstruatiecups

Voetverzorging
Behandeling van likdoorns
Behandeling van likdoorns en eeltplekken
Voetdeodorants
Inlegzolen
Teenspreiders
Haarverzorging
Haarverzorgingssets
Haarkleurmiddelen
Haarverfverwijderaar
Accessoires voor haarkleuring
Maskeermiddelen bij haaruitval
Behandelingen voor haaruitval
Permanentproducten en straighteners
Kappersscharen
Haarstomers en droogkappen
Haargel, -lak en -mousse
Accessoires voor haarstylingsapparaten
Klemmen en pennen voor krultangen
Accessoires voor haardrogers
Accessoires voor haartangen
Haarstylingsapparaten
Kammen en borstels
Krultangen
Haarkrullers
Föhns
Stijltangen
Sets met haarstylingapparaten
Shampoo en conditioner



Massage en ontspanning
Rugkrabbertjes
Oogkussentjes
Massagestoelen
Massage-olie
Verwarmers voor massagestenen
Massagestenen
Massagetafels
Massageapparaten



Mondverzorging
Mondspray
Flossdraad
Gebitsbeschermers
Vervangingsopzetstukken voor mondwatersproeiers
Tanddouches
Kleefmiddelen voor kunstgebitten
Prothesereinigers
Reparatiesets voor kunstgebitten
Kunstgebitten
Tandvleesstimulatoren
Mondwater
Orthodontische opbergboxen
Flossmaterialen
Tandbleekmiddelen
Tongschrapers
Tandenborstelaccessoires
Tandenborstelhoesjes
Vervangende opzetstukken voor tandenborstels
Schoonmaakmiddelen voor tandenborstels
Tandenborstels
Tandpasta
Tandpastadispensers en squeezers
Tandenstokers
Glijmiddelen
Scheren en gezichtsbeharing
Aftershaves
Bleekmiddel voor lichaams- en gezichtshaar
Accessoires voor elektrische scheerapparaten
Elektrische scheerapparaten
Accessoires voor tondeuses
Tondeuses en trimmers
Ontharing
Ontharingsproducten
Elektrolyseapparaten
Epileerapparaten
Warmers voor ontharingswas
Laser- en IPL-ontharingsapparaten
Harssets en -benodigdheden
Scheerapparaten en scheermessen
Scheerkommen en -bakjes
Scheerkwasten
Scheerschuim
Scheerkits
Styptische potloden
Slaapmiddelen
Slaapmaskers
Hulpmiddelen bij snurken en slaapapneu
Reiskussens
Witteruisapparaten
Spraytan-tenten
Zonnebanken
Pincetten
Oogzorg
Contactlensverzorging
Contactlensverzorgingssets
Doosjes voor contactlenzen
Contactlenzenvloeistof
Contactlenzen
Oogdruppels
Brillenglazen
Brillen
Brilaccessoires
Brillenhouders en -kokers
Reinigers voor brillenglazen

Brillenkoorden en -kettingen
Zonnebrilglazen
Huis en tuin
Badkameraccessoires
Badrekken
Badmatten en -kleden
Badkussens
Houders voor badkameraccessoires
Badkameraccessoiresets
Tissuehouders
Accessoires voor handdrogers
Handdrogers
Medicijnkastjes
Ochtendjashaken
Veiligheidsgrepen
Douchegordijnringen
Douchegordijnen
Douchestangen
Zeep- en lotiondispensers
Zeepbakjes
Losse toiletborstelkoppen
Toiletborstels en -houders
Toiletpapierhouders
Tandenborstelhouders
Handdoekrekken en -houders
Bedrijfs- en woonhuisbeveiliging
Namaakbeveiligingscamera's
Thuisalarmsystemen
Bewegingssensoren
Veiligheids- en bewakingsspiegels
Beveiligingslampen
Beveiligingsmonitoren en -recorders
Accessoires voor veiligheidskluizen
Kluizen
Beveiligingssysteemsensoren
Decoratie
Adresbordjes
Kunstflora
Kunstvoedsel
Kunst
Decoratieve wandkleden
Posters, prenten en visuele kunstwerken
Beelden, sculpturen en standbeelden
Rugkussens
Manden
Accessoires voor voerbakken voor vogels en wild
Voerbakken voor vogels en wild
Voedertafels voor vogels
Vlindertafels
Eekhoorntafels
Accessoires voor vogelhuisjes
Vogel- en dierenhuizen
Vleermuishuizen
Vogelhuizen
Vlinderhuizen
Vogelbadjes
Boekensteunen
Kartonnen figuren
Stoelkussens
Klokonderdelen
Klokken
Wekkers
Tafelklokken
Grootvaders klokken
Wandklokken
Kapstokken voor jassen en hoeden
Decoratieve bellen
Sierflessen
Decoratieve schalen
Decoratieve potten
Decoratiebordjes
Decoratieve borden
Sierschalen
Deurmatten
Dromenvangers
Droogbloemen
Ecosferen
Beeldjes
Eindstukken
Accessoires voor vlaggen en windzakken
Verlichting voor vlaggen- en windzakmasten
Montagemateriaal en kits voor vlaggen en windzakken
Vlaggen- en windzakmasten
Vlaggen en windzakken
Kaarsen zonder vlam
Fonteinen en vijvers
Accessoires voor fonteinen en vijvers
Fonteinen
Vijvers
Tuintegels en stapstenen
Groeimeters
Decoratiestickers
Accessoires voor huisparfums
Warmers voor aromatische kaarswas en oliën
Kandelaars
Kaarsensnuiters
Wierookhouders
Interieurparfums
Luchtverfrissers
Kaarsen
Geuroliën
Wierook

Nepgebak
Zandlopers
Huisnummers en -letters
Gazonornamenten en tuinbeelden
Postvakken
Accessoires voor brievenbussen
Brievenbushoezen
Behuizingen voor brievenbussen
Brievenbusvlaggen
Palen voor brievenbussen
Vervangende brievenbusdeurtjes
Brievenbussen
Spiegels
Muziekdozen
Servetringen
Gepersonaliseerde borden
Ottomane-kussens
Fotolijstjes
Spaarpotten
Regenkettingen
Regenmeters
Koelkastmagneten
Kleden
Seizoens- en feestdagdecoraties
Adventskalenders
Kerstboomrokken
Kerstboomstaanders
Decoratiesets voor paaseieren
Displays voor feestdagenornamenten
Kerstboomhaakjes
Ornamenten voor feestdagen
Hangers voor kerstsokken
Kerstsokken
Hina-poppen
Kerststallen
Accessoires voor feestdagminiaturen
Vitrinedoosjes
Meubelhoezen
Sneeuwbollen
Zonvangers
Zonnewijzers
Kussentjes
Hutkoffers
Opvulmateriaal voor vazen en losse tafeldecoratie
Vazen
Behang
Windvanen en dakversiering
Windklokken
Windmolentjes en -spinners
Raammagneten
Accessoires voor de behandeling van ramen
Gordijn- en draperieringen
Gordijn- en draperiestangen
Gordijnbinders en -kwasten
Vervangende onderdelen voor raambekleding
Raambekleding
Gordijnen en vitrage
Glas-in-lood-panelen
Luxaflex en rolgordijnen
Ruitenfolie
Raamhorren
Gordijnkappen
Wereldbollen
Kransen en slingers
Voorbereiding op noodgevallen
Aardbevingsalarmen
Reddingsdekens
Noodrantsoenen
Noodgereedschap en -sets
Meubelankers
Accessoires voor haarden en houtkachels
Balgen
Krabbers voor haarden en houtovens
Haardijzers
Haardplaten
Haardschermen
Haardproducten
Brandhout en brandstof
Vloerplaten
Brandhoutrekken en -dragers
Brandhoutrekken
Ventilatoren voor houtkachel
Haarden
Bescherming tegen brand, gas en water
Bedieningspanelen voor brandalarmen
Brandalarmen
Brandblusserkasten, -standaards en -houders
Brandblussers
Sprinklerinstallaties
Hittedetectoren
Rook- en koolmonoxidemelders


Detectieapparaten voor waterlekken en overstromingen
Accessoires voor huishoudelijke apparaten
Accessoires voor airconditioning
Afdekhoezen voor airconditioners
Airconditioningfilters
Accessoires voor luchtzuivering
Luchtzuiveringsfilters
Accessoires voor ontvochtigers
Accessoires voor ventilatoren
Accessoires voor vloerbedekkings- en stoomreinigers
Accessoires voor ovens en boilers
Accessoires voor radiators
Radiatorreflectors
Accessoires voor bevochtigers
Bevochtigingsfilters
Wasmachine-accessoires
Accessoires voor kledingstomers
Accessoires voor strijkijzers
Accessoires voor stoompersen
Accessoires voor wasmachines en drogers
Accessoires voor terrasverwarmers
Hoezen voor terrasverwarmers
Accessoires voor stofzuigers
Accessoires voor boilers
Anodestaven
Warmwatertanks
Verwarmingselementen
Expansievaten voor boilers
Boilerlekbakken
Verwarmingskanalen
Boilerventilatie
Huishoudelijke apparaten
Klimaatregeling
Airconditioning
Luchtzuiveraars
Ontvochtigers
Kanaalverwarmers
Dampkoelers
Ventilatoren
Plafondventilatoren
Staande en bureauventilatoren
Draagbare ventilators
Uitlaatventilatoren
Wandventilatoren
Verwarmingsketels en boilers
Verwarmingsradiatoren
Bevochtigers
Mistsystemen voor buitengebruik
Terrasverwarmers
Ruimteverwarming
Vloer- en tapijtdrogers
Tapijtstomers




Boen- en polijstmachines voor vloeren
Futondrogers
Toetsenpanelen en afstandsbedieningen voor garagedeuren
Garagedeuropeners
Wasmachines
Wasdrogers
Kledingstomers
Strijkijzers en strijksystemen
Was-droogcombinaties
Stoompersmachines
Wasapparatuur
Ultrasone reinigers
Stofzuigers
Behangafstomers
Boilers
Huishoudelijke benodigdheden
Kastpapier
Beschermfolie en -lopers voor vloeren
Meubelglijders
Garagematten
Vuilniszakken
Schoonmaakmiddelen voor het huishouden
Bezem- en zwabberstelen
Bezemkoppen
Bezems
Emmers
Vegers
Schoonmaakhandschoenen
Navullingen voor stoffers
Stoffers
Stoffer en blik
Beschermers voor stoffen en bekleding
Schoonmaakmiddelen voor in huis
Allesreinigers
Vloerbedekkingsreinigers
Waterontharders en ontkalkingsmiddelen
Afwasmiddel en zeep
Vaatwasmachinereinigers
Textiel- en bekledingsreinigers
Reinigers voor hardhouten vloeren
Meubelreiniging en wrijfmiddelen
Glas- en oppervlaktereinigers


Ontsmettingsmiddelen voor woningen
Oven- en grillreinigers
Verwijderaars voor vlekken en dierengeur
Spoelmiddelen
Rvs-reinigers en -poetsmiddelen
Toiletreinigers
Schoonmaakmiddelen voor badkuip en tegels
Wasmachinereinigers
Dweilmoppen
Zwabbers
Borstelkoppen
Boenders
Schoonmaakdoekjes
Sponzen en schuursponzen
Vloertrekker
Papieren huishoudelijke artikelen
Gezichtsdoekjes
Papieren servetten
Papieren handdoekjes
Toiletpapier
Huishoudelijke thermometers
Wasbenodigdheden
Bleek
Wasknijpers
Droogreinigingssets
Droogrekken
Meubelverfrissers
Scheerapparaten voor textiel
Wasverzachter en drogerdoekjes
Vlekverwijderaars
Stijfsel voor textiel
Bloesbeschermers
Strijkijzersteunen
Strijkplankhoezen
Vervangende onderdelen voor strijkplanken
Strijkplanken
Wasbollen
Wasmanden
Wasmiddel
Waszakken en manden
Pluisverwijderaars
Antikreukel- en antistatische sprays
Vochtvreters
Ongediertebestrijding
Vliegenmeppers
Ongediertevallen
Pesticiden
Insectenwerende middelen
Dierenwerende middelen
Huishoudelijke insectenwerende middelen
Antislipmatten
Schoenverzorging
Laarzenknecht
Schoenenzakken
Schoenborstels
Schoenverzorgingssets
Schoendrogers
Schoenlepels
Schoenpoetsmachines
Schoenpoetsmiddelen
Schoenschrapers
Schoenbehandelingen en verf
Schoenspanners
Trapmatten
Opruimen en organiseren
Kleding en kledingopslag
Oplaadstations
Deurhangers voor kleding
Kledingstandaards
Kleerhangers
Hoedendozen
Rekken en opbergsystemen voor schoenen
Bestekcassettes
Lade-indelingen
Opbergzakken
Opbergdozen
Opslagcontainers voor thuis
Opbergladen voor huishoudelijke artikelen
Foto-opslag en -weergave
Fotoalbums
Fotodozen
Opberghaken en -rekken
Haken en rekken voor strijkplanken
Standaards en rekken voor paraplu's
Gereedschapshaken
Accessoires voor afvalpersen
Afvalverwerking
Afvalcontainers
Containers voor chemisch afval
Recyclebakken
Prullenbakken en -manden
Accessoires voor afvalbakken
Wagentjes voor vuilnisbakken
Containerkasten
Stickers en labels voor afvalbakken
Deksels van vuilnisbakken
Wielen voor vuilnisbakken
Keuken en eetkamer
Baraccessoires
Absintfonteinen
Bierdispensers en -tappen
Whiskystenen
Drankenkoelers
Flessendoppen
Kurken
Houders voor onderzetters
Onderzetters
Barsetjes
Cocktailshakers en -benodigdheden
IJspriemen
Flessenopeners
Cocktailshakers
Cocktailzeven

Kurkentrekkers
Karaffen
Foliesnijders
Decanteerders
Wijnfleshouders
Wijnglasringen
Kookgerei en bakvormen
Bakproducten
Sets voor bakproducten
Bakvellen
Broodblikken en -vormen
Braadpannen
Cakevormen en -blikken
Muffin- en cakevormen
Taart- en quichevormen
Pizzapannen
Pizzastenen
Ramekins en souffléschaaltjes
Braadsledes
Accessoires voor bakken
Bakmatten
Bakgewichtjes
Roosters voor braadsledes
Cominatiesets van kookgerei en bakvormen
Kookbenodigdheden
Braadschotels
Pannensets
Pannenkoekpannen
Au-bain-mariepannen
Gietijzeren pannen
Kruiken voor het fermenteren van gerechten en het maken van tafelzuur
Grillpannen en -platen
Contactgrill
Paellapannen
Snelkookpannen en weckketels
Steelpannen
Sauteerpannen
Koekenpannen
Bouillonketels
Fluitketels
Tajines
Wokken
Kookaccessoires
Handvaten voor pannen
Pannendeksels
Accessoires voor snelkookpannen en weckketels
Stoommandjes
Wokaccessoires
Wokborstels
Wokringen
Voedsel- en drankdragers
Thermotapkannen
Veldflessen
Koelers
Glashouders
Blik- en flessenhouders
Bekerhouders
Heupflessen
Koeltassen
Broodtrommels en lunchtassen
Picknickmanden
Vervangende drinkdeksels
Thermosflessen
Waterflessen
Draagtassen voor wijnflessen
Voedsel bewaren
Broodtrommels
Snoeppotten
Koekjestrommels
Deksels voor voedseldozen
Zakken voor voedselopslag
Potten voor voedselopslag
Plastic zakjes
Folie
Perkamentpapier
Plasticfolie
Bakpapier
Honingkruiken
Accessoires voor het opslaan van voedsel
Voedsel- en dranketiketten
Foliedispensers
Zuurstofabsorbeerders
Sluitstrips
Accessoires voor keukenmachines
Accessoires voor broodmachines
Accessoires voor koffiezetapparaten en espressomachines
Warmhoudplaatjes voor koffie
Koffiepotten
Koffiefilterhouders
Koffiefilters
Accessoires voor koffiemolens
Koffiemolens
Vervangingsonderdelen voor koffiezetapparaten en espressomachines
Waterfilters voor koffiezetapparaten
Opschuimkannen
Filterdragers
Accessoires voor kookplaten, ovens en fornuizen
Accessoires voor suikerspinmachines
Accessoires voor frituurpannen
Accessoires voor vaatwasmachines
Accessoires voor waterkokers
Accessoires voor elektrische koekenpannen en wokken
Accessoires voor fonduesets
Brandpasta
Fonduevorken
Fonduepanhouders
Accessoires voor voedsel drogen
Vellen voor voedsel drogen
Bladen voor voedsel drogen
Accessoires voor voedselvermalers
Accessoires voor mixers en blenders
Accessoires voor diepvriezers
Accessoires voor vuilnisbakken
Accessoires voor ijsmachines
Vriezerbakken voor ijsmachines
Accessoires voor ijscrushers en -schavers
Accessoires voor ijsmakers
Accessoires voor fruitpersen
Accessoires voor magnetrons
Accessoires voor barbecues
Houtskoolbriketten
Barbecuestarters
Barbecuekarren
Barbecuehoezen
Barbecueroosters
Vervangingsonderdelen voor barbecues
Barbecuespitten en -mandjes
Grillplanken
Houtsnippers en korrels voor het roken van eten
Accessoires voor pastamakers
Accessoires voor popcornmakers
Accessoires voor draagbare fornuizen
Accessoires voor afzuigkappen
Koelkastaccessoires
Accessoires voor frisdrankmachines
Accessoires voor warmhoudtafels
Deksels voor warmhoudschalen
Warmhoudschalen
Accessoires voor broodroosters
Accessoires voor vacuümapparaten
Vacuümzakken
Accessoires voor wafelijzers
Accessoires voor waterkoelers
Waterkoelerflessen
Accessoires voor wijnkoelkasten
Accessoires voor yoghurtmakers
Keukenmachines
Drankenwarmers
Broodmachines
Tempereermachines voor chocolade
Koffiezetapparaten en espressomachines
Koffiezetapparaten
Espressomachines en -potjes
Espressoapparaten
Cafetière

Vacuümkoffiezetapparaten
Kookplaten
Suikerspinmachines
Frituurpannen
Vleessnijders
Vaatwasmachines
Elektrische bakplaten en grills
Waterkokers
Elektrische braadpannen en wokken
Fonduesets
Kook- en stoomapparaten
Eierkokers
Stoomkokers
Rijstkokers
Slow cookers
Thermische kookpotten
Waterovens
Voedseldrogers
Roerzeven en hakmolens
Mixers en blenders
Voedselrookovens
Warmhoudplaten voor voedsel
Warmhoudplaten
Warmhoudlampen voor voedsel
Bewaarbakken voor rijst
Stoomtafels
Vriezers
Machines voor schaafijs
Afvalvernietigers
Grillplaten voor gas
Apparaten voor het maken van warme dranken
Warmhoudplaatjes
IJsmakers
IJscrushers en -schavers
Machines voor ijs
Fruitpersen
Messenslijpers
Magnetrons
Melkkloppers en -opschuimers
Mochimachines
Buitengrills

Pastamakers
Popcornmakers
Kampeerkooktoestellen
Afzuigkappen
Fornuizen
Koelkasten
Grillovens en spitten
Frisdrankapparaten
Makers van sojamelk
Theezetapparaten
Broodroosters en tosti-apparaten
Toaster ovens
Donutmachines
Muffin- en cupcake-apparaten
Pizzamakers
Pizzelle-ijzers
Krakelingmachines
Tosti-ijzers
Broodroosters
Quesadilla- en tortilla-apparaten
Wafelijzers
Afvalpersen
Vacuümapparaten
Waterkoelers
Waterfilters
Wijnkoelkasten
Yoghurtmakers
Keukengereedschap
Schorten
Pizzascheppen
Pipetten voor bedruipen
Bakkwasten
Drankdispensers
Benodigdheden voor taartversiering
Taartscheppen
Blikpersen
Blikopeners
Vleesvorken
Citrusschillers
Vergieten en zeven
Specerijdispensers
Koekjesvormen
Koekjespersen
Accessoires voor kookthermometers
Kookthermometers
Kookwekkers
Kookbranders
Afkoelroosters
Snijplanken
Bordenrekken en afdruiprekken
Deegwielen
Accessoires voor elektrische messen
Vervangingsbladen voor elektrische messen
Elektrische messen
Zeven voor bloem
Culinaire strooisjablonen
Voedselkrakers
Kreeft- en krabbenkrakers
Notenkrakers
Decoratieve notenkrakers
Voedselautomaten
Voedselraspen en zesteurs
Schilmessen en appelboren
Stoomzakken
Prikkers en spiezen voor voedsel
Trechters
Knoflookpersen
Gelatinevormen
Bakjes voor ijsblokjes
Jerky-pistolen
Keukenmessen
Kookvormen
Keukenopbergsystemen
Opbergsystemen voor blikken
Glazenrekken
Opbergsystemen voor keukenkasten
Aanrecht- en barorganizers
Houders en rekken voor keukenbenodigdheden
Messenblokken en messenhouders
Servettenhouders en -dispensers
Keukenpapierhouders en -dispensers
Pannenrekken
Kruidenrekjes
Rietjeshouders en dispensers
Suikerbewaardozen
Tandenstokerhouders
Bestekbakken
Keukenschrapers
Schrapers
Komschrapers
Grillschrapers
Grote keukenscharen
Keukensnijders
Keukengereisets
Soeplepels
Stampers
Maatbekers en maatlepels
Vleeshamers
Mengkommen
Vijzels
Olie- en azijnstellen
Braadzakken
Ovenwanten
Pastavormen
Deegmixer
Bladerdeeg
Accessoires voor pizzasnijders
Pizzasnijders
Grove zeven
Accessoires voor deegrollers
Deegrollerhoezen
Deegrollerringen
Deegrollers
Shakebekers voor saladedressing
Slacentrifuges
Opscheplepels
IJsscheppen
IJslepels
Meloenlepels
Scheppen voor popcorn en friet
Gootsteenbakjes
Gootsteenmatten
Lepels met sleuven
Spatels
Accessoires voor specerijmolens
Specerijmolens
Lepelleggers
Suikerdispensers
Sushimatjes
Theezeefjes
Tangen
Gardes
Prefabkeukens en -kitchenettes
Servies en bestek
Koffie- en theestellen
Koffie- en theepotten
Etensborden
Kommen
Serviessets
Borden
Glazen
Bierglazen
Koffie- en theekopjes
Koffie- en theeschoteltjes
Drinkglazensets
Mokken
Shotglazen
Glazen met steel

Bestek
Accessoires voor eetstokjes

Besteksets
Vorken
Lepels
Tafelmessen
Peper-en-zoutstellen
Serviesgoed
Botervlootjes
Cakeschaal
Taartstandaarden
Eierdopjes
Juskommen
Punchschalen
Pitchers en karaffen
Opdekschalen
Serveerschalen
Suikerpotten en melkkannen
Terrines
Accessoires voor serveergoed
Staanders voor punchschalen
Terrinedeksels
Staanders voor terrines
Klemmen en gewichtjes voor tafelkleden
Tafelonderzetters
Tuin en gazon
Tuinieren
Composteren

Compostbeluchters
Composteerders
Ziektebestrijding
Kunstmest
Schalen en onderzetters voor tuinpotten
Tuinieraccessoires
Tuinscooters, stoeltjes en knielmatjes
Tuiniermandjes
Oppottafels
Accessoires voor tuingereedschap
Stelen voor tuingereedschap
Montagekoppen voor tuingereedschap
Onderdelen voor kruiwagen
Tuingereedschap
Bollenplanters
Ontginningsgereedschap
Hooivorken
Sikkels en kapmessen
Plantenschopjes
Tuin- en gazonsproeiers
Gazonrollers
Snoeizagen
Snoeischaren
Harken
Schoffels en spaden
Strooimachines
Kruiwagens
Kassen
Onkruidverdelgers
Onkruiddoek
Accessoires voor onkruiddoek
Pennen voor onkruiddoek
Tape voor onkruiddoek
Tuinstrooisel
Plantenkooien en -steunen
Plantenstaanders
Binnenbekleding voor bloempotten en -bakken
Potten
Regentonnen
Zand en grond


Buitenleven
Accessoires voor zonwering voor ramen en deuren
Zonwering voor ramen en deuren
Onderdelen en accessoires voor hangmatten
Hangmatten
Buitensportdekens
Strandmatten
Picknickdekens
Poncho liners
Buitengebouwen
Luifels en tuinhuisjes
Accessoires voor luifels en prieeltjes
Afsluitsets voor luifels en prieeltjes
Frames voor luifels en prieeltjes
Doeken voor luifels en prieeltjes
Luifelpalen
Luifelgewichten
Tuinbogen, traliewerk, prieeltjes en pergola's
Tuinbruggen
Schuren, garages en carports
Accessoires voor parasols en zonweringen
Parasol- en zonweringdoek
Standaarden voor parasols
Parasolhoezen
Sets voor parasoloverkappingen
Verlichting voor parasols
Parasols
Accessoires voor verandaschommels
Verandaschommels
Elektrische apparatuur voor buitengebruik
Kettingzagen
Kantenstekers
Heggenschaar
Gazonbeluchters en -verticuteerders
Grasmaaiers
Zitmaaiers
Robotmaaiers
Achtermaaiers
Handgrasmaaiers
Gazonzuigers
Bladblazers
Basisunits voor elektrische apparatuur voor buitengebruik
Sets voor elektrisch tuingereedschap
Elektrische veegmachines
Elektrische grondbewerkers en cultivatoren
Hogedrukreinigers
Sneeuwblazers
Tractoren
Tuinscharen
Accessoires voor elektrische apparatuur voor buitengebruik
Accessoires voor kettingzagen
Kettingzaagbladen
Kettingen voor kettingzagen
Accessoires voor grastrimmers
Accessoires voor heggenscharen
Accessoires voor grasmaaiers
Hulpstukken voor borstelmaaiers
Grasmaaierzakken
Aandrijfriemen voor grasmaaiers
Grasmaaierbladen
Grasmaaierhoezen
Mulchsets voor grasmaaiers
Mulchplugs en -platen voor grasmaaiers
Riemschijven en tussenwielen voor grasmaaiers
Binnenbanden voor grasmaaiers
Grasmaaierbanden
Grasmaaierwielen
Sets voor het maaien van gazonstrepen
Gazonvegers
Accessoires voor bladblazers
Buizen voor bladblazers
Hulpstukken voor multifunctioneel elektrisch tuingereedschap
Hulpstukken voor grastrimmers
Hulpstukken voor bladblazers
Hulpstukken voor heggenscharen
Hulpstukken voor telescoopzagen
Hulpstukken voor cultivators
Hulpstukken voor onkruidtrimmers
Accu's voor elektrisch tuingereedschap
Accessoires voor hogedrukreinigers
Accessoires voor sneeuwblazers
Tractoronderdelen en -accessoires
Tractorbanden
Tractorwielen
Accessoires voor onkruidtrimmers
Bladen en spoelen voor onkruidtrimmers
Spoeldeksels voor onkruidtrimmers
Sneeuwruimen
IJsschrapers en sneeuwborstels
Sneeuwschuivers
Beregening en irrigatie
Hulpstukken en ventielen voor tuinslangen
Sproeikoppen voor tuinslangen
Tuinslangen
Accessoires voor beregeningssystemen
Beregeningsregeling
Beregeningskleppen
Sproeiers en koppen voor beregeningssystemen
Accessoires voor gieters
Gieters
Waterbollen en -spikes
Verlichting
Noodverlichting
Drijvende lichten
Schijnwerpers en spotlights
Grondspots
Lampen
Tuinpadverlichting
Lichtbronnen
Compacte fluorescentielampen
Tl-buizen
Gloeilampen
LED-lampen
Lichtslangen
Lichtarmaturen
Kastverlichting
Plafondverlichting
Kroonluchters
Muurverlichting
Nacht- en sfeerverlichting
Schilderijverlichting
Tikitoortsen en olielampen
Railverlichting
Accessoires voor railverlichting
Armaturen voor railverlichting
Rails voor railverlichting
Verlichtingsaccessoires
Voetstukken voor lantaarnpalen
Bevestigingsmateriaal voor lantaarnpalen
Lampenkappen
Verlichtingstimers
Lampolie
Linnengoed
Beddengoed
Bedhemels
Bedlakens
Bedrokken
Dekens
Hoezen voor donsdekens
Matrasbeschermers
Matrashoezen
Dekmatrassen
Slaapmatten
Kussenhoezen
Kussens
Dekbedden
Keukentextiel
Tafellinnen
Stoffen servetten
Onderleggers

Tafellopers
Tafelrokken
Tafelkleden
Handdoeken
Badhandboeken en washandjes
Strandlakens
Keukendoeken
Parasols en paraplu's
Planten
Waterplanten
Bloemen
Kamer- en tuinplanten



Plantenkweeksets
Zaden


Bomen
Zwembaden en spa's
Accessoires voor zwembaden en spa's
Duikplanken
Chloorgenerators voor zwembaden en spa's
Zwembad- en spafilters
Onderhoudssets voor zwembaden en spa's
Zwembadborstels en -bezems
Slangen voor zwembadreiniging
Zwembadreinigers en -chemicaliën
Accessoires voor zwembadafdekkingen
Zwembadhoezen en grondkleden
Sets voor inbouwzwembaden
Opblaas- en ligbedden voor het zwembad
Zwembadverwarming
Zwembadladders, -trappen en -hellingbanen
Zwembadfolie
Skimmers voor het zwembad
Zwembadbezems en -zuigers
Zwembadspeelgoed
Waterglijbanen voor zwembaden




Sauna's
Spa's
Zwembaden
Rookaccessoires
Asbakken
Sigarenkokers
Sigarenknippers en -boren
Sigarettenkokers
Sigarettenpijpjes
Accessoires voor humidors

Parapluhoezen en -houders
Houtkachels
Bagage en tassen
Rugzakken
Aktetassen
Toilettassen
Luiertassen
Waterdichte opbergboxen
Plunjezakken
Heuptasjes
Kledingzakken
Bagageaccessoires
Binnenhoezen en inzetstukken voor waterdichte opbergboxen
Koffer- en rugzakhoezen
Bagagerekken en -houders
Bagageriemen
Bagagelabels
Bagagehoezen
Reisflessen en -flacons
Reistasjes
Messengertassen
Boodschappentassen
Koffers
Reistoilettas
Volwassenen
Erotisch
Erotische boeken
Erotische kleding
Erotische dvd's en video's
Erotisch voedsel en eetbaar ondergoed
Erotische spelen
Erotische tijdschriften
Paaldanssets
Seksspeeltjes
Wapens
Boksbeugels
Knuppels
Legermessen
Accessoires voor vuurwapens
Munitie
Munitiekisten en -houders
Wapenkoffers en schiettassen
Vuurwapenreiniging
Reinigingsdoeken voor vuurwapens
Wapendoekjes
Reinigingsmiddelen voor vuurwapens
Grepen voor vuurwapens
Vuurwapenholsters
Pistoollampen
Sleden voor vuurwapens
Wapenriemen
Herlaadmateriaal en -apparatuur
Herlaadpersen voor munitie
Vuurwapens
Traangas en pepper spray

Speren
Stokwapens
Stunguns en tasers
Zwaarden
Werpsterren
Zwepen

Boeken



Bouwtekeningen voor timmerwerk en houtbewerking
Dvd's en video's



Tijdschriften en kranten


Muziek- en geluidsopnamen





Producthandleidingen
Handleidingen voor camera's en optiek
Handleidingen voor elektronica
Handleidingen voor sport- en fitnessapparaten
Handleidingen voor huishoudapparatuur
Handleidingen voor keukenmachines
Model- en speelgoedhandleidingen
Handleidingen voor kantoorartikelen
Handleidingen voor elektrisch gereedschap
Gebruikshandleidingen voor voertuigen
Bladmuziek
Kantoorartikelen
Boekaccessoires
Boekomslagen
Boekenlampjes
Boekstandaarden en -steunen
Bladwijzers
Bureauonderleggers en vloeibladen
Archiveren en indelen
Adresboeken
Benodigdheden voor inbinden
Accessoires voor ringbanden
Ringbandringen
Tabbladen
Insteekhoezen
Ringbanden
Bindringen
Bindmachines
Visitekaartjesboeken
Standaarden voor visitekaartjes
Cd-/dvd-organizers
Agenda's, organizers en planners
Kaartbestanden
Kaartenhoezen
Geldkistjes
Bureau-organizers
Archiefdozen
Archiefmappen
Map- en rapportomslagen


Organizers voor wenskaarten
Postsorteerbakjes
Pennen- en potloodhouders
Port- en padfolio's


Receptkaartendozen
Algemene kantoorbenodigdheden
Koperen splitpennen en papierbinders
Correctievloeistof, -pennen en -plakband



Gummen
Labels en etiketten
Adreslabels
Ruiters
Labelclips
Labeltape en reserverollen
Verzendlabels
Verzendetiketten
Lamineerfolie en -hoezen
Plakgum
Plakband voor op kantoor
Paperclips en klemmen


Papierproducten
Ringbandpapier
Lege id-kaarten
Visitekaartjes
Bedrijfsformulieren en ontvangstbewijzen
Cheques
Voorbladen
Enveloppen
Indexkaarten
Notitie- en kladblokken
Briefkaarten
Papier voor printers en kopieerapparaten
Kassabon- en telmachinerollen
Briefpapier
Memobriefjes
Elastieken
Nietjes
Punaises en pushpins
Impulssealers
Schootbureaus
Naamplaatjes
Kantoor- en stoelmatten
Antivermoeidheidsmatten
Stoelmatten
Kantoormatten
Kantoorkarren
Audio- en videokarren
Boekenkarren
Archiefkarren
Postkarren
Transportwagentjes
Kantoorapparaten
Accessoires voor rekenmachines
Rekenmachines





Elektronische woordenboeken en vertaalcomputers
Labelmakers
Lamineerapparaten
Papierversnipperaars
Frankeermachines
Tijd- en prikklokken
Transcriptieapparaten en dictafoons
Typemachines
Kantoorbenodigdheden
Baliebellen
Klemborden
Briefopeners
Vergrootglazen
Kantoorstempels
Puntenslijpers
Nietjesverwijderaar
Nietapparaten
Plakbandhouders
Accessoires voor schrijfinstrumenten
Inktpatronen voor markeerstiften en highlighters


Inkt- en navulpatronen voor pennen
Lood- en navulpatronen voor vulpotloden
Schrijfinstrumenten
Houtskool
Schoolbordkrijt
Kleurkrijtjes
Markeerstiften


Multifunctionele schrijfwaren
Pastelkrijtjes
Pennen en potloden
Pennen- en potloodsets
Potloden
Tekenpotloden
Schrijfpotloden


Pennen
Papierverwerking
Vingerhoesjes
Perforators
Papiervouwmachines
Papierschudders
Presse-papiers
Schrijfonderlegger
Presentatiebenodigdheden
Schoolborden
Presentatieborden
Accessoires voor prikborden
Sierlijsten voor prikborden

Prikborden
Schuimrubberborden
Montageborden
Posterborden
Documentcamera's
Whiteboards
Flipoverstandaarden
Ezels
Laserpointers
Lessenaars
Transparanten
Draadloze aanwijzers
Verzendbenodigdheden
Verzend- en verhuisdozen
Verpakkingsmaterialen
Verpakkingstape
Religieus en ceremonieel
Benodigdheden voor herdenkingsplechtigheden
Herdenkingsurnen
Religieuze artikelen
Gebedskralen
Bidprentjes
Religieuze altaren
Religieuze hoofddoeken
Tarotkaarten
Benodigdheden voor huwelijken
Rode lopers
Manden voor bloemenmeisjes
Ringkussens

Computersoftware
Antivirus- en beveiligingssoftware
Bedrijfs- en productiviteitssoftware
Compilers en programmeerhulpmiddelen
Computerprogramma's en onderhoudssoftware
Woordenboeken- en vertaalsoftware
Educatieve software
Belastingsoftware
GPS-kaartgegevens en -software
Handheld- en PDA-software
Software voor multimedia en design
3D-modeleersoftware
Software voor animatiebewerking
Software voor grafisch ontwerp
Software voor woninginrichting en interieurdesign
Software voor desktoppublishing
Software voor mediaweergave
Software voor componeren van muziek
Software voor geluidsbewerking
Videobewerkingssoftware
Software voor webdesign
Netwerksoftware
Kantoorsoftware
Besturingssystemen
Herstelschijven
Software voor digitale inhoud
Computerpictogrammen
Bureaubladachtergrond
Digitale kunst
Documentsjablonen
Lettertypen
Stockfoto's en -videobeelden
Virtuele valuta
Videogamesoftware
Sportartikelen
Lichaamssporten
American football
American football-handschoenen
American football-doelpalen
Kicking tees en balhouders voor American football
Beschermende uitrusting voor American football
American football-girdles
Accessoires voor American football-helmen
Kinbanden voor American football
Gezichtsmaskers voor American football
Vulling voor American football-helmen
Masker voor American football-helmen
American football-helmen
Nekbeschermers voor American football
Ribbeschermingsshirts en -vesten voor American football
Shoulderpads voor American football
Benodigdheden voor American football-training
Dummy's en blocking sleds voor American football
American footballs
Honkbal en softbal
Honken en platen voor honkbal en softbal
Slaghandschoenen voor honkbal en softbal
Honkbal- en softbalhandschoenen
Werpplaten voor honkbal en softbal
Werpheuvels voor honkbal en softbal
Beschermende uitrusting voor honkbal en softbal
Slaghelmen voor honkbal en softbal
Borstbeschermers voor honkbal en softbal
Beenbeschermers voor honkbal en softbal
Uitrusting voor catchers
Helmen en maskers voor catchers
Honkbalknuppels
Honkballen
Werpmachines
Softbalknuppels
Softballen
Basketbal
Onderdelen en accessoires voor basketbalringen
Basketbalborden
Bescherming basketbalringen
Basketbalpalen
Basketbalnetten
Basketbalringen
Basketbalstaanders
Hulpmiddelen voor basketbaltraining
Basketballen
Boksen en vechtsporten
Beschermende uitrusting voor boksen
Handbandages voor boksen en MMA
Armbeschermers voor boksen en vechtsporten
Lichaamsbeschermers voor boksen en vechtsporten
Hoofdbeschermers voor boksen en vechtsporten
Bokshandschoenen en mitts
Scheenbeschermers voor MMA
Benodigdheden voor boks- en vechtsporttraining
Handstootkussens voor boksen en MMA
Worstelpoppen
Accessoires voor boksballen en oefenzakken
Stootzakken
Trap- en stootkussens
Onderdelen voor boksringen
Boksringen
Martial arts-banden
Martial arts-wapens
Broomballbenodigdheden
Cheerleaden
Pompons voor cheerleaders
Coachen en scheidsrechteren
Aanvoerdersbanden
Veld- en baanmarkeringen
Tossmunten
Grensrechtervlaggen
Strafkaarten en -vlaggen
Pitchtellers
Scheidsrechterstoelen
Scheidsrechtersmapjes
Scoreborden
Coach- en scheidsrechterfluiten
Indicators voor scheidsrechters

Cricketballen
Accessoires voor cricketbats
Grepen voor cricketbats
Cricketbats
Sets met cricketbenodigdheden
Beschermende uitrusting voor cricket
Crickethandschoenen
Crickethelmen
Beenbeschermers voor cricket
Cricketstumps
Dansen
Balletbarres
Schermen
Beschermende uitrusting voor schermen
Schermhandschoenen en -manchetten
Schermvesten en elektrische schermvesten
Schermmaskers
Schermwapens
Hockey en lacrosse
Beschermende uitrusting voor hockey en lacrosse
Handschoenen voor hockey en lacrosse
Helmen voor hockey en lacrosse
Maskers en brillen voor hockey en lacrosse
Beschermers voor hockey en lacrosse
Hockeyballen
Veldhockeydoelen
Veldhockeysticks
Lacrosseballen
Sets met lacrossebenodigdheden
Lacrossedoelen
Onderdelen voor lacrossesticks
Bespanning en snaren voor lacrosse
Bladen voor lacrossesticks
Stelen voor lacrossesticks
Lacrossesticks
Benodigdheden voor lacrossetraining
Kunstrijden en ijshockey
Hockeyballen en -pucks
Hockeydoelen
Beschermende uitrusting voor ijshockey
Elleboogbeschermers voor ijshockey
Hockeyhandschoenen
Uitrustingssets voor ijshockeykeepers
Hockeyhelmen
IJshockeybroeken
Scheen- en beenbeschermers voor ijshockey
Schouder- en borstbeschermers voor ijshockey
Jarretelles en jarretelgordels voor ijshockey
Hockeysleeën
Verzorging van hockeysticks
Onderdelen voor hockeysticks
Hockeystickbladen
Schachten voor ijshockeysticks
Hockeysticks
Schaatsonderdelen en -accessoires
Kunstschaatsschoenen
Schaatsijzers
Slijpstenen
Schaatshoezen
Vetertrekkers voor schaatsen
Schaatsen
Algemene atletiekbenodigdheden
Maskers voor hoogtetraining
Kruisbeschermers voor atletiek
Tassen en karretjes voor ballen
Accessoires voor balpompen
Naalden voor balpompen
Balpompen
Opslagrekken en -wagentjes voor sportmatten
Klimkalk
Gymmatten
Oefennetten en -schermen
Snelheids- en behendigheidsladders en -horden
Sport- en behendigheidskegels
Sportmegafoons
Sportbitjes
Stadionstoelen en -kussens
Turnen
Turn- en evenwichtsbalken
Beschermende uitrusting voor turnen
Turnleertjes
Turnringen
Springplanken voor turnen
Voltigepaarden
Springpaarden
Racquetball en squash
Ballen voor racquetball en squash
Squash- en racquetballbrillen
Squash- en racquetballhandschoenen
Racquetballrackets
Squashrackets

Rounders-knuppels
Rounders-handschoenen

Rugbyballen
Rugbyhandschoenen
Rugbypalen
Beschermende uitrusting voor rugby
Rugbyhelmen
Benodigdheden voor rugbytraining
Voetbal
Voetballen
Hoekvlaggen
Keepershandschoenen
Accessoires voor voetbaldoelen
Voetbaldoelen en -netten
Beschermende uitrusting voor voetbal
Scheenbeschermers
Teamhandbal
Handballen

Tennisbalhoppers en -mandjes
Tennisbalkanonnen
Drukhouder voor gasgevulde tennisballen
Tennisballen
Tennisnetten
Accessoires voor tennisrackets
Trillingsdempers voor rackets
Tassen voor tennisrackets
Grips en tape voor tennisrackets
Grommets voor tennisrackets
Snaren voor tennisrackets
Tennisrackets
Atletiek
Discussen
Hoogspringlatten
Hoogspringmatten
Speerwerpen
Polsstokhoogspringmatten
Estafettestokjes
Stootkogels
Startpistolen
Slingerhamers
Baanhorden
Startblokken voor sportbanen
Hoogspringpolsstokken
Volleybal
Volleybalnetten
Beschermende uitrusting voor volleybal
Kniebeschermers voor volleybal
Hulpmiddelen voor volleybaltraining
Volleyballen
Benodigdheden voor wallybal
Waterpolo
Waterpoloballen
Badmutsen voor waterpolo
Waterpolodoelen
Worstelen
Beschermende uitrusting voor worstelen
Hoofdbeschermers voor worstelen
Kniebeschermers voor worstelen
Sporten en fitness
Buikspierwielen en -rollers
Aerobic steps
Balanstrainers

Accessoires voor cardioapparaten
Accessoires voor crosstrainers
Accessoires voor hometrainers
Accessoires voor roeiapparaten
Accessoires voor trapklimmers en -steppers
Accessoires voor tredmolens
Cardioapparaten
Crosstrainers
Hometrainers
Roei-apparaten
Trapklimmers en -steppers


Loopbanden
Springtouwen
Oefenballen
Fitnessbanden
Fitnessbanken
Matten voor fitnessapparatuur
Sets voor fitnessapparaten en -benodigdheden
Wigkussens voor fitness
Accessoires voor foamrollers
Opbergzakken voor foamrollers
Schuimrubberen rollers
Handtrainers
Inversietafels en -systemen
Medicinballen
Krachtstations
Opdruk- en optrekstangen
Reactieballen
Snelheids- en weerstandsparachutes
Sportlampjes en reflectoren
Chronometers
Suspensiontrainers
Trillende fitnessapparaten
Gewichtheffen
Accessoires voor gewichtheffen
Opslagrekken voor losse gewichten
Sluiters voor halterstangen
Halterstangen
Losse gewichten
Gewichthefriemen
Handschoenen en -steunen voor gewichtheffen
Accessoires voor krachtapparatuur en fitnessbanken
Krachtapparatuur en -rekken
Verzwaarde kleding
Yoga en pilates
Pilatesapparaten
Yoga- en pilatesblokken
Yoga- en pilatesmatten
Yoga- en pilateshanddoeken
Tassen voor yogamatten
Binnenspelletjes
Air hockey
Air hockey-benodigdheden
Onderdelen voor Air hockey-tafels
Air hockey-tafels
Biljart
Biljartbalracks
Biljartballen
Accessoires voor biljartkeus
Kokers voor biljartkeus
Krijt voor biljartkeus
Biljartkeurekken
Biljartkeus en -bridges
Biljarthandschoenen
Verlichting voor biljarttafels
Onderdelen en accessoires voor biljarttafels
Biljartpockets
Borstels voor biljarttafels
Biljartlakens
Afdekhoezen voor biljarttafels
Biljarttafels
Bowlen
Bowlingbaltassen
Bowlingballen
Bowlinghandschoenen
Bowlingkegels
Polssteunen voor bowlen
Tafelvoetbal
Ballen voor tafelvoetbal
Onderdelen voor voetbaltafels
Voetbaltafels
Multispeeltafels
Pingpong
Pingpongballen
Pingpongnetten en -paaltjes
Accessoires voor pingpongbatjes
Pingpongbatjes
Accessoires voor pingpongrobots
Pingpongrobots
Pingpongtafels
Tafelshuffleboard
Shuffleboardtafels
Tafelshuffleboardpoeder
Pucks voor tafelshuffleboard
Darten
Achterborden voor dartborden
Dartonderdelen
Dartflights
Dartshafts
Dartpunten
Dartborden

Buitenrecreatie
Boten en watersport
Varen en rafting
Boothandschoenen
Accessoires voor kanovaren
Kano's
Accessoires voor kajakken
Kajaks
Peddellijnen
Peddels en roeispanen
Waterfietsen
Roeiboten
Boten voor wildwatervaren
Boot- en watersportkleding

Accessoires voor reddingsvesten
Reddingsvesten
Rashguards en zwemshirts
Watersporthelmen
Delen van wetsuits
Wetsuitbroeken
Wetsuit-accessoires
Tops voor wetsuits

Duiken en snorkelen
Duikvesten
Duikcomputers
Sets met duik- en snorkelbenodigdheden
Zwemvliezen voor duiken en snorkelen
Duikbrillen voor duiken en snorkelen
Loodgordels
Duikmessen en -scharen
Reduceereenheden voor duiken

Kitesurfen
Koffers voor kiteboards
Onderdelen voor kiteboards

Harnassen voor kite- en windsurfen
Vliegers voor kitesurfen
Surfen



Enkelbanden voor surfplanken
Surfplankhoezen
Skeggen voor surfplanken
Surfplankwas
Surfplanken
Surfhandschoenen
Surfgrips
Zwemmen
Zwemhulpjes voor kinderen
Handpaddels
Zwemplankjes
Zwemboeien
Zwemgordels
Badmutsen
Zwemhandschoenen
Accessoires voor zwem- en duikbrillen
Zwem- en duikbrillen
Zwemkurken
Zwemvinnen
Monovinnen
Zwemvliezen
Zwemmachines
Neusklemmen voor zwemmers
Watersporten met motorische aandrijving
Kneeboarden

Funtubes
Handschoenen voor watersporten met motorische aandrijving
Wakeboarden
Bindingen voor kiteboards en wakeboards
Onderdelen voor wakeboards

Waterskiën
Kleine draagvleugelboten
Waterskibindingen
Koffers en tassen voor waterski's
Waterski's
Sleeplijnen voor watersport
Opbergrekken voor vaartuigen
Opslagrekken voor boten
Opbergrekken voor waterboards
Windsurfen
Onderdelen voor windsurfplanken
Skeggen voor windsurfplanken
Windsurfmasten
Windsurfplanken
Windsurfzeilen
Kamperen en wandelen
Kampeermeubilair
Accessoires voor luchtbedden
Luchtbedden
Kampeerbedjes
Kookgereedschap en borden en bestek voor kamperen
Kamperverlichting en -lantaarns
Kampeerartikelen
Jachtmessen
Multifunctionele gereedschappen en messen
Chemische handverwarmers
Compressiezakken
Accessoires voor wandelstokken
Wandelstokken
Muskietennetten en insectengaas
Navigatiekompassen
Mobiele wc's en douches
Mobiele douches en privacyschermen
Mobiele wc's en urinoirs
Draadbare waterfilters en zuiveringstoestellen
Slaapzakbinnenhoezen
Slaapzakken
Kampeermatten
Tentaccessoires
Binnententen
Tentgrondzeilen
Tentstokken en haringen
Voortenten
Tenten
Windschermen
Klimmen
Zekeringshaken
Karabijnhaken
Klimkleding en -accessoires
Klimhandschoenen
Klimhelmen
Klimijzers
Stijg- en afdaalklemmen voor klimsport
Klimkalktassen
Valmatten voor klimsport
Klimharnassen
Beschermende apparatuur voor klimmen
Klimtouw
Tassen voor klimtouw
Spanbanden voor klimmen
IJsklimmateriaal
IJsschroeven
Steunen voor indoorklimmen
Klimhaken
Fietsen (sport)
Fietsaccessoires
Fietstassen
Fietsmandjes
Fietsbellen en -toeters
Fietskooien
Accessoires voor fietsstoeltjes voor kinderen
Fietsstoeltjes voor kinderen
Accessoires voor fietscomputers
Fietscomputers
Fietshoezen
Fietsspatborden
Fietsenrekken (voor en achter)
Stuurgrepen en -decoratie voor fietsen
Fietssloten
Fietsspiegels
Fietspompen
Zadelkussens en zadelhoezen voor fietsen
Shockpompen
Spaakkralen
Fietsenstandaarden
Bandenpleisters en reparatiesets voor fietsen
Toeclips en riempjes
Fietsgereedschap
Fietstrailers
Zijwieltjes voor fietsen
Fietswieltjes
Vervoertassen en -koffers voor fietsen
Surfkarren voor fietsen
Ombouwsets voor elektrische fietsen
Fietsonderdelen
Fietsremonderdelen
Fietsschijfremmen
Fietshandremmen
Fietsremschijven
Fietsremsets
Geleiders voor fietskabels
Fietskabels
Fietstandwielonderdelen
Fietstrapassen
Fietscassettes en freewheels
Fietstandwielen
Fietskettingen
Fietstrappers
Fietsderailleur
Fietspedalen
Fietsversnellingen
Fietsvorken
Fietsframes
Groepssets voor fietsen
Fietsstuurverlengers
Fietssturen
Balhoofdonderdelen voor fietsen
Balhoofdlagers
Balhoofdspacers
Balhoofden voor fietsen
Fietsstandaarden
Fietszadels
Klemmen voor fietszadelkolommen
Fietszadelkolommen
Kleine onderdelen voor fietsen
Fietsstuurbevestigingsystemen
Adapters voor fietsbandventielen
Dopjes voor fietsbandventielen
Fietsbandventielen
Fietsbanden
Binnenbanden
Fietswielonderdelen
Voetsteunen voor fietsen
Naafonderdelen voor fietsen
Fietsnaven
Velglinten voor fietsen
Fietsspaken
Assen en snelspanners voor fietswielen
Fietswielnippels
Fietswielvelgen
Fietswielen
Fietsen
Fietskleding en -accessoires
Accessoires voor fietsschoenplaatjes
Boutjes voor fietsschoenplaatjes
Beschermkapjes voor fietsschoenplaatjes
Ringen en stelboutjes voor fietsschoenplaatjes
Fietsschoenplaatjes
Fietshandschoenen
Onderdelen en accessoires voor fietshelmen
Fietshelmen
Beschermpads voor fietssport
Fietsoverschoenen
Accessoires voor driewielers
Driewielers
Accessoires voor eenwielers
Eenwielers
Paardensport
Verzorging van paarden
Paardendekens en -kleden
Paardenschoenen en beenkappen
Paardenvoer
Vliegenmaskers voor paarden
Paardenverzorging
Paardentondeuses
Kammen, borstels en handschoenen voor paardenverzorging
Paardensnoepjes
Vitaminen en supplementen voor paarden
Ontwormingsmiddelen voor paarden
Paardentuig
Paardenbitten
Hoofdstellen
Zadelriemen
Paardenhalsters
Paardenharnassen
Paardenlijnen
Teugels
Zadels
Stijgbeugels
Accessoires voor paardentuig
Kisten voor paardentuig
Zadelaccessoires
Zadeltassen en bagagerollen
Zadelhoezen en -koffers
Zadelkussens en -dekens
Zadelrekken
Rijkleding en -accessoires
Paardrijhandschoenen
Paardrijhelmen
Rijzwepen
Rijbroeken
Vissen
Bijtalarmen
Waadpakken voor vissen en jagen
Aasemmers
Hijshaken voor vissen
Vishaakverwijderaars
Vislijnen en -voorslagen
Visnetten
Accessoires voor vismolens
Tassen en koffers voor vismolens
Smeermiddelen voor vismolens
Vervangende spoelen voor vismolens
Haspels
Hengelaccessoires
Hengeltassen en -kokers
Hengelsteunen en -rekken
Vishengels
Vissperen
Vistuig
Visaas en lokaas
Dobbers
Vishaken
Zinklood
Karabijnhaken en wartels voor hengels
Visfuiken
Bevestigingsmateriaal voor kunstvliegen
Viskraaltjes
Vislijnen
Levend aas
Viskoffers en -tassen

Pitchforks
Sets met golfaccessoires
Golftasaccessoires
Golftaskarren
Golftashoezen en -houders
Golftassen
Golfbalmarkers
Golfballen
Onderdelen en accessoires voor golfstokken
Golfstokgrips
Hoezen voor clubhoofden van golfstokken
Shafts van golfstokken
Golfstokken
Golfvlaggen
Golfhandschoenen
Golftees
Golfhanddoeken
Benodigdheden voor golftraining
Hanggliding en skydiving
Vliegpakken
Hanggliders

Jagen en schieten
Boogschieten
Armbeschermers voor boogschieten
Handschoenen en releases voor boogschieten
Doelwitten voor boogschieten
Pijlonderdelen en -accessoires
Pijlveren
Pijlnokken
Jachtpunten en veldpunten
Pijlen en schichten
Onderdelen en accessoires voor bogen en kruisbogen
Bogen en kruisbogen
Compoundboog
Kruisbogen
Hand- en recurvebogen
Pijlkokers
Kleiduivenschieten
Werpmachine voor kleiduivenschieten
Kleiduiven
Beschermende uitrusting voor jagen en schieten
Jacht- en schiethandschoenen
Jacht- en schietjassen
Jagen
Dierenvallen
Gehoorverbeteraars
Camouflagehutten en -netten
Uitrustingen voor jachthonden
Hoogzit
Voerbakken voor wild
Lokmiddelen voor wild
Camouflage- en lokgeuren
Lokfluiten
Lokmiddelen
Lokaas, voer en mineralen voor wild
Paintball en airsoft

Onderdelen en accessoires voor airsoftgeweren
Accu's voor airsoftgeweren
Airsoftgeweren
Airsoftballetjes
Beschermende uitrusting voor paintball en airsoft
Handschoenen voor paintball en airsoft
Brillen en maskers voor paintball en airsoft
Beschermpads voor paintball en airsoft
Vesten voor paintball en airsoft

Lanceerders voor paintballgranaten
Paintballgranaten
Onderdelen en accessoires voor paintballgeweren
CO2-patronen voor paintball
Lopen voor paintballgeweren
Drop-forwards voor paintballgeweren
Paintballhouders
Paintballgeweren
Paintballharnassen en -pakketten
Paintballkogels
Accessoires voor schietsport en schietbanen
Schietsteunen
Schietstokken en bipods
Schietsportdoelwitten
Accessoires voor hydratatiesystemen
Drinkrugzakken en -tassen
Inlineskaten en rollerskaten
Beschermende uitrusting voor inlineskaten en rollerskaten
Beschermpads voor rollerskaten
Onderdelen voor inlineskaten
Inlineschaatsen
Onderdelen voor rollerskaten
Rolschaatsen
Rolski's
Buggyvliegeren
Vliegerbuggy's
Accessoires voor buggyvliegeren
Buitenspelen

Badmintonnetten
Badmintonrackets
Badmintonshuttles
Deckshuffleboard
Cues voor deckshuffleboard
Pucks voor deckshuffleboard
Frisbeegolf
Tassen voor frisbeegolf
Manden voor frisbeegolf
Lawn games
Peddelbalsets

Pickleball-paddles
Pickleballen
Platform- en paddletennis
Paddles voor platform- en paddletennis
Ballen voor platformtennis

Palen voor tetherball
Tetherball-sets
Ballen voor tetherball
Scooterrijden
Skateboarden
Skaterelingen
Skateschansen
Skateboardonderdelen
Skateboarddecks
Kleine onderdelen voor skateboards
Skateboardtrucks
Skateboardwielen
Beschermende uitrusting voor skateboarden
Skatehelmen
Skateboardhandschoenen
Pads voor skateboarden

Wintersport en -activiteiten
Lawineveiligheid
Lawinesondes
Lawineairbags
Skiën en snowboarden
Ski- en snowboardtassen
Accessoires voor ski- en snowboardbrillen
Lenzen voor ski- en snowboardbrillen
Ski- en snowboardbrillen
Ski- en snowboardhelmen
Veiligheidslijnen voor ski's en snowboards
Opbergrekken voor ski's en snowboards
Onderhoudssets voor ski's en snowboards
Ski- en snowboardwax
Onderdelen van skibindingen
Skibindingen
Skischoenen
Skistokken
Ski's
Langlaufski's
Alpineski's
Bevestigingen voor snowboard
Snowboardbindingen
Snowboardschoenen

Sleetjes en sleden
Op sneeuwschoenen lopen
Sneeuwschoenbindingen
Sneeuwschoenen
Speelgoed en spellen
Stopwatches
Spellen
Accessoires voor battle tollen
Battle tollen
Bingosets
Sets voor kaart- en dobbelspellen
Bordspellen
Accessoires voor kaartspellen
Kaartspellen
Behendigheidsspellen
Dobbelstenensets en dobbelsteenspelen
Accessoires voor pokerfiches
Koffers en trays voor pokerfiches
Pokerfiches en -sets
Draagbare elektronische spellen
Roulettewielen en -sets
Fruitautomaten
Schuifpuzzels
Apparaten voor buiten spelen
Accessoires voor springkastelen
Springkussens
Schommels en glijbanen
Speeltenten en -tunnels
Speelhuizen
Pogosticks
Zandbakken
Wippen
Glijbaan
Springstelten
Accessoires voor schommel- en speelsets
Schommel- en speelsets
Trampolineaccessoires

Waterspeelgoed
Speelwatersproeiers
Waterparken en -glijbanen
Watertafels
Puzzels
Accessoires voor legpuzzels
Legpuzzels
Mechanische puzzels
Houten puzzels
Speelgoed
Buitenspeelgoed
Spellen met ballen en balvangers
Stuiterballen
Bellenblaassop
Bellenblaasspeelgoed
Speelgoed met springveren
Knikkers
Peddelbalspellen
Speelgoed met linten en wimpels
Tollen
Bikkelen
Accessoires en onderdelen voor jojo's
Jojo's
Kleuren en tekenen
Plastic klei
Speelgoedtekentabletten
Accessoires voor ballenbakken
Ballen voor ballenbakken
Ballenbakken
Badspeelgoed
Speelgoed voor op het strand en in de zandbak
Bouwspeelgoed
Bouwsets
Schuimrubberblokken
Bouwblokken
Knikkerbanen
Houten blokken
Poppen, speelsets en speelgoedfiguurtjes
Actie- en speelgoedfiguurtjes
Ja-knikkende figuurtjes
Accessoires voor poppen en actiefiguurtjes
Accessoires voor poppenhuizen
Poppenhuizen
Poppen
Papieren en magnetische aankleedpoppetjes
Accessoires voor poppenkastpoppen en poppenkasten
Poppenkasten
Handpoppen
Pluchen speelgoed
Speelsets
Educatief speelgoed
Mierenboerderijen
Ruimtespeelgoed en -modellen
Kits voor insecten verzamelen
Educatieve flashkaarten
Speelgoed voor leesvaardigheid
Wetenschaps- en ontdekkingssets
Telramen
Bureaugadgets
Magnetisch speelgoed
Accessoires voor vliegend speelgoed
Vliegeraccessoires
Haspels en spoelen voor vliegerlijn
Vliegend speelgoed
Lucht- en waterraketten
Vliegers
Zweefvliegtuigjes
Speelgoedparachutes
Muziekspeelgoed
Speelgoedinstrumenten
Accessoires voor speelvoertuigen
Accessoires voor speelgoedraceauto's
Accessoires voor speelgoedtrein
Speelgoedvoertuigen
Speelgoedvliegtuigen
Speelgoedboten
Speelgoedauto's
Speelgoedhelikopters
Speelgoedmotoren
Speelgoedracebanen en -auto's
Speelgoedruimteschepen
Speelgoedtreinen en treinsets
Speelgoedvrachtauto's en -bouwvoertuigen
Spelen
Speelgeld en speelgoedbank
Speelgoedelektronica
Speelgoed - huishoudelijke apparaten
Speelgoed - tuinieren
Speelgoed - beroepen en rollenspellen
Speelgoed - boodschappen en toebehoren
Speelgoedkeuken en -voedsel




Speelgoedgereedschap
Accessoires voor radiografisch bestuurbare voertuigen
Radiografisch bestuurbaar speelgoed
Radiografisch bestuurbare luchtschepen en blimps
Radiografisch bestuurbare boten en vaartuigen
Radiografisch bestuurbare auto's
Radiografisch bestuurbare helikopters
Radiografisch bestuurbare motoren
Radiografisch bestuurbare vliegtuigen
Radiografisch bestuurbare robots
Radiografisch bestuurbare tanks
Accessoires voor rijdend speelgoed
Drie- en vierwielers
Voertuigen met batterijen
Hobbypaarden
Trap- en duwauto's
Hobbelpaarden en schommelspeelgoed

Robotspeelgoed
Accessoires voor sportspeelgoed
Accessoires voor fitnessspeeltjes
Accessoires voor hoelahoeps
Sportspeelgoed
Voetbalspeelgoed
Honkbalspeelgoed
Basketbalspeelgoed
Boemerangs
Bowlingspeelgoed
Vingerskateboard en -skateboardsets
Speelgoed - vissen
Fitnessspeeltjes
Hoelahoeps
Frisbees

Golfspeelgoed
IJshockeyspeelgoed
Speelballen
Racketspeelgoed
Geschenkmandjes met speelgoed
Accessoires voor speelgoedwapens
Speelgoedwapens
Visueel speelgoed
Caleidoscopen
Prisma's
Opwindspeelgoed
Voertuigen en onderdelen
Voertuigonderdelen en -accessoires
Vliegtuigonderdelen en -accessoires
Elektronica voor motorvoertuigen
Inbouw-audio- en videospelers voor motorvoertuigen
Versterkers voor motorvoertuigen
Cassetteadapters voor motorvoertuigen
Cassettespelers voor motorvoertuigen
Equalizers en cross-overs voor motorvoertuigen
Parkeercamera's voor motorvoertuigen
Luidsprekertelefoons voor motorvoertuigen
Luidsprekers voor motorvoertuigen
Subwoofers voor motorvoertuigen
Videomonitorsteunen voor motorvoertuigen
Motorvoertuigonderdelen
Remmen voor motorvoertuigen
Vloerbedekking en bekleding voor motorvoertuigen
Klimaatbeheersing voor motorvoertuigen
Bediening van motorvoertuigen
Motoroliecirculatie voor motorvoertuigen
Motoronderdelen voor motorvoertuigen
Motors voor motorvoertuigen
Uitlaat voor motorvoertuigen
Chassis- en carrosserieonderdelen voor motorvoertuigen
Brandstofsystemen voor motorvoertuigen
Interieuren voor motorvoertuigen
Verlichting voor motorvoertuigen
Spiegels voor motorvoertuigen
Elektrische systemen voor motorvoertuigen
Stoelen voor motorvoertuigen
Sensoren en meters voor motorvoertuigen
Ophangingsonderdelen voor motorvoertuigen
Motorvoertuigen slepen
Versnellingsbak- en aandrijflijnonderdelen voor motorvoertuigen
Wielsystemen voor motorvoertuigen
Velgen en wielen
Autovelgen en -wielen
Motorvelgen en -wielen
ATV- en UTV-velgen en -wielen
Bandenaccessoires voor motorvoertuigen
Banden voor motorvoertuigen
Autobanden
Motorbanden
ATV- en UTV-banden
Wielonderdelen voor motorvoertuigen
Raamonderdelen en -accessoires voor motorvoertuigen
Onderhoud en decoratie voor voertuigen
Jerrycans
Voertuigreiniging
Reinigingsborstels voor auto's
Schoonmaakmiddelen voor auto's
Tapijt- en bekledingreinigers voor voertuigen
Reinigingssets voor brandstofinjectiesystemen van voertuigen
Reinigingsmiddelen voor autoruiten
Was, poetsmiddel en beschermingsmiddelen voor auto's
Voertuighoezen
Beschermhoezen voor golfkarren
Voorruithoezen voor motorvoertuigen
Dekkleden
Hardtops voor voertuigen
Vouwdaken voor voertuigen
Opslaghoezen voor voertuigen
Opslaghoezen voor auto's
Opslaghoezen voor golfkarren
Opslaghoezen voor motorfietsen
Opslaghoezen voor campers
Opslaghoezen voor boten
Voertuigdecoratie
Bumperstickers
Luchtverfrissers voor voertuigen
Antenneballen voor voertuigen
Dashboardaccessoires voor voertuigen
Stripings
Bekledingsset voor voertuigen
Vlaggetjes voor voertuigen
Voertuigemblemen en motorkapornamenten
Trekhaakafdekkingen voor voertuigen
Kentekenplaathoezen voor voertuigen
Kentekenplaathouders voor voertuigen
Kentekenplaatbeugels en -houders voor voertuigen
Kentekenplaten voor voertuigen
Voertuigmagneten
Achteruitkijkspiegeldecoraties voor voertuigen
Versnellingspookhoezen voor voertuigen
Versnellingspookknoppen voor voertuigen
Stuurhoezen voor voertuigen
Voertuigwraps
Vloeistoffen voor voertuigen
Antivries voor voertuigen
Remvloeistof voor voertuigen
Koelsysteemadditieven voor voertuigen
Motorontvetters voor voertuigen
Brandstofsysteemreinigers voor voertuigen
Versnellingsbakolie
Hydraulische-koppelingsvloeistof voor voertuigen
Motorolie voor voertuigen
Prestatie-additieven voor voertuigen
Stuurbekrachtigingsvloeistof voor voertuigen
Transmissievloeistof voor voertuigen
Ruitenwisservloeistof voor voertuigen
Voertuiglak
Carrosserieverf voor motorvoertuigen
Remklauwverf voor motorvoertuigen
Reparatie- en speciaalgereedschap voor voertuigen
Remonderhoudsets voor motorvoertuigen
Uitlijn- en verwijderingsgereedschap voor koppelingen van motorvoertuigen
Acculaders voor voertuigen
Accutesters voor voertuigen
Carrosserieplamuur
Voertuigdiagnosescanners
Jumpstarters voor voertuigen
Startkabels voor voertuigen
Bandenreparatie- en -vervangingsgereedschap voor voertuigen
Reparatiekits voor voorruiten
Veiligheid en bescherming voor voertuigen
Beschermende motoruitrusting
Borst- en rugbeschermers voor motorrijders
Elleboog- en polsbeschermers voor motorrijders
Motorhandschoenen
Motorbrillen
Handbeschermers voor motorrijders
Onderdelen en accessoires voor motorhelmen
Motorhelmen
Nierriemen voor motorrijders
Knie- en scheenbeschermers voor motorrijders
Neksteunen voor motorrijders
Beschermende uitrusting voor ATV's en UTV's
Stangbeschermers voor ATV's en UTV's
Alarmen en vergrendelingen voor voertuigen
Alarmaccessoires voor auto's
Alarmsystemen voor auto's
Motoralarmen en -sloten
Deurvergrendelingen voor motorvoertuigen
Deurvergrendelingsmechanismen voor motorvoertuigen
Deurvergrendelingsknoppen voor motorvoertuigen
Deurvergrendelingen en -vergendelingssystemen voor motorvoertuigen
Trekhaakvergrendelingen voor voertuigen
Startonderbrekers voor voertuigen
Op afstand bedienbare centrale portiervergrendeling voor voertuigen
Stuursloten voor voertuigen
Wielklemmen voor voertuigen
Veiligheidsbenodigdheden voor voertuigen
Raamnetten voor auto's
Noodfakkels voor voertuigen
Airbagonderdelen voor motorvoertuigen
Rolkooien en -beugels voor motorvoertuigen
Veiligheidsgordelgespen voor voertuigen
Veiligheidsgordelhoezen voor voertuigen
Veiligheidsgordelbanden voor voertuigen
Veiligheidsgordels voor voertuigen
Veiligheidsvlaggetjes voor voertuigen
Wielblokken voor voertuigen
Opslag en lading voor voertuigen
Bagagenetten voor motorvoertuigen
Draagrekaccessoires voor motorvoertuigen
Draagrekaccessoires voor fietsen
Ski- en snowboardrekaccessoires voor voertuigen
Dragers voor motorvoertuigen
Fietsdragers voor voertuigen
Fietsendragers voor voertuigen
Bootdragers voor voertuigen
Bagagerekken voor voertuigen
Hengeldragers voor voertuigen
Wapenrekken voor voertuigen
Motor- en scooterdragers voor voertuigen
Ski- en snowboarddragers voor voertuigen
Surfplankdragers voor voertuigen
Laadplatforms voor motorvoertuigen
Aanhangwagens voor motorvoertuigen
Boottrailers
Paarden- en veetrailers
Reistrailers
Vrachttrailers
Motortassen en -manden
Opslagcontainers en -organizers voor open laadbakken
Hoofdsteunhangers en -haken voor voertuigen
Organizers voor voertuigen
Onderdelen en accessoirs voor vaartuigen
Aanleggen en voor anker gaan
Ankerkettingen
Ankerlijnen en -touwen
Ankerlieren
Ankers
Boothaken
Bootladders
Aanlegkikkers
Kadeladders
Onderdelen voor zeilboten
Onderhoud voor vaartuigen
Reinigingsmiddelen voor watervoertuigen
Poetsmiddelen voor watervoertuigen
Motorbesturingen voor vaartuigen
Dynamo's voor vaartuigen
Carburatoren en onderdelen voor vaartuigen
Motorbediening voor vaartuigen
Ontstekingsonderdelen voor vaartuigen
Rotoren voor vaartuigen
Motorsloten voor vaartuigen
Motorbevestiging voor vaartuigen
Zuigers en onderdelen voor vaartuigen
Propellers voor vaartuigen
Motoren voor vaartuigen
Uitlaatonderdelen voor vaartuigen
Spruitstukken voor vaartuigen
Knaldempers en onderdelen voor vaartuigen
Brandstofsystemen voor vaartuigen
Brandstofleidingen en onderdelen voor vaartuigen
Brandstofmeters voor vaartuigen
Brandstofpompen en onderdelen voor vaartuigen
Brandstoftanks en onderdelen voor vaartuigen
Verlichting voor watervoertuigen
Stuuronderdelen voor vaartuigen
Stuurkabels voor vaartuigen
Stuurwielen voor vaartuigen
Voertuigen
Luchtvaartuigen
Landvoertuigen
Auto's, trucks en busjes
Golfkarretjes
Motorfietsen en scooters
Terreinwagens en quads
ATV's en UTV's
Gocarts en duinbuggy's
Camperbusjes
Sneeuwmobielen
Vaartuigen
Motorboten
Watervoertuigen voor persoonlijk gebruik
Zeilboten
Jachtschepen`;
