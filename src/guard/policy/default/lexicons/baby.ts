// Written by `npm run lexicons` from scripts/lexicons/sources/baby.txt: change it there.
import { list } from '../list.ts';
import type { Lexicon } from './Lexicon.ts';

/** product kinds as Regulation (EU) 609/2013 (formula and baby food) and EN 1273, EN 1888 and their like name them; brands as their labels say. Selection our own. */
export const baby: Lexicon = {
  'pregnancy-and-baby': {
    words: {
      mul: list`
        fred flo, little ones nappy, little ones nappies, little angels, luvs, parent s choice,
        parents choice, up up diapers, honest diapers, hello bello, kirkland diapers, boots baby,
        kiddylicious, heinz farley*, farleys, ella s kitchen, little dish, for aisha, babease, pip nut kids,
        annabel karmel, cow and gate, weleda baby, bloom baby, pampers, huggies, dodot, lillydoo, lupilu,
        mamia, moltex, dada premium, bambo nature, babylove, pommette, love and green couches, tidoo, joone,
        carryboo, chelino, nunex, deliplus bebe, babysmile, pingo pannolini, trudi baby, progressi pannolini,
        huggies little swimmers, little swimmers, easy ups, splashers, pull ups, drynites, goodnites, babysec,
        winny, cremosan bebe, higienol bebe, aiwibi, aptamil, aptaclub, almiron, blemil, blevit, nutriben,
        hero baby, hero solo, hero nanos, nidina, nativa nestle, nan optipro, nan supreme, nan 1, nan 2,
        nan 3, nestle nan, nidal, guigoz, galliagest, novalac, modilac, bledina, blediner, bledilait,
        bledichef, good gout, babybio, hipp, holle, bebivita, alete, milupa, milumil, beba optipro,
        nestle beba, humana 1, humana 2, humana 3, humana probalance, humana anfangsmilch, humana folgemilch,
        mellin, plasmon, nipiol, dieterba, milte, coop crescendo, crescendo coop, blemil plus, puleva peques,
        puleva bebe, peques 3, sanutri, novalac premium, damira, similac, enfamil, enfagrow, isomil, s 26,
        promil, sma pro, sma little, sma gold, cow gate, kendamil, hipp organic, ellas kitchen,
        piccolo organic, organix, little freddie, heinz by nature, heinz baby, gerber, earth s best,
        plum organics, beech nut, happy baby, cerelac, nestum bebe, nestle cereals baby, nutrilon,
        nutricia nutrilon, olvarit, bambix, organix goodies, kabrita, friso, dumex, bebelac, nestogen,
        nido crecimiento, nido 1, nido kinder, klim crecimiento, lactogen, nutramigen, pregestimil, neocate,
        alfare, althera, pepti junior, pediasure, enterex kids, smileat, nestle yogolino, yogolino, naturnes,
        natumi bebe, yummy baby pouch, nuk, philips avent, tommee tippee, dr brown s, mam anticolico,
        suavinex, chicco, nuby, munchkin, medela, lansinoh, elvie, momcozy, bibs schnuller, difrax,
        bebeconfort, bebe confort, maxi cosi, cybex, bugaboo, joie stroller, babybjorn, baby bjorn, ergobaby,
        stokke, jane muum, inglesina, peg perego, foppapedretti, cam il mondo, prenatal, tutete, saro baby,
        miniland baby, babymoov, beaba, skip hop, fisher price baby, bright starts, sophie la girafe, tigex,
        luc et lea, dodie, mustela, sudocrem, bepanthen baby, weleda calendula bebe, johnson s baby,
        johnsons baby, nenuco, denenes, nivea baby, penaten, bubchen, babydream, sanosan, hipp babysanft,
        klorane bebe, biolane, corine de farme bebe, cadum bebe, mixa bebe, uriage bebe, avene pediatril,
        isdin baby, nutraisdin, eryplast, mitosyl, bepantol baby, hipoglos, desitin, balmex, aquaphor baby,
        waterwipes, water wipes, fissan, babygella, euphidra amidomio, amidomio, pasta fissan, baby mild,
        zwitsal, zwitsal baby, neutral baby, naif baby, childs farm baby, baby dove, aveeno baby,
        burt s bees baby, cetaphil baby, libero touch, chicco pure bio, aptonia bebe, mamy poko, merries,
        moony, femibion, elevit, natalben, gestagyn, yodocefol, folidoce, natele, gynefam,
        multicentrum pre mama, pregnacare, vitabiotics pregna*, gravimilk, matilia, prenatal dha, clearblue,
        predictor test, first response, fertilily, gestavit, milupan prenatal, lactancia materna
      `,
      en: list`
        baby*, nappies, nappy pants, nappy bag(s), nappy sack(s), nappy cream, size 1 newborn,
        newborn nappies, swim nappies, training pants, pull up pants, toddler milk, follow on milk,
        growing up milk, first infant milk, infant milk, hungry baby milk, anti colic, anti colic bottle,
        comfort milk, anti reflux milk, formula stage 1, stage 1 formula, stage 2 formula, stage 3 formula,
        toddler formula, first milk, from 4 months, from 6 months, from 7 months, from 9 months,
        from 10 months, from 12 months, months plus, # months plus, # month plus, # months up, stage 1 puree,
        stage 2 puree, finger foods, melty puffs, melty sticks, weaning spoon(s), teething gel,
        teething rusks, farley s rusks, rusks baby, soother(s), dummy 0 6, dummies 6 18, soothers 0 6,
        cradle cap, infant suspension, infacol, colic drops, dentinox, calpol infant, ashton parsons,
        milton sterilising, sterilising tablets, sterilising fluid, cold water steriliser, bottle brush teat,
        toddler fork, toddler bowl, maternity pad(s), breast pads, nipple cream, baby wipes, bib(s) weaning,
        beaker with spout, kids travel potty, muslin cloth(s), muslins
      `,
      es: list`
        cambiador bebe, cambiador desechable, cambiador multiusos, cambiadores bebe, bebe(s), panal(es),
        panal braguita, braguita panal, panal banador, leche infantil, leche de crecimiento,
        leche crecimiento, leche de continuacion, leche lactantes, leche para lactantes, leche de inicio,
        preparado lactantes, preparado lacteo infantil, preparado lacteo crecimiento, lacteo crecimiento,
        crecimiento 1 ano, crecimiento + 1, formula infantil, formula lactea, formula de inicio,
        formula de continuacion, primeros meses, desde el primer dia, desde 4 meses, desde 6 meses,
        desde los 4 meses, desde los 6 meses, a partir de 4 meses, a partir de 6 meses,
        a partir de los 6 meses, a partir de 12 meses, tarrito(s), potito(s), papilla(s),
        cereales sin gluten bebe, cereales infantiles, cereales con miel + 6, multicereales bebe,
        alimentacion infantil, nutricion infantil, postre lacteo infantil, galleta bebe, mi primera galleta,
        mi primer yogur, mi primera papilla, bolsita de fruta infantil, pouch bebe, gel infantil,
        champu infantil, colonia infantil, colonia bebe, locion infantil, balsamo infantil, crema infantil,
        crema balsamo panal, pomada panal, crema de panal, culito, toallitas infantil(es),
        toallitas humedas bebe, toallitas wc ninos, polvos de talco, talco bebe, cepillo limpiabiberon*,
        limpiabiberones, limpia biberones, biberon(es), tetina(s), chupete(s), sujetachupetes,
        protector cambiador, discos de lactancia, discos lactancia, discos absorbentes, sacaleches,
        extractor de leche, aspirador nasal, gasas bebe, anticolico(s), premama, embarazada(s), gestantes,
        trona, humidificador bebe, vaso antigoteo, vaso aprendizaje, vaso de aprendizaje, solucion salina,
        primeros pasos bebe, cuidado infantil, aseo infantil, higiene infantil, edad infantil, panalera,
        panaleras, mamila, mamilas, mamadera(s), chupon(es), compota bebe, compota infantil, colado de fruta,
        toallas humedas bebe, toallitas humedas recien, escaldadura, rozaduras bebe
      `,
      de: list`
        saugling*, sauglingsmilch*, anfangsmilch*, folgemilch*, kindermilch, pre nahrung, pre anfangsmilch,
        pre hipp, pre milch, milchbrei*, getreidebrei*, abendbrei*, gute nacht brei, obstbrei*,
        griessbrei baby, babybrei*, beikost*, glaschen ab, ab 4 monat*, ab 5 monat*, ab 6 monat*, ab 8 monat*,
        ab 10 monat*, ab 12 monat*, nach dem 4 monat, nach dem 6 monat, ab dem 4 monat, ab dem 5 monat,
        ab dem 6 monat, ab dem 8 monat, ab dem 10 monat, ab 1 jahr, ab dem 1 jahr, ab 1 5 jahren,
        quetschbeutel bio ab, quetschie*, windel*, pants windel*, hoschenwindeln, windeln grosse,
        feuchttucher sensitiv baby, feuchttucher baby, babyfeuchttucher, schnuller*, trinkflasche baby,
        trinklernbecher, trinklern*, sauger trinksauger, trinksauger*, babyflasche*, flaschensauger*,
        flaschenburste*, stilleinlagen, stilltee, stillkissen, stillend*, schwanger*, wundschutzcreme,
        wundcreme, po creme, pflegebad baby, kinderpflege, milchpumpe, vaporisator flaschen, babynahrung,
        babypflege, babybad, babyol, babypuder, kinderpuder, fencheltee baby, zahnungs*, zahngel baby,
        umstands*, mutter kind
      `,
      fr: list`
        lait gallia, gallia calisma, laboratoire gallia, gallia bebe expert, couche(s) bebe, couches taille,
        couche taille, couches t3, couches t4, couches t5, couche(s) culotte(s), couches culottes,
        couches newborn, couches bio, culottes d apprentissage, culotte d apprentissage, culotte de bain bebe,
        change bebe, lait infantile, lait bebe, lait 1er age, lait 2eme age, lait de suite, lait 3eme age,
        lait croissance, lait de croissance, croissance 3, des 4 mois, des 6 mois, des 8 mois, des 10 mois,
        des 12 mois, des 15 mois, des 18 mois, des la naissance, de 4 a 6 mois, de 6 a 36 mois,
        a partir de 6 mois, des 4 6 mois, 4 6 mois, 6 36 mois, 10 36 mois, petits pots, petit pot,
        gourde bebe, gourdes bebe, puree bebe, compote bebe, assiette bebe, plat bebe, cereales bebe,
        biscuits bebe, repas bebe, dessert lacte bebe, biberon(s), sucette(s) 0 6, sucette(s) 6 18,
        sucette(s) physiologique(s), sucettes bebe, tetine(s), goupillon biberon, liniment, oleo calcaire,
        lingettes bebe, lingettes pour bebe, eau nettoyante bebe, gel lavant bebe, creme change,
        creme pour le change, talc bebe, coton bebe, coussinets d allaitement, coussinet(s) allaitement,
        tire lait, tisane allaitement, serum physiologique bebe, mouche bebe, anneau de dentition,
        dentition bebe, rayon bebe, maternite, nourrisson(s), tout petit, tout petits, jeunes enfants 1 3,
        toilette bebe, soin bebe, poussee dentaire
      `,
      it: list`
        bimbi, neonato, per bimbi, 6 mesi compiuti, bimb(o|a|i), bebe, neonat*, lattant(e|i),
        latte per lattanti, latte di partenza, latte di crescita, latte crescita, latte di proseguimento,
        latte proseguimento, latte in polvere 1, primi mesi, dal 4 mese, dal 6 mese, dall 8 mese, dal 10 mese,
        dal 12 mese, dai 4 mesi, dai 6 mesi, dagli 8 mesi, dai 10 mesi, dai 12 mesi, # mese, # mesi compiuti,
        da 6 a 36 mesi, omo manzo, omo frutta, omogeneizzat*, crema di riso mellin, crema multicereali,
        crema di mais e tapioca, mais e tapioca, pastina primi mesi, pastina bimbi, pastina glutinata,
        sabbiolina, biscotto granulato, biscottini primi mesi, merenda bimbi, la merenda dei bambini,
        pappa completa, pappa lattea, prima pappa, prime pappe, pannolin(o|i), pannolini mutandina,
        mutandina assorbente bimbi, salviettine bimbo, salviettine baby, salviettine umidificate baby,
        salviette bimbi, pasta protettiva, crema cambio, pasta all ossido, amido di riso bagnetto, bagnetto,
        bagno delicato bimbi, baby bagno, olio bimbi, biberon, succhiett*, ciuccio, tettarell(a|e),
        scaldabiberon, coppette assorbilatte, assorbilatte, paracapezzoli, tiralatte, massaggiagengive,
        dentizione, camomilla bimbi, tisana bimbi, finocchio baby, nettare bimbi, prima infanzia,
        per l infanzia, infanzia, svezzamento, baby food, cuscino allattamento, puericultura
      `,
      pt: list`
        fralda(s), fralda cueca, fraldas cueca, fralda calca, fraldas t3, fraldas t4, fraldas t5,
        toalhitas bebe, toalhita(s) de bebe, toalhitas humidas bebe, lenco(s) umedecido(s),
        lencos umedecidos bebe, leite para lactentes, leite lactentes, leite de transicao,
        leite de crescimento, leite crescimento, papa lactea, papa nao lactea, papas lacteas, papa 4 cereais,
        papa bebe, papa 4 meses, papa 6 meses, farinha lactea, mucilon, papinha(s), boiao bebe, boiao fruta,
        boioes, saqueta fruta bebe, pure bebe, chupeta(s), biberao, biberoes, mamadeira(s), bico mamadeira,
        chuquinha, creme muda fralda, creme de muda, pomada assadura(s), assadura(s), creme assaduras,
        muda fraldas, discos de amamentacao, discos amamentacao, bomba tira leite, agua de limpeza bebe,
        champo bebe, gel de banho bebe, primeira infancia, alimentacao infantil, a partir dos 4 meses,
        a partir dos 6 meses, desde os 4 meses, desde os 6 meses, desde os 12 meses, esterilizador biberoes,
        babete(s), gravida(s), lactente(s), recem nascido(s)
      `,
      ca: list`
        nado(ns), nadons, bolquer(s), bolquers, bibero, bibero(ns), xumet(s), tetina, farinetes,
        potet(s) nado, llet infantil, llet de continuacio, llet de creixement, llet d inici, lactants,
        tovalloletes nado, tovalloletes infantils, embaras, embarassada, lactancia, pitet(s), bressol(s),
        cotxet(s) nado, primera infancia, a partir de 6 mesos, des de 6 mesos, des dels 4 mesos
      `,
      gl: list`
        cueiro(s), papas bebe, leite infantil, leite de continuacion, leite de crecemento, lactantes,
        toallinas bebe, toallinas infantis, toallinas para bebe, embarazo, lactacion, berce(s), potino(s),
        # meses papilla
      `,
      eu: list`
        haurtxo*, haurtxo(a|en|ak), jaioberri*, pixoihal*, fardel(ak) haur, biberoi*, txupete*, ahia,
        haurrentzako ahia, haur esnea, hazkuntza esnea, jarraipen esnea, haurdun*, edoskitze*,
        zapitxo hezeak haur, haur elikadura, haurren elikadura, haurrak eta haurtxoak, sehaska*, umetxo*,
        hilabetetik aurrera
      `,
      nl: list`
        luier(s), luier*, luierbroekje(s), billendoekjes, snoetendoekjes, zuigeling*, zuigelingenmelk,
        opvolgmelk, peutermelk, dreumesmelk, babyvoeding, babymelk, babyverzorging, babydoekjes,
        groente hapje, fruithapje(s), fruithapje, groentehapje(s), babyhapje*, maaltijdpotje*,
        potje 6 maanden, vanaf 4 maanden, vanaf 6 maanden, vanaf 8 maanden, vanaf 12 maanden, pap vanaf,
        rijstebloem baby, speen, spenen, fopspeen, fopspenen, zuigfles(sen), flessenspeen, flesvoeding,
        kolfapparaat, borstkolf, zoogcompressen, zwanger*, zwangerschap*, borstvoeding*, kraam*, kraamverband,
        rompertje(s), slab baby, slabbetje*, wieg(je), kinderwagen(s), billencreme, zinkzalf baby, luieremmer,
        peuter*, dreumes, newborn luiers
      `,
    },
    shelfWords: {
      mul: list`
        baby, babies, bebe, bebes, kids and baby, mother and baby, mum and baby, baby and toddler,
        baby and child, baby child, mama y bebe, mundo bebe, baby welt, babywelt
      `,
      es: list`
        lactancia, cuidado infantil, higiene infantil, panales, puericultura, mundo infantil, maternidad,
        premama, alimentacion infantil, nutricion infantil, papillas, potitos, materno infantil
      `,
      en: list`
        toddler, infant, nappies, maternity, baby food, infant formula, baby formula, weaning, parenting
      `,
      de: list`
        baby*, windeln, kleinkind*, sauglings*, babynahrung, baby kind, kindernahrung
      `,
      fr: list`
        bebe(s), puericulture, couches, laits infantiles, petits pots, maternite, univers bebe,
        le monde de bebe, nourrisson, toilette et soin bebe, repas bebe
      `,
      it: list`
        infanzia, prima infanzia, neonato, bimbi, pannolini, mondo bimbo, alimenti infanzia,
        alimentazione infantile
      `,
      pt: list`
        mama e bebe, fraldas, gravidez, maternidade, primeira infancia
      `,
      ca: list`
        nado, nadons, bolquers, alimentacio infantil, maternitat
      `,
      gl: list`
        cueiros
      `,
      eu: list`
        haurtxo*, haur elikadura, pixoihalak
      `,
      nl: list`
        kind en baby, baby en kind, luiers, peuter, zwangerschap, babyvoeding
      `,
    },
    combinations: [
      {
        all: [
          list`
            size 0, size 1, size 2, size 3, size 4, size 5, size 6, size 7, size newborn, talla 1, talla 2,
            talla 3, talla 4, talla 5, talla 6, taille 1, taille 2, taille 3, taille 4, taille 5, taille 6,
            maat 1, maat 2, maat 3, maat 4, maat 5, maat 6, grosse 1, grosse 2, grosse 3, grosse 4, grosse 5,
            grosse 6, taglia 3, taglia 4, taglia 5, tamanho 3, tamanho 4, tamanho 5
          `,
          list`
            pants, easy fit, ultra dry, dry, couches, culottes, pannolin*, luier*, windel*, fralda*, pull,
            jumbo, active fit, comfort fit, premium protection, essential protection, swim
          `,
          list`
            # pk, # pack, # pieces, pack #, # unidades, # ud, # uds, # pz, # stuck, # stuks, # unites, x #,
            # count, # ct, jumbo, jumbo pack, value pack, monthly
          `,
        ],
        unless: list`
          dog, perro, chien, hund, hond, adult*, incontin*, denim, jeans, chino*, jogging
        `,
      },
      {
        all: [
          list`
            infantil(es), infantis
          `,
          list`
            gel, champu, champo, xampu, locion, locao, balsamo, crema, creme, colonia, toallitas, toalhitas,
            corporal, esponja, bano, banho, pieles atopicas, aceite, polvos, hidratante
          `,
        ],
        unless: list`
          kids, piojos, liendres, cepillo
        `,
      },
      {
        all: [
          list`
            crecimiento, crescimento, creixement, crescita, croissance
          `,
          list`
            preparado, lacteo, lactea, leche, leite, llet, latte, lait, bebida
          `,
        ],
        unless: list`
          cabello, pelo, capelli, cheveux, cabelo, barba, plantas, abono
        `,
      },
      {
        all: [
          list`
            stage 1, stage 2, stage 3, stage 4, step 1, step 2, etapa 1, etapa 2, etapa 3, fase 1, fase 2,
            1 er age, 2 eme age, 3 eme age, pre
          `,
          list`
            milk, formula, leche, latte, lait, leite, milch, melk, llet, pouch, puree, porridge, cereal*,
            food*
          `,
        ],
      },
      {
        all: [
          list`
            # kg
          `,
          list`
            talla 1, talla 2, talla 3, talla 4, talla 5, talla 6, talla 7, t 1, t 2, t 3, t 4, t 5, t 6,
            taille 1, taille 2, taille 3, taille 4, taille 5, taille 6, taille 7, taglia 1, taglia 2,
            taglia 3, taglia 4, taglia 5, taglia 6, misura 1, misura 2, misura 3, misura 4, misura 5, tg 1,
            tg 2, tg 3, tg 4, tg 5, size 0, size 1, size 2, size 3, size 4, size 5, size 6, size 7, grosse 1,
            grosse 2, grosse 3, grosse 4, grosse 5, grosse 6, maat 1, maat 2, maat 3, maat 4, maat 5, maat 6,
            tamanho 2, tamanho 3, tamanho 4, tamanho 5, midi, maxi, newborn, junior, extra large, mini
          `,
          list`
            panal*, couche*, pannolin*, nappies, nappy, diaper*, windel*, luier*, fralda*, pants, ultra*, dry,
            progressi, primi, sensitive, premium, soft, baby*, active, toesies, culotte*
          `,
        ],
        unless: list`
          dog, cat, perro, gato, hund, katze, hond, kat, chien, chat, cane, adult*, incontin*, tena, gewicht,
          concrete, croquettes, croquetas
        `,
      },
      {
        all: [
          list`
            # meses, # mesi, # mois, # months, # mth, # mths, # monate, # monat, # maanden, # mesos, # m,
            # month, # mo
          `,
          list`
            papilla*, pure*, puree, pouch*, leche, latte, milk, lait, milch, leite, melk, llet, cereal*,
            cereales, galleta, galletas, biscuit*, biscott*, merenda, pastina, crema, yogolino, fruta*,
            frutta, fruit*, verdur*, pollo, ternera, manzo, vitello, brei, hapje, risott*, pasta, compota,
            compote, tarro, bolsita*, snack*, puffs, rusk*, porridge, papa, papas, boiao, chupete*, biberon*,
            tetina*, ciuccio, succhiett*, soother, dummy, teat, beaker, cup, spoon, bib, romper*, body,
            bodysuit, pijama, pyjama*, sleepsuit, vest, babygrow, onesie, dress, leggings, chaussette*
          `,
        ],
        unless: list`
          cur*, stagion*, affin*, aged, matured, mature, gereift, madur*, anejo, warranty, garantia, garanzia,
          garantie, queso, formaggio, fromage, cheese, kase, kaas, parmigiano, grana, pecorino, comte, jamon,
          prosciutto, cheddar, manchego, gouda, dog, cat, perro, gato, puppy, kitten, cachorro, chien, chat,
          cane, gatto, hund, katze, hond, kat, junior dog, subscription, duracion, durata, protection,
          proteccion, bodega, barrica, crianza, reserva, cucciol*, chiot, chaton, filter, filtro, filtre,
          insect*, antipolillas, antitarme, sterilis*, esteriliz*, sterilizz*, indoor, m g, mg, materia grasa,
          mat gr, matiere grasse, m g sur
        `,
      },
      {
        all: [
          list`
            dummy, dummies, tetina, chupeta
          `,
          list`
            # months, # m, silicone, silicona, orthodontic, night
          `,
        ],
      },
    ],
  },
};
