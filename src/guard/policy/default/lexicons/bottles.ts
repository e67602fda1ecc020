// Written by `npm run lexicons` from scripts/lexicons/sources/bottles.txt: change it there.
import { list } from '../list.ts';
import type { Lexicon } from './Lexicon.ts';

/** nominal quantities for wine and spirits of Directive 2007/45/EC; strength by volume as Regulation (EU) 1169/2011, annex XII, writes it; traditional terms as in eAmbrosia. Selection our own. */
export const bottles: Lexicon = {
  alcohol: {
    words: {
      mul: list`
        # abv, abv #, # % vol alc
      `,
    },
    shelfWords: {
      mul: list`
        bodega, spirits, beers, wines, wine cellar, off licence, off license, liquor, enoteca, cantina,
        weinkeller, drogisterij wijn, alcohol, alcohols, alcool(s), alcol, alkohol, alcoholicas, alcoholic,
        licoreria, vinoteca, cellar, vinos y licores, champagne, cavas, sidras, espumosos, espumantes,
        cocktails, pre mixed drinks
      `,
      es: list`
        vino(s), cervezas, licores, destilados, espirituosas, cavas y espumosos, combinados,
        aperitivos y licores, bebidas con alcohol, bebidas alcoholicas, rones, ginebras, whiskies, anises,
        tintos, rosados, blancos vino, vermuts, champanes, champagnes
      `,
      en: list`
        beer, wine, cider, ales, lager, bws, fine wine, port and sherry, fortified, tonics wine,
        drinks cabinet, beers wines
      `,
      de: list`
        wein, weine, bier, spirituosen, sekt, schaumweine, alkoholische getranke, wein spirituosen,
        biermischgetranke, mixgetranke, likore, *spirituosen, *wein, *weine, *biere, *bier
      `,
      fr: list`
        vins, bieres, cave, cave a vins, la cave, spiritueux, alcools, cidres, digestifs, bieres et cidres,
        rhums, vodkas, vins rouges, vins blancs, vins roses, foire aux vins
      `,
      it: list`
        vino, vini, birra, birre, alcolici, liquori, spumanti, distillati, aperitivi alcolici, superalcolici,
        amari, grappe, cantinetta
      `,
      pt: list`
        garrafeira, vinhos, cervejas, bebidas alcoolicas, aperitivos alcoolicos, adega, aguardentes
      `,
      ca: list`
        celler, cerveses, licors, caves, begudes alcoholiques, escumosos, destillats, begudes amb alcohol
      `,
      gl: list`
        vinos, cervexas
      `,
      eu: list`
        ardoak, ardotegi(a|ko), upategi(a|ko), garagardoak, likoreak, edari alkoholdunak, alkoholdun edariak,
        cavak, sagardoak, ardandegi(a), upeltegi(a), soto(a)
      `,
      nl: list`
        wijn(en), bier(en), sterke drank, slijterij, gedistilleerd, wijn en bubbels, mixdranken, likeuren,
        wijnen
      `,
    },
    combinations: [
      {
        all: [
          list`
            75 cl, 75 c, 70 cl, 37 5 cl, 18 7 cl
          `,
        ],
        unless: list`
          aceite, olio, exv*, extrav*, evo, olive*, oliv*, oliven*, huile, oil, azeite, vinagre, aceto,
          vinaigre, vinegar, azijn, essig, acqua, agua, water, eau, wasser, aigua, auga, ur, sirop*, sciroppo,
          jarabe, syrup, siroop, sirup, monin, teisseire, limon*, lemonade, gassosa, gaseosa, gazzosa, chino*,
          pompelmo, aranciata, ginger, ale, zero, tonic*, jugo, succo, zumo, jus, juice, saft, sap, suco,
          sumo, nectar, nettare, presse, cordial, squash, shloer, appletiser, mosto, traubensaft, detersiv*,
          detergen*, limpia*, nettoyant, liquide, vaisselle, javel, cleaner, reiniger, spray, shampoo, champu,
          duschgel, cola, soda, kombucha, salsa, passata, coulis, wc, gel, deo, ketchup, ammorbid*,
          adoucissant, assouplissant, candegg*, lejia, bleach, kefir, smoothie, sport, isoton*, lait, latte,
          milk, leche, lotion, soupe, soup, zuppa, gazpacho, soja, bicchier*, caraffa, carafe, bottle,
          bottiglia, botella, fiasco, bouteille, flasche, thermos, termo, casserole, pan, pot, bowl, terrine,
          cocotte, vase, jarra, tazza, mug, bidon, gourde, san benedetto, sanpellegrino, perrier, evian,
          vittel, alcool menager, antigel, moutarde, sauce, sosse
        `,
      },
      {
        all: [
          list`
            33 cl, 330 ml, 355 ml, 440 ml, 500 ml, 50 cl, 66 cl, 0 33 l, 0 5 l, 284 ml, 300 ml, 620 ml,
            650 ml, 660 ml
          `,
          list`
            corona, sol, modelo, tiger, cobra, beck s, becks, harp, bud, bavaria, brahma, presidente,
            imperial, victoria, estrella, moritz, kaliber, forst, ceres, holsten, kasteel, castle, polar,
            cristal, pilsen, club colombia, aguila, poker, carta blanca, tecate, indio, bohemia, cusquena,
            quilmes, tona, gallo, famosa, panama, balboa, kubanero
          `,
        ],
        unless: list`
          cola, water, agua, acqua, soda, juice, glass, leche, latte, shampoo, gel, detergent*, lampada
        `,
      },
      {
        all: [
          list`
            bordeaux, bourgogne, primitivo, languedoc, roussillon, bierzo, anjou, touraine, soave, cotes,
            crianza, reserva, riserva, gran reserva, blush, rose brut, wine box, sparkling, brut, organic red,
            organic white, house red, house white
          `,
          list`
            # cl, # ml, 2 25 l, 3 l, 1 5 l, 0 75 l, 1 l, 5 l, bag in box, wine, vino, vin
          `,
        ],
        unless: list`
          aceite, olio, vinagre, aceto, vinaigre, vinegar, oil, water, agua, acqua, juice, zumo, apple,
          elderflower, grape, aceituna*, jamon, queso, cafe, caffe, coffee, chocolate, latte, leche, shampoo,
          champu, gel, tinta, tinte, detersivo, sapone, crema, cream, body, mosto, tomat*, pomodor*, cola,
          lejia, limpia*, salsa, sauce, moutarde, mustard, san pellegrino, perrier, sanicentro, mousse, pure,
          yogur*, ketchup, paint, vernice, pintura, vermicell*, presse
        `,
      },
      {
        all: [
          list`
            doc, docg, igt, do, d o, dop, aoc, aop, a o c, igp, doca, ava, qualitatswein, d o ca, doq, vqprd,
            d o p, d o c
          `,
          list`
            75 cl, 750 ml, 0 75 l, 75 c, 0 75, 1 5 l, 37 5 cl, 375 ml, 187 ml, 18 7 cl, 50 cl, 250 ml,
            bag in box, bib, vintage, tinto, rosso, rosato, rosado, rouge, reserva, riserva, crianza, brut,
            secco, frizzante, amabile, passito
          `,
        ],
        unless: list`
          aceite, olio, exvergine, evo, extravergine, huile, oil, azeite, oli, oliva, olive, oliven*, oliwa,
          aceto, vinagre, vinaigre, vinegar, azijn, essig, queso, formaggi*, fromage, cheese, kase, pomodor*,
          tomat*, passata, mela, mele, birne, pesto, miel, miele, honey, mozzarella, burrata, latte, riso,
          arroz, jamon, prosciutto, salame, speck, aceitunas, castagn*, pasta, gnocchi
        `,
      },
      {
        all: [
          list`
            75 cl, 0 75 l, 150 cl, 75 c, 37 5 cl, 18 7 cl
          `,
          list`
            tinto, rosso, rossa, bianco, bianca, blanco, rosado, rosato, rose, rouge, blanc, red, white,
            blush, rot, weiss, rode, witte, wit, branco, negre, rosat, ros, bian, brut, dry, secco, seco, sec,
            semi seco, demi sec, semidulce, amabile, dolce, moelleux, frizzante, friz, frizz, fermo, vivace,
            crianza, reserva, riserva, roble, joven, cosecha, cuvee, millesim*, barri*, chateau, domaine,
            clos, castello, castel, marchesi, marques, conde, baron, vina, pago, bodega, finca, abadia,
            senorio, castillo, vigneti, vigneto, vendimia, classico, superiore, old vine, estate, cellar*,
            vineyard*, reserve, tenuta, villa, terre, vigna, valle, tre rose, organic red, prestige, imperial,
            gran, vini, lia
          `,
        ],
        unless: list`
          aceite, olio, exvergine, huile, oil, azeite, oliva, olive, oliven*, aceto, vinagre, vinaigre,
          vinegar, azijn, essig, acqua, levissima, norda, frizzante conf, minerale, mineral, naturale, lime,
          cola zero, agua, water, eau, wasser, aigua, sirop, sciroppo, jarabe, syrup, siroop, limonad*,
          limonata, lemonade, limonade, gaseosa, tonica, tonic, jugo, succo, zumo, suc, jus, juice, saft, sap,
          nectar, elderflower, presse, cordial, detersivo, detergen*, limpia*, nettoyant, liquide, vaisselle,
          cleaner, reiniger, shampoo, champu, cola, soda, kombucha, salsa, passata, wc, gel, deo, ketchup,
          ammorbid*, candegg*, lejia, bleach, kefir, mosto sin, smoothie
        `,
      },
      {
        all: [
          list`
            70 cl, 700 ml, 0 7 l, 0 70 l, 100 cl, 35 cl
          `,
          list`
            crema, classica, classico, original, originale, amaro, amara, bitter, anni, years, year, anos,
            ans, jahre, old, reserve, reserva, riserva, black, red label, gold, silver, label, dry, spiced,
            blended, cordon, etichetta, blanc, bianco, blanco, rosso, rojo, selection, siciliano, herbal,
            erbe, hierbas, herbas, krauter, krauter*, caramel, toffee, liquirizia, limoni, menta, anice, anis,
            coffee, caffe, cafe, vol, strawberry, passion, cherry, melon, mango, peach
          `,
        ],
        unless: list`
          sirop, sciroppo, syrup, siroop, monin, teisseire, acqua, agua, water, eau, aceite, olio, oil, huile,
          detersivo, cleaner, limpia*, nettoyant, reiniger, shampoo, champu, gel, bagno, doccia, sapone,
          jabon, soap, salsa, ketchup, detergen*, juice, zumo, succo, jus, saft, passata, yogur*, yoghurt,
          latte, leche, milk, vinagre, aceto, vinegar, cordial, squash, soda, tonic, tonica, cola, bicchier*,
          caraffa, bottiglia vuota, maschera, balsamo, crema corpo, body, spray
        `,
      },
      {
        all: [
          list`
            # vol
          `,
          list`
            alc, alcohol, alcool, alkohol, alcol, % vol, abv
          `,
          list`
            75 cl, 70 cl, 33 cl, 50 cl, 66 cl, 1 l, 25 cl, 44 cl, 20 cl, 37 5 cl, 330 ml, 500 ml, 440 ml,
            700 ml, 750 ml, 4 x, 6 x, 0 7 l, 0 75 l, 0 33 l, 0 5 l
          `,
        ],
      },
      {
        all: [
          list`
            33 cl, 330 ml, 66 cl, 50 cl, 0 33 l, 0 5 l, 500 ml, 440 ml, 660 ml, 25 cl, 35 5 cl, 355 ml, 62 cl,
            568 ml, 40 cl
          `,
          list`
            bionda, rubia, blonde, premium lager, tostada, doppio malto, doble malta, non filtrata,
            unfiltered, sin filtrar, hell, weiss, weisse, weizen, blanche, ambree, ambrata, brune, tripel,
            dubbel, triple, draft, draught, artigianale, artesana, artesanal, luppolo, hops, hopped, hoppy,
            lupulo, strong
          `,
        ],
        unless: list`
          soda, cola, kombucha, tonic, tonica, te, tea, the, shampoo, champu, gel, sapone, jabon, acqua, agua,
          water, latte, leche, milk, caffe, cafe, coffee, colour, color, tinte, tinta, tee, energy, monster,
          shake, wc, detersivo, limpia*, spray, toner, lotion, silver, lozione, crema
        `,
      },
      {
        all: [
          list`
            senza glutine, sin gluten, gluten free, sans gluten
          `,
          list`
            3 x 33 cl, 6 x 33 cl, 4 x 33 cl, 33 cl x, 33 clx, 33 cl, 66 cl
          `,
        ],
        unless: list`
          cola, soda, the, te, tea, latte, acqua, succo, juice
        `,
      },
    ],
  },
};
