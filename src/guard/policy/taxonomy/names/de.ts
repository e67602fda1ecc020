/** Google's own names of its categories in this language, in the order of `CATEGORIES`; an empty line has none of its own. */
export const NAMES = `Tiere & Tierbedarf
Lebende Tiere
Haustierbedarf
Vogelbedarf
Vogelkäfigzubehör
Vogelbäder für Vogelkäfige
Futter- & Wasserspender für Vogelkäfige
Vogelkäfige & -ständer
Vogelfutter
Spielvorrichtungen für Vögel
Vogelleitern & -sitzstangen
Vogelspielzeug
Snacks für Vögel
Katzenbedarf
Katzenbekleidung
Katzenbetten
Katzenfutter


Katzenmöbel
Zubehör für Katzenmöbel
Katzenstreu
Einlagen für Katzentoilette
Vorleger für Katzentoiletten
Katzentoiletten
Katzenspielzeug
Leckerbissen für Katzen
Hundebedarf
Hundebekleidung
Hundebetten
Einlagen für Hundewindeln
Hundewindeln
Hundefutter


Hundehütten
Zubehör für Hundezwinger & -ausläufe
Hundezwinger & -ausläufe
Hundespielzeug
Hundelaufbänder
Leckerbissen für Hunde
Aquaristik
Schläuche & Rohre für Aquarien & Teiche
Ausströmersteine & Diffusoren für Aquarien
Zubehör für Aquariumreinigung
Aquariumdekoration
Aquariumfilter
Fischnetze für Aquarien
Bodengrund für Aquarien
Aquariumbeleuchtung
Überlaufkästen
Aquariumständer
Temperaturregler für Aquarien
Wasseraufbereitungsgeräte
Aquarien
Wasserpflanzendünger
Fischfutterautomaten
Fischfutter
Agility-Ausrüstung
Bügel für Haustierbekleidung
Zubehör für Haustierbetten
Glocken & Anhänger
Fitnessmonitor für Haustiere
Glukosemessgeräte für Haustiere
Schrittzähler für Haustiere
Thermometer für Haustiere
Napfunterlagen
Napfständer
Futter- & Wasserspender
Zubehör für Haustiertragetaschen und -boxen
Transportboxen & -taschen
Halsbänder & Geschirre
Begrenzungssysteme
Zubehör für Haustierklappen
Haustiertüren
Augentropfen für Haustiere
Erste-Hilfe-Koffer für Haustiere
Floh- & Zeckenschutzmittel
Tierfutterbehälter
Tierfutterportionierer
Haustierpflegeartikel
Kämme & Bürsten zur Fellpflege
Düfte & Deosprays für Haustiere
Tierhaarschneider
Haartrockner für Haustiere
Nagellack für Haustiere
Nagelpflege für Haustiere
Shampoos & Spülungen zur Fellpflege
Feuchttücher für Haustiere
Zubehör für Haustier-Heizkissen
Wärmekissen für Haustiere
Erkennungsmarken
Verlängerungsleinen
Leinen
Medizinische Halsbänder für Haustiere
Medizinisches Klebeband & Verbandsmaterial für Haustiere
Tiermedikamente
Maulkörbe
Mundpflege für Haustiere
Spielgehege für Haustiere
Treppen & Rampen für Haustiere
Pet-Stroller
Sonnenschutz für Haustiere
Hilfsmittel für Tierausbildung
Clicker & Belohnungsspielzeug für Tierausbildung
Pad-Unterlagen für Tierausbildung
Bodenschutz & Unterlagen
Sprays & Lösungen für Tierausbildung
Vitamine & Nahrungsergänzungsmittel für Haustiere
Spender & Halterungen für Kotbeutel
Kotbeutel
Entsorgungssysteme & -werkzeug für Tierkot
Reptilien- & Amphibienbedarf
Reptilien- & Amphibienfutter
Zubehör für Terrarien
Heizung & Beleuchtung für Terrarien
Terrarien
Bodengrund für Reptilien & Amphibien
Kleintierzubehör
Decken & Streu für Kleintiere
Futter für Kleintiere
Zubehör für Lebensräume von Kleintieren
Lebensräume & Gehege für Kleintiere
Leckerli für Kleintiere
Trennvorrichtungen für den Haustiertransport
Bekleidung & Accessoires
Bekleidung
Sportbekleidung
American Football-Hosen
Radsport-Funktionsbekleidung
Fahrradträgerhosen
Fahrradtrikots
Fahrradhosen (kurz)
Radsport-Zeitfahranzüge
Fahrradhosen (lang)
Boxshorts
Tanzkleider, Tanzröcke und Tanzkostüme
Jagdbekleidung
Ghillie-Anzüge
Jagd- & Angelwesten
Jagd- & taktische Hosen
Kampfsporthosen
Motorradbekleidung
Motorradjacken
Motorradhosen
Motorrad-Kombis
Paintballbekleidung
Baby- & Kleinkindbekleidung
Unterteile für Babys & Kleinkinder
Babyüberhosen
Kleider für Babys & Kleinkinder
Baby- & Kleinkind-Oberbekleidung
Baby- & Kleinkind-Kombis
Baby-Schlafkleidung & -Schlafsäcke
Baby- & Kleinkindsocken
Bademode für Babys & Kleinkinder
Oberteile für Babys & Kleinkinder
Baby-Bodys
Kleinkindunterwäsche
Kleider
Einteiler
Overalls
Turn- & Gymnastikanzüge
Latzhosen
Überbekleidung

Mäntel & Jacken
Regenhosen
Regenanzüge
Schneehosen und - anzüge
Westen
Kombinationen
Hosen


Röcke




Nachtwäsche & Loungewear

Nachthemden
Schlafanzüge
Bademäntel
Anzüge
Anzüge & Hosenanzüge
Kostüme
Smokings
Bademode
Traditionelle & Festkleidung
Dirndl
Hakama-Hosen
Traditionelle japanische formelle Kleidung
Kimono-Oberbekleidung









Religiöse Festkleidung
Tauf- & Kommunionskleider
Saris
Trachten Lederhosen

Unterwäsche & Socken
BH-Zubehör
BH-Träger-Pads
BH-Träger & -Erweiterungen
BH-Einlagen
Brustaufkleber
Büstenhalter
Strumpfhosen
Suspensorien
Dessous
Dessous-Accessoires
Strumpfhalter
Strumpfbänder
Lange Unterhosen
Petticoats & Rüschenhöschen

Socken
Unterhemden
Unterwäsche
Unterhosen
Uniformen
Arbeitshosen
Fliegeruniformen
Uniformen für das Restaurantgewerbe
Kochmützen
Kochjacken
Kochhosen
Militäruniformen
Schuluniformen
Sicherheitsdienst-Bekleidung
Sportuniformen
American Football-Uniformen
Baseballuniformen
Basketballuniformen
Cheerleading-Uniformen
Kricketuniformen
Hockeyuniformen
Kampfsportuniformen
Schiedsrichteruniformen
Fußballuniformen
Softballuniformen
Ringeruniformen
Ärztekittel
Brautmoden
Brautjungfernkleider
Brautkleider
Bekleidungsaccessoires
Armstulpen
Zubehör für Baby- & Kleinkindbekleidung
Gürtel für Babys & Kleinkinder
Baby- & Kleinkindhandschuhe
Kopfbedeckungen für Babys & Kleinkinder
Babyschutzbekleidung
Sturmhauben
Bandanas & Stofftücher


Gürtelschnallen
Gürtel
Braut-Accessoires
Brautschleier
Knopfnieten
Kragenstäbchen
Manschettenknöpfe
Fächer
Ohrenschützer
Handschuhe & Fausthandschuhe
Haaraccessoires
Duttkissen
Haarkämme
Haarverlängerungen
Haargabeln
Haarnetze
Haarklammern, -nadeln & -clips



Haarkränze
Stirnbänder
Haargummis
Diademe
Perücken-Accessoires
Perückennetze
Perückenkleber
Perücken
Muffe
Einstecktücher
Hüte
Kopfbekleidung & -tücher

Kopfschmuck
Turbane
Beinstulpen

Schwangerschaftsgürtel & Bauchstützen
Halswärmer
Krawatten
Ansteckbuttons
Schärpen
Schals & Halstücher


Sonnenbrillen
Hosenträger
Krawattennadeln
Accessoires für traditionelle Kleidung



Tabi-Socken
Schweißbänder
Kostüme & Accessoires
Kostümaccessoires
Glatzen
Kostüm-Accessoire-Sets
Umhänge für Kostüme
Kostüm-Handschuhe
Kostümhüte
Spezial-Schminkeffekte
Tabakwarenimitate
Plastikschmuck
Kostümschuhe
Kostüme & Verkleidungen
Masken
Handtaschen & Geldbörsenaccessoires
Scheckheftetuis
Schlüsselanhänger
Tragebänder
Brieftaschenketten
Handtaschen, Geldbörsen & Etuis
Ausweistaschen
Visitenkartenetuis
Handtaschen
Geldbeutel & Geldklammern
Schmuck
Fußkettchen
Körperschmuck
Armbänder
Broschen und Anstecknadeln
Charms & Anhänger
Ohrringe
Schmucksets
Halsketten
Ringe
Uhrenaccessoires
Uhrenarmbänder
Aufkleber für Uhren
Uhrenbeweger
Armbanduhren & Taschenuhren
Schuh-Accessoires
Stiefelsocken
Gamaschen
Überschuhe
Schnürsenkel
Sporen
Schuhe
Kunst & Unterhaltung
Eintrittskarten
Hobby & Kunst
Kunsthandwerk & Hobby
Kunst- & Bastelsets
Kerzenherstellungssets
Zeichen- & Malsets
Flicksets
Sets für die Räucherwerkherstellung
Schmuckherstellungssets
Mosaikbausätze
Sticksets
Scrapbooking- & Stempelsets
Bastelsets
Kunst- & Bastelmaterialien
Papier für Kunstarbeiten
Kartenkarton & Scrapbooking-Papier


Bastelpapier
Bastelfolie
Zeichen- & Malpapier
Origami-Papier
Transferpapier
Pergament
Befestigungen & Verschlüsse
Knöpfe
Schnallen & Haken
Ösen & Tüllen
Klettverschlüsse
Reißverschlussziehgriffe
Reißverschlüsse
Bastelfarben, -tinten & -lacke
Kunst- & Bastelfarben
Fixative
Tinte für Kunstarbeiten
Keramik- & Tonglasuren
Färbemittel für Kunstarbeiten
Stempelkissen
Malgründe
Formen & Rohlinge für Kunstarbeiten
Moosgummi & Styropor
Holz & Formen für Kunstarbeiten
Pappmaschee-Formen
Kranz- & Gesteckunterlagen
Bastelklebstoffe & -magnete
Bastel- & Büroklebstoff
Bastelmagnete
Deko-Klebeband
Blumenklebeband
Aufbügelbänder
Bastelwerkstoffe
Schmuck- & Perlenband
Zwirn
Rohwolle
Garne
Basteldraht
Pfeifenreiniger
Blumendraht
Schmuck- & Perlendraht
Verzierungen & Trimmungen
Textilaufnäher & -aufbügler
Perlen
Schleifen & Rosetten
Dekorative Aufkleber
Elastikbund
Deko-Federn
Schmuck-Basisteile
Edelsteine
Strass & Deko-Elemente
Bänder & Einfassungen
Pailletten & Glitzer
Aufnäher
Prägepuder
Füllmaterial
Wattierung & Füllung
Füllgranulate
Kissenformen
Leder & Vinyl
Töpferei & Bildhauerei
Modellierton & Modelliermasse


Pappmaschee-Mischungen
Gipsgewebe
Engoben
Rohes Kerzenwachs
Textilien
Bastelleinwände
Stickleinwände
Leinwände & Keilrahmen
Plastiksegeltuch
Stoffe
Vlieseline
Bedruckbare Gewebe
Dochthalter
Dochte
Zubehör für Kunst- & Bastelwerkzeuge
Klingen für Bastelmesser
Nähmaschinengehäuse & -abdeckungen
Verlängerungstische für Nähmaschinen
Nähmaschinenfüße
Ersatzteile für Nähmaschinen
Spinnzubehör
Stempelblöcke
Kunst- & Bastelwerkzeuge
Spannmatten
Spanndrähte
Farbmischwerkzeuge
Palettenmesser
Farbpaletten
Stanz- & Prägewerkzeuge für Kunstarbeiten
Bastel- & Büroscheren
Stanzer & Präger für Kunstarbeiten
Bastelmesser
Rill- & Perforiergeräte für Papier
Heißluftgeräte
Prägestifte
Nahttrenner
Fadenabschneider
Dekorationswerkzeuge für Kunstarbeiten
Mess- & Markierwerkzeuge für Kunstarbeiten
Künstlerpinsel
Handroller
Motivstempel
Zeichenzirkel
Siebdruck-Rakel
Schablonendruckmaschinen
Schablonen & Matrizen
Maschenmarkierer & -zähler
Textilkunst-Messgeräte
Holzbrennwerkzeuge
Schneidematten
Schneiderpuppen
Filzpolster & -matten
Rahmen, Reifen & Spannvorrichtungen
Klebepistolen
Leuchtkästen
Näh-, Strick- & Häkelnadeln
Häkelnadeln
Nähnadeln
Stricknadeln
Knüpfhaken
Nähmaschinennadeln
Sicherheitsnadeln
Stecknadeln
Maschinen für Textilarbeiten
Filznadeln & -maschinen
Handwebstühle
Mechanische Webstühle
Nähmaschinen
Spinnräder
Fingerhüte


Werkzeuge für die Faden- & Garnverarbeitung
Kardierer
Handspindeln
Nadeleinfädler
Faden- & Garnführer
Faden- & Garnspulen
Faden- & Garnwickler
Webschlagkämme
Webschützen
Aufbewahrung für Kunst- & Bastelmaterial
Aufbewahrung für Näh-, Strick- & Häkelnadeln
Arbeitssets für Näh- und Textilkunstarbeiten
Aufbewahrung für Fäden & Garne
Muster & Formen für Kunstarbeiten
Vorlagen für Perlenarbeiten
Gießformen
Filzformen
Stick-, Strick- & Häkelmuster
Nähmuster
Sammlerstücke
Autogramme
Münzen & Währungen


Sammelkarten
Sammlerwaffen
Dekowaffen
Sammlermesser
Schwerter
Schwertständer & Schwerthalter
Briefmarken
Steine & Fossilien
Modellbau-Zubehör
Maßstabsmodelle
Stempelsiegel
Sport-Sammelobjekte
Sportartikel mit Autogramm
American Football-Artikel mit Autogramm
Rennsportartikel mit Autogramm
Baseball- & Softballartikel mit Autogramm
Basketballartikel mit Autogramm
Boxartikel mit Autogramm
Hockeyartikel mit Autogramm
Fußballartikel mit Autogramm
Tennisartikel mit Autogramm
Sport-Fanartikel
American Football-Fanartikel
Rennsport-Fanartikel
Baseball- & Softball-Fanartikel
Basketball-Fanartikel
Hockey-Fanartikel
Fußball-Fanartikel
Tennis-Fanzubehör
Retro-Werbung
Zubehör für Bier- & Weinherstellung
Brauzutaten
Abfüllflaschen
Sets zum Selbstherstellen von Bier & Wein
Weinherstellung
Jonglieren
Zauberbedarf
Modellbau
Modellraketen
Modelleisenbahnzubehör
Modelleisenbahn & Eisenbahnsets
Modellbausätze
Zubehör für Musikinstrumente
Zubehör für Blechblasinstrumente
Blechblasinstrumentenpflege &-reinigung
Pflegesets für Blechblasinstrumente
Reinigungs- & Desinfektionsmittel für Blechblasinstrumente
Reinigungswerkzeug für Blechblasinstrumente
Schutzvorrichtungen für Blechblasinstrumente
Klappenöl für Blechblasinstrumente
Poliertücher für Blechblasinstrumente
Koffer & Gigbags für Blechinstrumente
Mundstücke für Blechinstrumente
Dämpfer für Blechinstrumente
Ersatzteile für Blechblasinstrumente
Aufhängungen & Ständer für Blechinstrumente
Taktstöcke
Stimmgeräte
Metronome
Klavierbänke & Musikerhocker
Marschgabeln und Notenhalter
Ständer für Musikinstrumente
Taschen für Instrumentenständer
Beleuchtung für Instrumentenständer
Notenklemmen
Notenständer
Verstärkerzubehör
Verstärkergehäuse
Verstärkerabdeckungen
Verstärker-Fußschalter
Verstärkerknöpfe
Ständer für Verstärker
Verstärkerröhren
Verstärker für Musikinstrumente
Keyboardzubehör
Keyboardtaschen
Keyboardständer
Sustain-Pedale
Schlagzeugzubehör
Schlagzeugkoffer
Dämpfer für Schlagzeug & Becken
Schlagzeugfelle
Stimmschlüssel
Schlagzeug-Hardware
Beater
Schlagzeughalterungen
Fußmaschinen
Zubehör für Sticks & Besen
Taschen für Sticks & Besen
Sticks & Besen
Module für elektronische Schlagzeuge
Zubehör für Handperkussionsinstrumente
Taschen für Handperkussionsinstrumente
Ständer für Handperkussionsinstrumente
Trommelschlägel
Ständer für Perkussionsinstrumente
Zubehör für Saiteninstrumente
Gitarrenzubehör
Tonabnehmer für Akustikgitarren
Kapodaster
Tonabnehmer für E-Gitarren
Gitarrenkoffer & -taschen
Gitarrenzubehör & -teile
Gitarrenbefeuchter
Gitarrenplektren
Gitarren-Slides
Gitarrenständer
Gitarrengurte
Gitarrensaitenspanner
Gitarrensaiten
Gitarrenstimmwirbel
Zubehör für Streichinstrumente & Harfen
Bogenkästen für Streichinstrumente
Bögen für Saiteninstrumente
Koffer für Saiteninstrumente
Zubehör & Ersatzteile für Saiteninstrumente
Dämpfer für Saiteninstrumente
Tonabnehmer für Saiteninstrumente
Ständer für Saiteninstrumente
Saiten für Saiteninstrumente
Saiteninstrumentenpflege &-reinigung
Bogenharz
Reinigungstücher für Saiteninstrumente
Politur für Saiteninstrumente
Zubehör für Holzblasinstrumente
Fagottzubehör
Fagottpflege & -reinigung
Fagottreinigungstücher
Koffer & Transporttaschen für Fagotte
Fagottteile
Fagott-S-Bögen
Kleinere Fagottzubehörteile
Fagottblätter
Fagottständer
Fagottriemen & -stützen
Klarinettenzubehör
Klarinettenpflege &-reinigung
Klarinettenpflegesets
Klarinettenklappenschutz
Klarinettenreinigungstücher
Koffer & Transporttaschen für Klarinetten
Blattschrauben & Kappen für Klarinetten
Klarinettenteile
Klarinettenbirnen
Klarinettentrichter
Klarinettenmundstücke
Kleinere Klarinettenzubehörteile
Klarinettenhalter/-ständer
Klarinettenblätter
Klarinettenriemen & -stützen
Flötenzubehör
Flötenpflege & -reinigung
Flötenpflegesets
Flötenreinigungsstab
Flötenreinigungstücher
Koffer & Transporttaschen für Flöten
Flötenteile
Flötenkopfstücke
Kleinere Flötenzubehörteile
Flötenhalter & -ständer
Mundharmonikazubehör
Mundharmonika-Etuis
Mundharmonikahalter
Oboenzubehör
Oboenpflege & -reinigung
Oboenpflegesets
Oboenreinigungstücher
Koffer & Transporttaschen für Oboen
Oboenteile
Kleinere Oboenzubehörteile
Oboenhalter & -ständer
Oboenblätter
Oboenriemen & -stützen
Blockflötenzubehör
Pflege- & Reinigungsmittel für Blockflöten
Blockflötenkoffer
Blockflötenteile
Zubehör für Saxophone
Saxophonpflege &-reinigung
Saxophonpflegesets
Saxophonklappenschutz
Saxophonreinigungstücher
Koffer & Transporttaschen für Saxophone
Blattschrauben & Kappen für Saxophone
Saxophonteile
Mundstücke für Saxophone
Saxophonhälse
Kleinere Saxophonzubehörteile
Saxophonhalter & -ständer
Rohrblätter für Saxophone
Saxophonriemen/-stützen
Korkfett für Holzblasinstrumente
Poliertücher für Holzblasinstrumente
Blätteretui für Holzblasinstrumente
Fagottblattmesser
Musikinstrumente
Akkordeons & Konzertinas
Dudelsäcke
Blechblasinstrumente
Alt- & Baritonhörner
Euphonien
Waldhörner
Posaunen
Trompeten & Kornetts

Elektronische Musikinstrumente
Audio-Sampler
MIDI-Controller
Musik-Keyboards
Synthesizer
Schlaginstrumente
Basstrommeln
Becken
Schlagzeuge
Elektronische Schlagzeuge
Glockenspiele & Xylophone

Handperkussionsinstrumente
Kastagnetten
Finger- & Handzimbeln
Handschellen & -glocken
Handtrommeln



Rahmentrommeln
Beckentrommeln

Sprechtrommeln
Holzblöcke
Kuhglocken
Scraper & Schnarren
Rasseln
Triangeln
Tamburine


Übungspads
Snaredrums

Klaviere
Saiteninstrumente

Gitarren
Harfen
Kontrabässe
Bratschen
Violinen
Holzblasinstrumente
Fagotte
Klarinetten
Flöten
Kinderflöten
Mundharmonikas
Maultrommeln

Längsflöten & Panflöten
Oboen
Okarinas
Blockflöten
Saxophone
Blechflöten
Zugpfeife
Party & Feiern
Schenken
Befestigungsnadeln für Anstecksträußchen
Anstecksträußchen
Frische Schnittblumen
Geschenkgutscheine
Geschenkverpackungen
Geschenktaschen
Geschenkboxen & -dosen
Geschenkanhänger
Seidenpapier
Geschenkpapier
Grußkarten
Partyzubehör
Spruchkarten
Ballon-Sets
Luftballons
Banner
Geburtstagskerzen
Stuhlbezüge
Cocktaildekorationen
Konfetti
Dekorative Pompons
Trinkspiele
Bierpong
Bierpong-Tische
Trinkhalme & Rührer
Briefsiegel
Eventprogramme
Feuerwerkskörper
Aufblasbare Partydeko
Einladungskarten
Tröten, Luftrüssel & Krachmacher
Partyartikel
Kleine Geschenke für Hochzeitsgäste
Partyspiele
Partyhüte
Partygirlanden & -vorhänge
Partyzubehörsets

Platzkartenhalter
Platzkarten
Antwortkarten
Wunderkerzen
Halter für Karten zu besonderen Anlässen
Luftschlangenspray
Visuelle Effekte
Diskokugeln
Nebelmaschinen
Lichtmischpulte
Ständer für Lichteffektbeleuchtung
Lichteffektbeleuchtung
Trophäen & Preise





Baby & Kleinkind
Baby Badebedarf
Babybadewannen
Shampoo-Schutzschilder
Geschenksets für Babys
Baby Gesundheitsbedarf
Baby-Gesundheits- & Pflegesets
Nasensauger
Schnullerclips & -ketten
Reinigungstücher für Schnuller
Schnuller & Beißringe
Babysicherheit
Zubehör für Baby- & Haustierschutzgitter
Baby- & Haustierschutzgitter
Babyfone
Babysicherheitsgurte & -leinen
Babysicherungen & Schutzvorrichtungen
Baby-Schutzleisten
Babyspielwaren
ABC-Lernspielzeuge
Baby-Aktiv-Spielzeug
Babywippen
Babyschaukeln & Türhopser
Baby-Mobile-Zubehör
Baby-Mobiles
Schnuller & Beruhigung
Babylauflernhilfen
Spiel- & Krabbeldecken


Lauf- & Spielgitter
Zieh- & Schiebespielzeug
Babyrasseln
Sortier-, Stapel- & Steckspielzeug
Babytransport
Baby- & Kleinkindautositze
Babyträger
Kinderwagen
Babytransportzubehör
Zubehör für Baby- & Kleinkindautositze
Zubehör für Babyträger
Zubehör für Kinderwagen
Fußsäcke
Einkaufswagen- & Hochstuhlbezüge
Wickelbedarf
Behälter & Warmhalter für Baby-Reinigungstücher
Baby-Reinigungstücher
Wickelauflagen & Bezüge
Wickelauflagen
Windelsets
Windeleinlagen
Windel-Organizer
Windeleimerzubehör
Windeleimer
Behandlung von Windeldermatitis
Windelbeutel
Windeln
Stillen & Füttern
Nahrung für Babys & Kleinkinder
Babygetreide
Babysäfte
Babynahrung
Milchnahrung
Baby-Snacks
Getränke und Milchmischgetränke
Sauger für Babyflaschen


Babyflaschen
Babypflege-Timer
Lätzchen
Flaschenwärmer & Sterilisatoren
Muttermilchbehälter
Milchpumpenzubehör
Milchpumpen
Baby-Spucktücher
Stilltücher
Stillhütchen & -einlagen
Stillkissenbezüge
Stillkissen
Lerntassen
Töpfchentraining
Töpfchen
Töpfchentrainingsets
Puckdecken


Wirtschaft & Industrie
Werbung & Marketing
Broschüren
Messetheken
Messestand-Displays
Landwirtschaft
Viehhaltung
Brutapparate
Viehfutter





Viehfutterspender
Viehhalfter
Automatisierungskomponenten
Speicherprogrammierbare Steuerungen
Antriebssysteme mit variabler Frequenz & einstellbarer Drehzahl
Baugewerbe
Vermessung
Verkehrskegel
Zahnmedizin
Zahnzement
Zahnmedizinische Instrumente
Dappengläser
Dentalspiegel
Zahnmedizinische Instrumentensets
Prophy-Kelche
Prophy-Köpfe
Prophy-Paste
Film & Fernsehen
Finanzwesen & Versicherung

Nahrungsmittelservice
Backwarenbehälter
Spülwannen
Scheck- & Kartenetuis
Takeaway-Behälter
Einwegdeckel
Einweg-Serviergeschirr
Einwegtabletts
Einweggeschirr
Einwegschüsseln
Einwegbecher
Einwegbesteck
Einwegteller
Lebensmittelkörbe
Servierwagen
Gemüseschleudern
Hot-Dog-Grills
Eisbehälter
Teller- & Speisenwärmer
Auslagenschutz
Einwegbehälter
Kippbare Industriepfannen
Verkaufsautomaten
Forst- & Holzwirtschaft
Friseur- & Kosmetikgewerbe
Friseurumhänge & Halskrausen
Pedikürestuhl
Salonstühle
Schwermaschinen
Häcksler
Hotels & Gaststätten
Gewerbliche Lagerung
Industrieschränke
Industrieregale
Frachtcontainer
Zäune, Einfriedungen & Türen
Aufbewahrungszubehör für industrielle Zwecke
Reinigungswagen
Strafverfolgung
Schellen
Metalldetektoren
Herstellung
Materialbeförderung
Förderanlagen
Aufzüge & Hebeeinrichtungen
Hebezüge, Kräne & Laufkatzen
Hubwagen
Personenaufzüge
Flaschenzüge & Rollen
Seilwinden
Paletten & Ladeflächen
Medizinischer Bereich
Krankenhaus-Vorhänge
Krankenhausbekleidung
Medizinische Bettwäsche
Medizinische Geräte
Automatisierte externe Defibrillatoren
Medizinische Hebegürtel
Reflexhämmer
Tragen
Otoskope & Ophthalmoskope
Patientenlifter
Stethoskope
Zubehör für Vitaldatenmonitore
Vitaldatenmonitore
Medizinische Möbel
Chiropraktische Tische
Untersuchungsstühle & -tische
Krankenhaus- und Pflegebetten
Medikamentenaufbewahrung
Medizinische Wagen
Reanimationswagen
Infusionsständer & -wagen
OP-Tische
Medizinische Instrumente
Medizinische Zangen
Skalpellklingen
Skalpelle
Chirurgische Nadeln und Fäden
Medizinischer Bedarf
Einweghandschuhe
Fingerlinge
Nadeln & Spritzen



Stomazubehör
Mundspatel
Medizinische Schulungsgeräte
HLW-Puppen
OP-Hauben
OP-Bekleidung
OP-Kittel
Bergbau & Steinbruch
Piercing & Tätowieren
Piercingbedarf
Piercingnadeln
Tätowierbedarf
Tattoo-Abdeckungen
Tätowierfarben
Tätowiermaschinen
Tätowiernadeln
Einzelhandel
Präsentationsständer für Bekleidung
Schaufensterpuppen
Schaufensterpuppenteile
Geldhandhabung
Geldscheinprüfgeräte
Zubehör für Ladenkassen & POS-Terminals
Kassenschubladen
Kreditkartenterminals
Unterschriftenpads
Ladenkassen & POS-Terminals


Geldzählmaschinen für Münzen und Scheine
Geldwechsler
Geldtaschen
Münzrollenpapier & Geldscheinbanderolen
Einkaufstüten aus Papier & Plastik
Preisauszeichnungsgeräte
Vitrinen
Schaufensterdeko & -puppen
Wissenschaft & Labor
Biochemikalien
Sezierinstrumente
Laborchemikalien
Laborausstattung
Autoklaven
Zentrifugen
Trockeneismaschinen
Gefriertrockenmaschinen
Labormixer
Labor-Gefrierschränke
Labortrichter
Labor-Heizplatten
Laboröfen
Mikroskopzubehör
Mikroskopkameras
Mikroskopokulare & Adapter
Mikroskop-Objektivlinsen
Ersatzlampen für Mikroskope
Objektträger
Mikroskope
Mikrotome
Zubehör für Spektrometer
Spektrometer
Laborproben
Laborbedarf
Bechergläse
Messzylinder
Laborkolben
Petrischalen
Pipetten
Reagenzglasständer
Reagenzgläser
Spritzflaschen
Beschilderung
Öffnungszeiten-Schilder
Digitale Schilder
Elektronische Schilder
LED-Schilder
Neonschilder
Notfall- & Notausgangsschilder
Wegweiser
Geöffnet- und Geschlossen-Schilder
Parkplatzschilder
Hinweisschilder
Einzelhandelsschilder
Verkehrsschilder
Warnschilder
Sicherheitsschilder
Tragbare Schilder
Arbeitsschutzausrüstung
Kugelsichere Westen
Gasmasken- & Atemschutzmaskenzubehör
Schutzhelme
Chemikalienschutzanzüge
Sicherheitsschürzen
Schutzbrillen
Schutzmasken
Staubmasken
Feuerwehr-Atemschutzmasken
Gas- & Atemschutzmasken
Medizinische Masken
Schutzhandschuhe
Knieschoner
Schweißhelme
Sicherungsgurte
Halteseile
Kameras & Optik
Kamera- & Optisches Zubehör
Kamera-Ersatzkabel
Kamera- & Video-Objektive
Kameraobjektive
Objektive für Überwachungskameras
Videokamera-Objektive
Zubehör für Kameraobjektive
Objektiv- & Filteradapter
Objektivtaschen
Objektivabdeckungen
Objektivkonverter
Objektivfilter
Streulichtblenden
Kamerazubehör
Kamerazubehör-Sets
Kamerataschen & -koffer
Ersatzgehäuseteile & -klappen
Digitale Rückteile
Kamerafilme
Kamera-Blitzlichtzubehör
Kamera-Blitzgeräte
Fokusvorrichtungen für Kameras
Kameraausrüstungen
Kamerahaltegriffe
Bildsensoren
Zoomkomponenten für Objektive
Kamera-Fernbedienungen
Ersatztasten & -knöpfe
Ersatzbildschirme & -Displays
Schalldämmung & Sound Blimps für Kameras
Kamerastabilisatoren und -stützen
Kameragurte
Sonnenschutz für Kameras & Sucheraufsätze
Blitzhaltesysteme
Kameramonitore
Überwachungskamera-Zubehör
Zubehör für Unterwasserkameragehäuse
Unterwassergehäuse für Kameras und Videokameras
Videokameraleuchten
Optisches Zubehör
Fernglas- & Fernrohrzubehör
Taschen & Koffer für optische Instrumente
Zubehör für Entferungsmesser
Zubehör für Spektive
Zubehör für Teleskope
Wärmebildzubehör
Zubehör für Zielfernrohre
Zubehör für Stative
Stativaufbewahrung
Stativköpfe
Schellen & Halterungen für Stative
Stativgriffe
Stativspinnen
Stative
Kameras
Boroskope
Digitalkameras
Einwegkameras
Analogkameras
Überwachungskameras
Wildkameras
Videokameras

Optische Geräte
Ferngläser
Monokulare
Optische Entfernungsmesser
Fernrohre
Spektive
Teleskope
Waffenspektive & Zielfernrohre
Fotografie
Dunkelkammer
Ausrüstung, Entwicklung & Verarbeitung
Reprostative
Dunkelkammerbecken
Entwicklungstanks & -spiralen
Entwicklungsschalen, Wascher & Trockner
Retuschierbedarf & -zubehör
Vergrößerungszubehör
Dunkelkammerstaffeleien
Dunkelkammer-Timer
Fokussierhilfen
Lichtmesser
Fotovergrößerer
Fotochemikalien
Fotopapier
Dunkelkammerleuchten
Beleuchtung & Studiobedarf
Zubehör für Belichtungsmesser
Belichtungsmesser
Studiohintergründe
Zubehör für Studiobeleuchtung & Blitzgeräte
Lichtsteuerung
Blitzdiffusoren
Blitzreflektoren
Lichtfilter & Filterfolien
Softboxen
Studioscheinwerfer & -blitzgeräte
Zubehör für Studioständer & -halterungen
Studio-Halterungen
Passepartouts & Aufziehmaterialien
Aufbewahrung für Negative & Kontaktbögen
Elektronik
Spielautomatenbedarf
Basketballspiele
Flipper-Zubehör
Flipper
Skee-Ball-Maschinen
Zubehör für Spielautomaten
Spielautomaten

Audiozubehör
Audio- & Video-Receiver-Zubehör
Kopfhörer- & Headset-Zubehör
Kopfhörer- & In-Ear-Ohrhörer-Polster
Zubehör für Karaoke-Systeme
Karaoke-Speicherchips
Zubehör für MP3-Player
Zubehörsets für MP3-Player & Mobiltelefone
MP3-Player-Taschen
Mikrofonzubehör
Mikrofonständer
Satellitenradio-Zubehör
Lautsprecherzubehör
Lautsprechertaschen, -abdeckungen & -cases
Lautsprecherkomponenten & -sets
Taschen für Lautsprecherständer
Lautsprecherständer
Bass-Shaker
Plattenspielerzubehör
Audiokomponenten
AV-Receiver
Audioverstärker
Kopfhörerverstärker
Stereoverstärker
Audiomixer
Audiotransmitter
Bluetooth-Sender
FM-Transmitter

DI-Boxen
Kopfhörer & Headsets


Mikrofone
Signalprozessoren
Frequenzweichen
Effektprozessoren
Equalizer
Steuerungssysteme für PA-Anlagen
Mikrofonvorverstärker
Noise Gates & Kompressoren
Phono-Vorverstärker
Lautsprecher
Studio-Aufnahmesets
Audioplayer & -rekorder
Ghettoblaster
CD-Player & -Rekorder
Kassettenspieler & -Rekorder
Heimkinosysteme
Jukeboxen
Karaokesysteme
MP3-Player
MiniDisc-Player
Mehrspurrekorder

Tonbandgeräte
Stereoanlagen
Plattenspieler
Diktiergeräte
Megafone
DJ- & Spezialaudiogeräte
DJ CD-Player
DJ Systeme
Beschallungsanlagen
Bühnenausstattung
Drahtlossender
Elektronische Leiterplatten & Bauteile
Leiterplattenzubehör
Decoder & Encoder für Schaltkreise
Platinenentwicklung
Steckplatinen
Elektronische Filter
Passive elektronische Bauelemente
Kondensatoren
Oszillatoren
Induktoren
Widerstände
Leiterplatten
Kamera-Leiterplatten
Computer-Leiterplatten
Computer-Inverterplatine
Festplatten-Leiterplatten

Entwicklungsboard
Leiterplatten für Fitnessgeräte
Leiterplatten für Haushaltsgeräte
Leiterplatten für Pools und Spas
Leiterplatten für Drucker, Kopierer & Faxgeräte
Leiterplatten für Scanner
Leiterplatten für Fernsehgeräte
Halbleiter
Dioden
Integrierte Schaltkreise & Chips
Mikrocontroller
Transistoren
Kommunikationsgeräte
Anrufbeantworter
Anruferkennung
Funkzubehör
Funkgeräte
CB-Funkgeräte
Funkscanner
Funksprechgeräte
Sprechanlagen-Zubehör
Sprechanlagen
Pager
Telefone
Konferenztelefone
Schnurtelefone
Schnurlostelefone
Mobiltelefonzubehör
Zubehör für Mobiltelefon-Kameras
Mobiltelefontaschen
Handycharms & -anhänger
Handy-Prepaid- & -SIM-Karten


Ersatzteile für Mobiltelefone
Mobiltelefonhalterungen & -ständer
Auswurfhilfen für SIM-Karten
Mobiltelefone



Satellitentelefone
Telefonzubehör
Telefonkarten
Videokonferenzsysteme
Komponenten
Beschleunigungssensoren
Wandler
Audiowandler
Signalwandler
Steckverbinder
Modulatoren
Splitter
Computer
Barebone-Computer
Computerserver
Desktop-Computer
E-Book-Reader & Handheld-Computer
Datenerfassungsgeräte
E-Book-Reader

Interaktive Kioske

Datenbrillen
Tablet-PCs
Thin Clients & Zero Clients


Multitouch-Tischcomputer
Elektronisches Zubehör
Adapter
Audio/Video-Adapter
Speicheradapter
USB-Adapter
Antennenzubehör
Antennenhalterungen & -befestigungen
Dreheinrichtungen
Satelliten-LNBs
Antennen
Audio- und Video-Splitter & -Switches
DVI-Splitter und -Switches
HDMI-Splitter & -Switches
VGA-Splitter und -Switches
Leermedien
Kabel-Management
Kabelschellen
Kabelbinderpistolen
Kabelträger
Schalttafeln
Kabelmarkierungen
Aderhülsen & Kabelmuffen
Kabelbinder
Kabel
Audio- & Videokabel
KVM-Kabel
Netzwerkkabel
Datenübertragungs- & Speicherkabel
System- & Netzkabel
Telefonkabel
Computerzubehör
Computerzubehör-Sets
Computer-Schutzhüllen
Computer-Monitorständer
Zubehör für E-Book-Reader & Handheld-Computer
Zubehör für E-Book-Reader
E-Book-Reader-Taschen
PDA-Zubehör
PDA-Taschen
Tastatur- & Maus-Handballenauflage
Tastaturablagen
Laptop-Dockingstationen
Mousepads
Ersatzspitzen für Stylus Pens

Ständer für Tablet-PCs
Computerkomponenten
Blade-Server-Gehäuse
Computer-Backplates & I/O Shields
Computernetzteile
Prozessoren
Computerregale & -Befestigungssysteme
Computer-Starter-Kits
Computer-Kühlkomponenten
PC-Gehäuse
Ersatzteile für E-Book-Reader
Ersatzbildschirme für E-Book-Reader
Computer-Steckkarten
Soundkarten
Computer-Steckkarten & -Adapter
Riser-Karten
TV-Karten und -Adapter
Grafikkarten & Videoadapter
Zubehör für Eingabegeräte
Halterung für Strichcodeleser
Zubehör für Gamecontroller
Tastaturtasten & -kappen
Mäuse und Trackball-Zubehör
Eingabegeräte
Strichcode-Scanner
Digitale Stifte
Elektronische Kartenlesegeräte
Fingerabdruck-Lesegeräte
Gamecontroller





Eingabegeräte zur Gestensteuerung
Grafiktabletts
KVM-Switches
Tastaturen
Speicherkartenlesegerät
Computer Mäuse & Trackballs
Ziffernblöcke

Laptopteile
Laptop-Scharniere
Laptopgehäuse
Laptop-Ersatzkabel
Laptop-Ersatztastaturen
Laptop-Ersatzbildschirme
Laptop-Ersatzlautsprecher
Laptop-Bildschirmdigitalisierer
Speichergeräte
Datenspeicher-Duplizierer
CD-/DVD-Brenner
Festplatten-Duplizierer
USB-Laufwerk-Duplizierer
Diskettenlaufwerke
Festplattenzubehör
Festplatten-Transporttaschen
Festplatten-Dockingstationen
Festplattengehäuse & -steckplätze
Disk-Arrays
Festplatten
Netzwerkspeichersysteme
Optische Laufwerke
Bandlaufwerke
USB-Massenspeicher
Tablet-PC-Ersatzteile
Tablet-Gehäuse & -Rahmen
Tablet-Ersatzlautsprecher
Tablet-Bildschirme und Bildschirm-Digitizer
USB- & FireWire-Hubs
Elektronikreiniger
Elektronik-Folien & -Überzüge
Elektronik-Sticker & -Aufkleber
Tastaturschutz
Blickschutzfilter
Display-Schutzfolien
Speicher
Cache-Speicher
Flash-Speicher
Flash-Speicherkarten


Videospeicher
Speicherkartenzubehör
Speicherkartenetuis
Drei- und Einbeinstative für Mobiltelefone und Tablets
Stromversorgung
Akkus & Batterien
Kameraakkus & -batterien
Akkus & Batterien für schnurlose Telefone
Batterien für E-Book-Reader
Mehrzweckbatterien
Laptopakkus
MP3-Player-Batterien
Handy-Akkus
PDA-Batterien
Akkus für Tablet-Computer
USV-Batterien
Videokameraakkus & -batterien
Batterien für Videospielkonsolen & Game-Controller
Batteriezubehör
Laderegler
Batteriehalter
Akkuladegeräte für Kameras
Batterieladegeräte
Universal-Batterieprüfgeräte
Brennstoffzellen
Netzteil- & Ladegerätezubehör
Netzteile & Ladegeräte
Leistungsregler
Steckdosenleisten & Überspannungsschutz
Gehäuse für Stromversorgungsgeräte
Überspannungsschutzgeräte
Reiseadapter
USV
Zubehör für USV
Fernbedienungen
Signalverstärker
Signalstörer
GPS-Störsender
Mobiltelefon-Störsender
Radarstörer
GPS-Zubehör
GPS-Taschen
GPS-Halterungen
GPS-Navigationssysteme
GPS-Tracker
Elektrische Instrumente Seefahrt
Fischfinder
Audio- und Videoemfpänger
Seekartenplotter & GPS
Schiffsradar
Seefunkgeräte
Marine-Lautsprecher
Netzwerktechnik
Bridges & Router
Netzwerk-Bridges
VoIP-Gateways & -Router

Wireless Router
Konzentratoren & Multiplexer
Hubs & Schalter
Modemzubehör

Netzwerkkarten
Netzwerksicherheitssysteme & Firewalls
PoE-Adapter
Druckerserver
Repeater & Sende/-Empfangsgeräte
Drucken, Kopieren, Scannen & Faxen
3D-Drucker-Zubehör
3D-Drucker
Zubehör für Drucker, Kopierer & Faxgeräte
Drucker-Verbrauchsmaterial
Druckertrommeln & Sets
Druckerfilter
Druckerwartungssets
Drucker-Farbbänder
Druckköpfe
Toner & Tintenpatronen
Toner- & Inkjet-Kartuschen
Drucker-Duplexeinheiten
Druckerspeicher
Druckertische
Ersatzteile für Drucker, Kopierer & Faxgeräte
Drucker, Kopierer & Faxgeräte
Scannerzubehör
Scanner
Radarwarner
Radargeschwindigkeitsmesser
Geräte zur Mauterhebung

Computermonitore
Projektoren
Multimedia-Projektoren
Overhead-Projektoren
Diaprojektoren
Satelliten- & Kabelfernsehen
Kabelfernsehen-Receiver
Satelliten-Receiver
Fernseher
Videozubehör
3D-Brillen
Computerbildschirmzubehör
Farbkalibrierung
Projektorzubehör
Rockvorhänge für Leinwände
Ständer für Projektionsflächen
Projektionsleinwände
Projektorhalterungen
Projektorersatzleuchten
Spulgeräte
TV-Zubehör
TV- & Monitorhalterungen
TV-Konverter & Receiver
Ersatzlampen für Fernseher
TV-Lautsprecher
Videobearbeitungshardware & Videoproduktionsausrüstung
Video-Multiplexer
Videoabspielgeräte & -rekorder
DVD- & Blu-ray-Player
DVD-Rekorder
Digitale Videorekorder
Netzwerk-Mediaplayer
Videorekorder
Videoserver
Videotransmitter
Zubehör für Videospielkonsolen
Zubehör für Spielkonsolen
Zubehör für mobile Spielkonsolen
Videospielkonsolen
Nahrungsmittel, Getränke & Tabak
Getränke
Alkoholische Getränke
Bier
Cocktail-Bitter
Cocktail-Premix


Alkopops
Cidre
Liköre & Spirituosen
Absinth
Weinbrand

Liköre





Wodka

Wein
Buttermilch
Kaffee
Eierlikör
Getränke mit Fruchtgeschmack
Kakao
Saft
Milch
Nicht-tierische Milch
Getränkepulver
Limonaden
Sportgetränke & Energy Drinks
Tees & Aufgüsse
Essighaltige Getränke
Wasser






Lebensmittel
Backwaren

Backwaren-Mischungen
Brot & Brötchen
Kuchen
Kuchen zum Kaffee
Plätzchen


Karamell-Fudge
Eistüten

Feingebäck
Pasteten & Torten
Tacoschalen

Schokofrüchte
Süßigkeiten & Schokolade
Würzmittel & Saucen
Cocktailsaucen
Currysauce
Dessertsaucen
Fruchttopping
Eissaucen
Fischsauce
Bratensoße
Honig
Meerrettichsaucen
Chilisauce

Marinaden und Grillsoßen

Senf
Oliven & Kapern
Pastasoßen
Eingelegtes Obst und Gemüse
Pizzasoße
Würzsoße und Chutney
Salatdressing
Sataysauce
Sojasauce
Süßsaure Soßen
Sirup

Sauce tartare
Weiße Soßen und Rahmsoßen
Worcestershiresauce
Koch- & Backzutaten
Raspeln, Flocken & Tröpfchen
Blockschokoloade
Backaromen
Backmischungen
Backpulver
Backsoda
Stärkemehl & Paniermischungen
Bohnenpasten & -saucen
Paniermehl
Dosen- und Trockenmilch
Backwaren-Deko-Sets
Speiseöle
Maisstärke
Kochwein
Maissirup
Teig
Brot- & Gebäckteig
Plätzchen- & Brownieteig
Pastetenteig
Essbare Backdekoration

Zuckerwatte
Mehl
Lebensmittelfarben
Zuckerguss & Glasur
Zitronen- und Limettensaft

Gemahlene Getreideprodukte
Melasse
Kuchen- & Pastetenfüllungen
Backfett & Schmalz
Starterkulturen
Zucker & Süßstoffe
Tapiokaperlen
Tomatenmark
Geschmacksneutrale Gelatine
Essig
Backmischungen für Waffeln und Pfannkuchen
Hefe
Milchprodukte

Käse
Kaffeeweißer
Hüttenkäse
Sahne
Sauerrahm
Schlagsahne
Joghurt
Dips & Brotaufstriche
Apfelbutter
Käse-Dips & -aufstriche
Frischkäse


Marmeladen & Gelees
Nussbutter
Salsa-Saucen

Gemüsedip
Delikatessen Präsentkörbe
Tiefkühl-Desserts & -Neuheiten
Speiseeis und gefrorener Joghurt
Eissnacks
Stieleis
Obst & Gemüse
Obstkonserven
Gemüsekonserven
Dosenbohnen
Getrocknete Früchte
Trockengemüse
Getrocknete Bohnen
Frisches & Tiefgefrorenes Obst
Äpfel


Berg-Papayas
Bananen
Beeren
Brotfrucht
Kaktusfeigen

Zitrusfrüchte


Zitronen

Limetten
Orangen

Kokosnüsse
Datteln
Brasilianische Guaven
Feigen
Obstmischungen
Trauben
Guaven
Homli-Früchte




Madrono-Früchte
Große Sapoten
Mangostanfrüchte
Melonen

Passionsfrüchte
Birnen
Persimonen

Ananas

Granatäpfel
Quitten

Breiäpfel
Sapoten
Stachelannonen
Sternfrüchte
Steinfrüchte
Aprikosen
Kirschen
Mangos
Pfirsiche & Nektarinen

Pflaumen
Zimtäpfel
Tamarinden
Frisches & Tiefgefrorenes Gemüse
Arakachas
Artischocken
Spargel
Bohnen
Rüben
Borretsch
Brokkoli
Rosenkohl
Kohl
Kaktusblätter
Spanische Artischocken
Möhren
Blumenkohl
Sellerie
Sellerieknollen
Mais
Gurken
Auberginen
Fenchelknollen
Farnspitzen
Rutenkohl
Chinesischer Brokkoli
Knoblauch
Ingwer
Gobo-Wurzel
Blattgemüse
Rauke
Rübenblätter
Pak Choi
Mangold
Wegwarte
Choi Sum
Grünkohl
Gartensalat
Wasserspinat
Salatmischungen
Spinat

Rettich
Yambohnen

Porree
Lotoswurzel
Tannias
Pilze

Zwiebeln
Petersilienwurzeln
Pastinaken
Erbsen
Paprikaschoten
Kartoffeln
Radieschen
Rhabarber
Schalotten
Sprossen
Kürbisse
Zuckerrohr
Topinambur
Süßkartoffeln

Tarowurzeln
Tomaten
Steckrüben & Kohlrüben
Gemüsemischungen
Wasserkastanien
Wasserkresse
Weizengras

Maniok
Fruchtsoßen
Körner, Reis & Getreide
Amarant
Gerste
Buchweizen
Frühstücksflocken & Müsli

Hirse
Haferflocken, Grütze & Grieß

Reis
Roggen
Weizen
Fleisch, Fisch, Meeresfrüchte & Eier
Eier




Fleisch
Fleischkonserven
Frisches & Tiefgefrorenes Fleisch
Fleisch- & Wurstwaren
Fisch & Meeresfrüchte
Fisch- & Meeresfrüchtekonserven
Frische(r) & tiefgefrorene(r) Fisch/Meeresfrüchte
Nüsse & Samen
Pasta & Nudeln
Fertiggerichte
Fertige Vorspeisen und Beilagen
Fertige Mahlzeiten und Hauptgerichte
Würzen & Verfeinern
Kräuter & Gewürze
Mononatriumglutamat
Pfeffer
Salz
Vorspeisen & Snacks
Grissini
Getreide- & Müsliriegel


Käse-Flips

Kräcker
Croûtons
Fruchtsnacks
Trockenfleisch

Schweineschwarten
Brezeln
Pudding & Gelatine-Snacks
Reiswaffeln
Salatgarnituren
Sesamsticks
Dessertküchlein
Reiskuchen
Studentenfutter
Suppen & Brühen
Tofu- & Soja-Produkte
Käsealternativen
Fleischalternativen



Tabakprodukte
Kautabak
Zigaretten
Zigarren
Tabak
Pfeifen
Vaporizer & Rauchlose Zigaretten


Möbel
Baby- & Kleinkindmöbel
Möbelgarnituren für Babies & Kleinkinder
Wiegen- & Stubenwagenzubehör
Wiegen & Stubenwagen
Wickeltische
Gitter- & Kinderbettzubehör
Bettnestchen & Randschutz für Gitterbetten
Umbausätze für Gitterbetten
Gitterbetten & Kleinkinderbetten
Zubehör für Hochstühle und Sitzerhöhungen
Hochstühle & Sitzerhöhungen
Betten & Zubehör
Bett- & Bettrahmenzubehör
Betten & Bettgestelle
Kopf- & Fußenden
Matratzen-Untergestelle
Matratzen
Sitzbänke
Küchen- & Eckbänke
Truhen- & Flurbänke
Schminktischhocker
Schränke
Kleiderschränke

Geschirrschränke
Kommoden
Aktenschränke
Bügelcenter
Küchenschränke
Zeitschriftenständer
Mediaaufbewahrung
Büroschränke
Aufbewahrungstruhen
Aussteuertruhen
Spielzeugtruhen
Wasch- und Schminktische
Badezimmerwaschtische
Schminktische
Spirituosenschränke
Weinregale
Kücheninseln & Küchenwagen
Küchenwagen
Kücheninseln
Stuhlzubehör
Ersatzteile für Hängesessel
Stühle
Sessel
Sitzsäcke
Liegemöbel
Elektrische Massagesessel
Bodenstühle
Klappstühle & Holzhocker
Multimediasessel
Hängesessel
Küchen- und Esszimmerstühle
Schaukelstühle
Sessel ohne Armlehnen
Hocker & Barhocker
Möbel für Unterhaltungselektronik
Möbelgarnituren
Badezimmergarnituren
Schlafzimmergarnituren
Küchen- & Esszimmergarnituren
Wohnzimmergarnituren
Futonrahmen
Futonauflagen

Büromöbel
Schreibtische
Büro- & Schreibtischstühle
Büromöbelgarnituren
Arbeitstische
Verstellbare Zeichentische
Konferenztische
Arbeitsplätze im Großraumbüro
Zubehör für Büromöbel
Schreibtischteile & -zubehör
Bürostuhl-Zubehör
Zubehör für Arbeitsplätze im Großraumbüro
Polsterhocker
Gartenmöbel
Gartenbetten
Gartenmöbelgarnituren
Gartenhocker
Gartensitzmöbel
Gartenbänke
Gartenstühle
Gartensofaelemente
Gartensofas
Sonnenliegen
Aufbewahrungsbehälter für draußen
Gartentische
Gartenmöbelzubehör
Abdeckungen für Gartenmöbel
Raumteilerzubehör
Raumteiler
Regalsysteme
Bücherregale & Bücherschränke
Wandregale & Simse
Regalzubehör
Ersatzregale
Sofa-Zubehör
Sitzverstärkung für Stühle & Sofas
Anbausofas

Tischzubehör
Tischbeine
Tischplatten
Tische
Ziertische
Couchtische
Beistelltische
Konsolentische
Kinderspieltische
Klapptische
Küchen- & Esszimmertische

Nachttische
Poker- & Spieltische
Nähmaschinentische
Heimwerkerbedarf
Baumaterial
Chemikalien
Säureneutralisierer
Ammonium
Kaminreiniger
Beton- & Mauerreiniger
Enteiser
Holzterrassen- & -zaunreiniger
Abflussreiniger
Kältespray für Elektronik
Anzünderflüssigkeit
Reiniger für Abwassertanks & Senkgruben
Kraftklebstoffe & -leime
Klebebänder
Schmiermittel
Maurermaterial
Mauersteine & Betonblöcke
Zement, Mörtel & Beton
Mörtel
Malermaterial
Farbe
Farbenbindemittel
Grundierungen
Farbstoffe
Lacke & Beschichtungen
Primer für Rohrverbindungen
Schutzbeschichtungen & Dichtmittel
Lötmetall & Flussmittel
Lösungsmittel, Abbeizmittel & Verdünner
Wandausbesserungsmaterial & Gips
Baumaterialien
Arbeitsplatten
Türbeschläge & -klingeln
Türklingeln
Türschließer
Türrahmen
Schlüssellochverzierungen für Türen
Türknäufe & -klinken
Türklopfer
Türdruckplatten
Türstopper
Schlossfallen
Türen
Garagentore
Haustüren
Gipskartonplatten
Fußböden & Teppichböden
Glas
Handläufe und Geländersysteme
Luken
Isolierung
Bauholz
Leisten
Betonstahl & -gitter
Bedachung
Zubehör für Dachrinnen
Dachrinnen
Kehlbleche
Dachschindeln & -pfannen
Fensterläden
Hausverkleidung
Schalldämpfende Materialien
Treppen
Wand- & Deckenfliesen
Wandverkleidung
Zugluftstopper, Fenster- & Türdichtungen
Fensterbauteile
Fensterhebel
Fensterrahmen
Fenster
Hauseinzäunung
Zubehör für Zäune & Gartentore
Zaunfelder
Zaunlatten
Zaunpfosten & -querlatten
Beeteinfassungen
Tore
Zaungitter
Absperrungen






Brennstoffbehälter & -tanks
Bauzubehör
Halterungen
Schrankbauteile
Schlüssellochverzierungen für Schränke
Schrankbeschläge
Schrankscharniere
Schranktüren
Schrankknäufe & -griffe
Laufrollen
Ketten, Drähte & Seile
Spanngummis
Ketten
Zugschalterketten und -kordeln
Seile
Spanngurte
Bindegarne
Draht
Spulen
Betonformen
Zylinderstifte & Dübelstangen
Schubladenschienen
Abdeckfolien
Filter & Siebe
Warnklebeband
Gasschläuche
Bodenspieße
Befestigungselemente
Dübel
Nägel
Schrauben & Muttern
Nieten
Schraubverbinder
Schrauben
Gewindestangen
Unterlegscheiben
Scharniere
Haken, Schnallen & Verschlüsse
Kettenverbinder & -glieder
Gear Tie-Universalkabelbinder
Lasthaken, Trageklemmen & Schäkel
Schnallen- & Steckschnallen
Schmierschläuche
Metallgussformen
Transport- und Schallschutzabdeckungen
Luftschläuche
Standfüße für Pfosten
Federn
Planen
Werkzeugaufbewahrung & Ordnungssysteme
Gartenschlauchhalterungen
Dienst- & Werkzeuggürtel
Werkzeugtaschen
Werkzeugkästen
Werkzeugschränke
Einsätze zur Werkzeugaufbewahrung
Werkzeugetuis
Werkbänke
Richtstützen
Metallpumpen
Haushaltsgerätepumpen
Pool-, Brunnen- und Teichpumpen
Bewässerungs-, Sprinkler- und Boosterpumpen
Sickergruben-, Abwasser- und Abflusspumpen
Pumpen zur Entwässerung und Wasserleitung
Brunnenpumpen und -systeme
Heizen, Belüftung & Klimaanlagen
Filtertrockner
Luftkanäle
Steuerungen
Schalt- & Bedienungstafeln
Feuchtigkeitsregler
Thermostate
Luftdurchlässe & Abzugsrohre
Schlösser & Schlüssel
Schlüsselrohlinge
Schlüsselkappen
Kartenschließsysteme
Schlösser & Riegel
Küchen- und Sanitärinstallationen
Rohrverbindungsstücke & -halterungen
Dichtungen & O-Ringe
In der Wand verbaute Trägerleisten
Düsen
Rohranschlüsse & Reduzierstücke
Rohrkappen & -verschlüsse
Rohrverbinder
Rohrflansche
Rohrschellen
Druckminderer
Ventile
Zubehör für sanitäre Anlagen
Zubehör für Badewannen
Badewannenunterbau & -füße
Badewannenverkleidungen
Badewanneneinläufe
Abflusskomponenten
Abflussstöpsel & -filter
Abflussgitter
Abflussauskleidung bzw. -Abdichtung
Abflussreinigungswerkzeug
Kanal- & Abflussstäbe
Geruchsverschlüsse
Sanitärabläufe
Abflüsse
Zubehör für Armaturen
Strahlregler
Armaturen-Griffe
Halterungsplatten
Duscharmaturen
Badewannen- & Duschdüsen
Elektrische & Powerduschen
Duscharme & Verbindungsteile
Duschwannen
Duschpaneele
Duschkabinen & -türen
Duschköpfe
Duschwände
Wasserfilter für Duschen
Waschbecken- & Spülenzubehör
Waschbeckenfüße
Toiletten- und Bidetzubehör
Kugelhähne & Verschlüsse
Bidet-Hähne & -Sprüher
Toilettensitze
WC-Papiersitze
Toilettendeckel
Spülkastenabdeckungen
WC-Spülkastengriffe
Spülkästen
Toilettenverkleidung
Sanitärkeramik & Armaturen
Badezimmerausstattungen
Badewannen
Armaturen
Duschkabinen
Waschbecken & Spülen
Badezimmerwaschbecken
Küchenspülen & Spülbecken
Toiletten & Bidets

Toiletten
Urinale
Schläuche & Leitungen
Installationsrohre
Sanitär-Reparatursätze
Trinkwasserspender & Filter
Wasserleitungsfilter
Wasserspender
Trinkbrunnen
Wasserkühler
Wasserdestillationsgeräte
Zubehör für Wasserfilter
Wasserfilterkartuschen
Wasserfiltergehäuse
Salz zur Wasserenthärtung
Wasserenthärter
Wasserstandsregler
Wasserschaltuhren
Brunnenbedarf
Elektrobedarf
Anker, Rotoren und Statoren
Vorschaltgeräte & Starter
Kohlebürsten
Verteilerkästen
Leitungen & Gehäuse
Kabelkanäle
Schrumpfschläuche
Elektromotoren
Anschlussdosen & Halterungen
Steckdosenabdeckungen
Elektroschalter
Lichtschalter
Spezielle elektrische Schalter
Elektrische Leitungen
Verlängerungskabelzubehör
Verlängerungskabel
Zubehör für Generatoren
Generatoren
Heim- & Gebäudeautomatisierung
Telefon- & Internetbuchsen
Schaltnetzteile
Gerätestecker
Wechselrichter
Steckdosen
Solarenergie-Kits
Solarpaneele
Spannungswandler & -regler
Wandplatten
Steckdosen-Zeitschaltuhren & -Sensoren
Drahtbindemaschinen
Kabelanschlüsse & Steckverbinder
Kleinmotoren
Vorratsbehälter
Werkzeugzubehör
Sandstrahler-Zubehör
Sandstrahlkabinen
Axtzubehör
Axtgriffe
Axtköpfe
Schneidwerkzeug-Zubehör
Nibbelmaschinenstempel
Bohrzubehör
Bohrer & Bits
Bohrerverlängerungen
Bohrerschleifgeräte
Bohrfutter
Bohrständer & -führungen
Lochsägen
Drehmaschinenzubehör
Zubehör für Taschenlampen
Schleifmaschinenzubehör
Schleifscheiben & -stifte
Hammerzubehör
Drucklufthammerzubehör
Hammerstiele
Hammerköpfe
Klammern
Spannvorrichtungen
Magnetisierer & Entmagnetisierer
Zubehör für Hacken & Pickel
Griffe für Hacken & Pickel
Zubehör für Messwerkzeuge & Messwertgeber
Zubehör für Spannungsmesser
Zubehör für Gasdetektoren
Zubehör für Messskalen
Multimeter-Zubehör
Mischwerkzeuge
Anstreichzubehör
Airbrushzubehör
Pinselreiniger
Anstreichrollenzubehör
Elektrowerkzeug-Akkus
Ladegeräte für Elektrowerkzeuge
Zubehör für Oberfräsen
Oberfräsenteile
Oberfräsentische
Schleifzubehör
Schleifpapier & Schleifschwämme
Sägenzubehör
Bandsägenzubehör
Handkreissägen-Zubehör
Laubsägenzubehör
Kreissägenzubehör
Tischsägenzubehör
Zubehör für Stoßmaschinen
Stoßmaschinenwerkzeuge
Zubehör für Lötkolben
Lötkolbenständer
Lötkolbenspitzen
Werkzeugklingen & -blätter
Cutter-, Schaber- & Spachtelklingen
Sägeblätter
Keile für Werkzeuggriffe
Werkzeugsicherungen
Steckschlüsseleinsätze
Werkzeugständer
Sägeständer
Keilwerkzeuge
Schweißzubehör
Werkzeuge
Sandstrahler
Ambosse
Äxte
Tischlerbänke
Schnitzwerkzeuge & Hohlmeißel
Stemmwerkzeuge
Kaminbürste
Bodenverdichter
Kompressoren
Betonbesen
Schneidegeräte
Bolzenschneider
Glasschneider
Metallscheren & Nibbelmaschinen
Zwickzangen
Rohrschneider
Betonstahlschneider
Fliesen-, Ziegel- & Schindelschneider
Cutter
Entgrater
Rollwagen & Sackkarren
Bohrmaschinen
Schneckenbohrer
Ständerbohrmaschinen
Elektrische Handbohrmaschinen
Stemmmaschinen
Druckluftbohrer
Einziehhilfen
Taschenlampen & Stirnlampen


Fettpressen
Schleifmaschinen
Griffe
Hämmer
Manuelle Hämmer
Maschinenbetriebene Hämmer
Handmischmaschinen
Arbeitslampen
Heißluftpistole
Schlagschrauber
Industrievibratoren
Kontrollspiegel
Leitern & Gerüste
Leiterwagen
Leitern
Gerüste
Tritthocker
Arbeitsplattformen
Drehmaschinen
Glühbirnenwechsler
Feuerzeuge & Streichhölzer
Holzspalter
Lasthebemagnete
Markierwerkzeuge
Bauwerkzeuge
Maurerwerkzeuge
Betonmischer
Maurerschnüre
Glättkellen
Fugenschwamm
Kanten- & Schneidwerkzeuge
Fugenkellen
Maurerkellen
Glättmaschinen
Hacken & Spitzhacken
Messwerkzeuge & Messwertgeber
Raumluftmessgeräte
Höhenmesser
Windgeschwindigkeitsmesser
Barometer
Messschieber
Kluppen
Entfernungsmesser
Stangenzirkel
Elektrische Prüfgeräte
Durchflussmesser
Gasdetektoren
Messinstrumente
Geigerzähler
Hygrometer
Infrarotthermometer
Messerführungen
Richtwaagen
Wasserwaagen
Laser-Wasserwaagen
Schaugläser
Waagen
Messräder
Feuchtigkeitsmesser
Sonden & Suchgeräte
Winkelmesser
Stahlbewehrungssucher
Zollstöcke
Seismographen
Lautstärkemesser
Winkel
Haarlineale
Balkensucher
Maßbänder
Theodolite
Wärmekameras
Thermoelemente & -säulen
Transducer & Messumformer
UV-Lichtmesser
Schwingungsmesser
Wetterstationen
pH-Meter
Mühlen
Multifunktionales Elektrowerkzeug
Nageleisen
Nagler & Tacker
Ölfilterabfluss
Malerwerkzeug
Airbrushpistolen
Malerpinsel
Kantenmaler
Farbrollen
Farbrüttler
Malschwämme
Farbspritzpistolen
Farbsiebe
Farbwannen
Müll- & Papierkrallen
Biegewerkzeuge für Rohre & Stangen
Rohrreiniger
Rohrbürsten
Elektrohobel
Hobel
Zangen
Saugglocken
Schleifer & Poliermaschinen
Lochschaufeln
Brecheisen
Locheisen & Ahlen
Kittmesser & -spachtel
Reibahlen
Nietwerkzeuge
Nietpistolen
Nietzangen
Oberfräsen
Schwingschleifer
Schleifblöcke
Sägeböcke
Sägen
Bandsägen
Trennsägen
Handsägen
Handkreissägen
Stichsägen
Fliesensägen
Gehrungssägen
Plattensägen
Säbelsägen
Dekupiersägen
Tischkreissägen
Schraubendreher
Stoßmaschinen
Schärfgeräte
Steckschlüssel
Lötkolben
Wasseranschluss-Nachschleifwerkzeuge
Gewindebohrer
Gewindeschneidmaschinen
Schraubzwingen & -stöcke
Werkzeugfeilen
Werkzeugschlüssel
Werkzeugmesser
Werkzeugsets
Handwerkzeugsets
Elektrowerkzeug-Combo-Sets
Schweißwerkzeuge & Plasmaschneider
Handwerkzeuge für Drähte und Kabel
Arbeitsscheinwerfer
Schraubenschlüssel
Gesundheit & Schönheit
Gesundheitspflege
Akupunktur
Akupunkturmodelle
Akupunkturnadeln
Bettpfannen
Zubehör für biometrische Messgeräte
Zubehör für Aktivitätsmonitore
Blutzuckermessung
Blutzucker-Kontrolllösung
Blutzuckerteststreifen
Stechhilfen
Zubehör für Blutdrucküberwachungsgeräte
Blutdruckmanschetten
Zubehör für Badezimmerwaagen
Medizinische Messgeräte
Aktivitätsmonitore
Blutzuckermessgeräte
Blutdruckmessgeräte
Körperfettanalyse
Personenwaagen
Alkoholmessgeräte
Cholesterinmessgeräte
Fruchtbarkeitsmonitore & Ovulationstests


Fieberthermometer
Pränatale Herzfrequenzmesser
Pulsoximeter
Kondome
Kontaktgels & -lotionen
Behälter für Verhütungsmittel
Erste Hilfe
Antiseptika & Reinigung
Schutzhüllen für Gipsverbände
Augenwaschbedarf
Erste-Hilfe-Koffer
Warm & Kalt Therapie
Wärmecremes
Wärmflaschen & Heizkissen
Eisanwendungen
Medizinisches Klebeband & Verbandsmaterial
Fitness & Ernährung
Sportriegel
Mahlzeitenersatz-Getränke
Energie-Gel & -Nahrung
Pürierte Lebensmittel
Flüssignahrung zur künstlichen Ernährung
Vitamine & Nahrungsergänzungsmittel
Hörhilfen
Inkontinenzartikel
Lichttherapielampen
Hausnotrufgeräte
Notfall-Armband
Medizinische Tests
Allergietest-Sets
Blutgruppentests
Drogentests
HIV-Tests
Schwangerschaftstests
Harnwegsinfektionstests
Medikamente & Arzneimittel
Senioren- & Behindertenbedarf
Zubehör & Bedarf zur Barrierefreiheit
Elektromobile
Treppenlifte
Umlagerungsbretter & -tücher
Rollstühle
Zubehör für Behindertengerechte Möbel & Vorrichtungen
Behindertengerechte Möbel & Vorrichtungen
Duschbänke & -sitze
Gehhilfenzubehör
Gehhilfen
Gehstöcke
Krücken
Rollatoren
Ergo- & Physiotherapeutische Hilfsmittel
Elektrische Muskelstimulatoren
Therapieschaukeln
Pillendosen
Beatmungsmedizin
Inhalatoren
Sauerstoffbehälter
CPAP-Geräte
CPAP-Masken
Dampfinhalatoren
Probenbehälter
Spermizide
Amputationsstrümpfe
Stützen & Bandagen
Medizinisches Gleitgel
Schmuckreinigung & -pflege
Lösungen und Poliermittel zur Schmuckreinigung
Hilfsmittel zur Schmuckreinigung
Schmuckständer & -kästen
Dampfstrahlreiniger für Schmuck
Uhrreparatursätze
Körperpflege
Rückengesundheit
Stützkissen für Rücken- & Lendenbereich
Kosmetika
Badeartikel
Feuchttücher für Erwachsene
Seife
Schaumbäder & Badesalze
Badebürsten
Bade- & Naturschwämme
Waschlotion
Handdesinfektionsmittel
Flüssigseifen
Seife in Pulverform
Duschhauben
Geschenkkörbe Bad & Körperpflege
Kosmetiksets
Reiniger für Kosmetikwerkzeuge
Kosmetik-Zubehör
Make-up Zubehör
Schlupflid-Kleber & -Klebestreifen
Augenbrauenschablonen
Ersatzkissen für Wimpernzangen
Wimpernformer
Make-up-Spiegel
Pudertücher
Zubehör für künstliche Wimpern
Kleber für künstliche Wimpern
Applikatoren für künstliche Wimpern
Entferner für künstliche Wimpern
Make-up-Pinsel
Make-up-Schwämme
Nachfüllbare Make-up-Paletten & -Koffer
Maniküre & Pediküre
Nagelhautschieber
Nagelhautscheren
Finger- & Zehenspreizer
Maniküre-Sets
Nagelpolierer
Nagelknipser
Nagelpiercing-Zubehör
Nagelfräser
Nageltrockner
Nagelfeilen & Sandblattfeilen
Hautpflegeutensilien
Gesichtssaunas
Fußfeilen
Applikatoren für Lotionen und Sonnenschutzcremes
Bimssteine
Mitesser-Entferner
Hautpflegeroller
Hautreinigungs-Bürstenköpfe
Gesichtsbürsten
Make-up
Körper-Make-up
Glitter für Körper und Haar
Bodypainting-Farbe
Kostüm- & Bühnen-Make-up
Augen
Lidschatten-Grundierung
Lidschatten
Augenbrauen Make-up
Eyeliner & Kajal
Künstliche Wimpern
Wimpern- & Augenbrauenbehandlung

Mascara-Grundierung
Teint
Rouge & Bronzepuder
Puder
Gesichtsgrundierung
Grundierungen & Concealer
Highlighter & Luminizer
Lippen
Lippen- & Wangentönung
Lipgloss
Lipliner
Lippenstift-Grundierung
Lippenstift
Spray zum Fixieren von Make-up
Temporäre Tattoos
Nagelpflege
Nagelhautcremes & -Lotionen
Künstliche Nägel
Nagelkleber
Nagelkunst-Zubehör
Nagellack-Überlacke und -Trockensprays
Nagellackentferner
Nagellackverdünner
Nagellacke
Düfte
Hautpflege
Aknebehandlung
Anti-Aging-Hautpflegeprodukte
Körperöle
Körperpuder
Komprimierte Gesichtsmasken
Gesichtsreiniger
Gesichtsreinigersets
Porenreinigungspflaster
Lippenpflege


Lotion & Feuchtigkeitscremes
Make-up-Entferner
Vaseline
Gesichtspeeling
Insektenschutzmittel
Sonnencreme
Bräunungsprodukte
Selbstbräuner
Sonnenöle & -lotionen
Reinigungswasser & Adstringentien


Warzenentferner
Wattebällchen
Wattestäbchen
Deodorants & Antitranspirante


Ohrenpflege
Ohrkerzen
Ohrentropfen
Ohrentrockner
Ohrlöffel
Ohrspritzen
Ohrenreinigungssets
Ohrstöpselspender
Ohrenstöpsel
Einlaufsets & -zubehör
Damenhygieneartikel
Damen-Deodorant
Intim-Waschlotionen für Frauen
Slipeinlagen & Binden
Menstruationstassen

Fußpflege
Ballenpflege
Hühneraugen- & Hornhautprodukte
Fußgeruchskiller
Einlegesohlen & Einlagen
Zehenspreizer
Haarkosmetik
Haarpflege-Sets
Haarfärbemittel
Haar-Decoloration
Zubehör für Haarcolorationen
Haarverdichter
Mittel gegen Haarverlust
Mittel für Dauerwellen & Haarglättung, chemische Haarglättung
Haarscheren
Trockenhauben
Styling-Gel, Haarspray & Haarschaum
Zubehör für Haarstyling-Geräte
Lockenwicklerklammern & -nadeln
Haartrocknerzubehör
Haareisenzubehör
Haarstyling-Geräte
Kämme & Bürsten
Lockenstäbe
Lockenwickler
Haartrockner
Haarglätter
Hairstyling-Sets
Shampoo & Spülung



Massage & Entspannung
Rückenkratzer
Augenkissen
Massagestühle
Massageöle
Massagestein-Wärmer
Massagesteine
Massagetische
Massagegeräte



Mundpflege
Mundspray
Zahnseide
Aufbissschienen
Ersatzdüsen für Mundduschen
Mundduschen
Zahnprothesehaftmittel
Gebissreiniger
Reparatursets für Zahnprothesen
Zahnersatz
Zahnfleischstimulierende Geräte
Mundwasser
Spangen-, Gebiss- & Aufbissschienendosen
Interdentalreiniger
Zahnaufhellung
Zungenreiniger
Zahnbürstenzubehör
Zahnbürstenhüllen
Ersatzköpfe für Zahnbürsten
Zahnbürstendesinfektionsmittel
Zahnbürsten
Zahnpasta
Zahnpastapressen & -spender
Zahnstocher
Gleitmittel
Rasieren & Trimmen
Rasierwasser
Haaraufheller
Zubehör für elektrische Rasierer
Elektrorasierer
Zubehör für Haarschneidegeräte & Trimmer
Haar- & Bartschneider
Haarentfernung
Enthaarungsmittel
Elektrolysegeräte
Epilatoren
Enthaarungswachs-Wärmer
Laserhaarentfernung
Waxing-Sets & Zubehör
Rasierer & Rasierklingen
Rasierschalen
Rasierpinsel
Rasiercreme
Rasiersets
Alaunstifte
Schlafhilfen
Schlafmasken
Hilfsmittel gegen Schnarchen und Schlaf-Apnoe
Reisekissen
Soundmaschinen
Tanningzelt
Sonnenbänke
Pinzetten
Augenpflege
Kontaktlinsenpflege
Kontaktlinsen-Pflegesets
Kontaktlinsenbehälter
Kontaktlinsenpflegemittel
Kontaktlinsen
Augentropfen
Brillengläser
Brillen
Brillenzubehör
Brillenetuis & -halter
Kontaktlinsenreiniger

Brillenbänder & -ketten
Sonnenbrillengläser
Heim & Garten
Badzubehör
Badewannen- & Duschablagen
Badematten & Badteppiche
Badewannenkissen
Badzubehörhalterungen
Badezimmer-Zubehörsets
Kosmetiktuchhalter
Zubehör für Händetrockner
Händetrockner
Medizinschränke
Garderobenhaken
Haltegriffe
Duschvorhangringe
Duschvorhänge
Duschvorhangstangen
Seifen- & Lotionsspender
Seifenablagen
Toilettenbürstenköpfe
Toilettenbürsten & -halter
Toilettenpapierhalter
Zahnbürstenhalter
Handtuchhalter
Haussicherheit
Überwachungskamera-Attrappen
Hausalarmsysteme
Bewegungsmelder
Sicherheitsspiegel
Sicherheitsleuchten
Überwachungsmonitore & -rekorder
Safe-Zubehör
Safes & Tresore
Sensoren für Sicherheitssysteme
Dekoration
Hausnummernschilder
Künstliche Pflanzen
Lebensmittel-Attrappen
Kunst
Wandteppiche
Poster & Bildende Kunst
Figuren, Skulpturen & Statuen
Rückenstützkissen
Körbe
Zubehör für Futterspender
Futterspender
Vogelfutterspender
Schmetterlingsfutterspender
Eichhörnchenfutterspender
Vogelhaus-Zubehör
Vogel- und Tierhäuschen
Fledermaushäuschen
Vogelhäuschen
Schmetterlingshäuschen
Vogeltränken
Buchstützen
Kartonschablonen
Sitzpolster
Uhrbauteile
Uhren
Wecker
Tisch- und Regaluhren
Standuhren
Wanduhren
Garderoben
Zierglocken
Dekorative Flaschen
Schalen
Dekorative Gefäße
Ziertafeln
Dekorteller
Tabletts
Fußmatten
Traumfänger
Trockenblumen
Ecosphere-Kugeln
Figuren zur Dekoration
Kreuzblumen
Zubehör für Fahnen & Windsäcke
Beleuchtung für Fahnen- & Windsackstangen
Befestigungsvorrichtungen & -sets für Fahnen- & Windsackstangen
Stangen für Fahnen & Windsäcke
Flaggen & Windsäcke
Flammenlose Kerzen
Brunnen & Teiche
Brunnen- & Teichzubehör
Brunnen & Wasserfälle
Teiche
Garten- & Trittsteine
Kindermesslatten
Deko-Aufkleber
Raumduft-Zubehör
Wachs- & Ölwärmer
Kerzenständer
Kerzenlöscher
Räuchermittelhalter
Raumdüfte
Lufterfrischer
Kerzen
Duftöle
Räuchermittel

Duftwachs
Sanduhren
Hausnummern & Buchstaben
Gartendeko
Briefschlitze
Briefkasten-Zubehör
Briefkastengehäuse
Briefkastenanlagen
Briefkastenfahnen
Briefkasten-Standanlagen
Briefkastentüren
Briefkästen
Spiegel
Spieluhren
Serviettenringe
Spaßschilder
Quadratische Sitzkissen
Bilderrahmen
Sparschweine & -Dosen
Regenketten
Niederschlags-Messgeräte
Kühlschrankmagnete
Teppiche
Festtags-Dekoartikel
Adventskalender
Weihnachtsbaumdecken
Weihnachtsbaumständer
Ostereier-Färbe-Sets
Weihnachtsschmuck-Displays
Weihnachtsschmuck-Aufhänger
Weihnachtsbaumschmuck
Haken für Weihnachtssocken
Weihnachtsstrümpfe
Traditionelle Japanische Puppen
Krippen
Modellbaudörfer & -zubehör mit saisonalem Bezug
Schaukästen
Schonbezüge
Schneekugeln
Glasfensterbilder
Sonnenuhren
Zierkissen
Truhen
Vasenfüller & Streudeko
Vasen
Tapeten
Wetterfahnen & Dachdekoration
Windspiele
Windräder
Fensterschmuckmagnete
Zubehör zur Fensterdekoration
Gardinen- & Vorhangringe
Gardinen- & Vorhangstangen
Gardinenhalter & -quasten
Ersatzteile für Vorhänge & Jalousien
Fensterdrapierung
Vorhänge & Gardinen
Buntglasscheiben
Jalousien & Rollos
Fensterfolie
Fliegengitter
Querbehänge
Globen
Kränze & Girlanden
Notfallvorsorge
Erdbebenmelder
Notfalldecken
Notvorräte
Notfallwerkzeuge
Möbelanker
Zubehör für Kamine & Holzöfen
Blasebälge
Kamin- & Holzofenroste
Feuerböcke
Kaminreflektoren
Kamingitter
Kaminwerkzeug
Feuerholz & Brennstoffe
Kaminbodenplatten
Zubehör für Feuerholz-Aufbewahrung
Feuerholz-Aufbewahrung
Holzofenventilatoren & -gebläse
Kamine
Feuer- & Gasschutz
Feuermelder-Steuerungen
Feuermelder
Kästen & Halterungen für Feuerlöscher
Feuerlöscher
Sprinkleranlagen
Hitzemelder
Rauch- & Kohlenmonoxidmelder


Wassermelder
Haushaltsgeräte-Zubehör
Klimaanlagen-Zubehör
Abdeckungen für Klimaanlagen
Klimaanlagenfilter
Luftreinigerzubehör
Luftreinigerfilter
Entfeuchterzubehör
Ventilatorenzubehör
Teppich- & Dampfreinigerzubehör
Heizkessel- & Boilerzubehör
Heizkörperzubehör
Heizkörperreflexionsfolie
Luftbefeuchter-Zubehör
Luftbefeuchterfilter
Wasch-Zubehör
Zubehör für Dampfmaschinen
Bügeleisenzubehör
Zubehör für Dampfpressen
Zubehör für Waschmaschinen und Wäschetrockner
Heizpilz-Zubehör
Heizpilz-Abdeckungen
Staubsaugerzubehör
Boiler-Zubehör
Opferanoden
Boiler
Heizelemente
Ausgleichsgefäß für Warmwasserbereiter
Boilerwannen
Abgasrohre
Heizungslüftung
Haushaltsgeräte
Klimatisierung
Klimaanlagen
Luftreiniger
Luftentfeuchter
Kanalheizer
Verdunstungskühler
Ventilatoren
Deckenventilatoren
Tisch- & Standventilatoren
Handventilatoren
Lüftungsventilatoren
Wandventilatoren
Öfen & Kessel
Radiatoren
Luftbefeuchter
Fog-Anlagen für den Außenbereich
Terrassenstrahler
Raumheizgeräte
Boden- & Teppichtrockner
Teppich- & Dampfreinigungsgeräte




Bohner- & Poliermaschinen
Futontrockner
Garagentoröffner
Garagentorantrieb
Waschen & Trocknen
Wäschetrockner
Dampfglätter für Bekleidung
Bügeleisen & -systeme
Waschtrockner
Dampfpressen
Waschmaschinen
Ultraschallreiniger
Staubsauger
Dampf-Tapetenlöser
Heißwasserboiler
Haushaltsbedarf
Auskleidung für Schubladen & Regale
Fußbodenschutzfolien & -läufer
Möbelgleiter
Garagenmatten
Müllbeutel
Reinigungsutensilien
Besen- & Bodenwischerstiele
Besenköpfe
Besen
Eimer
Teppichkehrer
Reinigungshandschuhe
Staubwedel-Ersatzköpfe
Staubwedel & -Tücher
Kehrschaufeln
Gewebe- & Polsterschutz
Haushaltsreiniger
Allzweckreiniger
Teppichreiniger
Entkalkungsmittel
Geschirrspülmittel & -seifen
Spülmaschinenreiniger
Textil- & Polsterreiniger
Bodenreiniger
Möbelreiniger & -Politur
Glas- & Oberflächenreiniger


Haushaltsdesinfektion
Backofen- & Grillreiniger
Tiergeruchs- & Fleckenentferner
Klarspüler
Edelstahlreiniger & -polituren
Toilettenreiniger
Wannen- & Kachelreiniger
Waschmaschinenreiniger
Ersatz-Wischmops
Wischmops & Bodenwischer
Bodenwischeraufsätze
Scheuerbürsten
Reinigungstücher
Schwämme & Topfreiniger
Abzieher
Hygienepapiere
Papiertaschentücher
Papierservietten
Küchenrollen & Papierhandtücher
Toilettenpapier
Haushaltsthermometer
Wäschepflege
Bleichmittel
Wäscheklammern
Trockenreinigungssets
Wäscheständer
Textilerfrischer
Fusselrasierer
Weichspüler & Trocknertücher
Fleckenentferner für Stoffe
Wäschestärke
Schweißabsorbierungspads
Bügeleisenhalter
Bügelbrettunterlagen & -bezüge
Ersatzteile für Bügeleisen
Bügelbretter
Waschbälle
Wäschekörbe
Waschpulver
Wäschesäcke & Waschkörbe
Fusselrollen
Mittel gegen Falten & statische Aufladung
Trocknungsmittel
Schädlingsbekämpfung
Fliegenklatschen
Fallen
Schädlingsbekämpfungsmittel
Insektenschutz
Tierabwehr
Mittel gegen Haushaltsinsekten
Teppichunterlagen
Schuhpflege
Stiefelknechte
Schuhbeutel
Schuhbürsten
Schuhpflegesets
Schuhtrockner
Schuhanzieher
Schuhpolierer
Schuhpolituren & -wachse
Schuhabstreifer
Schuhpflege- & Färbemittel
Schuhspanner
Stufenteppiche
Aufbewahrung & Ordnungssysteme
Kleider- & Wandschrankaufbewahrung
Ladestationen
Kleiderständer
Herrendiener
Kleiderbügel
Hutschachteln
Schuhregale & -schränke
Tischbesteckkommoden
Schubladeneinsätze
Aufbewahrungsbeutel
Haushalts-Ordnungshelfer
Aufbewahrungsbehälter
Schubladensysteme
Fotoaufbewahrung
Fotoalben
Fotoboxen
Aufbewahrungshaken & Regale
Bügelbrettaufhänger und -ablagen
Schirmständer
Mehrzweckhaken
Müllpressezubehör
Abfallbehälter
Müllcontainer
Sondermüllbehälter
Recycling-Behälter
Mülltonnen & Abfalleimer
Abfallbehälterzubehör
Abfallbehälterwagen
Abfallbehälter-Verkleidungen
Beschriftungen & Etiketten für Abfallbehälter
Abfallbehälterdeckel
Abfallbehälterrollen
Küche & Esszimmer
Bar-Utensilien
Absinth-Fontänen
Bierzapfhähne
Kühlsteine & -Sticks für Getränke
Getränkewannen & -kühler
Flaschenverschlüsse
Flaschenstöpsel & -verschlüsse
Untersetzerhalter
Glasuntersetzer & Bierdeckel
Cocktail- & Barzubehörsets
Cocktailshaker & Zubehör
Bar-Eispickel
Flaschenöffner
Cocktailshaker
Barsiebe
Cocktailstößel
Korkenzieher
Dekanter
Folienschneider
Weindekantierer
Weinflaschenhalter
Weinglasanhänger
Kochgeschirr & Backformen
Backformen
Backzubehörsets
Back- & Plätzchenbleche
Brotbackformen
Grillbleche mit Fettpfannen
Kuchenbackformen
Muffin- & Gebäckformen
Kuchen- & Quichebackformen
Pizzableche
Pizzasteine
Auflaufförmchen & Souffléförmchen
Bräter
Backzubehör
Backmatten & -formen
Backgewichte
Brätereinsätze
Kochgeschirr & Backformen (Kombisets)
Kochgeschirr
Auflaufformen & Kasserollen
Kochgeschirrsets
Pfannen für Crêpes und Pfannkuchen
Wasserbadtöpfe
Schmortöpfe
Rum- & Einmachtöpfe
Grillpfannen & -aufsätze
Grillpressen
Paellapfannen
Schnellkochtöpfe
Stieltöpfe
Sautépfannen
Stiel- & Bratpfannen
Suppentöpfe
Wasserkessel
Tajines & Tonkochtöpfe

Kochgeschirrzubehör
Topf- & Pfannengriffe
Topf- & Pfannendeckel
Schnellkochtopfzubehör
Dampfkörbe
Wokzubehör
Wokbürsten
Wokringe
Essens- & Getränkebehälter
Isolierbehälter
Feldflaschen
Kühlboxen
Getränkehüllen
Dosen- und Flaschenhüllen
Getränkebehälterhüllen
Flachmänner
Kühltaschen
Brotdosen & -taschen
Picknickkörbe
Getränkedeckel
Thermosflaschen
Wasserflaschen
Weinflaschentaschen
Essensaufbewahrung
Brotkästen & -taschen
Nascheimer
Kecksdosen & -behälter
Lebensmittel-Abdeckhauben
Frischhaltebeutel
Lebensmittelbehälter
Lebensmittelverpackungsmaterial
Alufolien
Pergamentpapier
Frischhaltefolien
Wachspapier
Honiggläser
Essensaufbewahrung - Zubehör
Etiketten für Lebensmittel und Getränke
Spender für Frischhaltefolie
Sauerstoffabsorber
Verschlussstreifen & Verschlussclips
Zubehör für Küchengeräte
Zubehör für Brotbackautomaten
Zubehör für Kaffee- & Espressomaschinen
Kaffeekannenwarmhalter
Kaffeekannen
Kaffeefilterkörbe
Kaffeefilter
Kaffeemühlenzubehör
Kaffeemühlen
Ersatzteile für Espresso- & Kaffeemaschinen
Wasserfilter für Kaffeemaschinen
Aufschäumer
Siebträger
Zubehör für Herdplatten, Backöfen und Küchenherde
Zubehör für Zuckerwattemaschinen
Fritteusenzubehör
Spülmaschinenzubehör
Zubehör für Wasserkocher
Zubehör für elektrische Pfannen & Woks
Fonduesetzubehör
Chafing Dish- & Fonduebrennpasten
Fonduegabeln
Fonduetopfständer
Dörrautomatenzubehör
Dörrautomatenbleche
Dörrautomatentabletts
Zubehör für Lebensmittelmühlen
Zubehör für Mixer & Pürierstäbe
Zubehör für Gefrierschränke
Küchenabfallzerkleinerer-Zubehör
Speiseeismaschinenzubehör
Gefrierschüsseln für Speiseeismaschinen
Zubehör für Eis-Crusher & Eis-Shaver
Zubehör für Eismaschinen
Entsafterzubehör
Mikrowellenzubehör
Außengrillzubehör
Holzkohle
Anzündkamine
Grillwagen
Außengrillabdeckungen
Außengrillroste & -auflagen
Ersatzteile für Außengrills
Außengrillspieße & -körbe
Grillbretter
Räucherchips & -Pellets
Nudelmaschinenzubehör
Zubehör für Popcornmaschinen
Zubehör für Campingöfen
Dunstabzugshauben-Zubehör
Kühlschrankzubehör
Zubehör für Trinkwassersprudler
Zubehör für Warmhaltetheken
Deckel für Warmhaltebehälter
Behälter für Warmhaltetheken
Toasterzubehör
Vakuumiererzubehör
Vakuumierer-Beutel
Zubehör für Waffeleisen
Wasserspenderzubehör
Flaschen für Wasserspender
Weinkühlschrank-Zubehör
Zubehör für Joghurtmaschinen
Küchengeräte
Getränkewärmer
Brotbackautomaten
Temperiermaschinen für Schokolade
Kaffee- & Espressomaschinen
Filterkaffeemaschinen
Espressokannen
Espressomaschinen
Pressstempelkannen
Perkolatoren & Kaffeebrüher
Vakuumbereiter
Kochfelder
Zuckerwattemaschinen
Fritteusen
Aufschnittmaschine
Geschirrspüler
Elektrogrills & -bratplatten
Wasserkocher
Elektrische Pfannen & Woks
Fonduetöpfe & -Sets
Kochtöpfe & Dampfkochtöpfe
Eierkocher
Dampfgarer
Reiskocher
Schongarer
Thermokocher
Öfen zum Vakuumgaren
Dörrautomaten
Lebensmittelmühlen
Mixer & Pürierstäbe
Lebensmittel-Räucheröfen
Speisewärmer
Buffetwärmer
Speisewärmelampen
Reiswärmer
Warmhaltetische
Gefrierschränke & -truhen
Slush-Eis-Maschinen
Abfallzerkleinerer
Gasgrillplatten
Heißgetränkebereiter
Kochplatten
Speiseeismaschinen
Eis-Crusher & Eis-Shaver
Eismaschinen
Entsafter
Messerschärfer
Mikrowellenherde
Milchaufschäumer
Mochi-Maschinen
Außengrills
Backöfen
Nudelmaschinen
Popcornmaschinen
Campingkocher
Abzugshauben
Küchenherde
Kühlschränke
Grillöfen & Mini-Backöfen
Wassersprudler
Sojamilchbereiter
Teekocher
Toaster & Grills
Mini- & Toastöfen
Donutmaker
Muffin- & Cupcake-Maker
Pizzaöfen
Pizzelle-Eisen
Brezelbackautomat
Sandwichtoaster
Toaster
Quesadilla- & Tortilla-Maker
Waffeleisen
Müllpressen
Vakuumierer
Trinkwasserspender
Wasserfilter
Weinkühlschränke
Joghurtmaschinen
Küchenhelfer & -utensilien
Schürzen
Backschaufeln
Bratenspritzen
Backpinsel
Getränkespender
Kuchen-Dekorationsbedarf
Tortenheber
Dosenpressen
Dosenöffner
Fleischgabeln
Ziseliermesser
Abtropf- & Küchensiebe
Saucenspender
Ausstechförmchen
Keksmaschine
Küchenthermometer-Zubehör
Kochthermometer
Kurzzeitmesser & Eieruhren
Flambierbrenner
Abkühlgitter
Schneidebretter
Geschirrständer & Abtropfflächen
Teigräder
Elektromesserzubehör
Elektromesser-Ersatzklingen
Elektromesser
Mehlsiebe
Lebensmittelschablonen
Spezialbesteck & Nussknacker
Hummer- & Krebszangen
Nussknacker
Dekorative Nussknacker
Nahrungsmittelspender
Reiben
Schäler & Entkerner
Dampfgarbeutel
Allespicker & Spieße
Küchentrichter
Knoblauchpressen
Dessertformen
Eiswürfelformen
Fleischpistolen
Küchenmesser
Küchenformen
Küchenorganizer
Konservenregal
Trinkgefäßhalter
Küchenschranksysteme
Organizer für Küchenutensilien
Halter für Küchenutensilien
Messerblöcke & -halter
Serviettenhalter & -spender
Küchenrollenhalter & -spender
Topfregale
Gewürzregale & -ständer
Trinkhalmhalter & -spender
Zuckertütenhalter
Zahnstocherbehälter & -spender
Besteckkästen
Küchenschaber
Teigschaber
Teigspatel
Grillschaber
Küchenscheren
Küchenschneidegeräte
Küchenutensilien-Sets
Kellen
Stampfer
Messbecher & Dosierlöffel
Fleischklopfer
Rührschüsseln
Mörser & Stößel
Essig- & Ölspender
Bratschläuche
Topfhandschuhe & Topflappen
Pastaförmchen
Teigmischer
Teigtücher
Pizzaschneider-Zubehör
Pizzaschneider
Kartoffelpressen
Teigrollenzubehör
Teigrollenhüllen & -überzüge
Abstandsringe für Teigrollen
Teigrollen
Dressing-Shaker
Salatschleudern
Portionierer
Eiscremeportionierer
Eisportionierer
Kugelausstecher
Popcorn- & Pommesschaufeln
Spülbeckenkörbe
Spülbeckenmatten
Schaumlöffel
Pfannenwender
Zubehör für Gewürzmühlen
Gewürzmühlen
Löffelablagen
Zuckerspender
Sushi-Matten
Teesiebe
Küchenzangen
Schneebesen
Küchenblöcke & Pantryküchen
Tafelgeschirr
Kaffee- & Teeservices
Kaffee- & Teekannen
Geschirr
Schüsseln
Geschirrsets
Teller
Trinkgefäße
Biergläser
Kaffee- und Teetassen
Kaffee- und Teeuntertassen
Trinkbehältersets
Kaffee- & Teebecher
Schnapsgläser
Stielgläser
Trinkgläser
Tischbestecke
Essstäbchenzubehör
Essstäbchen
Besteck-Sets
Gabeln
Löffel
Tafelmesser
Salz- & Pfefferstreuer
Servierware
Butterdosen
Kuchenplatten
Tortenständer
Eierbecher
Saucièren
Bowleschüsseln
Karaffen
Servierplatten
Serviertabletts
Zuckerdosen & Milchkännchen
Terrinen
Servierbesteck
Bowlenschüsseluntersatz
Terrinendeckel
Terrinenuntersatz
Klemmen & Gewichte für Tischdecken
Topfuntersetzer
Rasen & Garten
Gartenbau
Kompostieren
Kompost
Kompostlüfter
Komposter
Krankheitsbekämpfung
Dünger
Gartentopfuntersetzer und Trays
Zubehör für Gartenarbeit
Rollsitze, Sitzhilfen & Kniekissen für Gartenarbeit
Gartentaschen
Umtopftische
Zubehör für Gartengeräte
Griffe für Gartengeräte
Aufsätze für Gartengeräte
Schubkarrenteile
Gartenwerkzeuge
Geräte zum Pflanzen von Knollen
Pflanzwerkzeuge
Mistgabeln
Gartensicheln & Macheten
Pflanzkellen
Rasen- & Gartenspritzgeräte
Rasenwalzen
Astsägen
Baumscheren
Rechen
Schaufeln & Spaten
Streugeräte
Schubkarren
Gewächshäuser
Herbizide
Unkrautvlies
Unkrautvlies-Zubehör
Erdanker & -nägel
Garten - Gewebeband

Blumenkäfige & Zubehör
Pflanzenständer
Pflanzeinsätze für Blumentöpfe und -kübel
Blumentöpfe & Pflanzgefäße
Regenfässer
Sand & Gartenerde


Garten & Balkon
Markisen-Zubehör
Markisen
Hängemattenzubehör
Hängematten
Outdoor-Decken
Strandmatten
Picknickdecken
Poncholiner
Gartenhäuschen & Gartenbauten
Pavillons & Gartenlauben
Pavillon-Zubehör
Seitenwand-Sets für Pavillons
Rahmen für Pavillons
Dächer für Pavillions
Stangen für Sonnendächer
Gewichte für Sonnendächer
Bögen, Gitter, Laubengänge & Pergolen
Gartenbrücken
Schuppen, Garagen & Carports
Zubehör für Sonnenschirme
Sonnenschirmstoff
Sonnenschirmständer
Sonnenschirmschutzhüllen
Sonnenschirmabdeckungen
Sonnenschirmbeleuchtung
Sonnenschirme
Zubehör für Hollywoodschaukeln
Hollywoodschaukeln
Gartenmaschinen
Kettensägen
Rasenkantentrimmer
Elektrische Heckenscheren
Rasenlüfter und Vertikutierer
Rasenmäher
Aufsitzrasenmäher
Mähroboter
Quad-Anhänger
Handrasenmäher
Laubsauger
Laubbläser
Basiseinheiten für elektrische Gartengeräte
Elektrische Kombi-Gartenmaschinen-Sets
Kehrmaschine
Bodenbearbeitungsmaschinen
Hochdruckreiniger
Schneefräsen
Traktoren
Rasentrimmer & Freischneider
Zubehör für Gartenmaschinen
Kettensägenzubehör
Kettensägenschwerter
Kettensägenketten
Rasentrimmer-Zubehör
Heckenscheren-Zubehör
Rasenmäher-Zubehör
Wiesenmäher-Zusatzteile
Grasauffangbehälter
Rasenmäher-Keilriemen
Rasenmähermesser
Rasenmäherabdeckungen
Mulchkits für Rasenmäher
Mulchstopfen für Rasenmäher
Rasenmäher-Riemenscheiben
Rasenmäher-Reifenschläuche
Rasenmäher-Reifen
Rasenmäher-Räder
Rasenmäher-Antriebsrollen
Rasenkehrmaschinen
Laubbläser-Zubehör
Laubbläser-Rohre
Aufsätze für elektrische Kombi-Gartenmaschinen
Rasentrimmer-Aufsätze
Laubbläser-Aufsätze
Heckenscheren-Aufsätze
Stangensägen-Aufsätze
Fräsen- und Grubber-Aufsätze
Unkrauttrimmer-Aufsätze
Batterien für elektrische Kombi-Gartenmaschinen
Hochdruckreiniger-Zubehör
Schneefräsenzubehör
Traktorteile & Zubehör
Traktorreifen
Traktorräder
Unkrauttrimmer-Zubehör
Messer & Kabelrollen für Rasentrimmer
Abdeckungen für Rasentrimmer-Kabelrollen
Schnee- und Eisbeseitigung
Eiskratzer & Schneebesen
Schneeschaufeln
Bewässerungssysteme
Gartenschlauchzubehör & -ventile
Gartenschlauchsprühköpfe
Gartenschläuche
Sprinklersysteme
Steuerelemente für Sprinkleranlagen
Sprinklerventile
Sprinkler & -köpfe
Zubehör für Gießkannen
Gießkannen
Wasserspender für Pflanzen
Beleuchtung
Notbeleuchtung
Schwimmende Lichter
Flutlichter & Punktstrahler
Bodeneinbauleuchten
Lampen
Wegbeleuchtung
Leuchtmittel
Kompaktleuchtstofflampen
Leuchtstoffröhren
Glühlampen
LED-Leuchtmittel
Lichtschläuche & Lichterketten
Leuchten
Unterbauleuchten
Deckenleuchten
Kronleuchter
Wandleuchten, Wandbeleuchtung
Nachtlichter & indirekte Beleuchtung
Bilderbeleuchtung
Tiki-Fackeln & Öllampen
Lichtschienensysteme
Zubehör für Lichtschienensysteme
Leuchten für Lichtschienensysteme
Schienen für Lichtschienensysteme
Beleuchtungszubehör
Laternensockel
Laternenhalterungen
Lampenschirme
Beleuchtungszeitschaltuhren
Brennstoff für Öllampen
Bett- und Haushaltswäsche
Bettwäsche
Baldachine & Betthimmel
Bettlaken
Bettvolants
Decken
Bettbezüge
Matratzenschoner
Matratzenbezüge
Matratzenauflagen
Schlafunterlagen
Kissenbezüge
Kopfkissen
Steppdecken & Quilts
Küchentuchsets
Tischwäsche
Stoffservietten
Zierdecken
Tischsets
Tischläufer
Tischvorhänge
Tischtücher
Handtücher
Badhandtücher & Waschlappen
Strandtücher
Geschirrtücher
Sonnen- & Regenschirme
Pflanzen
Wasserpflanzen
Blumen
Grünpflanzen, Büsche & Sträucher



Pflanzen- & Kräuteranbausets
Saatgut


Bäume

Pool- & Whirlpool-Zubehör
Sprungbretter
Chlorgeneratoren für Pools und Whirlpools
Pool- & Whirlpool-Filter
Wartungssets für Pools & Whirlpools
Poolbürsten
Schläuche für Poolreiniger
Mechanische & Chemische Poolreiniger
Zubehör für Poolabdeckungen
Poolabdeckungen & -unterlagen
Sonnendecks
Badeinseln & Schwimmliegen
Swimmingpoolheizungen
Poolleitern, -treppen & -rampen
Poolfolien
Poolskimmer
Poolreinigungsgeräte
Badespielzeug
Wasserrutschen




Saunen
Spa-Becken
Pools
Rauchzubehör
Aschenbecher
Zigarrenkisten
Zigarrenschneider & -locher
Zigarettenkisten
Zigarettenhalter
Humidorzubehör
Humidore
Schutzhüllen für Sonnenschirme
Holzöfen
Taschen & Gepäck
Rucksäcke
Aktentaschen
Kulturtaschen
Wickeltaschen
Trockenboxen
Seesäcke
Bauchtaschen
Kleidertaschen
Gepäckzubehör
Folien & Einsätze für Trockenboxen
Rucksack-Schutzhüllen
Kofferablagen
Koffergurte
Gepäckanhänger
Gepäck-Organizer
Reisebehälter
Reisedokumententaschen
Kurier- & Schultertaschen
Einkaufstaschen
Koffer
Kosmetikkoffer
Für Erwachsene
Erotik
Erotikbücher
Erotische Kleidung
Erotische DVDs & Videos
Erotische Lebensmittel & Esswaren
Erotische Spiele
Erotische Zeitschriften
Pole Dance-Tanzstangenkits
Sexspielzeug
Waffen
Schlagringe
Schlagstockwaffen
Kampfmesser
Schusswaffenzubehör
Munition
Munitionskisten & -halter
Waffenkoffer und -taschen
Schusswaffenreinigung
Schusswaffen-Reinigungstücher
Schusswaffen-Reinigungspatches
Schusswaffen-Reinigungsmittel
Schusswaffengriffe
Pistolentaschen
Waffenleuchten
Picatinny-Schienen
Schusswaffengurte
Material & Ausrüstung zum Nachladen von Schusswaffen
Ladepressen
Schusswaffen
Tränengas & Pfefferspray
Nunchakus
Speerwaffen
Hieb- und Stichwaffen
Elektroschockpistolen & Taser-Waffen
Fechtwaffen
Wurfsterne
Peitschen
Medien
Bücher



Baupläne für Tischler- und Holzarbeiten




Zeitschriften & Zeitungen


Musik & Tonaufnahmen





Produkthandbücher & Gebrauchsanleitungen
Kamera- & Optikhandbücher
Handbücher für Elektrogeräte
Sport- & Freizeithandbücher
Handbücher für Haushaltsgeräte
Handbücher für Küchengeräte
Handbücher für Modellbau und Spielzeuge
Bürobedarf-Handbücher
Handbücher für Elektrowerkzeuge
Kfz-Handbücher
Notenblätter
Bürobedarf
Bücherzubehör
Bucheinbände
Leselampen
Buchständer & -stützen
Lesezeichen
Schreibtischunterlagen
Ablage & Organisation
Adressbücher
Bindesysteme
Aktenordnerzubehör
Einbandringe
Registerblätter
Klarsichthüllen
Aktenordner
Binderücken
Bindegeräte
Visitenkartenbücher
Visitenkarten-Ständer
CD-/DVD-Ordnungssysteme
Kalender, Organizer & Zeitplaner
Karteikästen
Kartenhüllen
Geldkassetten
Schreibtischorganizer
Aktenaufbewahrungsboxen
Register- & Hängemappen
Aktenhüllen und Klemmhefter


Postkartenorganizer
Postsortiersysteme
Federmappen
Akten- & Schreibmappen


Rezeptkästen
Schreibwaren
Musterklammern
Korrekturflüssigkeiten, Korrekturstifte & Korrekturbänder



Radiergummis
Etiketten & Anhängerschilder
Adressaufkleber
Trennblätter

Klebebänder für Etikettiergeräte
Versandaufkleber & -etiketten
Versandanhänger
Laminierfolie & Schutzhüllen
Klebepads
Büroklebeband
Büroklammern & Papierklammern


Papierprodukte
Papier für Hefter
Blanko-Ausweise
Visitenkarten
Geschäftsformulare & -belege
Scheckformulare
Feinkarton
Briefumschläge
Karteikarten
Notizbücher & Notizblöcke
Postkarten
Drucker- & Kopierpapier
Kassenrollen
Briefpapier
Haftnotizen
Gummibänder
Heftklammern
Reißzwecken & Pins
Impulsschweißgeräte
Laptophalter
Namensschilder
Büromatten & Stuhlunterlagen
Arbeitsplatzmatten
Stuhlunterlagen
Büromatten
Bürowagen
Medienwagen
Bücherwagen
Aktenwagen
Postwagen
Mehrzweckwagen
Bürogeräte
Taschenrechner-Zubehör
Taschenrechner





Elektronische Wörterbücher & Übersetzungsgeräte
Etikettendrucker
Laminiergeräte
Aktenvernichter
Frankiermaschinen
Stempeluhren
Diktiergeräte & Geräte zur Transkription
Schreibmaschinen
Büroarbeitsmittel
Tischglocken
Klemmbretter
Brieföffner
Lupen
Bürostempel
Bleistiftspitzer
Heftklammernzieher
Heftgeräte
Klebebandabroller
Schreibwerkzeugzubehör
Marker-Nachfülltinte


Füllertinte & -patronen
Bleistiftminen
Schreibgeräte
Zeichenkohle
Tafelkreide
Wachsmalstifte
Markierstifte & Textmarker


Multifunktions-Schreibgeräte
Pastellkreiden
Füller & Bleistifte
Füller- & Bleistift-Sets
Bleistifte
Zeichenbleistifte & Buntstifte
Schreibbleistifte


Schreibstifte, Kugelschreiber & Füller
Papierbearbeitung
Blattwender
Locher
Papierfalzmaschinen
Papierrüttler
Briefbeschwerer
Schreibunterlagen
Präsentationsbedarf
Schreibtafeln
Ausstellungstafeln
Zubehör für Anschlagbretter
Dekorative Elemente für Anschlagbretter

Pinnwände
Hartschaumstoffplatten
Trägerplatten
Plakatkartons
Dokumentenkameras
Whiteboards
Flipchart-Blöcke
Flipcharts
Laserpointer
Lesepulte
Folien
Präsentationsfernbedienungen
Versandbedarf
Umzugs- & Versandkartons
Verpackungsmaterialien
Packband
Religion & Feierlichkeiten
Artikel für Gedenkzeremonien
Urnen
Religiöse Artikel
Gebetsketten
Gebetskarten
Altare
Religiöse Schleier
Tarotkarten
Artikel für Hochzeitszeremonien
Hochzeitsläufer
Körbe für Blumenmädchen
Ringkissen

Computersoftware
Antiviren- & Sicherheitssoftware
Unternehmens- & Produktivitätssoftware
Compiler & Programmierungstools
Computerdienstprogramme & -wartung
Wörterbuch- & Übersetzungssoftware
Lernsoftware
Steuer- & Buchhaltungssoftware
GPS-Karten & -Software
Handheld- & PDA-Software
Software für Multimedia & Design
Software zur Erstellung von 3D-Modellen
Animationsbearbeitungssoftware
Graphic-Design-Software
Software zur Innenraumgestaltung
Home-Publishing-Software
Software zur Medienwiedergabe
Software für Musikkomposition
Tonbearbeitungssoftware
Videobearbeitungssoftware
Web-Design-Software
Netzwerksoftware
Büroanwendungssoftware
Betriebssysteme
Wiederherstellungsdatenträger
Digital-Content-Software
Computer-Icons
Desktop-Hintergrundbilder
Digitales Bildmaterial
Dokumentvorlagen

Stock-Fotografie & Videoclips
Virtuelles Geld
PC- & Videospiele
Sportartikel
Athletik

American Football-Handschuhe
American Football-Torstangen
Kicking Tees & Halter für Fußbälle
American Football-Schutzbekleidung
American Football-Girdle Shorts
American Football-Helmzubehör
American Football-Kinnriemen
American Football-Facemasks
American Football-Helmpolster
American Football-Helmvisiere
American Football-Helme
American Football-Nackenschutz
Schutz-Shirts und -Hemden
American Football-Schulterpads
American Football-Trainingsausrüstung
Dummys & Schlitten
Football-Bälle

Baseball- & Softball-Bases
Baseball- & Softball-Schlaghandschuhe
Baseball- & Softballhandschuhe
Baseball- & Softball-Wurfmale
Baseball- & Softball-Wurfhügel
Baseball- & Softball-Schutzkleidung
Baseball- & Softballhelme
Baseball- & Softball-Brustpanzer
Baseball- & Softball-Knie- & Schienbeinschoner
Ausrüstung für Fänger
Schutzhelme für Fänger
Baseballschläger
Baseball-Bälle
Wurfmaschinen
Softballschläger
Softball-Bälle

Basketballkorbteile & -zubehör
Basketball-Korbbretter
Schutzverkleidung für Basketballkörbe
Basketballständer
Basketballnetze
Basketballringe
Basketballkörbe
Basketball-Trainingshilfen
Basketbälle
Boxen & Kampfsport
Boxschutzbekleidung
Handbandagen
Armschutz
Körperschutz
Kopfschutz
Boxhandschuhe
Schienbeinschoner
Trainingsausrüstung für Boxen & Kampfsport
Boxpratzen
Training-Dummys
Box- & Trainingssackzubehör
Box- & Trainingssäcke
Schlagpolster
Boxringelemente
Boxringe
Kampfsportgürtel
Kampfsportwaffen
Broomball-Ausrüstung

Cheerleader-Pompons
Trainer- & Schiedsrichterausrüstung
Kapitänsbinden
Begrenzungsmarkierungen für Spielfelder
Schiedsrichter-Münzen
Linienrichterfahnen
Strafkarten & -flaggen
Pitch Counter
Schiedsrichterstände & -stühle
Schiedsrichtermappen
Anzeigetafeln
Schiedsrichter- & Trainerpfeifen
Handzähler

Cricketbälle
Cricketschläger-Zubehör
Cricketschläger-Griffe
Cricketschläger
Cricket-Aussrüstungssets
Cricket-Schutzkleidung
Crickethandschuhe
Crickethelme
Cricket-Beinschutz
Cricketstäbe
Tanzen
Ballettstangen
Fechten
Fechtschutzbekleidung
Fechthandschuhe
Fechtjacken & -E-Westen
Fechtmasken
Sportfechtwaffen
Feldhockey & Lacrosse
Feldhockey- & Lacrosse-Schutzkleidung
Feldhockey- & Lacrosse-Handschuhe
Hockey- & Lacrosse-Helme
Masken & Schutzbrillen
Feldhockey- & Lacrosse-Pads
Feldhockeybälle
Feldhockeytore
Feldhockeyschläger
Lacrosse-Bälle
Lacrosse-Ausrüstungen
Lacrosse-Tore
Lacrosse-Schlägerteile
Lacrosse-Schlägernetze & Strings
Lacrosse-Schlägerköpfe
Lacrosse-Schlägerschäfte
Lacrosse-Schläger
Lacrosse-Trainingszubehör
Eiskunstlauf & Hockey
Hockeybälle & Pucks
Hockeytore
Hockey-Schutzausrüstung
Hockey-Ellenbogenschutz
Hockeyhandschuhe
Ausrüstungssets für Torwarte
Hockeyhelme
Hockeyhosen
Hockey-Schienbeinschoner & -Beinschutz
Hockey-Schulterpolster & -Brustpolster
Eishockeyhosenträger und -gürtel
Hockeyschlitten
Hockeyschlägerpflege
Hockeyschlägerteile
Hockeyschlägerkellen
Hockey-Schlägerschäfte
Hockeyschläger
Schlittschuhzubehör
Eiskunstlaufstiefel
Schlittschuhkufen
Schlittschuhschleifer
Kufenschoner
Schnürhilfen
Schlittschuhe
Allgemeine Sportartikel
Masken für Höhentraining
Suspensorien für Athleten
Balltaschen & -wagen
Ballpumpenzubehör
Ballpumpenaufsätze
Ballpumpen
Ablagen & Transportwagen für Gymnastikmatten
Chalk
Gymnastikmatten
Übungsnetze
Leitern & Hürden für Geschwindigkeits- & Koordinationstraining
Markierungshütchen
Megaphone für Sportveranstaltungen
Sport-Mundschutz
Stadionsitze und Polster
Turnen
Turnstangen & Schwebebalken
Schutzausrüstung
Turner-Handbandagen
Turnringe
Turnsprungbretter
Pauschenpferde
Sprungpferde

Racquetball- & Squash-Bälle
Squash- & Racquetball-Schutzbrillen
Squash- & Racquetball-Handschuhe
Racquetball-Schläger
Squashschläger

Rounders-Schläger
Rounders-Handschuhe

Rugby-Bälle
Rugby-Handschuhe
Rugby-Tore
Rugby-Schutzkleidung
Rugby-Helme
Rugby-Trainingsausrüstung
Fußball
Fußbälle
Eckfahnen
Torwarthandschuhe
Zubehör für Fußballtore
Fußballtore & -netze
Fußball-Schutzkleidung
Fußballschienbeinschützer
Handball
Handbälle

Tennisballkörbe & -wagen
Tennisballwurfmaschinen
Tennisballdosen
Tennisbälle
Tennisnetze
Tennisschlägerzubehör
Schlägerdämpfer
Tennistaschen
Griffbänder
Ösenbänder für Tennisschläger
Tennissaiten
Tennisschläger
Leichtathletik
Diskusscheiben
Hochsprunglatten
Hochsprungmatten
Speere
Stabhochsprungmatten
Staffelstäbe
Kugelstoß-Kugeln
Startpistolen
Wurfhämmer
Hürden
Startblöcke
Stabhochsprungstäbe

Volleyballnetze
Volleyball-Schutzkleidung
Volleyball-Knieschoner
Volleyball-Trainingshilfen
Volleybälle
Wallyball-Ausrüstung
Wasserball
Wasserbälle
Wasserballkappen
Wasserballtore
Ringen
Schutzbekleidung für Ringer
Ringer-Kopfschutz
Ringer-Kniepolster
Fitness
Bauchtrainer
Steppbretter
Balancetrainer

Zubehör für Cardiogeräte
Crosstrainer-Zubehör
Heimtrainer-Zubehör
Rudergerät-Zubehör
Stepper-Zubehör
Laufbandzubehör
Cardiogeräte
Crosstrainer
Heimtrainer
Rudergeräte
Stepper


Laufbänder
Springseile
Gymnastikbälle
Fitnessbänder
Trainingsbänke
Matten für Heimtrainer
Fitnessgeräte-Sets
Keilmatten
Schaumroller-Zubehör
Aufbewahrungstaschen für Schaumroller
Schaumroller
Handtrainer
Inversionstische
Medizinbälle
Power Tower
Klimmzugstangen
Reaktionsbälle
Trainings- & Bremsschirme
Sicherheitslichter & -reflektoren für Sport
Stoppuhren
Suspension Trainer
Vibrationstrainer
Gewichtheben
Hantelzubehör
Hantelständer
Hantelstangen-Feststellringe
Hantelstangen
Hanteln
Gewichthebergürtel
Gewichtheberhandschuhe & Handgelenkschoner
Zubehör für Krafttrainingsgeräte
Krafttrainingsgeräte
Gewichtswesten & -manschetten

Pilates-Geräte
Yoga- & Pilatesblöcke
Yoga- & Pilatesmatten
Yoga- & Pilatestücher
Beutel für Yogamatten
Indoor - Aktivitäten
Air-Hockey
Air-Hockey-Ausrüstung
Air-Hockey-Tischzubehör
Air-Hockey-Tische
Billard
Billarddreiecke
Billardkugeln
Queuezubehör
Billiardkoffer
Billiardkreide
Queueständer
Billardqueues & Queuebrücken
Billardhandschuhe
Billardtisch-Beleuchtung
Billardtisch-Teile & Zubehör
Ballfangtaschen
Billardtisch-Bürsten
Billardtücher
Billiardtischabdeckungen
Billardtische

Bowlingtaschen
Bowlingkugeln
Bowlinghandschuhe
Bowlingkegel
Bowling-Handgelenkstützen
Tischfußball
Tischfußball-Bälle
Zubehör für Tischfußballtische
Tischfußball-Tische
Multispieltische
Tischtennis
Tischtennisbälle
Tischtennisnetze und -pfosten
Zubehör für Tischtennisschläger
Tischtennisschläger & -sets
Zubehör für Tischtennis-Roboter
Tischtennis-Roboter
Tischtennisplatten
Jakkolo
Shuffleboard-Tische
Jakkolo-Pulver
Jakkolo-Spielsteine
Dartspiele
Dart-Rückwände
Dartteile
Dartflights
Dartschäfte
Dartspitzen
Dartscheiben
Dartpfeile
Outdoor-Aktivitäten
Boot- & Wassersport
Bootssport
Handschuhe für den Bootssport
Kanuzubehör
Kanus
Kajakzubehör
Kajaks
Paddelriemen
Paddel & Ruder
Tretboote
Ruderboote
Rafts
Boots- & Wassersportkleidung
Trockenanzüge
Schwimmwestenzubehör
Rettungswesten
Rashguards & Schwimmshirts
Wassersporthelme
Neoprenanzugteile
Neopren-Unterteile
Kappen, Handschuhe & Stiefel für Neoprenanzüge
Neopren-Oberteile
Neoprenanzüge
Tauchen & Schnorcheln
Tarierwesten
Tauchcomputer
Tauch- & Schnorchelausrüstung
Tauch- & Schnorchelflossen
Tauch- & Schnorchelmasken
Bleigürtel
Tauchermesser & -scheren
Atemregler
Schnorchel
Kitesurfen
Kiteboard-Taschen
Kiteboardteile

Trapeze für Kite- & Windsurfen
Kitesurfing-Kites
Surfen

Paddelboards

Fußleinen für Surfbretter
Surfboard-Taschen
Surfbrettfinnen
Surfboard-Wachs
Surfbretter
Handschuhe für Surfer
Surfpads
Schwimmen
Schwimmflügel
Handpaddel
Schwimmbretter

Schwimmgürtel
Badekappen
Schwimmhandschuhe
Zubehör für Schwimmbrillen & -masken
Schwimmbrillen & -masken
Schwimmgewichte
Schwimmflossen
Monoflossen
Trainingsflossen
Gegenstromanlagen
Nasenklammern
Seilgebundene Wassersportarten


Tubes & Towables
Handschuhe für seilgebundene Wassersportarten

Kiteboard- & Wakeboard-Bindungen
Wakeboard-Ersatzteile

Wasserski
Hydrofoils
Wasserski-Bindungen
Wasserskikoffer & -taschen
Wasserskier
Zugseile für Wassersport
Ablagen für Wasserfahrzeuge
Halterungen für Boote
Halterungen für Boards
Windsurfen
Windsurfboard-Ausrüstung
Windsurf-Finnen
Windsurfmasten
Windsurfbretter
Windsurfsegel
Camping & Wandern
Campingmöbel
Zubehör für Luftmatratzen & Schlafunterlagen
Luftbetten
Feldbetten
Camping-Töpfe & -Geschirr
Campingleuchten & -laternen
Campinghilfsmittel
Jagdmesser
Multifunktionswerkzeuge & -messer
Taschenwärmer
Kompressionssäcke
Zubehör für Trekkingstöcke
Trekkingstöcke
Moskitonetze & Fliegengitter
Navigationskompasse
Mobile Toiletten & Duschen
Mobile Duschen & Sichtschutz
Mobile Toiletten & Urinale
Tragbare Wasserfilter & Wasserreiniger
Innenschlafsack
Schlafsäcke
Isomatten
Zeltzubehör
Innenzelte
Zeltunterlagen
Zeltstangen & -Heringe
Vorzelte
Zelte
Windschutz
Klettern
Sicherungsgeräte
Karabiner
Kletterbekleidung & -zubehör
Kletterhandschuhe
Kletterhelme
Steigeisen
Steigklemmen & Abseilausrüstung
Chalkbags
Bouldermatten
Klettergurte
Kletterschutzausrüstung
Kletterseile
Seilsäcke
Gurtbänder
Eiskletterausrüstung
Eisschrauben
Kletterwandgriffe
Expresssets
Radsport
Fahrradzubehör
Fahrradtaschen
Fahrradkörbe
Fahrradklingeln & -hupen
Flaschenhalter für Fahrradrahmen
Zubehör für Fahrradkindersitze
Kinderfahrradsitze
Zubehör für Fahrradcomputer
Fahrradcomputer
Fahrradabdeckungen
Fahrradschutzbleche
Fahrradgepäckträger
Griffe und Dekor für Fahrradlenker
Fahrradschlösser
Fahrradspiegel
Fahrradpumpen
Fahrradsattelbezüge & -polster
Dämpferpumpen
Fahrradspeichen-Reflektoren
Fahrradständer & Fahrradparksysteme
Flicken & Reparatur-Sets
Fahrrad-Fußriemen
Fahrradwerkzeug
Fahrradanhänger
Trainingsrollen
Stützräder
Fahrradtaschen & -koffer
Surfbretthalterungen für Fahrräder
Umrüstsatz für E-Bikes
Fahrradbauteile
Fahrradbremsenteile
Bremssättel
Bremshebel
Bremsrotoren
Bremsen-Sets
Fahrradkabelgehäuse
Fahrradkabel
Fahrradschaltungsteile
Tretlagergehäuse
Fahrradkassetten
Fahrradkettenkränze
Fahrradketten
Fahrradkurbeln
Fahrradgangschaltungen
Fahrradpedale
Fahrradschalthebel
Fahrradgabeln
Fahrradrahmen
Fahrrad-Groupsets
Fahrradlenkerverlängerungen
Fahrradlenkstangen
Fahrradlenkkopf-Teile
Fahrradlenkkopf-Halterungen
Fahrradlenkkopf-Abstandsringe
Fahrradlenkköpfe
Fahrradständer
Fahrradsättel
Fahrradsattelstützenklemmen
Fahrradsattelstützen
Kleinere Fahrradzubehörteile
Fahrradlenkervorbau
Reifenventiladapter
Reifenventilkappen
Reifenventile
Fahrradreifen
Fahrradschläuche
Fahrradräderzubehör
Fahrradfußrasten
Fahrradnabenteile
Fahrradnaben
Felgenbänder
Fahrradspeichen
Fahrradachsen & -spanner
Speichennippel
Fahrradfelgen
Fahrradräder
Fahrräder
Fahrradbekleidung & Zubehör
Schuhplatten-Zubehör
Schuhplatten-Schrauben
Schuhplatten-Schutzhüllen
Schuhplatten-Klemmen & -Keile
Schuhplatten
Fahrradhandschuhe
Fahrradhelmteile und -zubehör
Fahrradhelme
Fahrrad-Schutzpolster
Fahrradüberschuhe
Dreiradzubehör
Dreiräder
Einradzubehör
Einräder
Reitsportzubehör
Pferdebedarf
Abreitdecken & Weidedecken
Hufglocken & Gamaschen
Pferdefutter
Fliegenmasken
Pferdehaarpflege
Pferdeschermaschinen
Kämme, Bürsten & Striegel
Leckerli für Pferde
Vitamine & Futterergänzungsmittel für Pferde
Wurmkur für Pferde
Sattel- & Zaumzeug
Trensen
Zaumzeug
Sattelgurte
Halfter
Pferdegeschirr
Pferdeleinen
Zügel
Sättel
Steigbügel
Zubehör für Sattel & Zaumzeug
Sattel- & Zaumzeugbehälter
Sattelzubehör
Satteltaschen
Sattelbezüge und -hüllen
Sattelpolster & -decken
Sattelauflagen
Reitausrüstung
Reithandschuhe
Reithelme
Gerten & Peitschen
Reithosen
Angeln & Fischen
Bissanzeiger
Wathosen für Angler & Jäger
Köderbehälter
Gaffs
Werkzeuge zum Entfernen des Angelhakens
Angelleinen & -wirbel
Fischernetze
Angelrollen-Zubehör
Taschen & Behälter
Schmierstoffe
Ersatzspulen
Angelrollen
Angelruten-Zubehör
Taschen & Behälter für Angelruten
Angelrutenhalter und -ständer
Angelruten
Harpunen für den Angelsport
Angelgeräte
Kunstköder
Schwimmer
Angelhaken
Angelblei
Karabiner & Wirbel
Fallen für den Angelsport
Köderbefestigung
Pop-Up-Kugeln
Angelschnur
Lebendköder
Angelkästen & Angeltaschen

Pitchgabeln
Golf-Zubehörsets
Golftaschenzubehör
Golftaschentrolleys
Golftaschenhüllen
Golftaschen
Golfballmarkierungen
Golfbälle
Golfschläger-Teile & Zubehör
Golfschlägergriffe
Golfschläger-Schutzhüllen
Golfschlägerschäfte
Golfschläger
Golffahnen
Golfhandschuhe
Golf-Tees
Golfhandtücher
Golf-Trainingshilfen
Drachenfliegen & Fallschirmspringen
Fluganzüge
Hängegleiter
Fallschirme
Jagen und Schießen
Bogenschießen
Armschutz für Bogenschützen
Handschuhe & Auslöser
Zielscheiben für Bogenschießen
Pfeilelemente & Zubehör
Steuerfedern
Nocken
Jagdspitzen & Feldspitzen
Pfeile
Bogen- & Armbrustteile & -zubehör
Bögen & Armbrüste
Compoundbögen
Armbrüste
Langbögen
Köcher
Tontaubenschießen
Tontauben-Wurfmaschinen
Tontauben
Schutzkleidung für Jagd- und Schießsport
Handschuhe für Jagd- und Schießsport
Jacken für Jagd- und Schießsport
Jagen
Tierfallen
Jagdverstärker
Jagdansitze & Tarnung
Jagdhund-Ausrüstung
Hochsitze
Wildfutterautomaten
Lockmittel für Wild
Geruchstarnung & Lockdüfte
Lockinstrumente
Jagdköder
Köder, Futter & Mineralien

Softair
Softairwaffen-Teile & -Zubehör
Batterien für Softairwaffen
Softairwaffen
Softairkugeln
Paintball- & Airsoft-Schutzkleidung
Paintball- & Airsoft-Handschuhe
Paintball- & Airsoft-Schutzbrillen & Masken
Paintball- & Airsoft-Schutzpolster
Paintball- & Airsoft-Westen

Paintball-Granatwerfer
Paintball-Granaten
Ersatzteile & Zubehör für Paintball-Gewehre
Paintball-Pressluftflaschen
Paintball-Gewehrläufe
Paintball-Drop-Forwards
Paintball-Hopper
Paintball-Markierer
Paintball-Battlepacks

Schießsportzubehör
Stützen
Stative & Zweibeinständer
Zielscheiben
Trinksystem-Zubehör
Trinksystemrucksäcke & -taschen
Skaten
Schutzausrüstung für Skater
Rollschuh-Polster
Inlineskate-Teile
Inline-Skates
Rollschuh-Teile
Rollerskates
Rollskis
Kitebuggying
Kitebuggys
Kitebuggy-Zubehör
Spiele im Freien

Badmintonnetze
Badmintonschläger & -sets
Federball
Shuffleboard
Shuffleboard-Cues
Shuffleboard-Disks
Discgolf
Discgolf-Taschen
Discgolf-Fangkörbe
Rasenspiele
Bälle für Paddle-Tennis

Pickleball-Schläger
Pickleball-Bälle
Paddletennis
Paddletennis-Schläger
Paddletennis-Bälle

Tetherball-Stangen
Tetherball-Sets
Tetherball-Bälle
Roller

Skate-Rails
Skate-Rampen
Skateboard-Teile
Skateboard-Decks
Skateboard-Kleinteile
Skateboard-Achsen
Skateboard-Rollen
Skateboarding-Schutzausrüstung
Skate-Helme
Skateboarding-Handschuhe
Skateboarding-Protektoren

Wintersport & -Aktivitäten
Lawinenschutz
Lawinensonden
Lawinenairbags
Skisport & Snowboarden
Ski- & Snowboard-Taschen
Ski- & Snowboard-Brillenzubehör
Ski- & Snowboard-Brillengläser
Ski- & Snowboard-Brillen
Ski- & Snowboardhelme
Ski- & Snowboard-Leinen
Ski- & Snowboard-Ablagen
Tuningwerkzeuge für Skis & Snowboards
Ski- & Snowboard-Wachs
Ersatzteile für Skibindungen
Skibindungen
Skischuhe
Skistöcke
Skier
Langlaufskier
Alpinskier
Zubehör Snowboard-Bindungen
Snowboard-Bindungen
Snowboardstiefel

Rodelschlitten
Schneeschuhe & Zubehör
Schneeschuh-Bindungen
Schneeschuhe
Spielzeuge & Spiele
Spiel-Timer
Spiele
Kampfkreiselzubehör

Bingo-Spiele
Blackjack- & Würfelspiel-Sets
Brettspiele
Kartenspielzubehör
Kartenspiele
Geschicklichkeitsspiele
Würfelsets & -spiele
Pokerchip-Zubehör
Behälter für Pokerchips
Pokerchips & -sets
Tragbare elektronische Spiele
Rouletteräder & -zubehör
Glücksspielautomaten
Legespiele
Spielzeug für draußen
Hüpfburg-Zubehör
Hüpfburgen
Schaukeln
Spielzelte & -tunnel
Spielhäuser
Springstöcke
Sandkästen
Wippen
Rutschen
Stelzen
Zubehör für Schaukeln & Spielplatzgeräte
Schaukeln & Spielplatzgeräte
Trampolinzubehör
Trampoline
Wasserspielgeräte
Wassersprenger für Kinder
Planschbecken und Wasserrutschen
Wassertische
Puzzles & Geduldspiele
Puzzle-Zubehör
Puzzles
Mechanische Geduldspiele
Holzsteckpuzzle
Spielzeuge
Interaktives Spielzeug
Ball- & Becherspiele
Flummis
Seifenblasen
Seifenblasen-Spielzeug
Springspirale
Murmeln
Paddleball-Spiele
Spiele mit Bändern
Kreisel
Hampelmänner
Teile und Zubehör für Jo-Jos
Jo-Jos
Spielzeuge zum Malen & Zeichnen
Spielteig & Knetmasse
Zeichentafeln
Bällebad-Zubehör
Bälle für Bällebad
Bällebäder
Bad-Spielzeug
Strand- & Sandspielzeug
Bausteine & Bauspielzeug
Baukästen
Schaumstoffbausteine
Steckbausteine
Murmelbahnen
Holzbausteine
Puppen, Spielkombinationen & Spielzeugfiguren
Action- & Spielzeugfiguren
Wackelfiguren
Zubehör für Puppen & Actionfiguren
Puppenhaus-Zubehör
Puppenhäuser
Puppen
Papier- & Magnetpuppen
Zubehör für Puppen & Puppentheater
Puppentheater
Marionetten
Stofftiere
Spielzeugsets
Lernspielzeug
Ameisenfarmen
Astronomisches Spielzeug und astronomische Modelle
Insektensammlung
Lernkarten
Lesespiele
Wissenschaftssets
Schieberechner
Bürospielzeug
Magnetspielzeug
Zubehör für Flugspielzeug
Zubehör für Drachen
Wickelspulen für Drachen
Fliegendes Spielzeug
Luft- & Wasserraketen
Drachen
Spielzeug-Segelflugzeuge
Spielzeug-Fallschirme
Musikspielzeuge
Spielzeuginstrumente
Zubehör für Spielzeugfahrzeuge
Autorennbahn-Zubehör
Zubehör für Spielzeugeisenbahn
Spielzeugfahrzeuge
Spielzeugflugzeuge
Spielzeugboote
Spielzeugautos
Spielzeughubschrauber
Spielzeugmotorräder
Rennbahnen
Spielzeugraumschiffe
Züge & Eisenbahnsets
Spielzeug-LKWs & -Baumaschinen
Kinder-Rollenspiele
Spielgeld & Banken
Elektronisches Rollenspielzeug
Haushaltsspielzeug
Gartengeräte für Kinder
Berufespielzeug & Rollenspiele
Einkaufsladen
Spielzeugküchen & Spielzeuglebensmittel




Spielwerkzeug
Zubehör für ferngesteuerte Fahrzeuge
Ferngesteuertes Spielzeug
Ferngesteuerte Zeppeline
Ferngesteuerte Boote
Ferngesteuerte Autos
Ferngesteuerte Hubschrauber
Ferngesteuerte Motorräder
Ferngesteuerte Flugzeuge
Ferngesteuerte Roboter
Ferngesteuerte Panzer
Spielfahrzeug-Zubehör
Fahr, Wipp- & Schaukelspielzeug
Elektrische Kinderfahrzeuge
Steckenpferde
Schiebe- & Pedalfahrzeuge
Wipp- & Schaukelspielzeug
Hand- & Bollerwagen
Roboter
Sportspielzeug-Zubehör
Fitnessspielzeug-Zubehör
Hula-Hoop-Zubehör
Sportspielzeuge
Fußball für Kinder
Baseball für Kinder
Basketball für Kinder
Bumerangs
Bowling für Kinder
Fingerboards & Fingerboard-Sets
Angelspielzeug
Fitness-Spielzeug
Hula-Hoop-Reifen
Frisbees

Golf für Kinder
Hockey für Kinder
Kinderspielbälle
Spielzeugschläger
Spielzeug-Geschenkkörbe
Spielzeugwaffenzubehör
Spielzeugwaffen
Optische Spielzeuge
Kaleidoskope
Prismen
Aufziehspielzeug
Fahrzeuge & Teile
Fahrzeugersatzteile & -zubehör
Flugzeugteile & -Zubehör
Kfz-Elektronik
A/V-Player & im Armaturenbrett integrierte Systeme für Autos
Audioverstärker für Autos
Kassettenadapter
Kassettenspieler für Autos
Equalizer & Frequenzweichen für Autos
Parkkameras für Autos
Freisprechanlagen
Lautsprecher für Autos
Subwoofer für Autos
Halterungen für Kfz-Videomonitore
Kfz-Teile
Kfz-Bremsen
Bodenbeläge & Polster
Kfz-Klimatisierung
Kfz-Steuerelemente
Teile für Kfz-Ölkreislauf
Kfz-Motorteile
Kfz-Motoren
Kfz-Auspuff
Rahmen- & Karosserieteile
Kraftstoffanlagen
Kfz-Innenausstattung
Kfz-Beleuchtung
Kfz-Spiegel
Kfz-Elektroniksysteme
Kfz-Sitze
Kfz-Sensoren & -Messinstrumente
Aufhängungsteile für Autos
Abschleppzubehör
Getriebe- & Antriebsteile
Kfz-Räder
Felgen & Reifen für Kfz
Autofelgen & -räder
Motorradfelgen & -räder
Felgen & Räder für ATV & UTV
Kfz-Reifenzubehör
Kfz-Reifen
Autoreifen
Motorradreifen
Reifen für ATV & UTV
Kfz-Radteile
Teile für Kfz-Fenster
Kfz-Wartung & -Pflege
Kraftstoffkanister
Fahrzeugreinigung
Autowaschbürsten
Autowaschmittel
Kfz-Teppich- & Polsterreiniger
Einspritzanlagenreinigungs-Sets
Fahrzeug-Glasreiniger
Wachse, Polituren & Schutzmittel für Fahrzeuge
Fahrzeugabdeckungen
Golfcart-Gehäuse
Windschutzscheiben-Abdeckungen
Ladeflächenabdeckungen
Fahrzeug-Hardtops
Fahrzeugverdecke
Fahrzeugabdeckplanen
Kfz-Abdeckplanen
Golfcart-Abdeckplanen
Motorradabdeckplanen
Unterstände & Abdeckungen für Wohnmobile
Bootsabdeckplanen
Kfz-Dekor
Kfz-Aufkleber
Kfz-Lufterfrischer
Kfz-Antennenbälle
Kfz-Armaturenbrett-Zubehör
Autofolien
Fahrzeug-Dekosets
Kfz-Fahnen
Fahrzeug-Embleme
Abdeckungen für Anhängerkupplungen
Kfz-Kennzeichenabdeckungen
Kennzeichenrahmen
Kennzeichenhalterungen
Kennzeichen
Magnete
Rückspiegel-Deko
Schalthebelverkleidung
Schaltknäufe
Lenkradbezüge
Fahrzeug-Außendesigns
Kfz-Flüssigkeiten
Frostschutzmittel
Bremsflüssigkeit
Kühlsystemadditive
Motorreiniger
Tankreiniger
Kfz-Schmierstoffe
Flüssigkeit für hydraulische Kupplungen
Motoröl
Benzin- & Ölzusätze
Servolenkflüssigkeit
Getriebeöl
Wischwasser
Fahrzeuglack
Rahmen- & Karosserielack
Bremssattellack
Fahrzeugreparatur- & Spezialwerkzeuge
Kfz-Bremsreparatur-Sets
Werkzeuge für Kupplungsausrichtung & -ausbau
Aufladegeräte für Fahrzeugbatterien
Fahrzeugbatterie-Prüfgeräte
Karosseriedichtmasse
Fahrzeugdiagnosegeräte
Kfz-Starthilfen
Kfz-Überbrückungskabel
Werkzeuge für Reifenreparatur & -wechsel
Windschutzscheibenreparatursets
Fahrzeugsicherheit
Motorrad-Schutzausrüstung
Motorrad: Brust- und Rückenprotektoren
Motorrad: Ellbogen- und Handgelenkschützer
Motorradhandschuhe
Motorradbrillen
Motorrad-Handprotektoren
Motorradhelmersatzteile & -zubehör
Motorradhelme
Motorrad-Nierengurte
Motorrad: Knie- & Schienbeinschützer
Motorrad-Genickschutz
ATV- & UTV-Schutzausrüstung
ATV- & UTV-Griffpolster
Auto-Alarmanlagen & Schließsysteme
Zubehör für Auto-Alarmanlagen
Auto-Alarmanlagen
Motorrad-Schlösser & -Alarmanlagen
Kfz-Türschlösser
Kfz-Türschlosssicherungen
Türknöpfe
Türschlösser & Schließsysteme
Kupplungsschlösser
Wegfahrsperren
Fernbediente schlüssellose Systeme
Lenkradschlösser
Radkrallen
Kfz-Sicherheitsausrüstung
Fensternetze
Warnleuchten
Airbagteile
Überrollkäfige & -bügel
Gurtschlösser
Gurtpolster
Sicherheitsgurtbänder
Sicherheitsgurte
Kfz-Warnflaggen
Unterlegkeile
Stauraum- & Transportsysteme
Kfz-Ladenetze
Kfz-Gepäckträgerzubehör
Fahrradträgerzubehör
Ski- & Snowboardträger-Zubehör
Kfz-Gepäckträger
Grundgestelle für Autogepäckträger
Fahrradträger
Autogepäckträger für Kanus & Kajaks
Gepäckträger
Autogepäckträger für Angelruten
Autogewehrhalter
Autogepäckträger für Motorräder & Motorroller
Autogepäckträger für Skier & Snowboards
Autogepäckträger für Surfbretter
Laderampen
Kfz-Anhänger
Bootsanhänger
Pferde- & Viehanhänger
Wohnwagen
Kleinanhänger & Transportanhänger
Motorradtaschen & -koffer
Boxen & Sortiersysteme für Ladeflächen
Bügel & Haken für Kopfstützen
Utensilientaschen fürs Auto
Wasserfahrzeugteile & Zubehör
Anlegen & Ankern
Ankerketten
Ankerleinen & -seile
Ankerwinden
Anker
Bootshaken
Bootsleitern
Klampen & Klemmen
Stufentritte
Segelbootteile
Wasserfahrzeugpflege
Wasserfahrzeugreiniger
Wasserfahrzeugpolituren
Wasserfahrzeugmotorteile
Wasserfahrzeuglichtmaschinen
Wasserfahrzeugvergaser & Teile
Wasserfahrzeugmotorsteuerung
Wasserfahrzeug-Zündungsteile
Wasserfahrzeug Laufrad
Motorschlösser für Wasserfahrzeuge
Motorlager für Wasserfahrzeuge
Wasserfahrzeugkolben & Teile
Wasserfahrzeugpropeller
Wasserfahrzeugantriebe & -motoren
Wasserfahrzeugauspuffteile
Wasserfahrzeugkrümmer
Schalldämpfer & Teile für Wasserfahrzeuge
Kraftstoffsysteme für Wasserfahrzeuge
Kraftstoffleitungen & Teile für Wasserfahrzeuge
Benzinuhren für Wasserfahrzeuge
Kraftstoffpumpen & Teile für Wasserfahrzeuge
Kraftstofftanks & Teile für Wasserfahrzeuge
Beleuchtung für Wasserfahrzeuge
Wasserfahrzeugsteuerung
Steuerkabel für Wasserfahrzeuge
Steuerräder für Wasserfahrzeuge
Fahrzeuge
Luftfahrzeuge
Kraftfahrzeuge
Autos, LKWs & Lieferwagen
Golfwagen
Motorräder & -roller
Gelände- & Allradfahrzeuge
Quads
Go-Karts
Wohnmobile
Schneemobile
Wasserfahrzeuge
Motorboote
Jetski
Segelboote
Yachten`;
