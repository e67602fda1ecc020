import type { z } from 'zod';
import type { Context } from '../../../domain/index.ts';
import { COFFEE, COSMETICS, DETERGENT, DRINKS_AND_DAIRY, PETS, SAVOURY, SWEETS, VINEGAR } from './company.ts';
import { list } from './list.ts';

type ContextInput = z.input<typeof Context>;

/**
 * Where a word of a topic means something else. Each was found on real shelves; none lifts a word that is sensitive
 * beside the same company (`test/guard/sensitive.test.ts` tries each name of the table with and without them).
 */
export const contexts: ContextInput[] = [
  {
    topic: 'religion',
    words: list`judi(o|a|os|as), xudia(s)`,
    beside: list`
      verde(s), blanca(s), pinta(s), roja(s), plana(s), redonda(s), ancha(s), tierna(s), carilla(s), perona, helda, emperador, riñon, mung*, bio, bote, frasco, cocida(s), estofada(s), congelada(s),
      ultracongelada(s), troceada(s), extra, granja, fina(s), seca(s), con chorizo, con verduras, kg, # g, alubia*, garbanzo*, lenteja*, barco, morada(s), canela, caparron*, faba(s), judion
    `,
    shelves: ['food', 'groceries'],
  },
  {
    topic: 'religion',
    words: list`virgen de, virgen de la`,
    beside: list`aceite, oliva, oli, azeite, coco, girasol, sesamo, extra, lana, cera`,
  },
  {
    topic: 'religion',
    words: list`bibl(e|ia|es|ias), bibbia, bibel*, biblia(s), biblia de, bijbel*`,
    beside: list`
      cocina, cook*, baking, baker*, barbecue, bbq, grill*, parrilla, cocktail*, cafe, pan, whisky, wine, fotografia, photograph*, jardin*, garden*, gartner*, garten*, yoga, running, fitness, javascript, design*, diseño, pasteles, postres, carne, vino, cerveza, dolci, torte, patisserie, chocolat, cakes, bread, tattoo*, knitting,
      crochet, vegan*, pasta, fermentacion, fitness, entrenador, cucina, barista, grillen, backen, keuken, marketing, fantasy, dungeon*
    `,
  },
  { topic: 'religion', words: list`halal, kosher`, beside: list`salt, sal, sale, sel, salz` },
  {
    topic: 'religion',
    words: list`altar(es), iglesia(s), church, kirche, chiesa, eglise(s)`,
    beside: list`candle(s), shoes, s shoes, rose, lily`,
  },
  {
    topic: 'religion',
    words: list`jesus, madonna, christian*, cristian*, rosario, rosari(o|)`,
    beside: list`perfume, eau, parfum, dior, louboutin, lacroix, ronaldo, lay, filipino*, embutid*, jamon*, salchich*`,
  },
  {
    topic: 'weapons',
    words: list`pistola(s), pistol(a|e), pistol(s), pistole(n), pistolet(s), gun(s), pistool`,
    beside: list`
      limpiador*, limpia, limpiacristales, limpiahogar, multiusos, quitagrasas, antical*, anticalcare, desinfect*, disinfett*, insecticid*, insetticid*, ambientador*, lejia, detergent*, planchado, manchas, olores, spray, riego, irrigazione, silicon*, cola, colla, glue, termico, protector, recambio,
      gatillo, cabello, fijacion, acondicionador, ml, cristales, limpiacristales, sgrassat*, trigger, nettoyant*, reiniger*, hair*, eliminador, massage, masaje, massaggi*, paint*, pintar, pintura, vernice, water, agua, acqua, foam, schiuma, espuma, burbujas,
      bubble*, nerf, etiquet*, price, heat, calor, caldo, soldar, solder*, staple, nail, clavos, grapas, salad*, hose, manguera, cookie*, galletas, churros, tagging
    `,
    shelves: ['cleaning', 'food', 'groceries', 'cosmetics', 'toys', 'tools'],
  },
  {
    topic: 'weapons',
    words: list`sword(s), spada, espada(s), pez espada`,
    beside: list`wilkinson, pez, pesce, fish, filet*, trancio, trance, rodaja*, lomo*, emperador, toy, juguete`,
    shelves: ['food', 'groceries', 'cosmetics', 'toys'],
  },
  {
    topic: 'weapons',
    words: list`arm(a|i), arma(s), arme(s), armas`,
    beside: list`bicarbonat*, hammer, baking, tu, blanca vitro, king, legumes`,
  },
  {
    topic: 'weapons',
    words: list`bullet(s), hunting, caza mayor`,
    beside: list`journal, nutri*, blender, lipstick, chilli*, pepper*, pate, paté, salchich*, chorizo, ciervo, jabali`,
    shelves: ['food', 'groceries', 'cosmetics'],
  },
  {
    words: list`capsula(s), capsule(s), capsulas, capsules, kapsel*, kapsul*, capsule molli`,
    topic: 'medicines-and-tests',
    beside: [
      ...COFFEE,
      ...DETERGENT,
      ...list`ojos, serum, facial, viso, soda stream, sodastream, mystery, surprise, figure, hotel, jurassic, pokemon, co 2, wardrobe, collection, infus*, camomilla compatib*, compatib*`,
    ],
    shelves: ['drinks', 'cleaning', 'cosmetics', 'clothing', 'food', 'groceries'],
  },
  {
    words: list`
      tablet(s), tableta(s), tabletten, tablet(ten), tab, tabl, comprimido(s), compress(a|e), comprime(s), comprimits, pastillas, compresse(s), gragea(s), pastilles
    `,
    topic: 'medicines-and-tests',
    beside: [
      ...DETERGENT,
      ...list`
        chocolat*, cioccolat*, schokolad*, golosin*, chicle*, chewing, caramel*, stevia, edulcorant*, dolcific*, sussstoff*, zoet*, sacarin*, saccharin*, dietor, tic, sabbia, sand, sable, chuche*, turron, turro, samsung, android, 11, 10, zoll, hulle*, hulle, pulgadas, pouces, pollici, inch, computer*, housings, docks, batteries, laptop*, phone, ipad, lenovo, wifi, funda, case, cover,
        holder, soporte, stand, papel, asciugaman*, toalla*, spugn*, mints, menta, regaliz, tab cola, caldo, bouillon, stock, aria, air, legno
      `,
    ],
    shelves: ['cleaning', 'food', 'groceries', 'tools', 'toys'],
  },
  {
    words: list`
      vitamin(s), vitamin*, *vitamin*, vitamina(s), vitamine(s), vitamin(a|e|ico|ici), vitamine*, multivitamin*, multivitamin(s), multivitamine*, multivitaminic*, multivitaminico(s), probiotic*, probiotic(o|i), probiotico(s), probiotica, probiotik*, omega 3, fermenti lattici,
      magnesio, magnesium, magnesi, collagene, colageno, collagen, kollagen*, collageen*, ginseng, propolis, propoli, propole, melatonin*, melatonina, spirulina, jalea real, pappa reale, gelee royale, guarana,
      echinacea, equinacea, drenante, depurativ*, depurativo, draineur, drainage, digestion, digestione, digestao, digestio, digestiv*, valeriana, transit, sommeil, articular, carbon activo, carbon activado, colaxeno, minerales
    `,
    beside: [...DRINKS_AND_DAIRY, ...COSMETICS, ...COFFEE, ...PETS],
    shelves: ['food', 'groceries', 'drinks', 'cosmetics', 'pets'],
  },
  {
    topic: 'mental-health',
    words: list`valeriana`,
    beside: list`insalat*, radicchio, busta, # g, rucola, songino, gr, g`,
    shelves: ['food', 'groceries'],
  },
  {
    topic: 'medicines-and-tests',
    words: list`antibioti*, antibiotic*, antibiotic(s), antibiotique(s)`,
    beside: list`senza, sin, sans, ohne, without, free, sense, zonder, sem, allevat*, criado*, raised, eleve*, pollo, chicken, poulet, tacchino, turkey, pavo, uova, huevos, eggs, suino, porc, cerdo`,
    shelves: ['food', 'groceries'],
  },
  {
    topic: 'weight-loss',
    words: list`diet, dieta(s), dieta, diete, dietetic*, detox, light diet, keto`,
    beside: [
      ...list`cola, coke, pepsi, sprite, fanta, 7 up, tonic*, ginger, ale, lemonade, iced, refresco*, bibita, irn bru, dr pepper, mountain dew, root beer, sunkist, a w, snapple, mediterran*, mediterránea, tic, dietor`,
      ...DRINKS_AND_DAIRY,
      ...COSMETICS,
      ...PETS,
    ],
    shelves: ['drinks', 'pets', 'cosmetics'],
  },
  {
    topic: 'medicines-and-tests',
    words: list`prescription, veterinar*, farmac*, urinary tract, medical, allergy, diabet*, antiparasit*, dermatitis`,
    beside: PETS,
    shelves: ['pets'],
  },
  {
    topic: 'medicines-and-tests',
    words: list`dentadura(s), dentier(s)`,
    beside: list`golosin*, chuche*, gummi*, drácula, dracula, vampiro, halloween`,
    shelves: ['food', 'groceries', 'toys'],
  },
  {
    topic: 'medicines-and-tests',
    words: list`ampollas, ampolas, ampoules, ampolla(s), fiale`,
    beside: [...COSMETICS, ...list`anticaida cosmetica, q 10, tensor, flash, acido hialuronico, ialuronico`],
    shelves: ['cosmetics'],
  },
  {
    topic: 'medicines-and-tests',
    words: list`vaseline, vaselina hidratante, petroleum jelly`,
    shelves: ['cosmetics', 'tools'],
  },
  {
    topic: 'medicines-and-tests',
    words: list`spray bucal, spray oral`,
    beside: list`refrescante, fresh, menta`,
    shelves: ['cosmetics'],
  },
  {
    topic: 'medicines-and-tests',
    words: list`supplement(s), supplement(en), suplemento(s), medicinal(e|i), plasters, plaster strips, patient, hospital, urine, gauze, digital thermometer`,
    beside: list`sunday, dominical, wall, meat, kitchen, oven, fridge, stain, odour, odor, plant*, herb*`,
    shelves: ['pets', 'tools'],
  },
  {
    topic: 'medicines-and-tests',
    words: list`halspastillen, halsbonbon*, hustenbonbon*, lozenge(s), pastilles, throat sweets`,
    beside: list`fruit, wine, liquorice, rowntree*, jelly`,
  },
  {
    topic: 'alcohol',
    words: list`
      vin(o|i), vino(s), vin(s), wine(s), wines, wein, weine, *wein*, rotwein*, weisswein*, wijn(en), *wijn, vinho(s), vino tinto, vino blanco, vin rouge, vin blanc, red wine, white wine, rose wine, jerez, sherry, pinot, pinot grigio, merlot, cabernet, chardonnay, sauvignon, rioja,
      pedro ximenez, moscatel*, cava(s), champagne, champagne(s), champan, prosecco, cider, cidre(s), sidra(s), sidro, sidro di mele, bordeaux*, barolo, chianti, lambrusco, malvasia, beer(s), cerveza(s), cervez*, bier, birr(a|e), birr*, porto ruby, oloroso, rice wine, vinos, vins, vini, sangiovese,
      montepulciano, nebbiolo, barbera, verdejo, sake, brut, gran reserva, vinagre, malt liquor, stout, ale, txakolina, bourgogne
    `,
    beside: [...VINEGAR, ...SAVOURY],
    shelves: ['food', 'cosmetics', 'cleaning', 'clothing'],
  },
  {
    topic: 'alcohol',
    words: list`
      licor(es), licor, licores, liquor(e|i), liquore, liqueur(s), liqueur, liqueurs, likor, likor*, rum, rums, ron, rhum(s), whisky, whiskey, bourbon, brandy, cognac, coñac, kirsch*, vodka, gin, gins, tequila, amaretto, limoncello, baileys, irish cream, irish coffee, champagne, champagne(s), marc de champagne, prosecco,
      calvados, eierlikor*, grand marnier, cointreau, maraschino, alchermes, advocaat, strega liquore, marsala, sherry, port wine, moscato, passito, mojito*, piña colada cocktail, pina colada cocktail, rosolio, stout, guinness, beer(s)
    `,
    beside: SWEETS,
    shelves: ['food', 'cosmetics', 'clothing'],
  },
  {
    topic: 'alcohol',
    words: list`whisky, whiskey, bourbon, vodka, rum, ron, beer(s), cider, cidre(s), ale, stout, guinness, jack daniel s, jack daniels, jim beam, tequila, mezcal`,
    beside: SAVOURY,
    shelves: ['food'],
  },
  {
    topic: 'alcohol',
    words: list`bourbon`,
    beside: list`vanil*, vainilla, vaniglia, vanilj*`,
    shelves: ['food'],
  },
  {
    topic: 'alcohol',
    words: list`cognac, brandy`,
    beside: list`leder, leather, leer, cuero, cuoio, cuir, bag, tasche, tas, schuh*, shoe*, boots, stiefel, laarzen, colour, color, couleur, farbe`,
    shelves: ['clothing'],
  },
  {
    topic: 'medicines-and-tests',
    words: list`jarabe, xarope, sirop*, sciroppo`,
    beside: list`maiz, milho, arce, agave, glucosa, chocolate, fresa, groselha, mais, acero, erable, granadina, caramelo, cerveza`,
    shelves: ['food', 'groceries', 'drinks'],
  },
  {
    topic: 'medicines-and-tests',
    words: list`equilibra, ph neutro`,
    beside: COSMETICS,
    shelves: ['cosmetics', 'drinks'],
  },
  {
    topic: 'alcohol',
    words: list`champagne, champagne(s), champan, bordeaux, burgundy, merlot, cava(s), malbec, chianti, sangria, rose`,
    beside: COSMETICS,
    shelves: ['cosmetics', 'clothing'],
  },
  {
    topic: 'alcohol',
    words: list`alcool(s), alcohol, alcoholic, alkohol, alkohol*, alcol, alcolic(o|a|i|he), alcohols`,
    beside: [
      ...DETERGENT,
      ...COSMETICS,
      ...list`limpi*, limpieza, clean*, quemar, brulant, menager, hidroalcohol*, wipes, toallitas, antisept*, sin, senza, ohne, without, 0, 70, 96, denat*, romero, cute, desinfect*, disinfett*, sanitis*, sanitiz*, hand, gel, burn*, vetri, glass cleaner, multiusos`,
    ],
    shelves: ['cleaning', 'cosmetics', 'tools'],
  },
  {
    topic: 'alcohol',
    words: list`anis, anice, anise, anisado`,
    beside: list`infus*, manzanilla, semilla*, semi, grano, molido, estrella*, estrellado, stellato, galleta*, rosquill*, tortas, te, tea, biscott*, caramel*, especia*, hinojo, finocchio, bolitas, pan`,
    shelves: ['food', 'drinks'],
  },
  {
    topic: 'alcohol',
    words: list`bitter campari, martini, malibu, fosters, hardys, cointreau, baileys`,
    beside: [...list`barbie, spf, sun, after, racing, boots, glass*`],
    shelves: ['clothing', 'toys', 'cosmetics'],
  },
  {
    topic: 'alcohol',
    words: list`ipa, apa, stout, pils, ale, porter*, saison*, maes pils, tripel`,
    beside: list`cheese, bread, batter*, mustard, ginger, boots, belly`,
    shelves: ['food', 'clothing'],
  },
  {
    topic: 'alcohol',
    words: list`moscatel*, moscato, malvasia, garnacha, albillo`,
    beside: list`uva(s), uve, grape(s), raisins, pasas, raisin, vinagre*, aceto, sin pepitas`,
    shelves: ['food'],
  },
  { topic: 'alcohol', words: list`mosto*, must`, beside: list`uva, sin alcohol`, shelves: ['food'] },
  {
    topic: 'pregnancy-and-baby',
    words: list`baby*, *baby*, bebe(s), babies`,
    beside: list`haba(s), habita*, zanahoria*, carrot*, puerro*, leek*, espinaca*, espinac*, *spinazie, spinazie, *spinat, *mais, *karotten, *mohren, *kartoffeln, *wortel*, krieltjes, pastanag*, enciam, *salat, cenoura*, espinafre*, epinard*, carotte*, navet*, cicorino, songino, valeriana, lattughino, spinacino, spinach, kale, corn, corncob*, potato*, patata*, tomat*, pomodor*, lechuga*, lettuce, leaf, leaves, gem, mix salad, brote*, brotes, canonigos, squid, chipiron*, calamar*, octopus, pulp(o|ito|itos), moscardini, beet*, remolacha, cucumber*, onion*,
      mushroom*, champiñon*, broccoli, artichoke*, alcachofa*, pimiento*, banana(s), platano*, kiwi*, pineapple, ananas, aubergine*, courgette*, bell, portobello*, back ribs, ribs, prawn*, clams, gherkins, bok, pak, fennel, turnip*, berenjena*, calabacin*, spinaci, insalatina, carotin*, mozzarella, burrata, chick`,
    shelves: ['produce'],
  },
  {
    topic: 'pregnancy-and-baby',
    words: list`infantil(es), bimb(o|a|i), infantil, bimbi, primera edad`,
    beside: list`bimbo pan, sandwich bimbo, cepillo, dentifric*, mascarilla ffp, guitarra, bicicleta, disfraz*, cuento*, libro*, gafas, mochila*, silla gaming`,
    shelves: ['clothing', 'books', 'toys', 'food', 'groceries'],
  },
  {
    topic: 'pregnancy-and-baby',
    words: list`couches, couche(s) taille, landau*, trona(s), cuna(s), nido 1`,
    beside: list`gateau, lasagne*, sous, cafe, coffee`,
  },
  {
    topic: 'pregnancy-and-baby',
    words: list`nidina, infant(s), chicco, gerber, plasmon biscott*`,
    beside: list`caffe, riso, uva, grano, prague, multitool, knife, daisies, gerbera`,
  },
  {
    topic: 'ethnicity',
    words: list`ethnic, etnic(o|a|os|as), ethnique(s), ethnisch*`,
    beside: list`food(s), foods, sauce(s), spices, comida, cocina, cuisine, kuche, cucina`,
    shelves: ['food', 'groceries'],
  },
  {
    topic: 'sexuality-and-gender',
    words: list`trans`,
    beside: list`motor, oil, sales, fat(s), siberian, europe, am, grassi, grasas, gras, fluid`,
  },
  { topic: 'alcohol', words: list`ale, beer(s)`, beside: list`ginger, gngr, root` },
  // Sizes and ages of animals are no baby's.
  {
    topic: 'pregnancy-and-baby',
    words: list`# kg, # mesi, # meses, # months, # mois, # monate, # maanden, junior, maxi`,
    shelves: ['pets'],
  },
  {
    topic: 'sexual-wellness',
    words: list`sensual(es), sensuel(le|les|s|), sexy, erotic*, lubricante*, lubrifiant*, gel lubricante`,
    beside: list`glade, fragranza, fragancia, parfum*, perfume, ambient*, airwick, air wick, ambipur, ambi pur, motor, cadena*, moto, chain, bike, wd 40, silicon* spray, cerradura*`,
    shelves: ['cleaning', 'cosmetics', 'tools'],
  },
  {
    topic: 'menstruation-and-menopause',
    words: list`intim, intimo, intima, intimas, intime, intimate`,
    beside: list`parfum*, perfume, eau, slip, boxer, canotta, reggiseno, donna intimo, uomo intimo, secret, completo, pigiama`,
    shelves: ['clothing'],
  },
  {
    topic: 'menstruation-and-menopause',
    words: list`assorbent(e|i)`,
    beside: list`lettiera, asciugatutto, panno, panni, carta, tappetin*, rotol*, veli, cane, gatto, traversine`,
    shelves: ['cleaning', 'pets'],
  },
  {
    topic: 'menstruation-and-menopause',
    words: list`compresa(s), tampon(es), tampon(s), binden`,
    beside: list`fria para, frio, calor, tinta, sello(s), encre, jex, vaisselle, stempel, krawatte`,
  },
  {
    topic: 'tobacco-and-vaping',
    words: list`vape(s), vape*`,
    beside: list`insett*, zanzar*, ricaric*, piastrin*, elettroemanatore, mosquit*, insect*, multinsetto, spirali, recambio`,
    shelves: ['cleaning'],
  },
  {
    topic: 'tobacco-and-vaping',
    words: list`tabac(s), tabacc(o|hi), tabaco(s), tobacco, *tabak*, tabak`,
    beside: list`parfum*, perfume, eau, extrait, original after, aftershave, vanille, diffus*, candle, vela, candela`,
    shelves: ['cosmetics', 'cleaning', 'clothing'],
  },
  {
    topic: 'tobacco-and-vaping',
    words: list`puritos, cigarrillo(s), cigarettes, cigarette(s), sigar*, zigarr*`,
    beside: list`chocolat*, cioccolat*, galleta*, barquillo*, russe*, pavesi, pants, trousers, jeans, pantalon*`,
    shelves: ['food', 'groceries', 'clothing'],
  },
  {
    topic: 'gambling',
    words: list`loto, lotto, lotus, loteria`,
    beside: list`fior*, flor*, flower, sogni, profum*, lavatrice, ammorb*, semi, seeds, biscoff, legging*, scarpe, shoes`,
    shelves: ['cleaning', 'cosmetics', 'clothing', 'food', 'groceries'],
  },
  {
    topic: 'gambling',
    words: list`roulette, ruleta, bingo, casino, poker`,
    beside: list`choco*, krave, kellogg*, cereal*, chocolate, haribo`,
    shelves: ['food', 'groceries'],
  },
  {
    topic: 'cannabis',
    words: list`porro(s), hanfsamen*, hemp seeds, edibles, semi di canapa`,
    beside: list`val, # g, kg, gambo, mazzo, italia, zuppa, vellutata, patate, crema, salad, protein, granola, geschalt`,
    shelves: ['food', 'groceries'],
  },
  {
    topic: 'weapons',
    words: list`sabre(s), epee(s), machete(s), dagger(s)`,
    beside: list`toy, jouet, plastic, costume, disfraz`,
  },
  {
    topic: 'debt',
    words: list`loan(s), embargo(s), prestit(o|i), empeño, emprestimo(s)`,
    beside: list`shark, bacon, lego, jurassic, banana, pork, meat`,
  },
  {
    topic: 'bereavement',
    words: list`urn(s), urna(s), urn(a|e), ceneri, cenizas, cendres, ashes, memorial, urn(en)`,
    beside: list`tea, coffee, hot water, te, cafe, planter, volcan*, queso, fromage, formaggio, chevre, cabra`,
  },
  { topic: 'disability-aids', words: list`handicap*, deaf, mulet(as|illas)`, beside: list`golf, havana` },
  {
    topic: 'fertility-and-contraception',
    words: list`preservativ*, preservatif(s), preservativo(s)`,
    beside: list`sin, sans, sem, without, senza`,
  },
];
