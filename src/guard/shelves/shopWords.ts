/**
 * What shops call things for which the taxonomy has another word: `boots` stand under Shoes there, and `medicines` under Health Care.
 * By the id of the category; in the languages of the taxonomy, as they stand on shelves.
 */
export const SHOP_WORDS: Readonly<Record<string, string>> = {
  // Clothing
  '166': 'fashion; moda; mode; prêt-à-porter',
  '1604':
    'clothes, apparel; ropa, prendas; kleidung, bekleidung; vêtements; vestiario, abiti; roupas, vestuário; kleding',
  '3032': 'bolsos; taschen, handtaschen; sacs, sacs à main; borse, borsette; bolsas; tassen, handtassen',
  '188': 'jewellery; joyas; schmuck; bijoux; gioielli, gioielleria; joias, bijuteria; sieraden',
  '187':
    'boots, sneakers, trainers, footwear, sandals, heels; botas, zapatillas, calzado, sandalias, deportivas; stiefel, turnschuhe, sneaker, sandalen, pumps; bottes, baskets, sandales, bottines; stivali, scarpe, sandali; tênis, sapatos, sandálias, calçados; laarzen, schoenen, gympen',
  '212':
    'tees, t-shirts, tank tops, tanks, hoodies, sweatshirts, sweaters, jumpers, pullovers, knitwear, cardigans, blouses, polos; camisetas, sudaderas, jerséis, punto, blusas; pullover, strick, strickjacken, sweatshirts, hemden; pulls, tricots, chemises, sweats; maglie, maglioni, felpe, camicie, maglieria; camisolas, moletons, malhas, suéteres; truien, vesten, shirts',
  '204':
    'trousers, jeans, leggings, chinos, slacks; vaqueros, tejanos; jeanshosen; pantalons; pantaloni; calças; broeken, spijkerbroeken',
  '203':
    'coats, parkas, jackets, anoraks; abrigos, chaquetas; mäntel, jacken; manteaux, vestes, blousons; cappotti, giacche, giubbotti; casacos, jaquetas; jassen',
  '213':
    'lingerie, hosiery, underwear; lencería, ropa interior; unterwäsche, dessous; sous-vêtements; intimo, biancheria; roupa íntima; ondergoed',
  '167':
    'gloves, hats, scarves, belts; guantes, gorros, bufandas; handschuhe, mützen, schals; gants, bonnets, écharpes; guanti, cappelli, sciarpe; luvas, gorros, cachecóis; handschoenen, mutsen, sjaals',
  // Health and beauty
  '491':
    'pharmacy, medicines, drugstore, remedies; farmacia, medicamentos, parafarmacia; apotheke, arzneimittel, medikamente; pharmacie, médicaments, parapharmacie; farmaci, parafarmacia, medicinali; remédios, farmácia; apotheek, geneesmiddelen',
  '525':
    'supplements, vitamins; complementos alimenticios, vitaminas; nahrungsergänzung, vitamine; compléments alimentaires; integratori, vitamine; suplementos; voedingssupplementen',
  '473':
    'beauty, makeup; belleza, maquillaje; kosmetik, schminke; beauté, maquillage; bellezza, trucco; beleza; schoonheid',
  '474':
    'body care, bath; cuidado corporal; körperpflege; soins du corps; cura del corpo; cuidados corporais; lichaamsverzorging',
  '485':
    'feminine hygiene; higiene íntima; damenhygiene; hygiène féminine; igiene intima; higiene íntima; dameshygiëne',
  // Food and drink
  '413': 'drinks, beverages; bebidas; getränke; boissons; bevande; bebidas; dranken',
  '499676':
    'alcohol, spirits, cellar; bodega, licores; spirituosen; cave, spiritueux; alcolici, cantina; adega; sterke drank',
  '421':
    'wines, cava, champagne, prosecco; vinos; weine, sekt; vins, mousseux; vini, spumanti; vinhos, espumantes; wijnen',
  '5814':
    'ready meals, frozen meals, dinners; platos preparados; fertiggerichte; plats cuisinés; piatti pronti; pratos prontos; kant-en-klaarmaaltijden',
  '430':
    'produce, greengrocer; frutería, verdulería; obst, gemüse; primeur; ortofrutta; hortifruti; groente, fruit',
  '2628': 'soft drinks, cola; refrescos; limonaden; sodas; bibite; refrigerantes; frisdrank',
  '423': 'crisps, snacks; aperitivos; knabbereien; amuse-gueules; stuzzichini; petiscos; hartige snacks',
  '422':
    'groceries; alimentación, alimentos, comida; lebensmittel; alimentation, épicerie; alimentari; alimentos, mercearia; levensmiddelen',
  '2073': 'tea; té; tee; thé; tè; chá; thee',
  // Home
  '638': 'kitchen, kitchenware, tableware; cocina; küche; cuisine; cucina; cozinha; keuken',
  '574': 'bathroom; baño; bad, badezimmer; salle de bain; bagno; banheiro; badkamer',
  '689': 'garden, gardening; jardín, jardinería; garten; jardin; giardino; jardim; tuin',
  '696': 'decor, homeware; decoración; deko, dekoration; décoration; decorazione; decoração; woondecoratie',
  '654':
    'pots, pans, saucepans; sartenes, ollas, cazuelas; töpfe, pfannen; casseroles, poêles; pentole, padelle; panelas, frigideiras; pannen',
  '627':
    'laundry, textile care, washing; lavandería, cuidado textil; wäsche, waschmittel, textilpflege; lessive, soin du linge; bucato; lavanderia; wasmiddelen',
  '623': 'cleaning; limpieza; reinigung, putzen; nettoyage; pulizia; limpeza; schoonmaak',
  '16': 'sewing, haberdashery, knitting; costura, mercería; nähen, kurzwaren; couture, mercerie; cucito, merceria; costura, armarinho; naaien, fournituren',
  '436': 'furniture; muebles; möbel; meubles; mobili, arredamento; móveis; meubels',
  '4171':
    'bedding, towels, household linen; heimtextilien; ropa de cama, toallas; bettwäsche, handtücher; linge de maison; biancheria da casa; roupa de cama; beddengoed',
  // Children, animals, media and the rest
  '537': 'baby, infants, nursery; bebé; säuglinge; bébé, puériculture; neonato, prima infanzia; bebê; baby',
  '1239': 'toys, games; juguetes; spielzeug; jouets; giocattoli; brinquedos; speelgoed',
  '839': 'videos, films, movies, video downloads; películas; filme; films; film; filmes; films',
  '784': 'books, ebooks; libros; bücher; livres; libri; livros; boeken',
  '53': 'gift cards, vouchers, gift vouchers; tarjetas regalo, vales; gutscheine, geschenkgutscheine; cartes cadeaux, bons cadeaux; buoni regalo; vale-presente; cadeaubonnen',
  '922': 'stationery; papelería; papeterie, schreibwaren; cartoleria; papelaria; kantoorartikelen',
  '988': 'sports; deportes; sport; esportes, desporto; sporten',
  '1026': 'bikes; bicis; räder; vélos; bici; bicicletas; fietsen',
  '4': 'cats; gatos; katzen; chats; gatti; katten, kat',
  '5': 'dogs; perros; hunde; chiens; cani, cane; cães, cão; honden',
  '2': 'pets; mascotas; haustiere; animalerie; animali; animais; huisdieren',
  '990': 'fitness, gym, training; gimnasio; kraftsport; musculation; palestra; academia; sportschool',
  '773': 'adult, erotica, sex toys; erótica, juguetes eróticos; erotik; érotique; erotica; erótico; erotiek',
};
