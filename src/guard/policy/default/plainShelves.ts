import { list } from './list.ts';

/**
 * Kinds of plain shelf, by the words of its name in the languages of the built-in policy: where one stands, some words
 * mean something harmless (`contexts`). A shelf that is sensitive by its own name stays so, whatever else it is called.
 */
export const plainShelves = {
  produce: {
    mul: list`
      verdura(s), verdure, frutta, hortaliza(s), fruta(s), vegetables, veg, salad(s), gemuse, obst, legumes, groente*, barazki*, ensalada(s), insalate, fruit, fruits,
      verdures, fruita, hortalisses, froita, fish, pescado(s), marisco(s), seafood, pesce, poisson(s), meat, carne(s), produce, hortifruti
    `,
  },
  food: {
    mul: list`
      pasta, pizza(s), snacks, sushi, ketchup, tofu, yogur(es|t|ts|tes|), yoghurt*, joghurt*, kefir, muesli, chips, nachos, tapas
    `,
    es: list`
      verdura(s), fruta(s), hortaliza(s), carne(s), aves, pollo, cerdo, vacuno, pescado(s), marisco(s), charcuteria,
      embutido(s), jamon(es), queso(s), lacteo(s), leche, huevos, mantequilla, postre(s), helado(s), congelado(s), pan,
      panaderia, pasteleria, bolleria, galletas, cereales, arroz, legumbres, conserva(s), caldos, salsas, especias, aceite(s),
      vinagre(s), encurtidos, aceitunas, aperitivos, frutos secos, chocolate(s), caramelos, golosinas, dulces, azucar, miel,
      mermeladas, harina(s), reposteria, platos preparados, ensaladas, bifidus, picos, fiambres, untable
    `,
    en: list`
      vegetables, veg, fruit, meat, poultry, chicken, beef, pork, fish, seafood, deli, ham, bacon, sausages,
      cheese, dairy, milk, eggs, butter, dessert(s), ice cream, frozen, bread, bakery, cakes, biscuits, cookies, cereal(s), rice,
      pulses, tinned, canned, soup(s), sauces, condiments, spices, herbs, oil(s), vinegar(s), pickles, olives, crisps, nuts, chocolate,
      sweets, candy, confectionery, sugar, honey, jam(s), spreads, flour, baking, ready meals, salad(s), snack(s)
    `,
    de: list`
      gemuse, obst, fleisch, geflugel, fisch*, wurst*, schinken, kase, milch*, eier, butter, dessert*, eis, tiefkuhl*,
      brot*, backwaren, kuchen, kekse, geback, musli, reis, nudeln, konserven, suppen, sossen, gewurze, ol, essig, oliven, knabber*,
      nusse, schokolade, sussigkeiten, sussware*, zucker, honig, marmelade*, mehl, backzutaten, fertiggerichte, salat*
    `,
    fr: list`
      legumes, fruits, viande(s), volaille(s), boucherie, poisson(s), charcuterie, jambon, fromage(s), cremerie, lait(s), oeufs,
      beurre, desserts, glaces, surgeles, pain(s), boulangerie, patisserie(s), biscuits, cereales, riz, pates, conserves, soupes, sauces,
      condiments, epices, huile(s), vinaigre(s), olives, aperitif sale, chocolat(s), confiserie, bonbons, sucre, miel, confitures, farine(s),
      plats cuisines, traiteur, salades, marche frais
    `,
    it: list`
      verdura, verdure, frutta, carne, carni, pollame, salumi, pesce, formaggi, latte, latticini, uova, burro, dolci, gelati,
      surgelati, pane, panetteria, biscotti, cereali, riso, conserve, condimenti, salse, sughi, spezie, olio, oli, aceto, olive,
      cioccolato, caramelle, zucchero, miele, marmellate, farina, farine, preparazioni, piatti pronti, gastronomia, insalate,
      snack salati, merende
    `,
    pt: list`
      legumes, frutas, fruta, carne, talho, peixe, peixaria, charcutaria, fiambre, queijos, laticinios, leite, ovos, manteiga,
      sobremesas, gelados, congelados, pao, padaria, pastelaria, bolachas, cereais, arroz, massas, conservas, molhos, especiarias, azeite,
      vinagre, azeitonas, chocolate(s), guloseimas, acucar, mel, compotas, farinha(s), refeicoes, hortifruti, biscoitos, iogurte*
    `,
    ca: list`
      verdura, verdures, fruita, hortalisses, carn, peix, marisc, xarcuteria, embotits, formatge(s), lactics, llet, ous, mantega,
      postres, gelats, congelats, pa, fleca, pastisseria, galetes, cereals, arros, llegums, conserves, salses, especies, oli, vinagre,
      olives, xocolata, llaminadures, sucre, mel, farina, plats preparats, iogurts
    `,
    gl: list`
      verdura(s), froita, carne, peixe, marisco, charcutaria, queixo(s), lacteos, leite, ovos, manteiga, sobremesas, xeados,
      conxelados, pan, panadaria, galletas, cereais, arroz, legumes, conservas, salsas, especias, aceite, vinagre, olivas, chocolate, doces
    `,
    eu: list`
      barazki*, fruta*, haragi*, okela, arrain*, itsaski*, hestebete*, gazta*, esne*, arrautza*, gurina, postre*, izozki*,
      izoztu*, ogi*, gaileta*, zereal*, arroz*, lekale*, kontserba*, saltsa*, espezia*, olio*, ozpin*, oliba*, txokolate*, gozoki*
    `,
    nl: list`
      groente*, fruit, aardappel*, vlees, kip, vis, vleeswaren, kaas, zuivel, melk, eieren, boter, toetjes, ijs, diepvries, brood, bakkerij,
      gebak, koek*, ontbijt*, rijst, conserven, soepen, sauzen, kruiden, olie, azijn, olijven, chips, noten, chocolade, snoep*, suiker,
      honing, bakproducten, maaltijden, salades, borrel hapjes
    `,
  },
  // Too wide to say what stands there: wine may.
  groceries: {
    mul: list`
      alimentacion, comida, despensa, abarrotes, food, groceries, grocery, pantry, food cupboard, lebensmittel, epicerie, alimentari, dispensa, mercearia,
      alimentacio, elikadura, feinkost, supermercado, supermarket
    `,
  },
  drinks: {
    mul: list`
      cola, soda(s), te, cafe, caffe, coffee, tea, kaffee, koffie, thee, the, jus, juice(s), smoothies, isotonic*, energy drinks, water
    `,
    es: list`zumo(s), refresco(s), agua(s), infusiones, cacao, isotonico, bebidas vegetales, gaseosas, jugos, bebidas`,
    en: list`soft drinks, squash, cordials, hot drinks, fizzy drinks, mixers, drinks, beverages`,
    de: list`safte, limonade*, wasser, tee, kakao, erfrischungsgetranke, softdrinks, milchgetranke`,
    fr: list`eaux, sodas, sirops, infusions, boissons chaudes, boissons sans alcool, jus de fruits, cafes, thes`,
    it: list`bibite, acqua, succhi, infusi, tisane, bevande, caffe, tisana`,
    pt: list`sumos, refrigerantes, agua(s), cha, infusoes, sucos, cafe`,
    ca: list`sucs, refrescs, aigua, infusions, cafe, te, cacau`,
    gl: list`zumes, refrescos, auga, infusions, cafe`,
    eu: list`zuku*, freskagarri*, ur(a|ak), infusio*, kafe*`,
    nl: list`frisdrank*, sappen, water, koffie, thee, siropen`,
  },
  cleaning: {
    mul: list`detergent*, ambi pur, wc, insecticida*, insetticid*, insecticide*`,
    es: list`limpieza, detergente(s), suavizante(s), lavavajillas, lejia*, ambientador(es), lavadora, menaje, friegasuelos, limpiahogar, droguería, drogueria, hogar`,
    en: list`cleaning, laundry, dishwasher, dishwashing, washing up, household, air freshener*, bleach, insect control, home care`,
    de: list`reinigung*, putzen, waschmittel, waschen, spulmittel, haushalt*, lufterfrischer, raumduft*, insektenschutz`,
    fr: list`entretien, nettoyage, lessive(s), lave vaisselle, vaisselle, desodorisant*, droguerie, menage, produits menagers`,
    it: list`pulizia casa, pulizia, detersivi, bucato, detergenza casa, articoli per la casa, casa, deodoranti ambiente`,
    pt: list`limpeza, detergentes, lavandaria, roupa lavar, ambientadores, lar`,
    ca: list`neteja, detergents, bugada, llar, ambientadors`,
    gl: list`limpeza, deterxentes, fogar`,
    eu: list`garbiket*, garbitasun*, detergente*, etxea`,
    nl: list`schoonmaak*, wasmiddel*, wassen, vaatwas*, huishoud*, luchtverfriss*`,
  },
  cosmetics: {
    mul: list`make up, makeup, maquil*, cosmetic*, cosmetica, shampoo*, parfum*, perfum*, serum`,
    es: list`cabello, champu, acondicionador*, facial, cuidado corporal, cara, labios, unas, manicura, gel y jabon, desodorante, colonia, perfumeria, belleza, afeitado, higiene bucal, fijacion, coloracion, solares`,
    en: list`hair*, skincare, skin care, face, body care, beauty, nails, fragrance, deodorant*, shaving, toiletries, bath, shower, oral care, dental care, sun care, conditioner*`,
    de: list`haar*, gesicht*, korperpflege, kosmetik*, schminke, nagel*, duft*, deo*, rasur, zahnpflege, dusch*, bad, seife*, mundpflege, sonnenschutz`,
    fr: list`cheveux, visage, corps, beaute, ongles, deodorant*, rasage, douche, bain, savon*, dentifrice*, dentaire, hygiene dentaire, soins, solaires`,
    it: list`capelli, viso, corpo, bellezza, trucco, unghie, deodorant*, rasatura, doccia, bagno, saponi, igiene orale, cura persona, profumi, solari`,
    pt: list`cabelo, rosto, corpo, beleza, unhas, desodorizante*, barbear, banho, higiene oral, maquilhagem, perfumaria`,
    ca: list`cabell, facial, cos, bellesa, ungles, desodorant*, afaitat, bany, higiene bucal`,
    gl: list`cabelo, facial, corpo, beleza, unllas, desodorizante*, afeitado, hixiene bucal`,
    eu: list`ile*, aurpegi*, gorputz*, edertasun*, azkazal*, desodorante*`,
    nl: list`haar*, gezicht*, lichaam*, schoonheid, nagels, deodorant*, scheren, douche, bad, mondverzorging, cosmetica`,
  },
  pets: {
    mul: list`
      mascota(s), mascotes, maskota*, pet(s), dog(s), cat(s), animali, animal(es), animais, animaux, haustier*, tiernahrung, hund*, katze*, katzen*,
      chien*, chat(s), cane, cani, gatto, gatti, perro(s), gato(s), gos, gossos, gats, huisdier*, hond*, kat, katten, animalerie, cachorro(s), txakur*, katu*
    `,
  },
  clothing: {
    mul: list`
      ropa, moda, clothing, clothes, apparel, fashion, kleidung, mode, bekleidung, vetement*, abbigliamento, roupa, vestuario, roba, kleding, shoes,
      zapatos, calzado, schuhe, chaussures, scarpe, calcado, schoenen, t shirts, camisetas, dresses, vestidos, jackets, accessories
    `,
  },
  books: {
    mul: list`libro(s), book(s), buch, bucher, livre(s), libri, livro(s), llibre(s), liburu*, boek(en), media, papeleria, stationery`,
  },
  toys: {
    mul: list`juguete(s), toy(s), spielzeug*, jouet(s), giocattol*, brinquedo*, joguin*, xoguete*, jostailu*, speelgoed*, games, juegos, giochi`,
  },
  tools: {
    mul: list`
      herramienta*, tool(s), werkzeug*, outils, outillage, bricolage, bricolaje, ferretería, ferreteria, hardware, ferramenta, ferramentas, eines, garden*, jardin*,
      garten*, giardin*, jardim, gereedschap*, tuin, automotive, auto, coche, diy, pintura, paint*, electronics, electronica
    `,
  },
};
