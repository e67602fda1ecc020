// Written by `npm run lexicons` from scripts/lexicons/sources/beliefs.txt: change it there.
import { list } from '../list.ts';
import type { Lexicon } from './Lexicon.ts';

/** feasts and objects as encyclopaedias and the shops of the faiths name them; words of the other topics translated by ourselves. */
export const beliefs: Lexicon = {
  religion: {
    words: {
      mul: list`
        yom kippur, rosh hashana, rosh hashanah, pesach, purim, sukkot, shavuot, shabbat, sabbath candle*,
        hanukkah, chanukah, januca, hanuka, chanukia, hanukkiah, havdalah, kiddush, matzah, matzo, matzot,
        seder plate, challah cover, tallit, tefilin, mezuza, mezuzah, dreidel, kosher, kasher, casher, halal,
        jalal, halaal, ramadan, ramadhan, ramazan, eid mubarak, eid al fitr, eid al adha, aid el fitr,
        aid el kebir, iftar, sehri, suhoor, tasbih, misbaha, musallah, janamaz, prayer mat, abaya, jilbab,
        niqab, zamzam, ayatul kursi, quran, qur an, coran, corano, alcoran, hadith, diwali, deepavali,
        holi powder, raksha bandhan, rakhi, navratri, pooja thali, agarbatti, diya lamp*, ganesh, ganesha,
        krishna, lakshmi, shiva, hanuman, durga, mala beads, japa mala, buddha, budda, buda, boeddha,
        tibetan prayer, prayer flags, prayer wheel, dalai lama, vesak, guru nanak, vaisakhi, kirpan, baha i,
        shinto, candomble, umbanda, orixa, santeria, santa muerte, yemaya, zohar, kabbalah, kabala,
        virgen de lourdes, lourdes water, virgen de fatima, fatima statue, nuestra senora de, nostra signora,
        notre dame de lourdes, our lady of, sagrado corazon, sacred heart, sacro cuore, sacre coeur statue,
        divina misericordia, san judas tadeo, san antonio de padua estatua, padre pio, medalla milagrosa,
        miraculous medal, medaille miraculeuse, primera comunion, first communion, premiere communion,
        prima comunione, primeira comunhao, erstkommunion, eerste communie, primera comunio,
        confirmacion recuerdo, cresima, konfirmation, bautizo, baptism, bapteme, battesimo, batizado, taufe,
        bateig, bautismo, bataio, doopsel, doopkaars, doopjurk, communiejurk, communiekaars, rosary, rosario,
        rosaire, rozenkrans, rosenkranz, crucifix, crucifijo, crucifisso, crucifixo, kruisbeeld, kruzifix,
        santoral, misal, missal, messale, breviario, catecismo, catechism, catechisme, katechismus, biblia de,
        biblia sagrada, sagrada biblia, santa biblia, holy bible, king james bible, la bible de jerusalem,
        la bibbia di gerusalemme, biblia de jerusalen, biblia catolica, biblia infantil, bijbel*, lutherbibel,
        einheitsubersetzung, evangelio, evangelium, new testament, nuevo testamento, nouveau testament,
        nuovo testamento, salterio, psalter, gebedenboek, oracional, devocionario, book of common prayer,
        hymnal, himnario, vela bautizo, velon santo, vela virgen, vela san, cirio pascual, paschal candle,
        communion wine, vino de misa, vin de messe, hostias sin consagrar, obleas de misa, incienso litur*,
        incensario, thurible, aguabendit*, holy water, pila bautismal, belen figuras, figuras belen,
        nacimiento navideno, portal de belen, caganer, pesebre navideno, pessebre, presepe, presepio,
        creche de noel, santons, krippenfigur*, weihnachtskrippe, kerststal*, nativity set, nativity scene,
        advent wreath prayer, via crucis, semana santa nazareno, tunica nazareno, capirote, nazareno capucha,
        saetas cofradia, palma domingo de ramos, kippa, kippah, kipa, keppeltje, menora, menorah, davidster,
        star of david, gebedskleed, gebedskleedje*, hoofddoek islam*
      `,
      ca: list`
        biblia, rosari(s), creu de fusta, santcrist, figures de pessebre, verge de montserrat, moreneta,
        esglesia, oracio(ns), catolic*, musulma*, jueu(s), jueva, budista
      `,
      gl: list`
        rosario(s), comunon, figuras de belen, igrexa, oracion(s), musulman*, xudeu*, xudia, virxe do
      `,
      eu: list`
        arrosario*, gurutze santu*, jaunartze*, bataio*, jaiotza irudi*, eliza, otoitz*, katoliko*, judu*,
        ama birjina
      `,
      nl: list`
        rozenkrans*, kruisbeeld*, koran*, gebedskleed*, communie, doop(kaars|sel|jurk), kerkelijk*,
        christelijk*, katholiek*, moslim*, joods*, boeddhis*, hindoe*, religie*, religieus, religieuze,
        gebed(en), tarot*
      `,
    },
    shelfWords: {
      mul: list`
        religion, religious, religioso(s), religiosa, religioni, religiosi, religieux, religion und glaube,
        belenes, articulos religiosos, arte sacra, spirituality, espiritualidad, esoterismo, esoterico
      `,
    },
  },
  'mental-health': {
    words: {
      ca: list`
        ansietat, depressio, insomni, estres, salut mental, psicoleg*, psiquiatr*, autoajuda, addiccio(ns)
      `,
      gl: list`
        ansiedade, depresion, insomnio, saude mental, psicolog*, autoaxuda, adiccion(s)
      `,
      eu: list`
        antsietate*, depresio*, insomnio*, estresa, osasun mentala, psikolog*, psikiatr*, autolaguntza
      `,
      nl: list`
        depressie*, angststoornis*, angst en, slapeloos*, slaapstoornis*, stressvermindering, psychisch*,
        psycholog*, psychiatr*, autisme, adhd, burn out, verslaving*, zelfmoord*, eetstoornis*,
        rouwverwerking, zelfhulp, sint janskruid, antidepress*
      `,
    },
  },
  'weight-loss': {
    words: {
      ca: list`
        aprimar*, perdre pes, perdua de pes, cremagreixos, crema greixos, dieta, cellulitis, anticellulitic*,
        anticelulitic, substitutiu de menjar, bascula de bany, detox
      `,
      gl: list`
        adelgazar, perda de peso, queimagraxas, queima graxas, celulite, anticelulitic*, bascula de bano
      `,
      eu: list`
        argaltze*, pisua gal*, gantz erre*, zelulitis*
      `,
      nl: list`
        afvallen, afslank*, vetverbrand*, dieet*, maaltijdvervang*, eetlustremmer*, cellulitis, cellulite,
        overgewicht, obesitas, personenweegschaal*, weegschaal badkamer, koolhydraatarm dieet, slankheids*
      `,
      mul: list`
        bimanan, slimfast, slim fast, pesoforma, kilocal, xls medical, xl s medical, optifast, siken,
        obegrass, lipograsil, xenical, orlistat, alli 60, wegovy, ozempic, mounjaro, saxenda, adelgaplus,
        drenafast, depuralina, fitolinea, turboslim, somatoline, almased, yokebe, layenberger, bcm diat,
        garcinia cambogia, quemagrasas, quema grasas, brucia grassi, bruciagrassi, brule graisses,
        brule graisse, queima gorduras, fettverbrenner, fat burner, fatburner, thermo burn, carnitina quema*,
        anticellulite, anti cellulite, anticelulite, ventre plat, vientre plano, pancia piatta, barriga lisa,
        slimming, minceur, reductor abdomen, gel reductor, crema reductora, reafirmante anticel*
      `,
    },
  },
  'disability-aids': {
    words: {
      ca: list`
        cadira de rodes, caminador(s) ortop*, audiofon(s), protesi, discapaci*, braille, mobilitat reduida,
        llit articulat
      `,
      gl: list`
        cadeira de rodas, muletas, andador(es), audifono(s), protese, mobilidade reducida
      `,
      eu: list`
        gurpil aulki*, makulu*, audiofono*, protesi*, desgaitasun*, mugikortasun murritz*
      `,
      nl: list`
        rolstoel*, kruk elleboog, elleboogkruk*, rollator*, looprek*, gehoorapparaat*, gehoorversterker*,
        prothese*, invalide*, gehandicapt*, handicap*, toiletverhoger*, douchestoel*, traplift*, scootmobiel*,
        slechthorend*, slechtziend*, blindenstok, wandelstok senioren
      `,
    },
  },
  gambling: {
    words: {
      mul: list`
        scratch card*, scratchcard*, rasca y gana, gratta e vinci, cartons a gratter, ticket a gratter,
        rubbellos*, kraslot*, loteria nacional, euromillon*, euromilhoes, lotto schein, bingo cards
      `,
      ca: list`
        loteria, ruleta, poquer fitxes, apostes, casino, fitxes de poquer
      `,
      gl: list`
        apostas, fichas de poker
      `,
      eu: list`
        erruleta, apustu*, kasino*, poker fitxa*
      `,
      nl: list`
        loterij, kraslot, roulette, gokken, gokspel, gokkast, pokerset, pokerfiches, pokerkaarten, wedden
      `,
    },
  },
  cannabis: {
    words: {
      ca: list`
        cannabis, marihuana, canem cbd, cbd, haixix
      `,
      gl: list`
        haxix
      `,
      eu: list`
        kannabis
      `,
      nl: list`
        wiet, hennep zaad kweek, hennepzaad kweek, wietolie, cbd olie, hasj, grinder wiet, kweektent, thc
      `,
    },
  },
  politics: {
    words: {
      ca: list`
        politic(a|s|ques), eleccions, electoral(s), sindicat(s), independentis*, estelada, feminis*, comunis*,
        feixis*, anarquis*
      `,
      gl: list`
        politic(a|o|as|os), electoral, sindicato(s), estreleira, nacionalis*
      `,
      eu: list`
        politika*, hauteskunde*, sindikatu*, ikurrina, komunis*, anarkis*, abertzale*
      `,
      nl: list`
        politiek*, verkiezing*, vakbond*, communis*, socialis*, fascis*, anarchis*, vvd, pvda, groenlinks,
        protestbord*
      `,
    },
  },
  'sexuality-and-gender': {
    words: {
      ca: list`
        lgtb*, lgbt*, lesbiana, lesbianes, transgenere, transsexual, bandera arc iris orgull
      `,
      gl: list`
        lesbiana(s), transxenero, transexual, orgullo gai
      `,
      eu: list`
        lesbiana*, transgenero*, transexual*
      `,
      nl: list`
        lhbt*, homoseksu*, lesbisch*, transgender*, transseksu*, regenboogvlag, pride vlag
      `,
    },
  },
  bereavement: {
    words: {
      ca: list`
        funeral, funerari*, dol perinatal, condol, esqueles, cendres urna, lapida, cementiri, vidu(a), taut
      `,
      gl: list`
        loito, pesame, condolencias, cemiterio, viuv(o|a), cadaleito
      `,
      eu: list`
        hileta*, hilerri*, dolu*, doluminak, hilarri*, hilkutxa, alargun*
      `,
      nl: list`
        begrafenis*, crematie*, urn(en), rouw*, condoleance*, grafsteen, graflicht*, grafkaars*, grafvaas,
        overleden, overlijden*, weduw*, uitvaart*, doodskist, in memoriam, gedenkkaars, miskraam
      `,
    },
  },
  weapons: {
    words: {
      ca: list`
        pistola, pistoles, escopeta, escopetes, carrabina, rifle(s), municio, ganivet de combat,
        esprai de pebre, matxet, ballesta, armes, arma
      `,
      gl: list`
        pistola(s), escopeta(s), carabina, municion, coitelo de combate, spray de pementa, machete, armas
      `,
      eu: list`
        eskopeta*, karabina*, munizio*, arma(k), piper esprai*, baliesta*
      `,
      nl: list`
        wapen, wapens, pistool, pistolen, revolver, geweer, luchtbuks*, luchtdruk*, munitie*, kogels,
        pepperspray, stroomstootwapen, boksbeugel, vlindermes, werpmes*, zwaard(en), katana, kruisboog*,
        airsoft, kogelwerend*, jachtmes*, wapenkluis
      `,
    },
  },
  debt: {
    words: {
      ca: list`
        deute(s), prestec(s), fallida, insolvencia, desnonament
      `,
      gl: list`
        debeda(s), prestamo(s), desafiuzamento
      `,
      eu: list`
        zor(rak), mailegu*, kaudimengabe*, etxegabetze*
      `,
      nl: list`
        schuld(en), schuldsanering, lening(en), faillissement*, insolvent*, krediet snel, deurwaarder*,
        bijstand uitkering, huisuitzetting
      `,
    },
  },
  ethnicity: {
    words: {
      ca: list`
        etnic(a|s|ques), afro, gitano(s), immigrant(s), pell negra, refugiat(s)
      `,
      gl: list`
        etnic(o|a|os|as), xitan(o|a|os|as), inmigrante(s), pel negra
      `,
      eu: list`
        etnik*, ijito*, etorkin*
      `,
      nl: list`
        etnisch*, zigeuner*, immigrant*, vluchteling*, donkere huid, huidbleek*, kroeshaar, inburgering*
      `,
    },
  },
  'care-of-minors': {
    words: {
      mul: list`
        paediatric, pediatrico, pediatrica, stop piojos, toothpaste kids, kids toothpaste, kids toothbrush
      `,
      es: list`
        dentifrico infantil, gel dental infantil, pasta dental ninos, cepillo dental infantil,
        colutorio infantil
      `,
      it: list`
        dentifricio bimbi, dentifricio junior, spazzolino bimbi
      `,
      ca: list`
        uniforme escolar, cadira de cotxe, orinal infantil, pasta de dents infantil, dentifrici infantil,
        raspall de dents infantil, control parental, adopcio
      `,
      gl: list`
        cadeira de coche, orinal, pasta de dentes infantil, cepillo de dentes infantil, adopcion
      `,
      eu: list`
        eskola uniforme*, auto aulki*, haurren hortzetako pasta, hortzetako pasta haur*, adopzio*,
        zaintza partekatu*
      `,
      nl: list`
        schooluniform*, autostoel*, kinderzitje*, autozitje*, plaspotje*, potje training, kindertandpasta,
        kindertandenborstel, ouderlijk toezicht, opvoeding*, adoptie*, voogdij, traphekje*, luizenkam
      `,
    },
  },
};
