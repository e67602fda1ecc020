/** Google's own names of its categories in this language, in the order of `CATEGORIES`; an empty line has none of its own. */
export const NAMES = `Animaux et articles pour animaux de compagnie
Animaux vivants
Articles pour animaux de compagnie
Accessoires pour oiseaux
Accessoires pour cages à oiseaux
Baignoires pour cages à oiseaux
Mangeoires et abreuvoirs pour cages à oiseaux
Cages et perchoirs à oiseaux
Nourriture pour oiseaux
Aires de jeux pour oiseaux
Perches et échelles pour oiseaux
Jouets pour oiseaux
Friandises pour oiseaux
Accessoires pour chats
Vêtements pour chats
Paniers pour chats
Nourriture pour chats


Meubles pour chats
Accessoires pour meubles pour chats
Litière pour chats
Sacs à litière pour chats
Tapis de bacs à litière pour chats
Bacs à litière pour chats
Jouets pour chats
Friandises pour chats
Accessoires pour chiens
Vêtements pour chiens
Paniers pour chiens
Protections de rechange pour chiens
Culottes hygiéniques pour chiens
Nourriture pour chiens


Niches pour chiens
Accessoires pour niches et enclos pour chiens
Niches et enclos pour chiens
Jouets pour chiens
Tapis de course pour chiens
Friandises pour chiens
Accessoires pour poissons
Tuyaux pour bassin et aquariums
Diffuseurs et pierres à air pour aquariums
Accessoires de nettoyage pour aquarium
Décorations pour aquariums
Filtres pour aquariums
Épuisettes pour aquariums
Gravier et substrats pour aquariums
Éclairage pour aquariums
Colonnes de débordement pour aquariums
Supports pour aquariums
Commandes de température pour aquariums
Produits d'entretien pour aquariums

Engrais pour plantes aquatiques
Distributeurs de nourriture pour poissons
Nourriture pour poissons
Équipements pour sports canins
Cintres de vêtements pour animaux de compagnie
Couchages pour animaux de compagnie
Breloques et clochettes pour animaux de compagnie
Moniteurs biométriques pour animaux de compagnie
Lecteurs de glycémie pour animaux de compagnie
Podomètres pour animaux de compagnie
Thermomètres pour animaux de compagnie
Tapis pour gamelle
Porte-gamelles
Gamelles, mangeoires et abreuvoirs
Accessoires pour caisses de transport pour animaux
Cages de transport pour animaux de compagnie
Colliers et harnais pour animaux de compagnie
Systèmes de confinement pour animaux de compagnie
Accessoires pour chatières
Chatières
Collyre pour animaux de compagnie
Trousses de secours pour animaux de compagnie
Traitements anti-puces et anti-tiques
Conteneurs de nourriture pour animaux de compagnie
Pelles à nourriture pour animaux de compagnie
Matériel de toilettage pour animaux de compagnie
Peignes et brosses pour animaux de compagnie
Parfums et sprays désodorisants pour animaux de compagnie
Tondeuses pour animaux de compagnie
Séchoirs pour animaux de compagnie
Vernis à ongles pour animaux de compagnie
Soin des griffes
Shampooings et après-shampooings pour animaux de compagnie
Lingettes pour animaux de compagnie
Accessoires de coussins chauffants pour animaux de compagnie
Coussins chauffants pour animaux de compagnie
Médailles pour animaux de compagnie
Extensions de laisse pour animaux de compagnie
Laisses pour animaux de compagnie
Collerettes pour animaux de compagnie
Pansements et bandes pour animaux de compagnie
Médicaments pour animaux de compagnie
Muselières pour animaux de compagnie
Produits pour l'hygiène bucco-dentaire des animaux de compagnie
Parcs pour animaux de compagnie
Escaliers et rampes pour animaux de compagnie
Poussettes pour animaux de compagnie
Crème solaire pour animaux de compagnie
Matériel de dressage pour animaux de compagnie
Clickers et distributeurs de friandises pour le dressage des animaux de compagnie
Supports de tapis éducateur pour animaux de compagnie
Tapis éducateur pour animaux de compagnie
Sprays et solutions pour le dressage des animaux de compagnie
Vitamines et compléments alimentaires pour animaux de compagnie
Distributeurs et supports de sacs à déjections pour animaux de compagnie
Sachets ramasse-crottes
Outils et systèmes de traitement des déjections d'animaux de compagnie
Accessoires pour reptiles et amphibiens
Nourriture pour reptiles et amphibiens
Accessoires pour terrariums reptiles et amphibiens
Chauffage et éclairage pour terrariums reptiles et amphibiens
Terrariums pour reptiles et amphibiens
Substrats pour reptiles et amphibiens
Accessoires pour petits animaux
Literie pour petits animaux
Nourriture pour petits animaux
Accessoires pour abris de petits animaux
Abris et cages pour petits animaux
Friandises pour petits animaux
Grille de séparation de voiture pour animaux
Vêtements et accessoires
Vêtements
Vêtements fitness et sports
Pantalons de football américain
Tenues de cyclisme
Cuissard à bretelles
Maillots de cyclisme
Shorts et slips de cyclisme
Combinaisons vélo
Collants de cyclisme
Shorts de boxe
Costumes, jupes et robes de danse
Vêtements de chasse
Tenues de camouflage
Gilets de chasse et de pêche
Pantalons de chasse et de combat
Shorts pour arts martiaux
Vêtements de protection pour moto
Vestes de moto
Pantalons de moto
Combinaisons de moto
Vêtements de paintball
Vêtements pour bébés et tout-petits
Bas pour bébés et tout-petits
Couvre-couches pour bébés et tout-petits
Robes pour bébé et tout-petits
Vêtements de plein air pour bébés et tout-petits
Ensembles pour bébés et tout-petits
Gigoteuses et nids d'ange
Chaussettes et collants pour bébés et tout-petits
Maillots de bain pour bébés et tout-petits
Hauts pour bébés et tout-petits
Bodies bébés
Sous-vêtements pour tout-petits
Robes
Ensembles une pièce
Combinaisons pantalon et combishorts
Justaucorps et académiques
Salopettes
Vêtements de plein air

Manteaux et vestes
Pantalons de pluie
Ensembles imperméables
Pantalons et combinaisons de ski
Gilets et vestes sans manches
Ensembles de vêtements
Pantalons
Hauts

Jupes



Jupes-shorts
Vêtements de nuit et de détente
Vêtements de détente
Chemises de nuit
Pyjamas
Robes de chambre
Costumes et tailleurs
Costumes et tailleurs à pantalon
Tailleurs-jupes
Smokings
Vêtements de bain
Vêtements traditionnels et de cérémonie

Pantalons hakama
Kurotomesode
Vêtements associés au kimono









Vêtements de cérémonie religieuse
Vêtements de baptême et de communion
Saris
Lederhosen

Sous-vêtements et chaussettes
Accessoires pour soutien-gorge
Protège-bretelles de soutien-gorge
Bretelles et rallonges de soutien-gorge
Amplificateurs de poitrine
Cache-tétons
Soutiens-gorges
Collants
Slips de sport

Accessoires de lingerie
Porte-jarretelles
Jarretelles
Caleçons longs
Jupons et jupons-culottes
Sous-vêtements gainants
Chaussettes
Tricots de corps
Sous-vêtements
Fonds de robe et jupons
Tenues
Pantalons et combinaisons de travail
Combinaisons de vol
Vêtements de cuisine
Toques de cuisinier
Vestes de cuisinier
Pantalons de cuisinier
Uniformes militaires
Uniformes scolaires
Uniformes de sécurité
Uniformes de sport
Tenues de football américain
Tenues de baseball
Tenues de basket-ball
Tenues de cheerleading
Tenues de cricket
Tenues de hockey
Tenues d'arts martiaux
Tenues d'arbitre
Tenues de football
Tenues de softball
Tenues de lutte
Blouses blanches
Vêtements de mariage
Robes de mariage
Robes de mariée
Accessoires d'habillement
Couvre-bras et manches
Accessoires d'habillement pour bébés et tout-petits
Ceintures pour tout-petits
Gants et moufles pour bébés et tout-petits
Bonnets pour bébés et tout-petits
Habillement de sécurité pour bébés
Passe-montagnes
Du rags, bandanas et fichus


Boucles de ceinture
Ceintures
Accessoires de mariage
Voiles de mariée
Boutons-pression
Baleines de cols
Boutons de manchette
Éventails décoratifs
Cache-oreilles
Gants et moufles
Accessoires pour cheveux
Couronnes à chignons
Peignes à cheveux
Extensions de cheveux
Barrettes à cheveux
Filets pour cheveux
Barrettes, pinces et épingles à cheveux



Couronnes pour cheveux
Bandeaux
Attaches pour queue de cheval
Diadèmes
Accessoires pour perruques
Calottes pour perruques
Colle et ruban adhésif pour perruques
Perruques
Manchons
Pochettes de costume
Chapeaux
Articles de chapellerie et couvre-chefs
Petits chapeaux et bibis
Coiffes

Jambières
Colliers de fleurs
Ceintures et bandeaux de grossesse
Cache-col
Cravates
Badges
Écharpes
Écharpes, foulards et châles


Lunettes de soleil
Bretelles
Pinces à cravate
Accessoires pour vêtements traditionnels



Chaussettes tabi
Serre-poignets
Déguisements et accessoires
Accessoires de déguisement
Perruques chauves
Ensembles d'accessoires de déguisement
Capes de déguisement
Gants de déguisement
Chapeaux de déguisement
Effets spéciaux pour déguisements
Accessoires de fumeurs pour déguisements
Bijoux factices
Chaussures de déguisement
Déguisements
Masques
Accessoires pour sacs à main et portefeuilles
Protège-chéquiers
Porte-clés
Cordons
Chaînes pour portefeuille
Sacs à main, portefeuilles et étuis
Étuis pour badges et insignes
Étuis pour cartes de visite
Sacs à main
Portefeuilles et pinces à billets
Bijoux
Bracelets de cheville
Bijoux pour le corps

Broches et épinglettes
Breloques et pendentifs
Boucles d'oreilles
Parures de bijoux
Colliers
Bagues
Accessoires pour montres
Bracelets de montres
Stickers et décalcomanies pour montres
Remontoirs
Montres
Accessoires pour chaussures
Chaussettes pour bottes
Guêtres
Sur-chaussures
Lacets
Éperons
Chaussures
Arts et loisirs
Billets d'événements
Loisirs et arts créatifs
Loisirs créatifs
Kits de loisirs créatifs
Kits de fabrication de bougies
Coffrets à dessin et peinture
Kits de réparation pour tissu
Kits de fabrication d'encens
Kits de fabrication de bijoux
Kits de mosaïques
Kits de travaux d'aiguille
Kits de scrapbooking et de décoration au tampon
Coffrets de loisirs créatifs
Matériaux pour loisirs créatifs
Papier pour loisirs créatifs
Papier cartonné et papier pour scrapbooking


Papier de construction
Papiers spéciaux
Papier pour dessin et peinture
Papier origami
Papier transfert
Papier vélin
Fermoirs et fermetures pour loisirs créatifs
Boutons et fermoirs
Fermoirs et crochets
Œillets
Fermetures autoagrippantes
Languettes pour fermetures éclair
Fermetures à glissière
Peinture, encre et vernis pour loisirs créatifs
Peinture pour loisirs créatifs
Fixatifs
Encre artistique
Émaux pour céramique et poterie
Teintures pour loisirs créatifs
Tampons encreurs
Médiums à peindre
Formes et bases pour loisirs créatifs
Créamousse et styromousse
Pièces de bois et formes pour loisirs créatifs
Formes en papier mâché
Couronnes et cadres floraux
Adhésifs et aimants pour loisirs créatifs
Colle de bureau et colle pour loisirs créatifs
Aimants pour loisirs créatifs
Ruban adhésif décoratif
Ruban adhésif floral
Ruban thermocollant
Fibres pour loisirs créatifs
Cordons pour bijoux et perles
Fil
Fibre non filée
Fil à tricoter
Fil pour loisirs créatifs
Fils chenille
Fil à lier les fleurs
Fil pour bijoux
Décorations et ornements
Applications et patches à coudre
Perles
Nœuds et yo-yo
Autocollants décoratifs
Élastique
Plumes
Accessoires pour bijoux
Pierres précieuses
Strass et brillants
Rubans et galons
Sequins et paillettes
Étiquettes à coudre
Poudre à gaufrage
Bourre et matériaux de remplissage
Capitonnage et rembourrage
Billes de rembourrage
Coussins à recouvrir
Cuir et vinyle
Matériaux pour poterie et sculpture
Argile et pâte à modeler


Mélanges de papier mâché
Bande de plâtre
Barbotines pour poterie
Cire brute

Toiles pour loisirs créatifs
Toiles pour travaux d'aiguille
Toiles à peindre
Canevas en plastique
Tissu
Entoilage
Tissu imprimable
Socles pour mèches
Mèches
Accessoires d'outils pour loisirs créatifs
Lames de rechange pour couteaux
Housses et protections pour machines de loisirs créatifs
Tables d'extension pour machines à coudre
Surjeteuses pour machines à coudre
Pièces de rechange pour machines à coudre
Accessoires pour rouet
Bâtons pour tampons
Outils pour loisirs créatifs
Tapis de blocage
Fils de blocage
Outils de mélange de couleurs
Couteaux à palette

Outils de découpage et de gaufrage pour loisirs créatifs
Ciseaux de bureau et ciseaux pour loisirs créatifs
Machines à couper et à gaufrer pour loisirs créatifs
Couteaux de précision
Outils d'entaille pour loisirs créatifs
Outils de gaufrage thermique
Stylos et stylets à gaufrage
Découseurs
Coupe-fils
Machines à fabriquer des décorations pour loisirs créatifs
Outils de mesure et de traçage pour loisirs créatifs
Pinceaux pour peinture
Rouleaux Brayer
Tampons décoratifs
Compas de dessin
Raclettes d'impression sérigraphique
Machines à pochoir
Pochoirs
Marqueurs de maille
Règles et jauges
Outils de pyrogravure
Tapis de découpe
Mannequins de couture
Tapis de feutrage
Cadres, tambours et châssis
Pistolets à colle
Boîtes lumineuses
Aiguilles et crochets
Crochets
Aiguilles à coudre
Aiguilles à tricoter
Crochets pour Locker Hooking
Aiguilles de machines à coudre
Épingles de sûreté
Épingles droites
Machines pour confections textiles
Aiguilles et machines à feutrer
Métiers à tisser manuels
Métiers à tisser mécaniques
Machines à coudre
Rouets
Dés à coudre et paumelles


Outils pour fil et laine
Cardeuses et brosses à laine
Fuseaux
Enfile-aiguilles
Guides de fil et de laine
Bobines pour fil et laine
Enrouleurs de fil, bobinoirs et pelotonneuses
Battoirs à tapisserie
Navettes à tisser
Rangements pour loisirs créatifs
Rangements pour aiguilles, épingles et crochets
Kits de couture et d'art textile
Rangements pour fil et laine
Patrons et moules pour loisirs créatifs
Modèles pour perles
Moules pour loisirs créatifs
Moules à feutrer
Patrons pour travaux d'aiguille
Patrons de couture
Articles de collection
Autographes
Pièces de monnaie et devises à collectionner


Cartes à collectionner
Armes de collection
Armes à feu de collection
Couteaux de collection
Épées de collection
Supports et présentoirs pour épées
Timbres-poste
Pierres et fossiles
Accessoires pour maquettes
Maquettes
Cachets de cire
Articles de sport de collection
Articles de sport dédicacés
Articles de football américain dédicacés
Articles de courses automobiles dédicacés
Articles de baseball et softball dédicacés
Articles de basket-ball dédicacés
Articles de boxe dédicacés
Articles de hockey dédicacés
Articles de football dédicacés
Articles de tennis dédicacés
Accessoires pour fans de sport
Accessoires pour fans de football américain
Accessoires pour fans de courses automobiles
Accessoires pour fans de base-ball et de softball
Accessoires pour fans de basket-ball
Accessoires pour fans de hockey
Accessoires pour fans de football
Accessoires pour fans de tennis
Publicités d'époque
Fournitures pour fabrication artisanale de bière et de vin
Grains et malt pour brassage de la bière
Bouteilles vides
Kits de vinification et de brassage
Fabrication du vin
Jonglage
Magie et nouveautés
Modélisme
Fusées miniatures
Accessoires de modélisme ferroviaire
Trains miniatures et coffrets de trains
Kits de modélisme
Accessoires pour instruments de musique et orchestres
Accessoires pour cuivres
Entretien et nettoyage des cuivres
Kits d'entretien pour cuivres
Produits nettoyants / assainissants pour cuivres
Outils de nettoyage pour cuivres
Protections pour cuivres
Lubrifiants pour cuivres
Chiffons de polissage pour cuivres
Étuis et housses pour cuivres
Embouchures pour cuivres
Sourdines pour cuivres
Pièces de rechange pour cuivres
Sangles et supports pour cuivres
Baguettes de chef d'orchestre
Accordeurs électroniques
Métronomes
Bancs et tabourets pour instruments de musique
Lyres et porte-partitions
Accessoires pour pupitres
Housses pour pupitres
Lampes de pupitres
Pinces pour partitions
Pupitres
Accessoires pour amplificateurs
Baffles pour ampli
Housses de protection pour amplificateurs
Interrupteurs au pied pour amplificateurs
Boutons d'amplificateurs
Supports pour amplificateurs
Amplificateurs à tubes
Amplificateurs pour instruments de musique
Accessoires pour instruments à clavier
Étuis et housses pour claviers
Supports pour instruments à clavier
Pédales fortes
Accessoires pour percussions
Boîtes pour cymbales et tambours
Sourdines pour cymbales et tambours
Peaux de tambour
Clés de tambour
Matériel pour batteries
Mailloches pour grosses caisses
Pièces de montage de batteries
Pédales de batterie
Accessoires pour baguettes et balais de batterie
Housses et supports pour baguettes et balais de batterie
Baguettes et balais de batterie
Modules de son pour batteries électroniques
Accessoires pour percussions à main
Étuis et housses pour percussions à main
Supports et fixations pour percussions à main
Maillets de percussions
Supports pour percussions
Accessoires pour instruments à cordes
Accessoires pour guitares
Micros pour guitares acoustiques
Capodastres
Micros pour guitares électriques
Étuis et housses pour guitares
Pièces pour guitares
Humidificateurs pour guitares
Médiators pour guitares
Bottlenecks pour guitares
Supports pour guitares
Sangles de guitares
Tourne-mécaniques pour guitares
Cordes pour guitares
Chevilles de guitare
Accessoires pour instruments à cordes d'orchestre
Étuis pour archets
Archets pour instruments à cordes d'orchestre
Étuis pour instruments à cordes d'orchestre
Pièces pour instruments à cordes d'orchestre
Sourdines pour instruments à cordes d'orchestre
Cellules magnétiques pour instruments à cordes d'orchestre
Supports pour instruments à cordes d'orchestre
Cordes pour instruments à cordes d'orchestre
Entretien et nettoyage des instruments à cordes
Résine pour archet
Chiffons de nettoyage pour instruments à cordes
Cire d'entretien pour instruments à cordes
Accessoires pour instruments à vent
Accessoires pour bassons
Entretien et nettoyage des bassons
Écouvillons pour bassons
Étuis et housses pour bassons
Parties de basson
Bocaux de bassons
Petites pièces pour bassons
Anches pour bassons
Supports pour bassons
Cordons et harnais pour bassons
Accessoires pour clarinettes
Entretien et nettoyage des clarinettes
Kits d'entretien pour clarinettes
Sèche tampon pour clarinettes
Écouvillons pour clarinettes
Étuis et housses pour clarinettes
Ligatures et bouchons pour clarinettes
Parties de clarinette
Barils de clarinette
Pavillons pour clarinettes
Becs de clarinette
Petites pièces pour clarinettes
Supports pour clarinettes
Anches pour clarinettes
Cordons et harnais pour clarinettes
Accessoires pour flûtes
Entretien et nettoyage des flûtes
Kits d'entretien pour flûtes
Tiges écouvillons pour flûtes
Écouvillons pour flûtes
Étuis et housses pour flûtes
Parties de flûte
Têtes de flûtes
Petites pièces pour flûtes
Supports pour flûtes
Accessoires pour harmonicas
Étuis pour harmonicas
Supports pour harmonicas
Accessoires pour hautbois
Entretien et nettoyage des hautbois
Kits d'entretien pour hautbois
Écouvillons pour hautbois
Étuis et housses pour hautbois
Parties de hautbois
Petites pièces pour hautbois
Supports pour hautbois
Anches pour hautbois
Cordons et harnais pour hautbois
Accessoires pour flûtes à bec
Entretien et nettoyage des flûtes à bec
Étuis pour flûtes à bec
Pièces de flûtes à bec
Accessoires pour saxophones
Entretien et nettoyage des saxophones
Kits d'entretien pour saxophones
Sèche tampon pour saxophones
Écouvillons pour saxophones
Étuis et housses pour saxophones
Ligatures et bouchons pour saxophones
Parties de saxophone
Becs pour saxophones
Bocaux de saxophones
Petites pièces pour saxophones
Supports pour saxophones
Anches pour saxophones
Cordons et harnais pour saxophones
Graisse de liège pour instruments à vent
Chiffons de polissage pour instruments à vent
Étuis pour anches d'instruments à vent
Couteaux pour anches
Instruments de musique
Accordéons et concertinas
Cornemuses
Cuivres
Cors altos et barytons

Cors d'harmonie

Trompettes et cornets

Instruments de musique électroniques
Échantillonneurs audio
Contrôleurs MIDI
Claviers musicaux
Synthétiseurs
Percussions
Grosses caisses
Cymbales
Kits de batterie
Batteries électroniques
Glockenspiels et xylophones

Percussions à main
Claves et castagnettes
Cymbales à doigt et à main
Clochettes et carillons
Tambours à main

Cajóns

Tambours sur cadre
Darboukas

Tamas
Blocs musicaux
Cencerros
Güiros et crécelles
Hochets à percussion
Triangles
Tambourins

Charlestons
Pads d'entraînement
Caisses claires
Tam-tams

Instruments à cordes
Violoncelles
Guitares
Harpes
Contrebasses
Altos
Violons
Instruments à vent
Bassons
Clarinettes
Flûtes
Tonettes

Guimbardes
Mélodicas
Autres flûtes
Hautbois

Flûtes à bec

Flûtes irlandaises
Sifflets de train
Fêtes et soirées
Cadeaux
Broches pour petits bouquets et boutonnières
Petits bouquets et boutonnières
Fleurs coupées fraîches
Cartes et chèques cadeaux
Emballage de cadeaux
Sacs pour cadeaux
Boîtes à cadeaux
Étiquettes cadeaux
Papier de soie
Papier cadeau
Cartes de vœux et de correspondance
Articles de fête
Cartes de conseils
Kits de ballons
Ballons
Banderoles
Bougies d'anniversaire
Décorations de chaises
Décorations pour cocktails
Confettis
Pompons décoratifs
Jeux à boire
Bière-pong
Tables de jeu de bière-pong
Pailles et agitateurs à cocktail
Cachets d'enveloppe
Programmes d'événements
Feux d'artifice et pétards
Décorations de fête gonflables

Sifflets et langues de belle-mère
Petits cadeaux de fête
Cadeaux de mariage pour invités
Jeux de fête
Chapeaux de fête
Banderoles et rideaux de fête
Kits d'articles de fête

Porte-noms
Marque-places
Cartes de réponse
Cierges magiques
Urnes pour occasions spéciales
Bombes fil serpentin
Effets visuels
Boules disco
Machines fumigènes
Contrôleurs d'effets spéciaux
Supports pour effets spéciaux lumineux
Jeux de lumière
Trophées et récompenses





Bébés et tout-petits
Accessoires de bain pour bébés
Baignoires pour bébés et sièges de bain
Casquettes pour le bain
Coffrets cadeaux pour bébés
Puériculture
Kits pour la santé et la toilette des bébés
Mouche-bébés
Attache-sucettes
Lingettes nettoyantes pour sucettes et tétines
Sucettes et anneaux de dentition
Accessoires de sécurité pour bébés
Accessoires pour barrières de sécurité
Barrières de sécurité
Écoute-bébés
Harnais de sécurité pour enfants
Verrous et accessoires de sécurité pour bébés
Barrières de lit pour bébés
Jouets pour bébés et équipement d'éveil
Jouets alphabet
Jouets d'éveil pour bébés
Transats pour bébés
Sauteurs et balancelles pour bébés
Accessoires de mobiles pour bébés
Mobiles pour bébés
Tétines pour bébés
Trotteurs et tables d'activités pour bébés
Tapis d'éveil


Parcs
Jouets à tirer et à pousser
Hochets
Jouets à trier et à empiler
Transport de bébés
Sièges auto pour bébés et enfants
Porte-bébés
Poussettes pour bébés
Accessoires de transport pour bébés
Accessoires de siège auto pour bébés et tout-petits
Accessoires pour porte-bébés
Accessoires de poussette pour bébés
Nids d'ange et chancelières
Protection de chariot et housses pour chaises hautes
Change de bébé
Distributeurs et réchauffeurs de lingettes pour bébés
Lingettes pour bébés
Protections pour matelas et plans à langer
Matelas à langer
Kits de couches
Papiers de protection pour couches
Rangements pour couches
Accessoires pour seaux à couches
Seaux à couches
Traitements pour érythème fessier
Sacs imperméables pour couches
Couches
Allaitement et alimentation
Nourriture pour bébés et tout-petits
Céréales pour bébés
Boissons pour bébés
Aliments pour bébés
Lait en poudre pour bébés
Snacks pour bébés
Boissons pour bébés et tout-petits
Tétines et sacs pour biberons


Biberons
Minuteurs pour le soin du bébé
Bavoirs
Chauffe-biberons et stérilisateurs
Récipients de conservation de lait maternel
Accessoires pour tire-laits
Tire-lait
Protège-épaules
Capes d'allaitement
Coussinets d'allaitement et téterelles
Housses pour coussins d'allaitement
Coussins d'allaitement
Tasses à bec
Apprentissage de la propreté
Pots pour enfants
Kits d'apprentissage de la propreté
Couvertures d'emmaillotage et couvertures pour bébés


Entreprise et industrie
Marketing et publicité

Comptoirs de salons professionnels
Présentoirs de salons professionnels

Élevage
Couveuses à œufs
Nourriture pour bétail





Mangeoires et abreuvoirs pour bétail
Licols
Composants d'automatisation
Automates programmables industriels
Variateurs de fréquence et de vitesse

Arpentage
Cônes de signalisation
Médecine dentaire
Ciment dentaire
Instruments dentaires
Godets Dappen
Miroirs dentaires
Ensembles d'instruments dentaires
Cupules de prophylaxie
Micromoteurs de prophylaxie
Pâte de polissage
Cinéma et télévision
Finance et assurance
Lingot
Restauration
Boîtes pâtissières
Bacs à vaisselle
Présentoirs d'addition
Emballages alimentaires pour lieux de loisirs
Couvercles jetables
Services jetables
Plateaux jetables
Vaisselle jetable
Bols jetables
Tasses jetables
Couverts jetables
Assiettes jetables
Paniers de restauration
Chariots de restauration
Laveuses et sécheuses industrielles alimentaires
Grils tourne-saucisses
Bacs à glace
Chauffe-plats
Vitres pare-haleine
Emballages pour vente à emporter
Poêles basculantes
Distributeurs automatiques
Foresterie et exploitation des forêts
Coiffure et cosmétologie
Capes de coupe et protège-cou pour coiffure
Fauteuils de pédicure
Fauteuils de coiffure
Machinerie lourde
Déchiqueteuses
Hôtel et service d'accueil
Stockage industriel
Armoires industrielles
Étagères industrielles
Conteneurs
Cloisons, clôtures et portes grillagées
Accessoires de stockage industriel
Chariots d'entretien
Maintien de l'ordre public
Menottes
Détecteurs de métaux
Secteur manufacturier
Manipulation de matériel
Convoyeurs
Ascenseurs et monte-charge
Monte-charge, grues et chariots
Crics et chariots élévateurs
Nacelles élévatrices
Poulies, palans et réas
Treuils
Palettes et plates-formes de chargement
Secteur médical
Rideaux d'hôpitaux
Blouses d'hôpital
Literie médicale
Équipement médical
Défibrillateurs externes automatisés
Ceintures de transfert
Marteaux à réflexes et diapasons
Brancards et civières
Otoscopes et ophtalmoscopes
Lève-personnes
Stéthoscopes
Accessoires pour moniteurs de signes vitaux
Moniteurs de signes vitaux
Meubles pour le secteur médical
Tables de chiropractie
Fauteuils et tables d'examen
Lits médicalisés
Armoires médicales
Chariots médicaux
Chariots d'urgence
Pieds à perfusion
Tables chirurgicales
Instruments médicaux
Forceps
Lames de scalpels

Aiguilles chirurgicales et sutures
Matériel médical
Gants jetables
Doigtiers
Aiguilles et seringues médicales



Fournitures pour stomies
Abaisse-langues
Matériel d'enseignement médical
Mannequins de formation médicale et de secourisme
Charlottes médicales
Vêtements médicaux
Blouses chirurgicales
Exploitation des carrières et extraction
Tatouages et piercings
Matériel de piercing
Aiguilles de piercing
Matériel de tatouage
Accessoires pour couvrir les tatouages
Encres de tatouage
Machines à tatouer
Aiguilles de tatouage
Commerce de détail
Portants à vêtements
Mannequins de présentation
Pièces de mannequin
Manipulation de l'argent
Détecteurs de faux billets
Accessoires pour caisses enregistreuses et terminaux de point de vente
Tiroirs-caisses
Terminaux de carte bancaire
Tablettes pour signature numérique
Caisses enregistreuses et terminaux de point de vente


Compteurs de pièces et de billets
Distributeurs de monnaie
Pochettes de dépôt d'argent
Tubes de monnaie et bracelets pour billets
Sacs plastiques et sacs en papier
Pistolets étiqueteurs de prix
Vitrines de vente au détail
Mannequins et accessoires pour vitrines
Sciences et laboratoire
Éléments biochimiques
Kits de dissection
Produits chimiques de laboratoire
Matériel de laboratoire

Centrifugeuses
Machines de production de glace carbonique
Machines à lyophiliser
Centrifugeuses de laboratoire
Congélateurs de laboratoire
Entonnoirs de laboratoire
Plaques chauffantes de laboratoire
Fours de laboratoire
Accessoires pour microscopes
Appareils photo pour microscopes
Adaptateurs et oculaires pour microscopes
Objectifs pour microscopes
Ampoules de remplacement pour microscopes
Lames pour microscopes


Accessoires de spectromètres
Spectromètres
Spécimens de laboratoire
Accessoires de laboratoire
Béchers
Éprouvettes graduées
Flacons de laboratoire
Boîtes de Petri

Supports de tubes à essais
Tubes à essais
Pissettes
Signalétique
Panneaux d'horaires
Enseignes numériques
Enseignes électriques
Enseignes LED
Enseignes néon
Panneaux de secours et d'évacuation
Panneaux de signalétique intérieure
Panneaux d'ouverture et de fermeture
Panneaux de parking et de stationnement
Panneaux de réglementation
Panneaux publicitaires
Panneaux de signalisation routière
Signalétique de danger et d'avertissement
Panneaux de sécurité
Chevalets stop-trottoir et enseignes publicitaires de jardin
Équipement de protection
Gilets pare-balles
Accessoires pour masques à gaz et masques respiratoires
Casques de sécurité
Combinaisons de protection chimique
Tabliers de protection
Lunettes de protection
Masques de protection
Masques anti-poussière
Masques de pompier
Masques à gaz et masques respiratoires
Masques médicaux
Gants de sécurité
Genouillères
Masques de soudage
Harnais de protection
Longes de sécurité
Appareils photo, caméras et instruments d'optique
Accessoires pour appareils photo, caméras et instruments d'optique
Câbles de rechange pour appareils photo, caméras et instruments d'optique
Objectifs d'appareils photo et de caméras
Objectifs d'appareil photo
Objectifs de caméra de surveillance
Objectifs de caméra
Accessoires pour objectifs d'appareils photo
Bagues d'adaptation pour objectifs et filtres
Housses pour objectifs
Bouchons d'objectif
Téléconvertisseurs et extenseurs
Filtres d'objectif
Parasoleils
Pièces et accessoires pour appareils photo et caméras
Ensembles d'accessoires pour appareils photo
Sacs et housses pour appareils photo et caméras
Couvercles et plaques de rechange pour boîtiers d'appareils photo
Dos numériques pour appareils photos
Pellicules photo
Accessoires de flash pour appareils photo
Flashs d'appareil photo
Systèmes de mise au point pour appareils photo
Engrenages pour appareils photo
Poignées pour appareils photo
Capteurs d'images pour appareils photo
Lentilles de grossissement
Télécommandes pour appareils photo
Boutons de rechange pour appareils photo
Écrans de rechange pour appareils photo
Caissons d'isolation acoustique pour appareils photo
Stabilisateurs et supports pour appareils photo
Sangles pour appareils photo
Pare-soleil et protections pour viseurs d'appareils photo
Supports de flash
Écrans externes pour appareils photo et caméras
Accessoires pour caméras de surveillance
Accessoires pour caissons étanches pour photographie sous-marine
Caissons étanches pour photographie sous-marine
Torches vidéo
Accessoires pour instruments d'optique
Accessoires pour jumelles et monoculaires
Sacs et housses pour instruments d'optique
Accessoires pour télémètres
Accessoires pour longues-vues
Accessoires pour télescopes
Accessoires pour dispositifs thermo-optiques
Accessoires pour lunettes et viseurs d'armes
Accessoires pour trépieds et monopodes
Housses pour trépieds et monopodes
Têtes de trépieds et monopodes
Colliers et fixations de trépieds
Poignées pour trépieds
Entretoises pour trépieds
Trépieds et monopodes
Appareils photo et caméras
Boroscopes
Appareils photo numériques
Appareils photo jetables
Appareils photo argentiques
Caméras de surveillance
Appareils photo de chasse
Caméras vidéo

Optique
Jumelles
Monoculaires
Télémètres
Lunettes
Longues-vues
Télescopes
Lunettes de visée et viseurs
Photographie
Chambre noire
Matériel de traitement et de développement
Statifs
Bacs de chambre noire
Cuves et bobines de développement
Cuves de révélation, de lavage et de séchage
Matériel et accessoires de retouche
Matériel d'agrandissement
Margeurs
Compte-poses
Auxiliaires de mise au point
Analyseurs et posemètres
Agrandisseurs de photos
Produits chimiques pour la photographie
Papier photographique
Lampes inactiniques
Éclairage et studio
Accessoires de posemètres
Posemètres
Arrière-plans de studio
Accessoires de lampes et flashs de studio
Commandes d'éclairage de studio
Diffuseurs de flash
Réflecteurs pour flash
Filtres à lumière et gobos
Boîtes à lumière softbox
Lampes studio et flashs
Accessoires de supports et fixations de studio
Supports et fixations de studio
Matériel de montage photo
Rangements pour négatifs et diapositives
Appareils électroniques
Matériel d'arcade
Jeux de basket-ball arcade
Accessoires pour flippers
Flippers
Jeux de skeeball
Accessoires de bornes d'arcade
Bornes d'arcade

Accessoires audio
Accessoires pour récepteurs audio et vidéo
Accessoires pour écouteurs et casques audio
Embouts et mousses pour écouteurs
Accessoires de karaoké
Cartouches pour karaoké
Accessoires pour lecteurs MP3
Accessoires pour lecteurs MP3 et téléphones mobiles
Housses pour lecteurs MP3
Accessoires pour microphones
Pieds de microphone
Accessoires de radio satellite
Accessoires pour enceintes
Sacs, protections et housses pour enceintes
Composants et kits d'enceintes
Housses pour pieds d'enceintes
Supports et pieds d'enceintes
Transducteurs tactiles
Accessoires pour tourne-disques
Composants audio
Récepteurs audio et vidéo
Amplificateurs audio
Amplis casque
Amplificateurs stéréo
Mélangeurs audio
Transmetteurs audio
Transmetteurs Bluetooth
Émetteurs FM
Tranches de console
Boîtes de direct
Casques Audio & Écouteurs



Processeurs de signal
Répartiteurs
Processeurs d'effets
Égaliseurs
Systèmes de gestion de la sonorisation
Préamplis de microphone
Noise Gates et compresseurs
Préamplis phono
Enceintes et haut-parleurs
Ensembles d'articles pour enregistrements studio
Lecteurs et enregistreurs audio
Radiocassettes
Lecteurs-enregistreurs CD
Magnétophones à cassettes
Systèmes home cinéma
Jukebox
Ensembles karaoké
Lecteurs MP3
Lecteurs-enregistreurs MiniDisc
Enregistreurs multipistes

Magnétophones à bobines
Systèmes stéréo
Tourne-disques
Dictaphones
Porte-voix
Équipement de DJ
Lecteurs CD de DJ
Tables de mixage
Systèmes de sonorisation
Matériel de scène
Systèmes de communication sans fil
Circuits imprimés et composants de circuits
Accessoires pour circuits imprimés
Décodeurs et codeurs
Prototypes de circuit
Maquettes électriques
Filtres électroniques
Composants de circuits passifs
Condensateurs
Oscillateurs électroniques
Inducteurs
Résistances
Circuits imprimés
Cartes de circuits imprimés pour appareils photo
Circuits imprimés pour ordinateurs
Carte onduleur pour ordinateurs
Circuits imprimés de disques durs
Cartes mères
Cartes de développement
Circuits imprimés pour machines de fitness
Circuits imprimés pour électroménager
Circuits imprimés pour piscines et spas
Circuits imprimés pour imprimantes, copieurs et télécopieurs
Circuits imprimés pour scanners
Circuits imprimés pour TV
Semi-conducteurs

Puces et circuits intégrés
Microcontrôleurs


Répondeurs
Identification de l'appelant
Accessoires de communication par radio
Radios de communication
Radios CB
Scanners radio
Radios bidirectionnelles
Accessoires pour interphone
Interphones

Téléphonie
Téléphones de conférence
Téléphones filaires
Téléphones sans fil
Accessoires pour téléphones mobiles
Objectifs de téléphones mobiles
Housses pour téléphones mobiles
Breloques et dragonnes pour téléphones mobiles
Cartes prépayées et cartes SIM pour téléphones mobiles


Pièces de rechange pour téléphones mobiles
Supports pour téléphones mobiles
Outils d'éjection de carte SIM
Téléphones mobiles



Téléphones satellites
Accessoires pour téléphones
Cartes téléphoniques
Visioconférence
Composants
Accéléromètres
Convertisseurs
Convertisseurs audio
Convertisseurs de balayage
Connecteurs de composants électroniques
Modulateurs
Coupleurs
Ordinateurs
PC Barebone
Serveurs informatiques
Ordinateurs de bureau
Appareils mobiles
Terminaux de collecte de données
Liseuses
PDA
Bornes interactives
Ordinateurs portables
Lunettes intelligentes
Tablettes multimédias
Clients légers et zéro


Tables tactiles
Accessoires électroniques
Adaptateurs
Adaptateurs et coupleurs de câbles audio et vidéo
Adaptateurs de carte mémoire
Adaptateurs USB
Accessoires pour antennes
Supports pour antenne
Systèmes de rotation pour antenne
Blocs-convertisseurs à faible bruit
Antennes
Répartiteurs et commutateurs audio et vidéo
Commutateurs et répartiteurs DVI
Switchs et splitters HDMI
Commutateurs et répartiteurs VGA
Médias vierges
Gestion de câbles
Serre-câbles
Pinces à serre-câbles
Chemins de câbles
Tableaux de connexions
Marquage de fils et câbles
Gaines pour câbles et fils
Attaches de câbles et fils
Câbles pour appareils électroniques
Câbles audio et vidéo
Câbles KVM
Câbles réseau
Câbles de données
Câbles système et d'alimentation
Câbles téléphoniques
Accessoires pour ordinateurs
Ensembles d'accessoires pour ordinateurs
Coques et skins pour ordinateurs
Supports pour ordinateurs
Accessoires pour appareils mobiles
Accessoires pour liseuses
Housses pour liseuses
Accessoires pour PDA
Housses pour PDA
Repose-poignets pour clavier et souris
Tablettes de clavier
Stations d'accueil pour ordinateurs portables
Tapis de souris
Cartouches pour stylos à plume
Stylets
Supports et stands pour tablettes
Composants d'ordinateur
Boîtiers de serveurs lames
Plaques arrières et connecteurs d'entrée-sortie
Alimentations pour ordinateurs
Processeurs
Boîtiers et baies d'ordinateur
Kits de démarrage pour ordinateurs
Pièces pour refroidisseurs d'ordinateur
Boîtiers pour ordinateurs de bureau et serveurs
Pièces pour liseuses numériques
Écrans de rechange pour liseuses numériques
Cartes E/S
Cartes audio
Cartes et adaptateurs d'interface pour ordinateurs
Cartes d'adaptation
Cartes et adaptateurs TV
Cartes graphiques et adaptateurs vidéo
Accessoires pour périphériques de saisie
Supports pour lecteurs codes barres
Accessoires pour manettes de jeu
Touches de clavier
Accessoires pour souris et trackballs
Périphériques de saisie
Lecteurs code-barres
Stylos numériques
Lecteurs de cartes électroniques
Lecteurs d'empreintes
Manettes de jeu





Systèmes de contrôle par les gestes
Tablettes graphiques
Commutateurs KVM
Claviers
Lecteurs de carte mémoire
Souris et trackballs
Pavés numériques
Pointeurs tactiles
Composants d'ordinateur portable
Charnières pour ordinateurs portables
Cadres et pièces de boîtier pour ordinateurs portables
Câbles de rechange pour ordinateurs portables
Claviers de remplacement pour ordinateurs portables
Écrans de remplacement pour ordinateurs portables
Haut-parleurs de rechange pour ordinateurs portables
Numériseurs à écrans d'ordinateurs portables
Périphériques de stockage
Duplicateurs de disques
Graveurs de CD/DVD
Duplicateurs de disque dur
Duplicateurs de clés USB
Lecteurs de disquettes
Accessoires pour disques durs
Mallettes de transport pour disques durs
Stations d'accueil pour disques durs
Boîtiers et fixations pour disques durs
Baies de stockage
Disques durs
Systèmes de stockage en réseau
Lecteurs optiques
Lecteurs de bande
Clés USB
Pièces pour tablettes PC
Cadres et pièces de boîtier pour tablettes PC
Enceintes de rechange pour tablettes PC
Écrans et numériseurs pour tablettes
Concentrateurs USB et FireWire
Nettoyants pour appareils électroniques
Films de protection
Autocollants pour appareils électroniques
Protections pour clavier
Filtres de confidentialité
Films de protection d'écran
Mémoire
Mémoire cache
Mémoire flash
Cartes mémoire flash


Mémoire vidéo
Accessoires mémoire
Étuis pour cartes mémoire
Pieds et trépieds pour téléphones mobiles et tablettes
Alimentation
Piles
Batteries pour caméras
Batteries pour téléphones sans fil
Batteries pour liseuses numériques
Piles et batteries multiusages
Batteries pour ordinateurs portables
Batteries de lecteurs MP3
Batteries pour téléphones mobiles
Batteries pour PDA
Batteries pour tablettes PC
Batteries d'onduleurs
Batteries pour caméras vidéo
Batteries pour consoles de jeu vidéo et manettes
Accessoires pour batteries
Régulateurs de charge pour batteries
Porte-batteries
Chargeurs de batteries de caméras
Chargeurs de batteries pour usage courant
Testeurs de batterie pour usage courant
Piles à combustible
Accessoires pour adaptateurs de courant et chargeurs
Adaptateurs de courant et chargeurs
Blocs d'alimentation
Multiprises & parasurtenseurs
Boîtiers d'alimentation électrique
Parafoudres
Adaptateurs et convertisseurs de voyage
Systèmes d'alimentation sans interruption
Accessoires pour systèmes d'alimentation sans interruption
Télécommandes
Amplificateurs de signal
Brouilleurs de signal
Brouilleurs GPS
Brouilleurs de téléphone mobile
Brouilleurs de radar
Accessoires pour GPS
Housses pour GPS
Supports de GPS
Systèmes de navigation GPS
Traceurs GPS
Appareils électroniques maritimes
Détecteurs de poissons
Récepteurs audio et vidéo maritimes
Traceurs et GPS maritimes
Radar de navigation maritime
Radios maritimes
Haut-parleurs pour bateaux
Réseaux
Ponts et routeurs
Ponts réseau
Ponts et routeurs VoIP
Points d'accès Wi-Fi
Routeurs Wi-Fi
Concentrateurs et multiplexeurs
Hubs et commutateurs
Accessoires pour modems

Cartes réseau et adaptateurs
Pare-feu et appareils pour la sécurité des réseaux
Adaptateurs PoE
Serveurs d'impression
Répéteurs et émetteurs-récepteurs
Impression, copie, numérisation et télécopie
Accessoires pour imprimantes 3D
Imprimantes 3D
Accessoires pour imprimantes, copieurs et télécopieurs
Matériel pour imprimante
Tambours et kits de tambour pour imprimantes
Filtres pour imprimante
Kits de maintenance pour imprimante
Rubans pour imprimante
Têtes d'impression
Recharges pour cartouches d'encre et toners
Cartouches d'encre et toners
Duplexeurs pour imprimante
Mémoire pour imprimante
Supports pour imprimante
Pièces de rechange pour imprimantes, copieurs et télécopieurs
Imprimantes, copieurs et télécopieurs
Accessoires pour scanner

Détecteurs de radars
Radars de vitesse
Boîtiers de télépéage
Vidéo
Écrans d'ordinateur
Vidéoprojecteurs
Projecteurs multimédias
Rétroprojecteurs
Projecteurs de diapositives
Télévision par câble et par satellite
Récepteurs de télévision par câble
Récepteurs de télévision par satellite
Téléviseurs
Accessoires vidéo
Lunettes 3D
Accessoires pour écrans d'ordinateur
Kits de calibrage des couleurs
Accessoires pour projecteurs
Jupes de projection
Supports pour écrans de projection
Écrans de projection
Supports pour projecteur
Lampes de rechange pour projecteurs
Appareils de rembobinage
Accessoires et pièces pour téléviseurs
Supports pour téléviseurs et écrans
Adaptateurs TV
Lampes de rechange pour télévision
Enceintes TV
Matériel de montage et de production vidéo
Multiplexeurs vidéo
Lecteurs et enregistreurs vidéo
Lecteurs DVD et Blu-ray
Enregistreurs DVD
Enregistreurs vidéonumériques
Lecteurs multimédia streaming
Magnétoscopes
Serveurs vidéo
Transmetteurs vidéo
Accessoires pour consoles de jeu vidéo
Accessoires pour consoles de jeu de salon
Accessoires pour consoles de jeu portables
Consoles de jeu vidéo
Alimentation, boissons et tabac
Boissons
Boissons alcoolisées
Bière

Préparations pour cocktails


Boissons alcoolisées aromatisées
Cidre
Liqueurs et spiritueux




Rhum
Shōchū et soju




Whisky
Vin
Babeurre
Café
Lait de poule
Boissons aromatisées aux fruits
Chocolat chaud
Jus
Lait
Lait à base de plantes
Boissons en poudre

Boissons énergisantes et pour le sport
Thé et infusions
Boissons au vinaigre
Eau






Aliments
Boulangerie

Assortiments de desserts
Pains
Gâteaux individuels
Gâteaux au café

Petits gâteaux


Cornets de crème glacée

Pâtisseries et scones
Tartes et tartelettes
Tacos
Tortillas et wraps
Fruits confits et fruits enrobés de chocolat
Bonbons et chocolat
Sauces et condiments
Sauce cocktail
Sauce au curry
Décorations pour desserts
Fruits pour garniture
Sirop pour glaces
Sauce de poisson
Jus de viande
Miel
Sauce au raifort
Sauce piquante

Marinades et sauces pour barbecue

Moutarde
Olives et câpres
Sauces pour pâtes
Fruits et légumes marinés
Sauce pour pizza
Condiments et chutneys
Assaisonnements pour salades
Sauce satay
Sauce soja
Sauces aigres-douces
Sirop

Sauce tartare
Sauces Béchamel
Sauce Worcestershire
Ingrédients pour la cuisine et la pâtisserie
Pépites
Chocolat à pâtisserie
Arômes et extraits alimentaires
Prémélanges de produits de boulangerie
Levure chimique
Bicarbonate de soude
Préparations pour pâtes et glaçages
Pâtes et sauces à base de haricots
Chapelure
Lait en poudre et lait concentré
Kits de décoration de gâteaux
Huiles de cuisson
Fécule
Vin de cuisine
Sirop de maïs
Pâte
Pâte à pain et à pâtisserie
Pâte à biscuits et pâte à brownies
Pâtes à tarte
Décorations comestibles pour pâtisseries

Sucre pour barbe à papa
Farine
Colorants alimentaires
Glaçage
Jus de citron et de citron vert

Farine intégrale
Mélasse
Garnitures pour tartes et pâtisseries
Graisse alimentaire
Ferments
Sucre et édulcorants
Tapioca
Purée de tomates
Gélatine nature
Vinaigre
Préparations pour gaufres et crêpes
Levure
Produits laitiers
Beurre et margarine
Fromage
Dosettes de lait
Fromage blanc
Crème
Crème aigre
Crème Chantilly
Yogourt
À tartiner
Beurre de pomme
Sauces au fromage et fromage à tartiner
Fromage à la crème

Houmous
Confitures et gelées
Beurre de noix
Sauce salsa

Sauces apéritives pour légumes
Paniers cadeaux gourmands
Glaces et desserts glacés
Glaces et yaourt glacé
Desserts glacés
Bâtonnets glacés
Fruits et légumes
Fruits en conserve et en bocaux
Légumes en conserve
Haricots en conserve
Fruits secs
Légumes séchés
Haricots secs
Fruits frais et surgelés
Pommes

Avocats

Bananes
Baies
Fruits de l'arbre à pain
Figues de Barbarie
Chérimoles
Agrumes
Pamplemousses

Citrons

Citrons verts


Noix de coco
Dattes

Figues
Mélanges de fruits
Raisins
Goyaves
Homlis

Longanes
Nèfles du Japon
Litchis
Arbouse
Sapotes mamey
Mangoustans

Papayes
Fruits de la passion
Poires
Kakis

Ananas
Pitayas
Grenades
Coings
Ramboutans
Sapotilles
Sapotes
Corossols
Caramboles
Fruits à noyaux
Abricots
Cerises
Mangues
Pêches et nectarines
Pluots
Prunes
Pommes cannelle
Tamarins
Légumes frais et surgelés

Artichauts
Asperges
Haricots
Betteraves
Bourrache
Brocoli
Choux de Bruxelles
Chou
Feuilles de cactus
Cardon
Carottes
Chou-fleur
Céleri
Racines de céleri
Maïs
Concombres
Aubergines
Bulbes de fenouil
Crosse de fougère
Moutarde brune
Brocoli chinois
Ail
Racines de gingembre
Racines de bardane
Légumes-feuilles
Roquette
Fanes de betteraves

Blette
Chicorée

Chou frisé
Laitue
Liseron d'eau
Salades composées
Épinards

Racines de raifort
Pois patates
Chou-rave
Poireaux
Racines de lotus

Champignons
Gombo
Oignons
Racines de persil
Panais
Pois
Piments
Pommes de terre
Radis
Rhubarbe
Échalotes
Germes de légumes
Courges et gourdes
Canne à sucre
Topinambours
Patates douces

Racines de taro
Tomates
Raves et rutabagas
Mélanges de légumes
Châtaignes d'eau
Cresson de fontaine
Herbe de blé
Ignames
Racines de yucca
Compotes de fruits
Graines, riz et céréales
Amarante
Orge
Sarrasin
Céréales et muesli


Flocons d'avoine, gruau et farine d'avoine

Riz
Seigle
Blé
Viande, poisson et fruits de mer, œufs
Œufs




Viande
Viandes en conserve
Viandes fraîches et surgelées
Viande froide et charcuterie
Poisson et fruits de mer
Fruits de mer en conserve
Fruits de mer frais et surgelés
Noix et graines
Pâtes et nouilles
Plats cuisinés
Hors-d'œuvre et accompagnements préparés
Plats principaux et plats préparés
Épices et assaisonnements
Herbes et épices
Glutamate de sodium
Poivre
Sel
Produits à grignoter
Gressins
Barres de céréales


Feuilletés au fromage

Biscuits apéritifs
Croûtons
Fruits à grignoter
Viande séchée
Pop-corn
Couennes de porc
Bretzels
Puddings et gelées
Galettes de riz soufflé
Garnitures pour salades
Bâtonnets de sésame
Gâteaux à grignoter
Gâteaux de riz gluant
Mélanges pour apéritif
Bouillons et soupes
Tofu et produits à base de soja
Substituts de fromage
Substituts de viande



Articles pour fumeurs
Tabac à chiquer

Cigares
Tabac en vrac
Pipes
Vaporisateurs et cigarettes électroniques


Meubles
Mobilier pour bébés et tout-petits
Meubles pour bébés et tout-petits
Accessoires pour couffins et berceaux
Couffins et berceaux
Tables à langer
Accessoires pour lits de bébé et d'enfant
Bordures et tours de lits de bébé
Kits de conversion de lits de bébé
Lits de bébé
Accessoires pour chaises hautes et rehausseurs
Chaises hautes et réhausseurs
Lits et accessoires
Accessoires pour lits et cadres de lit
Lits et cadres de lit
Têtes et pieds de lit
Sommiers
Matelas
Bancs
Bancs de cuisine et salle à manger
Bancs coffres
Bancs de coiffeuse
Armoires et meubles de rangement
Armoires
Buffets et bahuts
Vaisseliers
Commodes
Classeur à tiroirs
Armoires à repasser
Placards de cuisine
Porte-revues
Fixations et meubles de rangement multimédia
Casiers et armoires de rangement
Coffres de rangement
Trousseaux
Coffres à jouets
Meubles lavabos
Meubles sous vasque
Coiffeuses
Caves à vins et spiritueux
Étagères à bouteilles
Chariots et îlots
Dessertes
Îlots de cuisine
Accessoires pour fauteuils
Pièces de rechange pour fauteuils suspendus
Fauteuils
Fauteuils club, fauteuils inclinables et chauffeuses lits
Poufs poires
Chaises longues
Fauteuils de massage électriques
Fauteuils de sol
Chaises pliantes et tabourets pliants
Fauteuils de jeux
Fauteuils suspendus
Chaises de cuisine et de salle à manger
Fauteuils à bascule
Chauffeuses
Tabourets et chaises de bar
Meubles audio/vidéo et pour home cinéma
Ensembles de meubles
Ensembles de mobilier pour salles de bains
Ensembles de meubles pour chambre
Ensembles de meubles de cuisine et de salle à manger
Ensembles de meubles de salon-séjour
Cadres de futon
Matelas pour futons

Meubles de bureau
Bureaux
Sièges de bureau
Ensembles de mobilier pour bureau
Tables de travail
Tables à dessin
Tables de conférence
Postes de travail
Accessoires pour meubles de bureau
Pièces et accessoires pour bureaux
Accessoires pour sièges de bureau
Accessoires pour postes de travail
Poufs
Meubles de jardin
Lits d'extérieur
Ensembles de meubles d'extérieur
Poufs d'extérieur
Sièges d'extérieur
Bancs d'extérieur
Chaises d'extérieur
Éléments pour canapés modulables d'extérieur
Canapés d'extérieur
Bains de soleil
Coffres de jardin
Tables d'extérieur
Accessoires pour meubles d'extérieur
Housses pour meubles d'extérieur
Accessoires pour la division de pièces
Séparateurs de pièces
Étagères
Bibliothèques
Étagères murales et corniches
Accessoires pour étagères
Étagères de rechange
Accessoires pour canapés
Supports pour fauteuils et canapés
Éléments pour canapés modulables
Canapés
Accessoires pour tables
Pieds de table
Plateaux de table

Consoles
Tables basses
Bouts de canapé
Tables de canapé
Tables d'activités
Tables pliantes
Tables de salle à manger et de cuisine

Chevets
Tables de poker et de jeux
Tables pour machines à coudre
Quincaillerie
Consommables de construction
Produits chimiques
Neutraliseurs d'acides
Ammoniac
Produits pour le nettoyage de cheminées
Produits nettoyants pour béton et maçonnerie
Dégivreurs
Produits nettoyants pour terrasses et clôtures
Produits de débouchage
Sprays réfrigérants pour équipement électrique
Allume-barbecue liquides
Produits pour le nettoyage de fosses septiques
Colle et adhésifs de construction
Bandes et rubans
Lubrifiants
Consommables de maçonnerie
Briques et parpaings
Mélanges de ciment, mortier et béton
Enduit pour joints
Consommables de peinture
Peinture
Liants pour peintures
Peintures d'apprêt
Teintures
Vernis et produits de finition
Apprêts de plomberie
Enduits de protection et matériaux d'étanchéité
Fils de soudure et flux d'alliage
Solvants, décapants et diluants
Enduits de rebouchage et plâtre
Matériaux de construction
Comptoirs et plans de travail
Quincaillerie pour portes
Sonnettes et carillons
Ferme-porte
Encadrements de porte
Entrées de serrure
Boutons et poignées de porte
Heurtoirs de porte
Plaques de porte
Butoirs de porte
Gâches électriques
Portes
Portes de garage
Portes d'entrée
Plaques de plâtre
Tapis et revêtements de sol
Verre
Mains courantes et rampes d'escalier
Trappes
Isolation
Planches et bois d'œuvre
Moulages
Barres d'armature et grillages de renforcement
Toitures
Accessoires pour gouttières
Gouttières
Solins de toiture
Bardeaux et tuiles
Volets
Revêtements d'extérieur
Panneaux et mousse d'isolation acoustique
Escaliers
Carreaux pour plafond et mur
Lambris
Fournitures pour isolation et protection contre les intempéries
Équipements pour fenêtres
Manivelles pour fenêtres
Encadrements de fenêtre
Fenêtres
Clôtures et barrières
Accessoires pour clôtures et portillons
Panneaux de clôture
Piquets de clôture
Poteaux et traverses de clôture
Murets et bordures de jardin
Portillons
Treillage
Barrières de sécurité et de contrôle des foules






Conteneurs et citernes pour combustible
Accessoires de quincaillerie
Supports et équerres de renfort
Matériel pour meubles de cuisine
Entrées de serrure pour armoires et autres meubles
Plaques pour poignées de meubles de cuisine
Crochets de portes pour meubles de cuisine
Portes pour meubles de cuisine
Poignées et boutons de portes pour meubles de cuisine
Roulettes
Chaînes, câbles et cordes
Sangles élastiques
Chaînes
Chaînettes
Cordes et câbles de construction
Sangles
Ficelles
Câbles
Bobines
Moules à béton
Goujons et chevilles
Coulisses pour tiroirs
Toiles de protection
Filtres et tamis
Ruban de signalisation
Tuyaux de gaz
Piquets de sol
Fixations pour matériel
Ancrages pour cloisons sèches
Clous
Écrous et boulons

Vis radiculaires
Vis
Tiges filetées
Rondelles
Charnières
Crochets, boucles et attaches
Maillons et mailles d'accouplement pour chaînes
Attaches flexibles
Crochets, pinces et manilles de levage
Attaches industrielles
Tuyaux de lubrification
Moules de fonderie
Couvertures et draps insonorisés et de protection
Tuyaux pneumatiques
Plaques pour embases de poteaux
Ressorts de quincaillerie
Bâches
Organisation et rangement d'outils
Porte-tuyau d'arrosage
Ceintures de service et porte-outils
Sacs à outils
Boîtes à outils
Armoires à outils
Rangements et caissons pour caisses à outils
Étuis pour outils
Établis
Étais et renforts de murs
Pompes
Pompes pour équipements ménagers
Pompes pour bassins, fontaines et étangs
Pompes d'irrigation, de gavage et pour arroseurs
Pompes d'épuisement, d'effluent et pour relèvement d'eaux usées
Pompes d'appoint
Pompes et systèmes de puisage
Chauffage, ventilation et climatisation
Filtres déshydrateurs
Conduits d'air
Commandes de chauffage, ventilation et climatisation
Tableaux de commandes
Humidostats

Bouches et conduits de ventilation
Serrures et clés
Clés brutes
Coques de clé
Systèmes d'accès par carte
Verrous et loquets
Plomberie
Fixations et supports de plomberie
Joints d'étanchéité et joints toriques
Bâti-supports
Buses
Adaptateurs et raccords de tuyauterie
Bouchons mâles et femelles
Raccords de tuyauterie
Colliers de serrage de plomberie
Brides de fixation de plomberie
Régulateurs de plomberie
Soupapes de plomberie
Pièces et matériel de plomberie
Accessoires pour baignoires
Supports et pieds pour baignoires
Contours de baignoires
Becs de baignoire
Éléments de canalisations
Bouchons de plomberie et filtres
Grilles de bonde
Tuyaux de vidange
Déboucheurs de bonde
Furets pour bondes
Siphons
Bondes de vidange
Canalisations
Accessoires pour robinets
Aérateurs pour robinets
Poignées de robinets
Plaques d'usinage
Pièces de douches
Jets pour baignoires et douches
Chauffe-eau électriques instantanés et jets haute pression
Bras et embouts de douche
Bacs de douche
Colonnes de douche
Portes et parois de douche
Pommes de douche
Panneaux de douche
Filtres de douche
Accessoires pour éviers
Pieds de lavabo
Accessoires pour bidets et toilettes
Robinets à flotteur et clapets à battant
Robinets et douchettes pour bidets
Sièges de toilettes et de bidets
Couvre-sièges de toilettes
Couvercles de toilettes
Couvercles de réservoirs de toilettes
Poignées de WC
Réservoirs de toilette
Éléments internes aux toilettes
Équipements sanitaires
Ensembles d'équipements pour salles de bains
Baignoires
Robinets
Cabines et kits de douche
Éviers et lavabos
Lavabos
Éviers & Plonges
Toilettes et bidets

Toilettes
Urinoirs
Tuyaux de plomberie et arrivées d'eau
Tuyaux de plomberie
Trousses de plomberie
Distribution et filtration de l'eau
Filtres à eau en ligne
Distributeurs d'eau fraîche
Fontaines à eau potable
Refroidisseurs industriels
Distillateurs d'eau
Accessoires de filtration de l'eau
Cartouches pour filtres à eau
Boîtiers pour filtres à eau
Sel pour adoucisseur d'eau
Adoucisseurs d'eau
Régulateurs de niveau d'eau
Programmateurs d'arrosage
Accessoires pour puits
Accessoires électriques
Armatures, rotors et stators
Ballasts et démarreurs
Balais de charbon
Tableaux électriques
Tuyaux et gaines
Gaine électrique
Tubes thermorétrécissables
Moteurs électriques
Boîtiers de fixation électriques
Cache-prises électriques
Interrupteurs
Interrupteurs lumineux
Interrupteurs électriques spéciaux
Fils et câbles électriques
Accessoires pour rallonges
Rallonges électriques
Accessoires pour générateurs
Générateurs
Kits de domotique
Connecteurs téléphone et réseau
Convertisseurs électriques
Prises de courant mâles
Onduleurs
Prises de courant
Kits d'énergie solaire
Panneaux solaires
Transformateurs et régulateurs de tension
Plaques murales
Commandes de prises murales et capteurs électriques
Capuchons de connexion
Bornes et connecteurs de fils électriques
Petits moteurs
Réservoirs de stockage
Accessoires d'outils
Accessoires de sablage
Armoires pour sablage
Accessoires pour haches
Manches de hache
Têtes de haches
Accessoires pour outils de coupe
Matrices pour grignoteuses
Accessoires pour perceuses et visseuses
Forets et embouts de tournevis
Extensions de forets
Affûteuses de forets
Mandrins
Supports et guides de perçage
Scie cloche
Accessoires pour perceuses
Accessoires de lampe de poche
Accessoires pour meuleuses
Meules et pointes montées
Accessoires pour marteaux
Accessoires pour marteaux à air comprimé
Poignées de marteau
Têtes de marteaux
Agrafes industrielles
Gabarits
Magnétiseurs et démagnétiseurs
Accessoires pour haches et pioches
Manches pour haches et pioches
Accessoires pour outils de mesure et détecteurs
Accessoires pour outils de test électrique
Accessoires pour détecteurs de gaz
Accessoires pour balances
Accessoires pour multimètres
Pales de malaxeur
Accessoires pour outils de peinture
Accessoires pour aérographes
Nettoyants pour pinceaux
Accessoires pour rouleaux à peinture
Batteries d'outils électriques
Chargeurs de batteries
Accessoires pour défonceuses
Fraises
Tables de défonceuse
Accessoires de ponçage
Papier de verre et éponges à poncer
Accessoires pour scies
Accessoires pour scies à ruban
Accessoires pour scies circulaires portatives
Accessoires pour scies sauteuses
Accessoires pour scies à onglets
Accessoires pour scies sur table
Accessoires pour toupies
Fraises de toupie
Accessoires pour fers à souder
Supports pour fers à souder
Pannes pour fers à souder
Lames d'outils
Lames pour cutters et grattoirs
Lames de scie
Renforts pour manches d'outils
Longes de sécurité pour outils
Douilles
Supports pour outils
Supports pour scies
Coins
Accessoires de soudage
Outils
Sableuses
Enclumes
Haches
Dégauchisseuses
Burins et gouges pour sculpture
Outils de calfat
Brosses de cheminée
Compacteurs
Compresseurs
Balais à béton
Outils de coupe
Coupe-boulons
Coupe-verre
Cisailles et grignoteuses à main
Tenailles
Coupe-tubes
Coupe-barre
Coupe-carreaux et bardeaux
Cutters
Outils d'ébavurage
Diables et chariots de manutention
Perceuses
Tarières
Perceuses à colonne
Perceuses électriques portatives
Mortaiseuses
Perceuses pneumatiques
Tire-fils
Lampes de poche et lampes frontales


Pompes à graisse
Meuleuses
Poignées
Marteaux
Marteaux à main
Marteaux électriques
Mélangeurs portatifs
Chalumeaux
Pistolets thermiques
Clés et tournevis à chocs
Vibrateurs industriels
Miroirs d'inspection
Échelles et échafaudages
Escabeaux roulants
Échelles
Échafaudages
Tabourets-escabeaux
Plateformes de travail
Tours fraiseuses
Changeurs d'ampoules
Briquets et allumettes
Fendeuses de bûches
Balais magnétiques
Outils de traçage
Outils de maçonnerie
Outils de maçon
Bétonnières
Lignes de construction
Taloches
Éponges à coulis
Dresseuses de maçonnerie
Fers à joints
Truelles
Talocheuses-lisseuses
Haches et pioches
Outils de mesure et détecteurs
Appareils de mesure de la qualité de l'air
Altimètres
Anémomètres
Baromètres
Pieds à coulisse
Compas
Distancemètres
Compas droits
Outils de test électrique
Débitmètres
Détecteurs de gaz
Manomètres
Compteurs Geiger
Hygromètres
Thermomètres infrarouges
Guides pour couteaux
Niveaux
Niveaux à bulle
Niveaux laser
Lunettes de niveau
Balances
Roues de mesure
Humidimètres
Sondes et détecteurs
Rapporteurs
Détecteurs d'armatures
Règles
Sismographes
Sonomètres
Équerres de traçage et de charpentier
Règles droites
Détecteurs de montants
Mètres à ruban
Théodolites
Caméras thermiques
Thermocouples et thermopiles
Transducteurs
Appareils de mesure UV
Vibromètres
Dispositifs de prévisions météorologiques et stations météo
pH-mètres
Fraiseuses
Outils électriques multi-usages
Arrache-clous
Cloueuses et agrafeuses
Systèmes de purge pour filtres à huile
Outils de peinture
Aérographes
Pinceaux
Rouleaux à peinture spécial contours
Rouleaux à peinture
Mélangeurs de peinture
Éponges à peinture
Pistolets à peinture
Tamis de peinture
Bacs à peinture
Outils de ramassage
Plieuses de tuyaux et barres
Matériel de débouchage des canalisations
Brosses à tubes
Raboteuses
Rabots
Pinces
Ventouses
Polisseuses et lustreuses
Bêches tarières
Barres de levier
Poinçons et alènes
Spatules et grattoirs
Alésoirs
Outils de rivetage
Pistolets à riveter
Pinces à riveter
Défonceuses
Ponceuses
Blocs de ponçage
Chevalet de sciage
Scies
Scies à ruban
Ébouteuses
Scies à main
Scies circulaires manuelles
Scies sauteuses
Scies de maçon et scies à carrelage
Scies à onglet
Scies à panneaux
Scies alternatives
Scies à chantourner
Scies à table
Tournevis et visseuses
Burins de tournage
Aiguiseurs
Tournevis à douilles
Fers à souder
Rectifieuses de robinet
Tarauds
Machines à fileter
Serre-joints et étaux
Lime à outils
Clés de serrage
Couteaux-outils
Jeux d'outils
Jeux d'outils à main
Jeux d'outils mixtes
Pistolets à souder et découpeurs plasma
Outils pour câbles et fils
Projecteurs de chantier
Clés
Santé et beauté
Santé

Modèles d'acupuncture
Aiguilles d'acupuncture
Bassins de lit
Accessoires pour moniteurs biométriques
Accessoires pour moniteurs d'activité
Accessoires pour lecteurs de glycémie
Solution de contrôle de la glycémie
Bandelettes de test de la glycémie
Autopiqueurs
Accessoires pour tensiomètres
Brassards de tensiomètres
Accessoires pour pèse-personnes
Moniteurs biométriques
Moniteurs d'activité
Glucomètres
Tensiomètres
Dispositifs d'analyse du tissu adipeux
Pèse-personne
Éthylomètres
Analyseurs de cholestérol
Moniteurs de fertilité et tests d'ovulation


Thermomètres à usage médical
Moniteurs cardiaques fœtaux
Oxymètres
Préservatifs
Solutions et gels conducteurs
Boîtes de rangement de contraceptifs
Premiers secours
Antiseptiques et désinfectants
Protections pour plâtres et bandage
Fournitures pour le lavage des yeux
Trousses de premiers secours
Thermothérapies et cryothérapies
Baumes chauffants
Coussins chauffants
Poches de glace
Bandes et pansements
Fitness et nutrition
Barres nutritionnelles
Substituts de repas et compléments alimentaires
Gels et gommes énergétiques
Purées et compotes
Compléments alimentaires administrés par sonde
Vitamines et compléments alimentaires
Aides auditives
Produits pour l'incontinence
Lampes de luminothérapie
Systèmes d'alarme médicale
Bijoux et étiquettes d'identification médicale
Tests médicaux
Kits de tests d'allergies
Kits de détermination du groupe sanguin
Tests de dépistage des drogues
Tests de dépistage du VIH
Tests de grossesse
Tests d'infection urinaire
Médicaments
Mobilité et accessibilité
Matériel d'accessibilité
Scooters de mobilité
Monte-escaliers
Planches et alèses de transfert
Fauteuils roulants
Accessoires pour matériel d'accessibilité
Meubles et supports d'accessibilité
Bancs et sièges de douche
Accessoires pour l'aide à la marche
Aides à la marche
Cannes
Béquilles
Déambulateurs
Matériel d'ergothérapie et de physiothérapie
Électrostimulateurs
Balançoires thérapeutiques
Boîtes à pilules
Soins respiratoires
Chambres d'inhalation
Bouteilles d'oxygène
Machines PPC
Masques pour PPC
Inhalateurs à vapeur
Contenants à échantillons

Réducteurs de moignon
Accessoires de maintien et attelles
Lubrifiants chirurgicaux
Entretien et nettoyage des bijoux
Cirages et solutions de nettoyage pour bijoux
Outils de nettoyage pour bijoux
Présentoirs à bijoux
Nettoyeurs à vapeur pour bijoux
Kits de réparation pour montres
Hygiène personnelle
Soin du dos
Coussins de soutien lombaire et dorsal
Cosmétiques
Bain et corps
Lingettes hygiéniques pour adultes
Savon
Sels de bain et produits moussants
Brosses de bain
Loofahs et exfoliants
Nettoyants pour le corps
Gel antibactérien pour les mains
Savon liquide pour les mains
Savon en poudre pour les mains
Bonnets de douche
Coffrets cadeaux pour le bain et le corps
Kits de cosmétiques
Nettoyeurs d'outils cosmétiques
Accessoires cosmétiques
Accessoires de maquillage
Colle et ruban adhésif pour double paupière
Pochoirs à sourcils
Recharges de recourbe-cils
Recourbe-cils
Miroirs de maquillage
Papier matifiant pour le visage
Accessoires pour faux cils
Colle à faux cils
Applicateurs de faux cils
Dissolvant de colle à faux cils
Pinceaux de maquillage
Éponges de maquillage
Palettes et boîtes de maquillage rechargeables
Accessoires pour les ongles
Repousse-cuticules
Coupe-cuticules
Séparateurs de doigts pour manucure et pédicure
Kits de manucure
Polissoirs
Coupe-ongles
Accessoires de ponceuses à ongles
Ponceuses à ongles
Séchoirs à ongles
Limes à ongles et limes émeri
Accessoires pour le soin de la peau
Sauna facial
Râpes à pieds
Applicateurs de lotion et de crème solaire
Pierres ponces
Extracteurs pour le soin de la peau
Rouleaux pour le soin de la peau
Têtes de brosses pour la peau
Systèmes et brosses pour nettoyer la peau
Maquillage
Maquillage pour le corps
Paillettes pour le corps et les cheveux
Décoration du corps
Costumes et maquillage de scène
Maquillage pour les yeux
Base de maquillage pour les yeux
Fard à paupières
Crayons sourcils
Eye-liner
Faux-cils
Traitements pour la croissance des cils et des sourcils

Apprêts pour cils
Maquillage du visage
Fards à joues
Poudres pour visage
Base de maquillage pour le visage
Fonds de teint et correcteurs de teint
Surligneurs et luminizers
Maquillage pour les lèvres
Teintes pour lèvres et joues
Brillant à lèvres
Crayon à lèvres
Apprêts pour les lèvres
Rouge à lèvres
Sprays de finition de maquillage
Tatouages temporaires
Soin des ongles
Crèmes et huiles pour cuticules
Faux-ongles
Colle pour faux ongles
Kits et accessoires pour la décoration d'ongles
Accélérateurs de séchage
Dissolvants pour vernis à ongles
Diluants à vernis
Vernis à ongles
Parfums et eaux de Cologne
Soin de la peau
Traitements contre l'acné
Kits de soins anti-âge
Huiles pour le corps
Poudre pour le corps
Masques de coton
Nettoyants visage
Kits de nettoyage pour le visage
Bandes de gommage pour le nez
Soins des lèvres


Crèmes et lotions
Démaquillants
Gelée de pétrole
Masques et gommages
Répulsifs à insectes
Protection solaire
Produits bronzants
Autobronzants
Huiles et lotions de bronzage
Lotions toniques et astringentes


Traitements anti-verrues
Boules de coton
Cotons-tiges
Déodorants et anti-transpirants


Soin des oreilles
Bougies d'oreille
Gouttes pour les oreilles
Sèche-oreille
Cure-oreilles
Seringues pour les oreilles
Kits d'extraction des bouchons de cérumen
Distributeurs de bouchons d'oreilles
Boules Quies
Kits et produits pour lavements
Produits d'hygiène féminine
Déodorants intimes
Gels de toilette intime et poires vaginales
Serviettes hygiéniques et protège-slips
Coupes menstruelles

Soin des pieds
Accessoires pour soin des oignons
Accessoires pour soin de la corne et des callosités
Déodorants pour les pieds
Semelles intérieures et talonnettes
Séparateurs d'orteils
Soin des cheveux
Kits de soin des cheveux
Coloration des cheveux
Décolorants pour cheveux
Accessoires pour la coloration
Correcteurs pour perte de cheveux
Soins antichute des cheveux
Solutions pour friser et défriser les cheveux
Ciseaux de coiffeur
Casques à vapeur et bonnets chauffants
Gels, mousses et sprays coiffants
Accessoires pour outils de coiffure
Bigoudis et pics à bigoudis
Accessoires pour sèche-cheveux
Accessoires pour fers à friser
Outils de coiffure
Peignes et brosses
Fers à friser
Bigoudis
Sèche-cheveux
Fers à lisser
Ensembles d'accessoires de coiffure
Shampooing et après-shampooing



Massage et relaxation
Gratte-dos
Coussinets pour les yeux
Fauteuils de massage
Huiles de massage
Réchauffeurs de pierres de massage
Pierres de massage
Tables de massage
Accessoires de massage



Soins buccaux
Spray pour l'haleine
Fil dentaire
Gouttières dentaires
Embouts de rechange pour hydropulseurs dentaires
Hyrdropulseurs
Adhésifs pour dentiers
Nettoyants pour prothèses dentaires
Kits de réparation de dentiers
Prothèses dentaires
Stimulateurs de gencives
Bains de bouche
Boîtes pour appareils dentaires
Fils dentaires électriques
Blanchisseurs de dents
Gratte-langue
Accessoires de brosses à dents
Étuis pour brosses à dents
Brossettes de rechange
Assainisseurs pour brosses à dents
Brosses à dents
Dentifrice
Pousse-dentifrice et distributeurs de dentifrice
Cure-dents
Lubrifiants personnels
Rasage et soins
Après-rasage
Produits de décoloration des poils
Accessoires pour rasoir électrique
Rasoirs électriques
Accessoires pour tondeuses à cheveux
Tondeuses à cheveux
Épilation
Crèmes dépilatoires
Appareils à électrolyse
Épilateurs
Chauffe-cire
Épilateurs laser et à la lumière pulsée
Kits et accessoires d'épilation à la cire
Rasoirs et lames de rasoir
Bols à raser
Blaireaux
Mousses à raser
Coffrets de rasage
Crayons styptiques
Aides au sommeil
Masques de sommeil
Solutions pour ronflements et apnée du sommeil
Oreillers de voyage
Générateurs de bruit blanc
Tentes pour bronzage au spray
Bancs solaires
Pinces à épiler
Soins des yeux
Entretien des lentilles de contact
Kits d'entretien pour lentilles de contact
Étuis pour lentilles de contact
Solution pour lentilles de contact
Lentilles de contact
Gouttes et lubrifiants pour les yeux
Verres de lunettes
Lunettes de vue
Accessoires pour lunettes
Porte-lunettes et étuis
Nettoyants lunettes

Chaînes et cordons à lunettes
Verres de lunettes de soleil
Maison et jardin
Accessoires de salle de bain
Porte-accessoires pour baignoire
Tapis de bain et fonds de baignoire
Oreillers de baignoire
Supports d'accessoires pour la salle de bain
Ensembles d'accessoires pour salle de bain
Distributeurs de mouchoirs
Accessoires pour sèche-mains
Séchoirs à mains
Armoires à pharmacie
Crochets à peignoir
Barres d'appui
Anneaux pour rideaux de douche
Rideaux de douche
Tringles de douche
Distributeurs de savon et de lotion
Porte-savons
Têtes de rechange pour brosses de toilettes
Brosses de toilettes et porte-brosses
Distributeurs de papier hygiénique
Porte-brosses à dents
Porte-serviettes
Sécurité à domicile et au bureau
Caméras de surveillance factices
Systèmes d'alarme domestiques
Détecteurs de mouvement
Miroirs de sécurité et de surveillance
Lampes de sécurité
Systèmes de surveillance et d'enregistrement
Accessoires pour coffres-forts
Coffres-forts
Détecteurs pour systèmes de sécurité
Décorations
Plaques d'adresse
Fleurs et plantes artificielles
Alimentation artificielle
Œuvres d'art
Tapisseries de décoration
Affiches, reproductions et œuvres graphiques
Sculptures et statues
Oreillers de soutien pour le dos
Paniers
Accessoires de mangeoires à oiseaux et animaux sauvages
Mangeoires pour oiseaux et animaux sauvages
Mangeoires à oiseaux
Mangeoires à papillons
Mangeoires à écureuils
Accessoires pour nichoirs
Cabanes à oiseaux et à animaux sauvages
Nichoirs à chauves-souris
Cabanes à oiseaux
Cabanes à papillons
Abreuvoirs à oiseaux
Serre-livres
Silhouettes en carton
Coussins pour fauteuils et canapés
Pièces d'horloges
Horloges
Réveils
Horloges de bureau et de cheminée
Horloges de parquet
Horloges murales
Porte-manteaux et porte-chapeaux
Cloches décoratives
Bouteilles décoratives
Saladiers décoratifs
Pots décoratifs
Plaques décoratives
Assiettes décoratives
Plateaux décoratifs
Paillassons
Capteurs de rêves
Fleurs séchées
Écosphères

Épis de faîtage
Accessoires pour drapeaux et manches à air
Éclairages de mâts pour drapeaux et manches à air
Kits ou pièces de montage de mâts pour drapeaux et manches à air
Mâts pour drapeaux et manches à air
Drapeaux et manches à air
Bougies sans flamme
Fontaines et bassins
Accessoires pour fontaines et bassins
Fontaines et cascades
Bassins
Pierres de jardin et pas japonais
Toises de croissance
Stickers de décoration d'intérieur
Accessoires pour parfums d'intérieur
Diffuseurs à huile et chauffe-bougies
Bougeoirs
Éteignoirs pour bougies
Portes-encens
Parfums d'intérieur
Assainisseurs d'air
Bougies
Huiles parfumées
Encens
Pots pourris
Tartelettes de cire parfumée
Sabliers
Chiffres et lettres décoratifs
Décorations de pelouse et sculptures de jardin
Fentes à lettres
Accessoires de boîte aux lettres
Stickers décoratifs pour boîtes à lettres
Boîtiers de boîte aux lettres
Drapeaux de boîtes à lettres
Poteaux de boîte aux lettres
Portes de rechange pour boîtes à lettres
Boîtes aux lettres
Miroirs
Boîtes à musique
Ronds de serviettes
Plaques humoristiques
Coussins pour ottomane
Cadres photo
Tirelires
Chaînes de pluie
Pluviomètres
Aimants pour réfrigérateurs
Petits tapis
Décorations de Noël et saisonnières
Calendriers de l'Avent
Tapis de sapin de Noël
Supports de sapin de Noël
Kits de décoration d'œufs de Pâques
Présentoirs et supports pour décorations de Noël
Crochets pour décorations saisonnières
Décorations de Noël
Crochets pour bas de Noël
Bas de Noël
Poupées traditionnelles japonaises
Crèches de Noël
Accessoires et coffrets de villages saisonniers
Présentoirs
Housses
Boules à neige
Attrape-soleil
Cadrans solaires
Coussins décoratifs
Malles
Cailloux de table et matériaux de remplissage pour vases

Papiers peints
Girouettes et décorations de toit
Carillons
Roues à vent et girouettes
Décorations magnétiques pour fenêtres
Accessoires pour le traitement des fenêtres
Anneaux de rideaux
Tringles à rideaux
Embrasses et glands de rideaux
Pièces de rechange pour fenêtres
Habillages de fenêtre
Rideaux
Vitraux
Stores vénitiens et stores en toile
Films pour vitrages
Moustiquaires pour fenêtre
Lambrequins
Globes terrestres
Couronnes et guirlandes
Préparation aux situations d'urgence
Détecteurs de tremblements de terre
Couvertures de survie
Packs alimentaires d'urgence
Outils d'urgence
Fixations pour meubles
Accessoires pour cheminées et poêles à bois
Soufflets
Grilles pour poêles à bois et cheminées
Chenets de cheminée
Réflecteurs pour cheminées
Pare-feu
Outils de cheminée
Combustible et bois de chauffage
Plaques de sol
Accessoires pour range-bûches et porte-bûches
Sacs et paniers à bûches
Ventilateurs et soufflets pour poêles à bois
Cheminées
Sécurité gaz, incendie et inondation
Panneaux de commande d'alarme incendie
Alarmes incendie
Boîtiers et stands pour extincteurs et équipement anti-incendie
Extincteurs
Gicleurs d'incendie
Détecteurs de chaleur
Détecteurs de fumée et de dioxyde de carbone


Détecteurs d'eau et d'inondation
Accessoires pour appareils électroménagers
Accessoires pour climatiseurs
Protections pour climatiseurs
Filtres pour climatiseurs
Accessoires pour purificateurs d'air
Filtres pour purificateurs d'air
Accessoires pour déshumidificateurs
Accessoires pour ventilateurs
Accessoires pour nettoyeurs de sols et vapeur
Accessoires pour chaudières
Accessoires pour radiateurs
Réflecteurs pour radiateurs
Accessoires pour humidificateurs
Filtres pour humidificateurs
Accessoires pour appareils de blanchisserie
Accessoires pour défroisseurs à vapeur
Accessoires pour fers à repasser
Accessoires pour presses à repasser
Accessoires pour lave-linge et sèche-linge
Accessoires pour chauffage extérieur
Protection pour chauffage extérieur
Accessoires pour aspirateurs
Accessoires pour chauffe-eau
Tiges d'anode
Réservoirs d'eau chaude
Éléments pour chauffe-eau
Vases d'expansion pour chauffe-eau
Réceptacles pour chauffe-eau
Cuves pour chauffe-eau
Bouches d'aération pour chauffe-eau
Appareils électroménagers
Chauffage et climatisation
Climatiseurs
Purificateurs d'air
Déshumidificateurs
Chauffe-air
Climatiseurs à évaporation
Ventilateurs
Ventilateurs de plafond
Ventilateurs de table et à pied
Ventilateurs portatifs et brumisateurs
Ventilateurs industriels
Ventilateurs muraux
Fourneaux et chaudières
Radiateurs
Humidificateurs
Brumisateurs d'extérieur
Chauffages d'extérieur
Appareils de chauffage
Séchoirs pour sols et tapis
Nettoyeurs de sols et vapeur




Polisseuses à plancher
Séchoirs pour futons
Pavés numériques et télécommandes pour portes de garage
Systèmes d'ouverture pour portes de garage
Appareils de blanchisserie
Sèche-linge
Défroisseurs à vapeur
Fers à repasser et systèmes de repassage
Machines à laver séchantes
Presses à repasser
Lave-linge
Nettoyeurs à ultrasons
Aspirateurs
Décolleuses à papier peint
Chauffe-eau
Produits ménagers
Revêtements pour tiroirs et étagères
Films de protection pour sols
Patins et embouts pour piètements de meubles
Revêtements de sol de garage
Sacs poubelle
Nettoyage maison
Manches à balais et à serpillères
Brosses de balais
Balais
Seaux
Balais à moquette
Gants de ménage
Recharges pour plumeau
Plumeaux
Pelles à ordures
Produits de protection des textiles et tissus d'ameublement
Produits de nettoyage pour la maison
Produits nettoyants multi-usages
Shampouineuses pour moquette
Détartrants et décalcificateurs
Savon et détergent à vaisselle
Produits nettoyants pour lave-vaisselle
Produits d'entretien pour tissus et textiles d'ameublement
Produits d'entretien pour les sols
Produits nettoyants et cirages pour meubles
Produits nettoyants pour vitres et surfaces vitrées


Désinfectants ménagers
Nettoyants pour fours et grils
Désodorisants et détachants pour animaux de compagnie
Produits de rinçage
Produits d'entretien et de polissage de l'acier inoxydable
Produits nettoyants pour cuvettes WC
Produits nettoyants pour baignoire et carrelage salle de bain
Produits nettoyants pour lave-linge
Têtes et recharges de balai
Balais à franges
Têtes de brosses de nettoyage
Brosses lave-pont
Essuie-touts
Éponges et grattoirs
Raclette-éponge
Produits en papier pour la maison
Mouchoirs en papier
Serviettes de table en papier
Serviettes en papier
Papier toilette
Thermomètres domestiques
Produits de blanchisserie
Eau de Javel
Pinces à linge
Kits de nettoyage à sec
Séchoirs
Sprays rafraîchissants
Rasoirs à vêtements
Adoucissants et lingettes pour sèche-linge
Détachants tissus
Amidon pour textiles
Patchs anti-auréoles
Supports pour fers à repasser
Housses pour planches à repasser
Pièces de rechange pour tables à repasser
Planches à repasser
Balles de lavage
Paniers à linge
Lessive
Filets à linge et paniers de lavage
Brosses adhésives
Sprays défroissants et antistatiques
Absorbeurs d'humidité
Désinsectisation
Chasse-mouches
Pièges à insectes

Répulsifs
Répulsifs à animaux
Répulsifs à insectes pour la maison
Thibaudes
Entretien et accessoires pour chaussures
Retire-bottes
Sacs à chaussures
Brosses à chaussures
Kits d'entretien de chaussures
Sèche-chaussures
Chausse-pieds et aide à l'habillage
Cireuses à chaussures
Cirages et cires à chaussures
Grattoirs à chaussures
Produits pour l'entretien de chaussures
Embauchoirs
Revêtements de marches
Rangement et organisation
Rangements pour armoires à vêtements
Stations de recharge décoratives
Organiseurs pour armoires et penderies pour vêtements
Valets de nuit
Cintres
Boîtes à chapeaux
Etagères et casiers à chaussures
Coffrets pour ménagère
Organiseurs de tiroir
Sacs de stockage ménager
Chariots de rangement
Boîtes de rangement
Tiroirs de rangement
Rangements photo
Albums photo
Boîtes de rangement photos
Crochets et patères
Crochets et stands pour tables à repasser
Porte-parapluies
Crochets utilitaires
Accessoires pour compacteurs à déchets
Conditionnement des déchets
Bennes Dumpster
Conteneurs pour déchets dangereux
Conteneurs de recyclage
Poubelles et corbeilles à déchets
Accessoires pour conteneurs à déchets
Conteneurs à déchets à roulettes
Cache-conteneurs à déchets
Étiquettes et vignettes pour conteneurs à déchets
Couvercles de conteneurs à déchets
Roulettes pour conteneurs à déchets
Arts de la table et arts culinaires
Accessoires de bar
Fontaines à absinthe
Tireuses à bière
Glaçons réutilisables et bâtons réfrigérants pour boissons
Seaux et rafraîchisseurs pour boissons
Capsules
Bouchons stoppeurs et bouchons à vin
Supports pour dessous de verres
Dessous de verres
Kits d'accessoires pour boissons et cocktails
Shakers et accessoires
Pics à glace
Décapsuleurs
Shakers
Passoires à cocktails
Pilons
Tire-bouchons
Carafes
Coupe-papier aluminium
Aérateurs de vin
Porte-bouteilles de vin
Marque-verres
Matériel de cuisson et de pâtisserie
Moules à pâtisserie
Lots de moules à pâtisserie
Plaques à pâtisserie
Moules à pain
Grilloirs
Moules à gâteaux
Moules à muffins et pâtisserie
Moules à tarte et quiche
Moules à pizza
Pierres à pizza
Ramequins et moules à soufflés
Plats à rôtir
Accessoires pour pâtisserie
Tapis et feuilles de pâtisserie
Billes de cuisson
Grilles pour plats à rôtir
Batterie de cuisine et moules à pâtisserie
Ustensiles de cuisson
Terrines
Batteries de cuisine
Poêles à crêpes
Bains-marie
Cocottes
Pots de fermentation et saloirs
Poêles-grils
Presses de gril
Poêles à paëlla
Autocuiseurs
Casseroles
Sauteuses
Poêles et poêles à frire
Marmites
Bouilloires non électriques
Tajines et plats de cuisson en terre cuite

Accessoires pour cuisson
Poignées pour batterie de cuisine
Couvercles pour batterie de cuisine
Accessoires pour autocuiseurs
Paniers à vapeur
Accessoires pour woks
Brosses pour woks
Supports pour woks
Supports pour aliments et boissons
Pichets isothermes à pompe
Gourdes pour boissons
Glacières
Manchons pour boissons
Manchons pour bouteilles et canettes
Manchons pour gobelets
Flasques
Sacs isothermes
Sacs déjeuner et boîtes à repas
Paniers à pique-nique
Couvercles de rechange pour récipients à boisson
Thermos
Bouteilles d'eau
Sacs porte-bouteilles de vin
Stockage des aliments
Boîtes à pain
Seaux à confiseries
Boîtes à biscuits
Couvercles pour récipients alimentaires
Sacs de stockage des aliments
Conteneurs de stockage des aliments
Emballages alimentaires
Papier aluminium
Papier cuisson
Emballages plastiques
Papier sulfurisé
Pots à miel
Accessoires de stockage alimentaire
Étiquettes pour aliments et boissons
Distributeurs de film alimentaire
Absorbeurs d'oxygène
Attaches et pinces à sac
Accessoires petit électroménager
Accessoires pour machines à pain
Accessoires pour cafetières et machines à expresso
Réchauds à café
Carafes de café
Paniers à filtre cafetière
Filtres à café
Accessoires pour moulins à café
Moulins à café
Pièces de rechange pour cafetières et machines à expresso
Filtres à eau pour machines à café
Pichets pour mousse de lait
Porte-filtres
Accessoires pour plaques de cuisson, fours et cuisinières
Accessoires pour machines à barbe à papa
Accessoires pour friteuses
Pièces et accessoires pour lave-vaisselle
Accessoires pour bouilloires électriques
Accessoires pour woks et poêlons électriques
Accessoires pour fondues
Gels combustibles de cuisine
Fourchettes à fondue
Supports pour fondues
Accessoires pour déshydrateurs alimentaires
Feuilles pour déshydrateurs alimentaires
Plateaux pour déshydrateurs alimentaires
Accessoires pour broyeurs et hachoirs
Accessoires pour robots mixeurs et blenders
Accessoires pour congélateurs
Accessoires pour broyeurs d'évier
Accessoires pour sorbetières
Bols de congélation pour sorbetières
Accessoires pour broyeurs et pileurs de glace
Accessoires pour machines à glace
Accessoires pour presse-agrumes
Accessoires pour fours à micro-ondes
Accessoires de gril d'extérieur
Briquettes de charbon de bois
Cheminées d'allumage
Chariots barbecue
Couvercles de gril d'extérieur
Racks et couvre-gril d'extérieur
Pièces de rechange pour grils d'extérieur
Broches et grilles pour grils d'extérieur
Planches pour grils d'extérieur
Copeaux et granules pour barbecue
Accessoires pour machines à pâtes
Accessoires pour machines à popcorn
Accessoires pour réchauds
Accessoires pour hottes aspirantes
Accessoires pour réfrigérateurs
Accessoires pour machines à gazéifier
Accessoires pour tables chaudes
Couvercles de bacs pour tables chaudes
Bacs pour tables chaudes
Accessoires pour grille-pains
Accessoires d'emballage sous vide
Sacs d'emballage sous vide
Accessoires pour gaufriers
Accessoires pour fontaines à eau
Bouteilles pour fontaines à eau
Accessoires pour armoires à vin
Accessoires pour yaourtières
Électroménager de cuisine
Chauffe tasses
Machines à pain
Tempéreuses à chocolat
Machines à café et machines à expresso
Cafetières filtres
Cafetières italiennes
Machines à expresso
Cafetières à piston
Percolateurs
Cafetières à dépression
Tables de cuisson
Machines à barbe à papa
Friteuses
Trancheuses à viande
Lave-vaisselle
Grils et barbecues électriques
Bouilloires électriques
Sauteuses et woks électriques
Marmites et ensembles à fondue
Cuiseurs et cuiseurs vapeur
Cuiseur à œufs
Cuiseurs-vapeur
Cuiseurs à riz
Mijoteuses
Cuiseurs lents
Fours à eau
Déshydrateurs alimentaires
Moulins et hachoirs
Robots mixeurs et blenders
Fumoirs alimentaires
Chauffe-repas
Appareils de maintien au chaud
Lampes chauffantes pour l'alimentation
Contenants pour riz cuit
Tables à vapeur
Congélateurs
Machines à granité
Broyeurs de déchets
Planchas au gaz
Machines à boissons chaudes
Plaques chauffantes
Sorbetières et turbines à glace
Broyeurs et pileurs de glace
Machines à glaçons
Extracteurs de jus
Aiguiseurs de couteaux
Fours à micro-ondes
Émulsionneurs et mousseurs à lait
Machines à mochi
Grils d'extérieur
Fours
Machines à pâtes
Machines à popcorn
Fours de camping
Hottes aspirantes
Cuisinières
Réfrigérateurs
Rôtissoires
Machines à gazéifier
Machines à lait de soja
Machines à thé
Grils électriques et grille-pains
Mini fours
Machines à donuts
Machines à muffins et cupcakes
Machines à pizza
Appareils à gaufres
Machines à bretzels
Machines à paninis et croques
Grille-pains
Appareils à quesadillas et tortillas
Gaufriers
Compacteurs de déchets ménagers
Emballages sous vide
Refroidisseurs d'eau
Filtres à eau
Caves à vin
Yaourtières
Ustensiles et accessoires de cuisine
Tabliers
Planches à pizza
Poires à jus
Pinceaux à badigeonner
Distributeurs de boissons
Fournitures pour décoration de gâteaux
Pelles à gâteaux
Écraseurs de canettes
Ouvre-boîtes
Fourchettes à découper
Zesteurs
Passoires et filtres
Distributeurs de condiments
Emporte-pièces
Presses à biscuits
Accessoires pour thermomètres de cuisson
Thermomètres de cuisson
Minuteurs de cuisson
Chalumeaux de cuisine
Supports de refroidissement
Planches à découper
Égouttoirs à vaisselle
Roulettes à pâtes
Accessoires pour couteaux électriques
Lames de rechange pour couteaux électriques
Couteaux électriques
Tamis à farine
Pochoirs pour aliments et boissons
Écraseurs à aliments
Pinces à crustacés
Casse-noisettes
Casse-noisettes décoratifs
Distributeurs d'aliments
Râpes et zesteurs
Éplucheurs et évideurs
Sacs de cuisson vapeur
Pics et brochettes alimentaires
Entonnoirs
Presse-ail
Moules à jelly
Bacs à glaçons
Pistolets à viande séchée
Couteaux de cuisine
Moules de cuisine
Rangements de cuisine
Range-canettes
Rangements pour articles de boisson
Aménagements intérieurs pour meubles de cuisine
Rangements pour comptoirs de cuisine et bars
Range-ustensiles pour la cuisine
Blocs à couteaux
Distributeurs et porte-serviette de table
Distributeurs de papier essuie-tout
Supports à casseroles
Étagères à épices
Distributeurs de pailles
Présentoirs à sucre
Supports et distributeurs de cure-dents
Tiroirs à couverts et ustensiles
Spatules et racloirs de cuisine
Racloirs de cuisine
Grattoir à bol
Racloirs à grilles
Ciseaux de cuisine
Trancheuses de cuisine
Coffrets d'ustensiles de cuisine
Louches
Presse-purée
Tasses & cuillères à mesurer
Attendrisseurs de viande
Bols mélangeurs
Mortiers et pilons
Huiliers et vinaigriers
Sacs de cuisson pour fours
Maniques et gants de cuisine
Moules et tampons pour pâtes
Découpoirs
Linges de pâtisserie
Accessoires de découpe de pizzas
Coupe-pizza
Presse-purées
Accessoires pour rouleaux à pâtisserie
Couvres-rouleau et manchons pour rouleaux à pâtisserie
Bagues pour rouleaux à pâtisserie
Rouleaux à pâtisserie
Mélangeurs et shakers à vinaigrette
Essoreuses à salade
Pelles
Cuillères à glace
Cuillères à glaçons
Cuillères parisiennes
Pelles à frites et pop-corn
Porte-éponges pour évier
Tapis d'évier
Cuillère à rainures
Spatules
Accessoires pour moulins à épices
Moulins à épices
Porte-cuillères
Sucriers
Nattes à sushis
Passoires à thé
Pinces de cuisine
Fouets
Cuisines et kitchenettes équipées
Arts de la table
Services à thé ou à café
Cafetières et théières
Vaisselle de table
Bols
Services de table
Assiettes
Articles de boisson
Verres à bière
Tasses à café et à thé
Soucoupes de tasses à café et à thé
Services de verres

Verres à liqueur
Verres à pied
Gobelets
Couverts
Accessoires pour baguettes
Baguettes
Ménagères
Fourchettes
Cuillères
Couteaux de table
Salières et moulins à poivre
Vaisselle de service
Beurriers
Plats à gâteau
Présentoirs à gâteaux
Coquetiers
Saucières
Bols à punch
Pichets et carafes
Plats de service
Plateaux de service
Sucriers et crémiers
Soupières
Accessoires de service
Supports pour saladiers à punch
Couvercles de soupière
Supports de soupière
Pinces et poids de nappes
Dessous de plat
Pelouses et jardins
Jardinage
Compostage

Aérateurs de compost
Composteurs
Traitement antiparasitaire
Engrais
Soucoupes et plateaux pour pots de fleurs
Accessoires de jardinage
Sièges roulants, sièges et repose-genoux pour jardinage
Sacs de jardinage
Tables de rempotage
Accessoires pour outils de jardinage
Manches d'outils de jardinage
Têtes d'outils de jardinage
Pièces pour brouettes
Outils de jardinage
Outils de plantation
Petit outillage de jardin
Fourches
Faucilles et machettes de jardinage
Transplantoir
Pulvérisateurs pour gazon et jardin
Rouleaux à gazon
Scies à élaguer
Sécateurs
Râteaux
Pelles et bêches
Épandeurs
Brouettes
Serres

Géotextiles
Accessoires pour toiles de paillage
Agrafes et sardines pour géotextiles
Adhésif pour géotextiles
Paillis
Supports et structures pour plantes
Supports pour plantes
Pots en plastique
Pots et cache-pots
Récupérateurs d'eau de pluie
Sable et terreau


Vie en extérieur
Accessoires pour stores extérieurs
Stores extérieurs
Accessoires et pièces pour hamacs
Hamacs
Couvertures d'extérieur
Tapis de plage
Couvertures de pique-nique
Poncho liners
Structures extérieures
Auvents et abris
Accessoires pour auvents et abris
Kits de fermeture pour auvents et abris
Cadres pour auvents et abris
Bâches de auvents et abris
Piquets pour auvents
Poids de lestage pour auvents
Arches, treillages, tonnelles et pergolas de jardin
Ponts de jardin
Cabanes, garages et auvents pour voitures
Accessoires pour parasols et voiles d'ombrage
Tissu pour parasols et voiles d'ombrage
Supports pour parasols
Housses pour parasols de patio
Moustiquaires pour parasols
Lampes pour parasols
Parasols et voiles d'ombrage
Accessoires pour balancelles
Balancelles de jardin
Équipement électrique d'extérieur
Tronçonneuses
Coupe-gazon
Taille-haies
Aérateurs de gazon et scarificateurs
Tondeuses à gazon
Tracteurs tondeuses
Tondeuses à gazon autonomes
Tondeuses tractées
Tondeuses poussées et tractées
Aspirateurs d'herbe
Aspirateurs de feuilles
Éléments de base pour équipement électrique d'extérieur
Lots d'outils de jardin à moteur
Balais mécaniques
Motoculteurs et rotoculteurs
Nettoyeurs à haute pression
Souffleuses à neige
Tracteurs
Débroussailleuses
Accessoires pour équipement électrique d'extérieur
Accessoires pour tronçonneuses
Guide-chaînes pour tronçonneuses
Chaînes de tronçonneuses
Accessoires pour coupe-bordures
Accessoires pour taille-haies
Accessoires pour tondeuses à gazon
Accessoires pour tondeuses débroussailleuses
Sacs à tondeuses
Courroies pour tondeuses à gazon
Lames de tondeuse à gazon
Housses pour tondeuses à gazon
Kits mulching pour tondeuses à gazon
Adaptateurs et plateaux de mulching pour tondeuses à gazon
Poulies et galets pour tondeuses à gazon
Chambres à air pour tondeuses à gazon
Pneus de tondeuse à gazon
Roues de tondeuse à gazon
Kits pour motifs sur gazon
Balais ramasseurs
Accessoires pour souffleuses à feuilles
Tubes pour souffleuses à feuilles
Kits d'accessoires pour outils mutlifonctions
Adaptateurs coupe-gazon
Adaptateurs souffleurs
Adaptateurs taille-haies
Manches télescopiques pour scies
Adaptateurs motoculteur et cultivateur
Kits pour débroussailleuses
Batteries pour outils de jardin à moteur
Accessoires pour nettoyeur haute pression
Accessoires pour souffleuses à neige
Pièces et accessoires pour tracteurs
Pneus de tracteurs
Roues de tracteurs
Accessoires pour débroussailleuses
Lames et bobines pour débroussailleuses
Couvercles de bobines pour débroussailleuses
Déblaiement de la neige
Racloirs à glace et balais à neige
Pelles à neige
Arrosage et irrigation
Valves et raccords de tuyau d'arrosage
Lances, pistolets & fusils d'arrosage
Tuyaux d'arrosage
Systèmes d'arrosage
Commandes d'arrosage
Valves d'arrosage
Arroseurs et têtes d'arroseurs
Accessoires pour arrosoirs
Arrosoirs
Boules et cônes d'arrosage
Luminaires
Éclairage de sécurité
Lampes flottantes
Projecteurs
Luminaires encastrés au sol
Lampes
Éclairage d'allées
Ampoules
Lampes fluorescentes compactes
Tubes fluorescents
Ampoules incandescentes
Lampes à LED
Guirlandes et cordons lumineux
Appareils d'éclairage
Fixations pour éclairage sous meuble
Plafonniers
Lustres
Lampe murales
Veilleuses et lampes d'ambiance
Éclairage de tableaux
Torches de jardin et lampes à huile
Éclairage sur rail
Accessoires pour systèmes d'éclairage en rails
Lumières pour rails d'éclairage
Rails d'éclairage
Accessoires pour luminaires
Bases de lampadaires
Socles de lampadaires
Abat-jour
Minuteries d'éclairage
Combustible pour lampes à huile
Linge
Literie
Ciels de lit
Draps de lit
Cache sommiers
Couvertures
Housses de couette
Protèges-matelas
Housses pour matelas
Couvre-matelas
Matelas de sieste
Taies et protections d'oreiller
Oreillers
Dessus-de-lit et couettes
Ensembles de linge de cuisine
Linge de table
Serviettes en tissu
Napperons
Sets de table
Chemins de table
Jupes de table
Nappes
Serviettes
Serviettes de bain et gants de toilette
Serviettes de plage
Torchons
Parasols et parapluies
Plantes
Plantes aquatiques
Fleurs
Plantes d'extérieur et d'intérieur



Kits de plantation
Graines


Arbres
Piscine et spa
Accessoires pour piscines et spas
Plongeoirs
Générateurs de chlore pour spas et piscines
Filtres pour piscines et spas
Kits d'entretien pour piscines et spas
Brosses et balais pour piscines
Tuyaux flottants pour piscines
Nettoyeurs de piscine et produits chimiques
Accessoires pour couvre-piscines
Bâches de piscines et tapis de sol
Kits pour terrasses de piscines
Fauteuils et matelas de piscine
Systèmes de chauffage pour piscines
Échelles, escaliers et rampes de piscine
Revêtements de piscine
Écumoires de piscine
Balais et aspirateurs de piscine
Jouets pour piscine
Toboggans de piscine






Piscines
Accessoires pour fumeurs
Cendriers
Étuis à cigares
Coupe-cigares
Étuis à cigarettes
Fume-cigarettes
Accessoires pour caves à cigares
Caves à cigares
Étuis à parapluie
Poêles à bois
Bagages et maroquinerie
Sacs à dos
Porte-documents
Trousses de toilette
Sacs à langer
Boîtes étanches
Sacs polochon
Sacs banane
Housses à vêtements
Accessoires pour bagages
Revêtements intérieurs et compartiments pour boîtes étanches
Housses pour bagages
Porte-bagages
Sangles pour bagages
Étiquettes pour bagages
Rangements pour bagages
Flacons de voyage
Pochettes de voyage
Besaces
Sacs de courses
Valises
Vanity-cases
Adulte
Érotisme
Livres érotiques
Lingerie érotique
DVD et vidéos érotiques
Articles érotiques comestibles
Jeux érotiques
Magazines érotiques
Kits de pole dance
Sex toys
Armes
Coups-de-poing américains
Massues et matraques
Couteaux de combat
Accessoires et entretien des armes à feu
Munitions
Étuis et supports pour munitions
Étuis à revolver et sacs de rangement
Nettoyage d'armes
Chiffons de nettoyage d'armes
Patchs de nettoyage d'armes
Solvants de nettoyage d'armes
Poignées de revolver
Étuis de revolver
Lampes pour armes
Canons à rails
Bretelles pour armes
Accessoires et équipements pour le rechargement
Presses pour le rechargement de munitions
Armes à feu
Bombes et sprays au poivre
Nunchakus
Lances
Matraques et bâtons
Pistolets paralysants et tasers
Épées
Étoiles de ninja
Fouets et martinets
Médias
Livres



Plans de charpenterie et de menuiserie
DVD et vidéos



Magazines et journaux


Musique et enregistrements audio





Guides d'utilisation
Manuels pour appareils photo et instruments d'optique
Guides d'utilisation d'articles électroniques
Manuels pour équipements de sport et fitness
Guides d'utilisation d'appareils électroménagers
Guides d'utilisation d'électroménagers de cuisine
Manuels pour modèles réduits et jouets
Manuels pour fournitures de bureau
Guides d'utilisation d'outils et d'équipements électriques
Guides d'utilisation de voitures
Partitions
Fournitures de bureau
Accessoires pour livres
Couvertures de livres
Lampes de lecture
Porte-livres
Marque-pages
Sous-mains
Classement et organisation
Carnets d'adresses
Matériel de reliure
Accessoires pour classeurs
Anneaux pour classeurs
Intercalaires
Pochettes plastiques
Classeurs
Spirales et peignes pour reliures
Machines à relier
Porte-cartes de visite
Supports pour cartes de visite
Boîtiers et organiseurs pour CD et DVD
Calendriers, organiseurs et agendas
Boîtes à fiches
Pochettes pour cartes
Caisses à monnaie
Organiseurs de bureau
Boîtes de classement
Chemises de classement
Chemises et pochettes


Systèmes de rangement pour cartes de vœux
Trieurs de courrier
Étuis à crayons et stylos
Conférenciers


Boîtes à recettes de cuisine
Fournitures de bureau générales
Attaches parisiennes
Liquides, stylos et rubans correcteurs



Gommes
Étiquettes et vignettes
Étiquettes pour adresses
Onglets
Porte-étiquettes
Rubans d'étiquettes et rouleaux de rechange
Étiquettes d'expédition
Vignettes d'expédition
Films et pochettes à plastifier
Mastic de fixation
Ruban adhésif
Trombones et pinces


Papeterie
Feuilles de classeur
Cartes d'identité vierges
Cartes de visite
Formulaires et bordereaux
Chèques
Feuilles de couverture
Enveloppes
Fiches
Carnets et bloc-notes
Cartes postales
Papier imprimante et photocopieur
Rouleaux de papier pour tickets de caisse
Papier à lettres
Notes autocollantes
Élastiques
Agrafes
Punaises et épingles de fixation
Soudeuses à impulsion
Supports pour ordinateurs portables
Plaques nominatives
Tapis et protections de sol pour bureaux
Tapis antifatigue
Protections de sol pour bureaux
Tapis de bureau
Chariots de bureau
Meubles audio/vidéo à roulettes
Chariots pour livres
Classeurs-chariots
Chariots pour courrier
Chariots multi-usages
Équipement de bureau
Accessoires pour calculatrices
Calculatrices





Dictionnaires et traducteurs électroniques
Étiqueteuses
Plastifieuses
Destructeurs de documents
Affranchisseuses
Horloges et pointeuses
Transcripteurs et dictaphones
Machines à écrire
Accessoires de bureau
Sonnettes de comptoir
Bloc-notes
Coupe-papier
Loupes
Tampons professionnels
Taille-crayons
Dégrafeuses
Agrafeuses
Dérouleurs de ruban adhésif
Accessoires pour instruments d'écriture
Recharges d'encre pour marqueurs et surligneurs


Encre et cartouches pour stylos
Mines et recharges pour crayons
Instruments d'écriture et de dessin
Fusains
Craies
Crayons cire
Marqueurs et surligneurs


Instruments d'écriture multifonctions

Stylos et crayons
Jeux de stylos et crayons
Crayons
Crayons de dessin
Crayons d'écriture


Stylos
Traitement du papier
Doigtiers caoutchouc
Perforateurs
Plieuses à papier
Taqueuses
Presse-papiers
Sous-main
Matériel de présentation et d'affichage
Tableaux noirs
Affichages
Accessoires pour panneaux d'affichage
Bordures pour panneaux d'affichage

Panneaux d'affichage
Plaques en mousse
Cartons à cadre
Tableaux d'affichage
Vidéo-visualiseurs numériques
Tableaux effaçables à sec
Chevalets de conférence
Chevalets de présentation
Pointeurs laser
Lutrins
Transparents
Télécommandes de présentation
Fournitures d'expédition
Emballages de déménagement et d'expédition
Matériaux d'emballage
Ruban d'emballage
Offices religieux et cérémonies
Fournitures ecclésiastiques
Urnes funéraires
Objets religieux
Chapelets
Cartes de prières
Autels religieux
Voiles religieux
Cartes de tarot
Fournitures de mariage
Tapis de passage
Paniers de bouquetière
Coussins et porte-alliances
Logiciels
Logiciels informatiques
Antivirus et logiciels de sécurité
Logiciels d'entreprise et de productivité
Outils de compilation et de programmation
Logiciels utilitaires et de maintenance
Logiciels dictionnaires et traducteurs
Logiciels éducatifs
Logiciels de comptabilité
Logiciels et données cartographiques GPS
Logiciels pour PDA et ordinateurs de poche
Graphisme et multimédia
Logiciels de modélisation 3D
Éditeurs d'animations
Logiciels de traitement d'image
Logiciels de décoration d'intérieur
Logiciels de publication
Logiciels de lecture multimédia
Création musicale
Montage audio
Logiciels de montage vidéo
Logiciels de création de sites Web
Logiciels réseau
Logiciels bureautiques
Systèmes d'exploitation
Disques de restauration
Biens et monnaie virtuels
Icônes d'ordinateur
Fonds d'écran
Illustrations numériques
Modèles de documents
Polices
Photos et vidéos de stock
Devise virtuelle
Jeux vidéo
Équipements sportifs
Divers sports
Football américain
Gants de football américain
Poteaux de but de football américain
Tees et holders de football américain
Protections de football américain
Gaines de football américain
Accessoires pour casques de football américain
Jugulaires de football américain
Grilles de casque de football américain
Protections pour casque de football américain
Visières pour casques de football américain
Casques de football américain
Protège-cervicales de football américain
Maillots et protège-sternum
Épaulières de football américain
Matériel d'entraînement de football américain
Mannequins et traîneaux de blocage
Ballons de football américain
Base-ball et softball
Bases de terrain de base-ball et de softball
Gants de batteurs de base-ball et de softball
Gants et mitaines de base-ball et de softball
Plaques de lanceur
Monticules de lanceur
Équipement de protection de base-ball et softball
Casques de batteurs de base-ball et de softball
Plastrons de receveurs
Jambières de base-ball et de softball
Panoplies d'équipement de receveurs
Casques et masques de receveurs
Battes de baseball
Balles de baseball
Lance-balles
Battes de softball
Balles de softball
Basket-ball
Accessoires et paniers de basket-ball
Panneaux de basket-ball
Mousse de protection pour paniers de basket-ball
Poteaux de basket-ball
Filets de basket-ball
Anneaux de basket-ball
Paniers de basket-ball
Matériel d'entraînement de basket-ball
Ballons de basket-ball
Boxe et arts martiaux
Équipement de protection pour la boxe et les arts martiaux
Bandages de mains pour la boxe et le combat libre
Protège avant-bras de boxe et arts martiaux
Plastrons de boxe et arts martiaux
Casques de boxe et arts martiaux
Mitaines et gants de boxe
Protège-tibias d'arts martiaux mixtes
Équipement d'entraînement à la boxe et aux arts martiaux
Mitaines d'entraîneur de boxe et combat libre
Mannequins pour la lutte
Accessoires pour punching-balls
Punching-balls
Boucliers de frappe
Pièces de ring de boxe
Rings de boxe
Ceintures d'arts martiaux
Armes d'arts martiaux
Équipement de ballon-balai

Pompons de cheerleading
Accessoires d'entraînement et d'arbitrage
Brassards de capitaine
Marquage des lignes de terrains et courts
Pièces ou pions pile ou face
Drapeaux de touche
Cartons et drapeaux d'arbitrage
Compteurs de lancers
Chaises d'arbitrage
Portefeuilles d'arbitrage
Tableaux de score
Sifflets de sport et de sécurité
Compteurs pour arbitres

Balles de cricket
Accessoires pour battes de cricket
Bandes antidérapantes pour battes de cricket
Battes de cricket
Ensembles d'équipements de cricket
Équipement de protection de cricket
Gants de cricket
Casques de cricket
Jambières de cricket
Souches de cricket
Danse
Barres de danse
Escrime
Tenue d'escrime
Gants et poignées d'escrime
Vestes d'escrime
Masques d'escrime
Armes d'escrime
Hockey sur gazon et lacrosse
Équipement de protection de hockey sur gazon et lacrosse
Gants de hockey sur gazon et lacrosse
Casques de hockey sur gazon et lacrosse
Masques et lunettes de hockey sur gazon et lacrosse
Protections pour hockey sur gazon et lacrosse
Balles de hockey sur gazon
Buts de hockey sur gazon
Crosses de hockey sur gazon
Balles de lacrosse
Équipement de lacrosse
Buts de lacrosse
Pièces pour bâtons de lacrosse
Filets et mailles de lacrosse
Têtes de crosse de lacrosse
Manches de lacrosse
Crosses de lacrosse
Matériel d'entraînement de lacrosse
Patinage artistique et hockey
Balles et palets de hockey
Buts de hockey
Équipement de protection de hockey
Protège-coudes de hockey
Gants de hockey
Équipement de gardien
Casques de hockey
Pantalons de hockey
Protège-tibias et jambières de hockey
Épaulières et plastrons de hockey
Ceintures et bretelles pour hockey
Luges de hockey
Articles d'entretien des crosses de hockey
Pièces de crosses de hockey
Lames de crosses de hockey
Manches de crosses de hockey
Crosses de hockey
Pièces et accessoires de patins à glace
Chaussures de patinage artistique
Lames de patins à glace
Affûteuses de patins à glace
Protège-lame de patins
Tendeurs de lacets pour patins
Patins à glace
Matériel de sport
Masques d'entraînement à l'altitude
Coupes de récompense
Chariots et sacs de transport pour ballons
Accessoires de gonflage de ballons
Aiguilles de gonflage de ballons
Pompes de gonflage de ballons
Chariots et racks de rangement de tapis de gym
Spray ou poudre de magnésie
Tapis de gym
Filets d'entraînement
Haies et échelles d'entraînement
Cônes de sport et d'agilité
Porte-voix de supporters
Protège-dents pour sportifs
Sièges et coussins de stade
Gymnastique
Poutres et barres de gymnastique
Matériel de protection
Maniques de gymnastique
Anneaux de gymnastique
Tremplins de gymnastique
Chevaux d'arçons
Chevaux de saut
Racquetball et squash
Balles de racquetball et de squash
Lunettes de squash et de racquetball
Gants de squash et de racquetball
Raquettes de racquetball
Raquettes de squash

Battes de rounders
Gants de rounders

Ballons de rugby
Gants de rugby
Poteaux de rugby
Protections de rugby
Casques de rugby
Matériel d'entraînement de rugby
Football
Ballons de football
Drapeaux de corner
Gants de gardien de buts de football
Accessoires pour buts de football
Buts et filets de football
Protections de football
Protège-tibias de football
Handball
Ballons de handball

Paniers de tennis ramasse-balles
Lanceurs de balles de tennis
Boîtes de balles de tennis
Balles de tennis
Filets de tennis
Accessoires pour raquettes de tennis
Antivibrateurs pour raquettes
Sacs de raquettes de tennis
Bandes antidérapantes pour raquettes de tennis
Œillets de raquettes de tennis
Cordages de raquettes de tennis
Raquettes de tennis
Athlétisme
Disques
Barres de saut en hauteur
Matelas de saut en hauteur
Javelots
Matelas de saut à la perche
Témoins
Poids
Pistolets de starter
Marteaux à lancer
Haies
Starting-blocks
Perches
Volley-ball
Filets de volley-ball
Protections de volley-ball
Genouillères de volley-ball
Matériel d'entraînement de volley-ball
Ballons de volley
Équipement de wallyball
Water polo
Ballons de water polo
Bonnets de water polo
Buts de water polo
Lutte
Protections pour la lutte
Casque de protection pour la lutte
Genouillères pour la lutte
Entraînement et fitness
Roues et rollers abdominaux
Steps d'aérobic
Plateaux d'équilibre

Accessoires pour machines de cardiotraining
Accessoires pour vélos elliptiques
Accessoires pour vélos d'exercice
Accessoires pour rameurs
Accessoires pour marchepieds et steps d'exercice
Accessoires pour tapis de course
Machines de cardiotraining
Vélos elliptiques
Vélos d'appartement
Rameurs
Marchepieds et steps d'exercice


Tapis de course
Cordes à sauter
Ballons d'exercice
Bandes d'exercice
Bancs d'exercice
Tapis pour machines d'exercice
Ensembles de matériel et de machines de sport
Plans inclinés
Accessoires pour rouleau en mousse
Sacs pour rouleau en mousse
Rouleaux en mousse
Appareils d'exercice pour les mains
Tables et systèmes d'inversion
Ballons lestés
Chaises romaines
Barres de traction et de tirage
Balles de réaction
Parachutes de vitesse et résistance
Feux et réflecteurs de sécurité pour le sport
Chronomètres
Sangles de suspension
Plate-formes vibrantes
Haltérophilie
Accessoires de musculation avec des poids libres
Rack de rangement pour poids libres
Colliers d'haltères
Barres pour barres à disques
Poids libres
Ceintures d'haltérophilie
Gants d'haltérophilie et accessoires pour les mains
Accessoires pour machines et bancs d'haltérophilie
Machines d'haltérophilie et supports pour barres
Vêtements alourdis
Pilates et yoga
Machines pilates
Blocs de yoga et Pilates
Tapis pilates et yoga
Serviettes de yoga et Pilates
Sacs pour matelas de yoga
Jeux d'intérieur

Équipement de air hockey
Pièces de table de hockey
Tables de Air hockey
Billard
Racks pour boules de billard
Boules de billard
Accessoires pour queues de billard
Étuis pour queues de billard
Craie de billard
Racks pour queues de billard
Queues et chevalets de billard
Gants de billard
Lumières de table de billard
Accessoires et pièces de table de billard
Poches de billard
Brosses de table de billard
Tapis de billard
Housses de protection pour tables de billard
Tables de billard

Sacs de boules de bowling
Boules de bowling
Gants de bowling
Quilles de bowling
Protège-poignets de bowling
Baby-foot
Balles de baby-foot
Pièces et accessoires pour tables de baby-foot
Tables de baby-foot
Tables multi-jeux

Balles de ping pong
Filets et poteaux de ping pong
Accessoires de raquettes de ping pong
Raquettes de ping pong
Accessoires de robots de ping pong
Robots de ping pong
Tables de ping pong
Shuffleboard de table
Tables de shuffleboard
Poudre pour shuffleboard de table
Palets pour shuffleboard de table
Jeux de fléchettes
Panneaux de protection pour fléchettes
Pièces de fléchettes
Ailettes de fléchettes
Shafts de fléchettes
Pointes de fléchettes
Cibles
Fléchettes
Loisirs de plein air
Plaisance et sports nautiques
Plaisance et rafting
Gants de navigation
Accessoires de canoë
Canoës
Accessoires de kayak

Leash pour pagaies
Pagaies et rames
Pédalos
Avirons
Raftings pour eaux vives
Équipement de plaisance et sports nautiques
Combinaisons étanches
Accessoires pour gilets de sauvetage
Gilets de sauvetage
Vêtements anti-irritations et de baignade
Casques de sports nautiques
Éléments de combinaisons de plongée
Bas de combinaison
Cagoules, gants et bottes de plongée
Hauts de combinaison
Combinaisons de sports nautiques
Plongée et snorkeling
Compensateurs de flottabilité
Ordinateurs de plongée
Ensembles d'équipements de plongée et snorkeling
Palmes de plongée
Masques de plongée
Ceintures de lestage
Couteaux et cisailles de plongée
Détendeurs de plongée
Tubas de natation
Kitesurf
Sacs et housses pour kitesurf
Pièces détachées pour kitesurf
Planches de kitesurf
Harnais de kitesurf et windsurf
Ailes de kitesurf
Surf



Sangles pour planches de surf
Housses de planche de surf
Dérives pour planches de surf
Cire pour planches de surf
Planches de surf
Gants de surf
Pads de surf
Natation
Brassards et flotteurs de natation
Paddles de natation
Flotteurs
Flotteurs Pull Buoy
Ceintures de natation
Bonnets de bain
Gants de natation
Accessoires pour masques et lunettes de natation
Lunettes de natation
Accessoires de lestage pour la natation
Palmes
Monopalmes
Palmes d'entraînement
Machine de nage à contre-courant
Pince-nez de natation
Sports nautiques tractés
Kneeboard
Planches de kneeboard
Bouées et radeaux tractables
Gants de sports nautiques tractés
Wakeboard
Fixations pour planches de kitesurf et wakeboard
Pièces de wakeboard
Planches de wakeboard
Ski nautique
Hydrofoil
Fixations de ski nautique
Étuis et sacs pour skis nautiques
Skis nautiques
Câbles de traction pour sports nautiques
Racks de stockage de bateaux
Racks de stockage pour bateaux
Porte-planches
Windsurf
Pièces pour planches de windsurf
Ailerons pour planches de windsurf
Mâts de planches de windsurf
Planches de windsurf
Voiles de windsurf
Camping et randonnée
Matériel de camping
Accessoires pour matelas gonflables et matelas en mousse
Matelas gonflables
Lits de camp
Ustensiles et vaisselle de cuisine pour le camping
Lampes et lanternes de camping
Outils de camping
Couteaux de chasse
Outils et couteaux multi-usages
Chauffe-mains chimiques
Sacs de compression
Accessoires pour bâtons de marche
Bâtons de marche
Moustiquaires
Boussoles de navigation
Toilettes et douches mobiles
Douches et cabines temporaires mobiles
Toilettes et dispositifs urinaires mobiles
Filtres portables et épurateurs d'eau
Doublures pour sacs de couchage
Sacs de couchage
Matelas de sol
Accessoires de tente
Toiles intérieures
Tapis de sol pour tente
Mâts et piquets de tente
Espaces de rangement pour tente
Tentes
Pare-vents
Escalade
Assureurs
Mousquetons
Équipement et accessoires d'escalade
Gants d'escalade
Casques d'escalade

Bloqueurs et systèmes d'assurage pour l'escalade
Sacs à magnésie pour l'escalade
Tapis de réception pour l'escalade
Baudriers d'escalade
Dispositifs de protection pour l'escalade
Corde d'escalade
Sacs à cordes d'escalade
Sangles d'escalade
Matériel pour l'escalade glacière
Vis à glace
Prises d'escalade d'intérieur
Dégaines
Cyclisme
Accessoires de cyclisme
Sacoches pour vélo
Paniers de vélo
Sonnettes et klaxons de vélo
Portebidons
Accessoires pour sièges enfants pour vélo
Sièges de vélo pour enfants
Accessoires de cyclomètres
Cyclomètres
Housses de vélo
Garde-boue de vélo
Porte-bagages de vélo
Poignées et décorations pour guidons de vélo
Antivols pour vélos
Rétroviseurs vélo
Pompes pour vélos
Couvre-selles pour vélos
Pompes pour amortisseurs de vélo
Perles de rayons de vélo
Supports et rangements pour vélos
Kits de réparation de pneus de vélo
Cale-pieds et sangles pour vélo
Outils pour vélos
Remorques de vélo
Vélos d'entraînement
Roulettes de vélo
Étuis et sacs de transport pour vélos
Porte-planches de sports nautiques pour vélos
Kits de conversion pour vélo électrique
Pièces détachées vélo
Pièces de frein de vélo
Étriers de frein de vélo
Poignées de frein de vélo
Disques de frein de vélo
Ensemble de freinage pour vélo
Gaines de câbles de vélo
Câbles de vélo
Pièces de transmission de vélo
Axe de pédalier de vélo
Cassettes et roues libres de vélo
Pignons de vélo
Chaînes de vélo
Pédaliers de vélo
Dérailleurs de vélo
Pédales de vélo
Leviers de vitesses de vélo
Fourches de vélo
Cadres de vélo
Kits pour vélo
Extensions de guidons de vélo
Guidons de vélo
Pièces de direction pour vélo
Roulements de direction pour vélo
Entretoises de direction pour vélo
Jeux de direction pour vélos
Béquilles de vélos
Selles de vélo
Colliers de serrage pour tiges de selle de vélo
Tiges de selle de vélo
Petites pièces de vélo
Tiges de vélo
Adaptateurs pour valves de pneus de vélo
Bouchons de valves de pneus de vélo
Valves de pneus de vélo
Pneus de vélo
Tubes de vélo
Pièces pour roues de vélo
Repose-pieds de vélo
Pièces de rechange pour moyeux
Moyeux de vélo
Fonds de jante
Rayons de vélo
Arbres de roues
Écrous pour rayons de vélo
Jantes de vélo
Roues de vélo
Vélos
Équipement et accessoires de cyclisme
Accessoires pour pédales de vélo
Boulons de fixation de cales de pédales
Protège-cales
Cales de pédales
Crampons de cyclisme
Gants de cyclisme
Accessoires et pièces de rechange pour casques de vélo
Casques de cyclisme
Protections du cycliste
Sur-chaussures de cyclisme
Accessoires de tricycles

Accessoires monocycles
Monocycles
Équitation
Articles pour chevaux
Couvertures pour chevaux
Guêtres et cloches pour chevaux
Aliments pour chevaux
Masques anti-mouches pour chevaux
Articles de toilettage pour chevaux
Tondeuses pour chevaux
Peignes, brosses et gants de toilettage
Friandises pour chevaux
Vitamines et compléments alimentaires pour chevaux
Vermifuges pour chevaux
Harnachement
Mors
Brides
Sous-ventrière
Licous pour chevaux
Harnais pour chevaux
Rênes pour chevaux
Rênes
Selles
Étriers
Accessoires de harnachement pour chevaux
Coffres d'écurie
Accessoires de selles
Sacs et sacoches de selles
Étuis et housses pour selles
Tapis de selles
Porte-selles
Équipement et accessoires d'équitation
Gants d'équitation
Bombes d'équitation
Cravaches
Pantalons d'équitation
Pêche
Détecteurs de touches
Cuissardes pour la chasse et la pêche
Boîtes à appât
Gaffes de pêche
Outils d'extraction des hameçons
Lignes et bas de ligne pour la pêche
Filets de pêche
Accessoires de moulinets
Sacs et étuis pour moulinets
Lubrifiants pour moulinets
Bobines de rechange pour moulinets
Moulinets
Accessoires pour cannes à pêche
Sacs et étuis pour cannes à pêche
Stands et racks pour cannes à pêche
Cannes à pêche
Harpons de pêche
Matériel de pêche
Leurres et appâts pour la pêche
Flotteurs pour la pêche
Hameçons
Plombs pour la pêche
Agrafes et émerillons pour la pêche
Nasses de pêche
Matériaux de montage de mouches
Perles pour la pêche
Fil de pêche
Appâts vivants
Boîtes et sacoches de pêche

Relève-pitch
Ensembles d'accessoires de golf
Accessoires pour sacs de golf
Chariots pour sacs de golf
Housses et protections pour sacs de golf
Sacs de golf
Marqueurs pour balles de golf
Balles de golf
Accessoires et pièces de clubs de golf
Poignées de clubs de golf
Couvre-fers pour clubs de golf
Manches de clubs de golf
Clubs de golf
Fanions de golf
Gants de golf
Tees de golf
Serviettes de golf
Outils d'entraînement pour le golf
Deltaplane et parachutisme
Combinaisons pour sports aériens
Deltaplanes

Chasse et tir
Tir à l'arc
Protège-bras pour le tir à l'arc
Gants et décocheurs de tir à l'arc
Cibles de tir à l'arc
Accessoires et pièces de flèches
Empennes de flèches
Encoches de flèches
Pointes à lames et pointes de parcours
Flèches et carreaux
Pièces et accessoires d'arcs et arbalètes
Arcs et arbalètes
Arcs à poulies
Arbalètes
Arcs classiques et droits
Carquois
Ball-trap
Machines à lancer les plateaux d'argile
Plateaux d'argile
Protection pour la chasse et le tir
Gants de chasse et de tir
Vestes de chasse et de tir
Chasse
Pièges pour animaux
Oreillettes amplificatrices
Postes d'affût de chasse
Accessoires pour chiens de chasse
Postes de chasse
Mangeoires pour le gibier
Attractifs pour le gibier
Attractants et masquants d'odeur pour chasse
Appeaux
Leurres pour la chasse
Appâts et leurres pour le gibier
Paintball et airsoft

Pièces et accessoires pour armes d'airsoft
Batteries d'airsoft
Armes d'airsoft
Billes d'airsoft
Protections de paintball et airsoft
Gants de paintball et airsoft
Lunettes et masques de paintball et airsoft
Renforts spécial paintball et airsoft
Gilets de paintball et airsoft

Lance-grenades de paintball
Grenades de paintball
Pièces et accessoires de lanceurs de paintball
Bouteilles d'air pour paintball
Canons de lanceurs de paintball
Avance craddles
Chargeurs de lanceurs de paintball
Lanceurs de paintball
Kits et porte-munitions de paintball
Billes de peinture
Accessoires de tir
Supports de tir
Pieds et bipieds de tir
Cibles de tir
Accessoires pour systèmes d'hydratation
Sacs d'hydratation
Patin à roulettes et roller
Équipement de protection pour roller et patin à roulettes
Genouillères de patin à roulettes
Pièces de rollers
Roller en ligne
Pièces de patins à roulettes
Patins à roulettes
Rollerskis
Char à cerf-volant
Chars à cerf-volant
Accessoires pour chars à cerf-volant
Jeux d'extérieur

Filets de badminton
Raquettes et ensembles de badminton
Volants de Badminton
Shuffeboard d'extérieur
Palettes pour shuffleboard d'extérieur
Palets pour shuffleboard d'extérieur
Disque golf
Sacs de disque golf
Paniers de disque golf
Jeux sur gazon
Jeux de bolo

Palettes de pickleball
Balles de pickleball
Paddle-tennis
Raquettes de paddle-tennis
Balles de paddle-tennis
Spirobole
Poteaux de spiroballe
Jeux de spiroballe
Balles de spiroballe
Trottinettes

Rails de skate
Rampes de skate
Pièces de skateboard
Planches de skateboard
Petites pièces de skateboard
Essieux de skateboard
Roues de skateboard
Équipement de protection de skateboard
Casques de skateboard
Gants de skateboard
Genouillères et coudières de skateboard

Activités et sports d'hiver
Sécurité anti-avalanche
Sondes anti-avalanche
Ballons gonflables d'avalanche
Ski et snowboard
Housses de ski et de snowboard
Accessoires de lunettes de ski et de snowboard
Verres pour masques de ski et de snowboard
Lunettes de ski et de snowboard
Casques de ski et de snowboard
Sangles de ski et snowboard
Racks à skis et snowboards
Articles d'entretien pour skis et snowboards
Cire pour ski et snowboard
Pièces de fixations pour skis
Fixations pour skis
Chaussures de ski
Bâtons de ski

Skis de fond
Skis alpins
Pièces de fixation pour snowboards
Fixations de snowboard
Boots de snowboard
Planches de snowboard
Traîneaux
Raquette à neige
Fixations pour raquettes à neige
Raquettes à neige
Jeux et jouets
Minuteurs
Jeux
Accessoires pour jeux de toupies
Toupies de combat
Jeux de bingo
Jeux de black jack et de craps
Jeux de plateau
Accessoires pour jeux de cartes
Jeux de cartes
Jeux de dextérité
Dés & jeux de dés
Accessoires pour jetons de poker
Mallettes et racks pour jetons de poker
Jetons et malettes de poker
Jeux électroniques portables
Jeux de roulette
Machines à sous
Jeux de mosaïques
Jeux de plein air
Accessoires pour structures gonflables
Structures gonflables
Balançoires
Tentes et tunnels d'activités
Maisonnettes et tentes de jeu
Bâtons sauteurs
Bacs à sable
Balançoires à bascule
Toboggans
Échasses
Accessoires pour balançoires et portiques
Balançoires et portiques
Accessoires de trampolines

Accessoires pour jeux d'eau
Jets d'eau pour enfants
Piscines et toboggans
Tables de jeux d'eau
Jeux de puzzle
Accessoires pour puzzles
Puzzles classiques
Casse-tête
Puzzles à encastrement
Jouets
Jouets d'activité
Bilboquets
Balles rebondissantes
Solution bulles de savon
Jeux de bulles de savon
Ressorts
Billes
Raquettes tap-tap
Rubans de gymnastique
Toupies
Pantins
Pièces et accessoires de yo-yo
Yo-yo
Jeux de dessin
Pâte à modeler
Tablettes à dessin
Accessoires pour piscines à balles
Balles pour piscines à balles
Piscines à balles
Jouets pour le bain
Jouets de sable et de plage
Jouets de construction
Jeux d'assemblage
Blocs de mousse
Blocs à emboîter
Pistes de billes
Jouets en bois
Poupées, coffrets et figurines
Figurines jouets
Figurines à tête mobile
Accessoires pour poupées et figurines
Accessoires de maison de poupées
Maisons de poupées
Poupées
Poupées magnétiques
Accessoires pour théâtres de marionnettes et marionnettes
Théâtres de marionnettes
Marionnettes
Peluches
Sets de jeu
Jouets éducatifs
Fermes à fourmis
Maquettes et jouets d'astronomie
Kits de collecte d'insectes
Cartes mémoire pédagogiques
Jouets d'apprentissage de la lecture
Coffrets de science et d'exploration
Abaques
Gadgets de bureau
Jouets aimantés
Accessoires pour jouets volants
Accessoires pour cerfs-volants
Enrouleurs et dévidoirs pour cerfs-volants
Jouets volants
Fusées à air et à eau
Cerfs-volants
Planeurs
Jouets parachutes
Jouets musicaux
Instruments de jeu
Accessoires pour véhicules de jeu
Accessoires pour voitures de course jouets
Accessoires pour trains jouets
Véhicules de jeu
Avions jouets
Bateaux jouets
Voitures jouets
Hélicoptères jouets
Motocyclettes jouets
Coffrets et circuits de voitures de course miniatures
Vaisseaux spatiaux jouets
Trains jouets et sets de trains
Camions et engins de chantier jouets
Jouets d'imitation
Jeux de banque et d'argent
Appareils électroniques factices
Jeux de ménage
Jeux de jardinage
Jeux de rôles et de métiers
Jeux de la marchande et de l'épicier
Dînettes




Outils de jeu
Accessoires pour véhicules radiocommandés
Jouets télécommandés
Dirigeables télécommandés
Bateaux télécommandés
Véhicules télécommandés
Hélicoptères télécommandés
Motos télécommandées
Avions télécommandés
Robots télécommandés
Chars télécommandés
Accessoires pour jouets à enfourcher
Jeux de conduite
Véhicules électriques
Chevaux bâtons
Véhiciles à pédales et à traction
Jeux à bascule et à ressort

Robots jouets
Accessoires de jeux sportifs
Accessoires pour jouets de fitness
Accessoires de hula hoop
Jouets de sport
Jouets de football américain
Jouets de base-ball
Jouets de basket-ball

Jouets de bowling
Fingerboards et coffrets de fingerboards
Jouets de pêche
Jouets de fitness

Frisbees

Jouets de golf
Jouets de hockey
Ballons pour jeux de plein air
Jeux de raquettes
Paniers de jouets
Accessoires pour armes pour enfants
Armes jouets et gadgets
Jouets optiques
Kaléidoscopes
Prismes
Jouets à remonter
Véhicules et accessoires
Pièces détachées pour véhicules
Pièces et accessoires pour avions
Électronique pour véhicules
Lecteurs et systèmes audio et vidéo intégrés pour véhicules
Amplificateurs pour véhicules
Adaptateurs de cassettes pour véhicules
Lecteurs de cassettes pour véhicules
Égaliseurs et répartiteurs pour véhicules
Caméras de recul
Kits mains-libres pour véhicules
Haut-parleurs pour véhicules
Caissons de basse pour véhicules
Supports d'écrans vidéo pour véhicules
Pièces détachées automobiles et motos
Système de freinage
Housses et tapis pour véhicules
Régulation de la climatisation
Commandes pour véhicules
Circulation d'huile pour moteurs de véhicules
Pièces moteur
Moteurs de véhicules
Échappement
Pièces de châssis et carrosserie
Systèmes d'alimentation en carburant
Équipements intérieurs de véhicules
Éclairage de véhicule
Rétroviseurs
Systèmes d'alimentation pour véhicules
Sièges de véhicules
Capteurs et jauges
Pièces de suspension pour véhicules
Remorquage de véhicules motorisés
Pièces de transmission pour véhicules
Systèmes pour roues
Jantes et roues
Jantes et roues d'automobiles
Jantes et roues de motos
Jantes et roues de véhicules tout-terrain et quads
Accessoires de pneus pour véhicules
Pneus
Pneus d'automobile
Pneus de motos
Pneus de véhicules tout-terrain et quads
Pièces pour roues
Pièces et accessoires pour fenêtres de véhicules
Entretien et décoration de véhicules
Jerricans
Nettoyage de véhicules
Brosses de lavage pour automobiles
Solutions de lavage pour automobiles
Nettoyants pour housses et tapis de sol de véhicules
Kits de nettoyage des circuits d'injection de carburant
Liquides lave-glaces
Lustrants et cire pour carrosserie
Housses de véhicule
Capotes pour voiturettes de golf
Bâches pour pare-brises
Bâches de bennes
Toits amovibles pour véhicules
Toits convertibles pour véhicules
Housses de protection pour véhicules
Housses de protection auto
Housses de stockage pour voiturettes de golf
Housses de protection moto
Housses de protection pour véhicules de loisirs
Housses de bateau
Décoration de véhicule
Autocollants de pare-chocs
Purificateurs d'air pour véhicules
Balles d'antenne pour véhicules
Accessoires de tableau de bord pour véhicules
Autocollants pour véhicules
Accessoires de décoration de véhicule
Drapeaux pour véhicules
Mascottes de capot
Couvre-attelages
Couvre-plaques d'immatriculation
Encadrements de plaque d'immatriculation
Supports pour plaques d'immatriculation
Plaques d'immatriculation
Aimants pour véhicules
Décorations pour les rétroviseurs
Housses de leviers de vitesse
Pommeaux de leviers de vitesse
Housses de volants
Habillages de véhicules
Liquides pour véhicules
Antigels pour véhicules
Liquide de freins
Additifs pour systèmes de refroidissement de véhicules
Dégraissants pour moteurs
Nettoyants pour circuits d'alimentation de véhicules
Graisses pour véhicules
Huile de boîte de vitesse
Huile de moteur pour véhicules
Additifs de performance pour véhicules
Liquide de direction assistée
Liquide de transmission
Liquide lave-glace
Peinture de carrosserie
Peintures pour carrosseries de véhicules motorisés
Peinture pour étriers de freins
Outillage pour véhicules
Kits de purge de freins
Outils d'alignement et d'extraction d'embrayage
Chargeurs de batteries de véhicules
Testeurs de batteries de véhicules
Mastic de carrosserie
Systèmes de diagnostic automobile
Chargeurs de batterie pour véhicules
Câbles de démarrage pour véhicules
Réparation et changement de pneus
Kits de réparation pare-brise
Sécurité des véhicules
Equipements de protection moto
Protections torse et dos pour motards
Protège-coudes et protège-poignets pour motards
Gants de moto
Lunettes de moto
Protège-mains pour moto
Pièces détachées et accessoires pour casques de moto
Casques de moto
Ceintures protège-reins pour motards
Genouillères et protège-tibias pour motards
Tours de cou pour motards
Protections pour véhicules tout-terrain
Barres de protection pour véhicules tout-terrain et véhicules utilitaires tout-terrain
Systèmes d'alarme et de verrouillage de véhicule
Accessoires pour alarme auto
Systèmes d'alarmes auto
Alarmes et antivols moto
Serrures pour véhicules motorisés
Commandes de verrouillage de portes
Boutons de verrouillage de portes
Serrures et systèmes de verrouillage de portes
Verrouillage d'attelages
Systèmes antidémarrage de véhicule
Systèmes de verrouillage à distance de véhicule
Antivol bloque-volant
Sabots de Denver
Équipement de sécurité des véhicules
Filets de protection latérale
Fusées éclairantes de secours
Pièces d'airbags
Barres anti-retournement
Boucles de ceintures de sécurité pour véhicules
Fourreaux de ceinture de sécurité
Sangle de ceinture de sécurité
Ceintures de sécurité pour véhicules
Fanions de sécurité pour véhicules
Cales de roues
Accessoires de chargement
Filets de transport pour véhicules motorisés
Accessoires de barre de toit pour véhicules motorisés
Accessoires de porte-vélo pour véhicules motorisés
Porte-skis et porte-snowboards pour barres de toit
Coffres de toit pour voitures
Systèmes de fixation de base sur véhicules
Porte-bagages pour vélos
Barres de toit pour bateaux
Barres de toit
Porte-cannes à pêche pour véhicules
Barres de toit pour fusils
Fixation sur véhicules pour motos et scooters
Fixation sur véhicules pour skis et snowboards
Fixation sur véhicules pour planches de surf
Rampes de chargement
Remorques de voiture
Remorques pour bateaux
Remorques à chevaux et bétail
Caravanes classiques
Remorques utilitaires et de chargement
Sacoches et panniers pour moto
Boîtes de rangement de benne
Crochets d'appuie-têtes
Rangements pour véhicules
Pièces détachées et accessoires nautiques
Entrée au bassin et ancrage
Chaînes d'ancre
Câbles d'ancrage
Guindeaux
Ancres
Gaffes
Échelles de bateau
Taquets d'amarrage
Marches de quai
Pièces détachées pour voiliers
Entretien de bateaux
Nettoyants pour bateaux
Produits à polir pour bateaux
Pièces de moteur de bateau
Alternateurs marins
Carburateurs et pièces détachées
Commandes moteur de bateau
Pièces d'allumage pour bateaux
Turbines de bateau
Dispositifs de blocage pour moteur de bateau
Supports pour moteur de bateau
Pistons et pièces détachées de bateau
Hélices de bateau
Moteurs nautiques
Pièces d'échappement pour bateaux
Collecteurs pour bateaux
Silencieux et pièces détachées pour bateaux
Systèmes d'alimentation pour bateaux
Conduites de carburant et pièces détachées
Jauges de carburant pour bateaux
Pompes à carburant et pièces détachées
Réservoirs et pièces détachées
Éclairage pour navigation
Pièces de direction pour bateaux
Câbles de direction pour bateaux
Barres pour bateaux
Véhicules
Avions
Véhicules terrestres
Voitures, camions et fourgons
Voiturettes de golf
Motos et scooters
Véhicules tout-terrain et quads
Véhicules tout-terrain et véhicules utilitaires tout-terrain
Karts et buggys
Véhicules de loisirs
Motoneiges
Bateaux
Bateaux à moteur
Scooters des mers
Voiliers
`;
