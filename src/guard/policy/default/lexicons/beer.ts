// Written by `npm run lexicons` from scripts/lexicons/sources/beer.txt: change it there.
import { list } from '../list.ts';
import type { Lexicon } from './Lexicon.ts';

/** beer styles as brewers' style guides (BJCP) name them; breweries and brands as their labels say. Names are facts; the selection and spelling are our own. */
export const beer: Lexicon = {
  alcohol: {
    words: {
      mul: list`
        angry orchard, sam adams, yuengling, busch light, keystone light, pabst, pbr, twisted tea,
        high noon vodka, mike s harder, shock top, dogfish head, two hearted, new belgium, fat tire,
        voodoo ranger, elysian brewing, ballast point, firestone walker, 805 beer, kona big wave,
        coors banquet, miller high life, milwaukee s best, steel reserve, natural light beer, bell s brewery,
        allagash, abita, sly fox beer, woodchuck cider, magic hat, lager, lagers, lagerbier, pilsener,
        pilsner, pilsen, pils, ipa, apa, neipa, session ipa, double ipa, hazy ipa, west coast ipa,
        india pale ale, pale ale, american pale ale, golden ale, blonde ale, brown ale, red ale,
        irish red ale, amber ale, scotch ale, english bitter ale, best bitter, extra special bitter, real ale,
        craft ale, barley wine, barleywine, wheat beer, witbier, wit bier, weissbier*, hefeweizen, hefeweiss*,
        hefe weiss*, kristallweizen, kristall weissbier, dunkel weissbier, schwarzbier, schwarzbock,
        doppelbock, bockbier, maibock, eisbock, marzen, marzenbier, oktoberfest bier, kolsch, altbier,
        kellerbier, zwickl*, landbier, export bier, exportbier, lager hell, original hell, munich hell,
        munchner hell, bayrisch hell, hell vollbier, radler, shandy, panache biere, clara limon cerveza,
        clara con limon, alsterwasser, berliner weisse, gose bier, lambic, gueuze, geuze, kriek,
        framboise lambic, saison ale, biere de garde, dubbel, tripel, triple blonde, quadrupel, trappist*,
        trappiste, abdijbier, abbey beer, abbey ale, biere d abbaye, stout, milk stout, oatmeal stout,
        imperial stout, porter ale, baltic porter, robust porter, dry stout, sour ale, cask ale,
        bottle conditioned, craft beer, craft lager, unfiltered lager, nitro stout, malt liquor, heineken,
        amstel, carlsberg, tuborg, budweiser, bud light, michelob, coors, miller lite, miller genuine,
        stella artois, leffe, hoegaarden, grimbergen, affligem, chimay, duvel, westmalle, orval,
        rochefort trappistes, la chouffe, chouffe, kwak, karmeliet, delirium tremens, jupiler, maes pils,
        kronenbourg, 1664 blanc, 1664 biere, 33 export, pelforth, fischer biere, meteor biere, goudale,
        ch ti blonde, adelscott, desperados, corona extra, coronita, corona cerveza, corona beer, sol cerveza,
        sol beer, modelo especial, negra modelo, pacifico clara, dos equis, tecate, pilsen callao, cusquena,
        cristal cerveza, quilmes, brahma, skol, itaipava, antarctica pilsen, bohemia cerveja, sagres,
        super bock, superbock, cruzcampo, mahou, san miguel, estrella damm, estrella galicia,
        estrella levante, voll damm, free damm, damm lemon, xibeca, bock damm, daura, inedit damm,
        ambar especial, ambar export, zaragozana, alhambra especial, alhambra reserva, alhambra 1925, keler,
        1906 reserva, 1906 red, el aguila, victoria malaga, turia, skol cerveza, steinburg, falke, buckler,
        peroni, nastro azzurro, moretti, birra moretti, ichnusa, menabrea, poretti, angelo poretti, dreher,
        wuhrer, von wunster, messina cristalli, raffo, splugen, tourtel, bavaria 0 0, bavaria premium,
        8 6 original, 8 6 red, 8 6 extreme, 8 6 black, faxe, ceres strong, ceres top, ceres unfiltered,
        ceres extreme, beck s, becks, bitburger, krombacher, warsteiner, veltins, konig pilsener, jever,
        radeberger, hasseroder, paulaner, erdinger, franziskaner, augustiner, augustinerbrau, hacker pschorr,
        spaten munchen, lowenbrau, hofbrau, weihenstephan*, schofferhofer, benediktiner, kostritzer, rothaus,
        tannenzapfle, flensburger, astra urtyp, holsten, oettinger, sternburg, wernesgruner, clausthaler,
        gosser, stiegl, zipfer, ottakringer, puntigamer, feldschlosschen, eichhof, grolsch, hertog jan,
        brand pils, brand bier, dommelsch, alfa bier, gulpener, la trappe, texels, brouwerij t ij,
        warsteiner alkoholfrei, guinness, murphy s stout, murphys stout, beamish, kilkenny, smithwick s,
        smithwicks, harp lager, newcastle brown, john smith s, john smiths, boddingtons, tetley s bitter,
        tetleys, carling, foster s, fosters lager, fosters, tennent s, tennents, kestrel lager, skol super,
        special brew, san miguel fresca, brewdog, punk ipa, camden hells, beavertown, fuller s london pride,
        london pride, greene king, abbot ale, old speckled hen, hobgoblin, wychwood, spitfire ale,
        bishops finger, doom bar, sharp s doom, theakston, old peculier, adnams, ghost ship, black sheep ale,
        thwaites, marston s, pedigree ale, badger ale, timothy taylor, st austell, proper job, madri,
        cobra beer, kingfisher, tiger beer, singha, chang beer, asahi, kirin, sapporo, tsingtao, efes,
        staropramen, pilsner urquell, budvar, kozel, zywiec, tyskie, lech premium, zubr, perla chmielowa,
        okocim, baltika, obolon, lagunitas, sierra nevada, blue moon belgian, samuel adams, goose island,
        brooklyn lager, founders ipa, stone ipa, anchor steam, mikkeller, omnipollo, to ol, lervig,
        cervejeir*, cervecera*, birrificio, brasserie de, brouwerij, brauhaus, brauerei*, brewery, brewing co,
        brewing company, strongbow, magners, bulmers, kopparberg, rekorderlig, thatchers, aspall, westons,
        henry westons, old rosie, stowford press, frosty jacks, scrumpy, scrumpy jack, savanna dry, somersby,
        crumpton oaks, ladron de manzanas, cidre loic raison, kerisac, ecusson cidre, el gaitero, maeloc,
        zapiain, petritegi, trabanco, smirnoff ice, bacardi breezer, breezer, wkd, hooch, vk blue, white claw,
        truly seltzer, mike s hard, hard lemonade, hard iced tea, hard seltzer, mezzo mix hard, four loko,
        dragon soop, caribbean twist
      `,
      en: list`
        ales, ale, bitters ale, beers, craft beers, ciders, cider, dry cider, apple cider cans, pear cider,
        fruit cider, cloudy cider, vintage cider, cider cans, cider bottle, alcohol free beer,
        alcohol free lager, alcohol free cider, alcohol free ipa, non alcoholic beer, low alcohol beer,
        lager cans, beer cans, bitter cans, beer bottle, mild ale
      `,
      es: list`
        cerveza(s), cervez*, birra artesana, cerveza rubia, cerveza tostada, cerveza negra, cerveza de trigo,
        cerveza artesana, cana cerveza, tercio cerveza, litrona, sidra natural, sidra asturiana, sidras,
        lata cerveza, cerv especial, cerv rubia, cerv
      `,
      de: list`
        helles bier, dunkles bier, munchner hell*, weizen hell, weizen dunkel, moritz bier, *bier, biere,
        weissbier, weizenbier*, starkbier, vollbier, alkoholfreies bier, biermix*, biermischgetrank*,
        malztrunk, craft bier, cidre, apfelschaumwein
      `,
      fr: list`
        biere(s), biere blonde, biere brune, biere ambree, biere blanche, biere sans alcool, biere aromatisee,
        cidre(s), cidre fermier, poire cidre, cidre bouche, pack biere, fut biere, brasserie du,
        brasserie des
      `,
      it: list`
        birr*, birra bionda, birra rossa, birra scura, birra artigianale, birra doppio malto, doppio malto,
        birra weiss, birra analcolica, bionda artigianale, rossa artigianale, ipa artigianale, bionda strong,
        luppolo italiano, non filtrata 50 cl, non filtrata 33 cl, sidro di mele, sidro
      `,
      pt: list`
        cervej*, cerveja sem alcool, cerveja preta, cerveja artesanal, imperial cerveja, sidra maca, chope,
        chopp, cervejas
      `,
      ca: list`
        cervesa, cerveses, cervesa torrada, cervesa artesana, cervesa sense alcohol, sidra, sidres, cervesera
      `,
      gl: list`
        cervexa(s), cervexa torrada
      `,
      eu: list`
        garagardo*, sagardo*, sagardotegi*, alkoholik gabeko garagardoa
      `,
      nl: list`
        bier(en), pils(ener), speciaalbier*, bokbier, blond bier, alcoholvrij bier, appelcider, bierpakket,
        krat pils, kratje bier, fluitje bier, bieren
      `,
    },
  },
};
