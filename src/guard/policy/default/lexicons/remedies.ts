// Written by `npm run lexicons` from scripts/lexicons/sources/remedies.txt: change it there.
import { list } from '../list.ts';
import type { Lexicon } from './Lexicon.ts';

/** brands as the public registers of medicines name them (CIMA, AIFA, BfArM/AMIce, BDPM, Infarmed, CBG-MEB, EMC, FDA OTC labels, DIGEMID, COFEPRIS, ANMAT); dosage forms as the European Pharmacopoeia's standard terms; food supplements as Directive 2002/46/EC names them. Names are facts; the selection is our own. */
export const remedies: Lexicon = {
  'medicines-and-tests': {
    words: {
      mul: list`
        aleve, bayer aspirin, excedrin, flonase, nature made, nature s way, one a day vitamins,
        one a day men s, one a day women s, olly gummies, vitafusion, l il critters, flintstones vitamins,
        metamucil, monistat, azo urinary, azo cranberry, cortizone 10, neosporin, aspercreme, dr scholl s,
        nexcare, ace bandage, curad, boost original nutritional, boost high protein, premier protein,
        atkins shake, prilosec, prevacid, alli, coricidin, alka seltzer plus, vicks dayquil, claritin d,
        zyrtec d, blistex medicated, carmex cold sore, clear eyes, refresh tears, thera tears,
        gold bond medicated, lotrimin, tinactin, nix lice, rid lice, unisom, zzzquil, natrol, nordic naturals,
        garden of life, rainbow light, now foods, neo g, profoot, carnation footcare, scholl party,
        equate pain*, equate allergy, equate cold, galpharm, care paracetamol, wilko paracetamol, robitussin,
        covonia, benylin, buttercup syrup, beechams, night nurse, day nurse, sudafed, mucinex, dayquil,
        nyquil, theraflu, pepto, lactaid, beano gas, gas x, dulcolax, citrucel, benefiber, ocuvite,
        preservision, airborne chewable*, emergen c, zicam, chloraseptic, cepacol, halls cough, halls mentho*,
        ricola cough, olbas, karvol, jakemans, fishermans friend, bisodol, buscopan, colofac, colpermin,
        senokot, lactulose, windeze, infacol, piriton, sterimar, canesten, anusol, germolene, savlon, bazuka,
        optrex, murine, clinitas, otrivine, voltarol, deep heat, nicotinell, allegra allergy, allegra 120,
        allegra 180, nurofen, advil, motrin, brufen, espidifen, dalsy, junifen, neobrufen, dolorac, apiretal,
        gelocatil, termalgin, efferalgan, dafalgan, doliprane, panadol, tylenol, calpol, anadin, solpadeine,
        cuprofen, alka seltzer, aspirina c, couldina, frenadol, desenfriol, bisolgrip, ilvico, vincigrip,
        pharmagrip, actron, algidol, cafiaspirina, neocibalena, saridon, optalidon, hemicraneal, voltaren,
        voltadol, voltaflex, voltactive, thrombocid, hirudoid, trombocid, lasonil, feldene, calmatel,
        fisiocrem, reflex spray, radio salil, radiosalil, traumeel, arnidol, deep freeze, biofreeze,
        tiger balm, balsamo de tigre, bengay, icy hot, salonpas, movelat, ibuleve, thermacare, therma care,
        dencorub, vicks, vaporub, sinex, respibien, rhinomer, rhinospray, respir spray, utabon, otrivin,
        otrivina, rinofluimucil, fluimucil, flumil, flutox, bisolvon, mucosan, mucosolvan, lasolvan, mucibron,
        cinfatos, romilar, bisolsek, iniston, grintuss, grinsoil, prospan, strepsils, strefen, lizipaina,
        angileptol, bucometasana, pharysol, tantum verde, okitask, moment rosa, momendol, momentact,
        tachifludec, tachipirina, zerinol, vivin c, actigrip, actifed, neoborocillina, borocillina, benagol,
        golamir, bronchenolo, lisomucil, sinecod, seki sciroppo, levotuss, buscofen, antalgil, synflex, aulin,
        cibalgina, flector, fastum gel, dicloreum, arnica gel forte, enterogermina, yovis, vsl 3,
        codex capsule, dicodral, imodium, fortasec, salvacolina, tiorfan, tanagel, ultra levura, ultralevura,
        ultra levure, smecta, smectago, arcolan, primperan, motilium, biodramina, cinfamar, dramamine, kwells,
        stugeron, xamamina, travelgum, valontan, almax, gaviscon, rennie, bemolan, omereflux, nexium control,
        pantoloc control, zantac, pepcid, tums, maalox, malox, riopan, geffer, citrosodina, magnesia bisurata,
        biochetasi, digestivo antonetto, eno sal, sal de fruta, sal de frutas, sal de uvas picot,
        pepto bismol, andrews salts, settlers antacid, remegel, buscogast, iberogast, talcid, bullrich,
        aero red, aerored, aeroflat, wind eze, deflatine, windsetlers, carbosylane, duphalac, movicol,
        dulcolaxo, dulcosoft, dulcoease, fybogel, miralax, colace, ex lax, microlax, micralax, verolax,
        melilax, casenlax, plantaben, agiolax, emuliquen, evacuol, bekunis, roha max, ciruelax, aliviolas,
        aliviolax, laxoberon, laevolac, guttalax, pursennid, euchessina, confetto falqui, dulcogas, eugastrol,
        hepatoum, citrafleet, boldina, boldenka, chophytol, legalon, silimarina, silymarin, hepabionta,
        essentiale forte, zyrtec, claritin, clarityn, clarityne, benadryl, piriteze, aerius, reactine, xazal,
        ebastel, alerlisin, polaramine, celestamine, fenistil, systral, azaron, afterbite, after bite,
        anthisan, opticrom, opatanol, allergodil, flixonase, beconase, nasonex, rhinocort, pirinase, systane,
        hylo comod, hylo gel, thealoz, artelac, visine, vispring, acuolens, viscofresh, acuaiss, bausch lomb,
        biotrue, opti free, renu multiplus, blink contacts, oculotect, optava, eumill, imidazyl,
        collirio alfa, iridina, euphrasia, otosporin, audispray, otex, earex, cerumenol, taponox, otocerum,
        debrox, bepanthen, bepanthol, bepantol, cicalfate, cicaplast, blastoestimulina, betadine, betadona,
        cristalmina, topionic, tcp antiseptic, dettol antiseptic liquid, hansaplast, elastoplast, band aid,
        compeed, tiritas, salvelox, leukoplast, leukosan, steri strip, cutimed, mepore, urgo, urgotul,
        mercurochrome, mitosyl, biafine, flammazine, homeoplasmine, cicatridina, connettivina, foille,
        sofargen, cerotti, norsan, canestene, lamisil, pevaryl, daktarin, daktozin, daktacort, lotriderm,
        fungarest, fungisdin, mycosten, scholl fungal, excilor, naloc, ony tec, onytec, zovirax, zoviduo,
        abreva, cold sore, soolantra, rozex, duac, differin, panoxyl, clearasil, oxy 10, peroxiben, acnecare,
        regaine, rogaine, pilexil, lacovin, alostin, iraltone, pilopeptan, complidermol, minoxidil, bioscalin,
        crescina, ducray anaphase, anacaps, priorin, pantogar, alpecin, plantur, wartner, compound w,
        scholl wart, antiverrugas, cloviscal, hedrin, full marks lice, lyclear, paranix, otc antipiojos,
        filvit, kitapic, goibi, neositrin, zzpaff, nyda, pouxit, parasidose, milice, hotz, orajel, anbesol,
        bonjela, iglu gel, aftex, aftum, aloclair, alovex, oddent, dentispray, kin care, corsodyl,
        bexident post, perio aid, perioaid, lacer clorhexidina, paroex, eludril, meridol clorhex, corega,
        polident, kukident, fixodent, steradent, fittydent, novafix, algasiv, benfix, superpoligrip, poligrip,
        preparation h, hemoal, hemorrane, ruscus llorens, anso pomada, proctolog, titanoreine, germoloid*,
        proctosedyl, hamamelis pomada, daflon, venoruton, venosmil, fabroven, cyclo 3, antistax, varicofix,
        centrum, supradyn, multicentrum, pharmaton, berocca, redoxon, cebion, be total, betotal, sustenium,
        polase, massigen, magnesio supremo, mgk vis, swisse, solgar, nature s bounty, natures bounty,
        holland barrett, vitabiotics, wellwoman, wellman, seven seas, haliborange, bassetts vitamins, abtei,
        doppelherz, tetesept, altapharma, mivolis, sunlife, orthomol, klosterfrau, wick medinait, wick daymed,
        wick vaporub, grippostad, thomapyrin, dolormin, neuralgin, ibuhexal, ibuflam, aspirin complex,
        boxagrippal, meditonsin, umckaloabo, gelomyrtol, sinupret, bronchipret, bronchicum,
        tetesept erkaltung, ipalat, isla moos, isla med, neo angin, dobendan, dorithricin, lemocin,
        gelorevoice, locabiosol, olynth, nasic, ratiopharm, hexal, stada, heumann, bad heilbrunner arznei,
        kneipp magnesium, biolectra, magnesium verla, magnetrans, kytta, voltaren schmerzgel, finalgon,
        pferdesalbe, franzbranntwein, mobilat, doc arnika, heparin salbe, soventol, fenihydrocort,
        zinkoxid salbe, ichtholan, hametum, faktu, posterisan, perenterol, lopedium, vomex, superpep,
        reisetabletten, lefax, sab simplex, espumisan, carminativum, buerlecithin, neurexan, vitasprint,
        eunova, bio h tin, zirkulin, ramend, macrogol, arkopharma, arkocapsulas, arkogelules, azinc, alvityl,
        bion 3, vitascorbol, laroscorbine, guronsan, magne b6, thalamag, granions, oligosol, oscillococcinum,
        stodal, drosetux, homeogene, arnigel, boiron, sedatif pc, coryzalia, euphytose, humex, actifed rhume,
        fervex, dolirhume, nurofen rhume, rhinadvil, physiomer, prorhinel, humer, drill pastilles,
        strepsils miel, hexaspray, maxilase, lysopaine, vocadys, toplexil, helicidine, humex toux, activox,
        activir, spasfon, meteospasmyl, polysilane, charbon de belloc, carbolevure, lactibiane, ergyphilus,
        forlax, transipeg, lansoyl, normacol, eductyl, gaviscon menthe, maalox maux, bedelix,
        citrate de betaine, antadys, voltarenactigo, baume saint bernard, synthol, niflugel, ketum,
        percutalgine, akileine, arnican, hemoclar, dermalibour, cicabiafine, urgostart, vitrysal, dacryoserum,
        dacudoses, dulcibleu, ben u ron, benuron, panasorbe, ilvico n, cegripe, griponal, antigrippine,
        trifene, aspegic, mebocaina, strepfen, drill mel, bisolvon linctus, fluimucil forte, vibrocil,
        nasarox, kompensan, gaviscon duefet, pankreoflat, dulcolax bebegel, imodium rapid, ul 250,
        voltaren emulgelex, halibut pomada, halibut derma, bepanthene, centrum mulher, absorvit,
        cerebrum forte, memofante, win fit, becozyme, magnesona, magnesium ok, cecrisina, viterra, biofenac,
        dorflex, neosaldina, novalgina, anador, buscopan composto, cataflam, doril, benegrip, resfenol,
        multigrip, naldecon, coristina, cimegripe, engov, epocler, eparema, estomazil, sonrisal, luftal,
        lacto purga, tamarine, naturetti, floratil, repoflor, imosec, loratamed, rinosoro, sorine, neosoro,
        nebacetin, dersani, merthiolate, lavitan, targifor, pharmaton 50, centrum vitamax, vitasay,
        biotonico fontoura, cewin, redoxitos, paracetamol infantil, davedax, de kruidvat pijnstillers,
        kruidvat paracetamol, etos paracetamol, sinaspril, aspro bruis, saridon tablet, advil liquid,
        nurofen fastine, hot coldrex, coldrex, dampo, natterman, fluimucil bruis, bisolvon drank, noscapine,
        darolan, roter noscapal, strepsils keelpijn, prevalin, rhinocaps, luuf, rennie tablet,
        gaviscon liquid, maalox plus, diacure, imodium instant, dulcodruppels, fybogel sachets, movicolon,
        legendal, davitamon, roter vitamine, dagravit, lucovitaal, bional, valdispert, kruidvat vitamine,
        etos vitamine, supradyn energy, otrivin duo, nasivin, xylomethasoline, prrrikweg, azaron stick,
        sudocrem zalf, betadine zalf, hansaplast pleisters, leukoplast eurofix, tijgerbalsem, perskindol,
        apronax, panadol antigripal, panadol forte, kitadol, nastizol, nastiflu, nasti flu, vick vitapyrena,
        vitapyrena, antalgina, dolocordralan, doloflam, doloaproxol, miopress, bismutol, digestase, donafan,
        plidan, gravol, dramavol, sal de andrews, megacilina, mentholatum, frotacion, frotacion charcot,
        charcot, doctor andreu, dr andreu, terramicina, dermosupril, gynocanesten, ginecanesten, clotrimin,
        diprospan, berocca boost, glucerna, pediasure, fortisip, fortimel, resource protein, meritene,
        nutrison, peptamen, nutren, meritene fuerza, ciplactin, bedoyecta, neurobion, dolo neurobion,
        complejo b forte, tiamidon, redoxon zinc, cebion zinc, sinulan, aero om, aerogastrol, gaseovet,
        milanta, mylanta, leche de magnesia phillips, treda, lomotil, sal de uvas, melox, riopan gel, tempra,
        next antigripal, tabcin, desenfriolito, desenfriol d, syncol, flanax, sedalmerck, antiflu des, tukol,
        broncolin, histiacil, vick formula 44, jarabe bronco, novemina, bayaspirina, geniol, tafirol,
        qura plus, next noche, decidex, refrianex, ibupirac, ibuevanol, actron 600, mejoral, dorival,
        buscapina, sertal, hepatalgina, uvasal, alikal, chofitol, faradil, carbon activado, bagohepat,
        sanitas cebion, enervit, enerzona, multipower protein, equilibra, longlife integratore,
        esi integratore, specchiasol, aboca, neobianacid, colilen, fitostill, natura mix, imunovital,
        arkovital, somatoline, kilocal, xls medical, xl s medical, dieta kilo, ymea, cellasene, proenzi,
        pesoforma, herbalife, slim fast, optifast, bimanan, siken diet, naturhouse, santiveri comprimidos,
        aquilea, juanola propolis, marnys, deliplus capsulas, natysal, sotya, ana maria lajusticia,
        lajusticia, epaplus, epa plus, colnatur, epadiet, artilane, collmar, pharmadus, nervobion, dormidina,
        dormirel, sominex, nytol, kalms, sleepeze, dormax, sedanam, valerin, melamil, armonia fast, novanight,
        calmosine, sleepinal
      `,
      en: list`
        # tablets, tablets #, tablets x #, film coated tablets, # tabs vitamin*, emollient cream, ensure plus,
        ensure advance, ensure nutrivigor, senna tablets, tablets 500 mg, caplet(s), softgel(s), capsule(s),
        gel caps, gelcaps, liquicaps, lozenge(s), throat sweets, throat spray, effervescent tablets,
        effervescent vitamin*, soluble tablets, chewable tablets, chewables vitamin*, gummies vitamin*,
        multivitamin gummies, vitamin gummies, oral solution, oral suspension, oral drops, mouth ulcer*,
        ulcer gel, ibuprofen gel, gel pain relief, heat patch(es), heat pads, heat wrap, cooling gel strips,
        kool n soothe, stool softener(s), softener stool, anti diarrh*, antidiarrh*, diarrhea relief,
        anti diarrheal, laxative(s), fiber laxative, fibre laxative, prune laxative, gas relief, wind relief,
        bloating relief, indigestion, heartburn relief, antacid(s), digestive enzymes, digestive relief,
        digestion, stomach settle*, travel tablets, decongestant(s), expectorant, cough drops, cough sweets,
        cough syrup, cough linctus, cold relief, cold remedy, cold flu max, max strength capsules,
        day night capsules, sinus relief, sinus pressure, sinus rinse, nasal decongestant, nasal strips,
        saline spray, saline solution, allergy relief, hayfever relief, antihistamine, one a day allergy,
        eye wash, eye drops, dry eye, eye mist, eye ointment, ear drops, ear wax*, earwax*, first aid,
        plasters, plaster strips, blister plasters, fabric plasters, waterproof plasters, adhesive bandages,
        gauze pads, gauze swabs, surgical tape, medical tape, micropore, wound dressing, wound wash,
        wound spray, dressing pads, crepe bandage, tubular bandage, elastic bandage, antiseptic cream,
        antiseptic liquid, antiseptic wipes, burn gel, sting relief, bite relief, bite cream, calamine,
        witch hazel gel medicinal, hydrocortisone, anti itch, itch relief, athletes foot, foot fungus,
        fungal nail, corn plasters, corn remover, callus remover, bunion*, verruca*, wart remover,
        wart freeze, head lice, lice comb, lice treatment, cold sore cream, lip balm cold sore, haemorrhoid*,
        hemorrhoid*, denture*, denture adhesive, denture cleaner, denture tablets, thermometer oral,
        digital thermometer, forehead thermometer, blood pressure monitor, pulse oximeter, pregnancy vitamins,
        covid test, lateral flow, test strips glucose, lancets, pill cutter, pill organiser, pill organizer,
        hot water bottle medical, knee support, ankle support, wrist support, elbow support,
        back support belt, tubigrip, compression socks, flight socks, vitamin*, multivitamin*, cod liver oil,
        fish oil, omega 3 capsules, krill oil, evening primrose, glucosamine, collagen powder,
        collagen tablets, marine collagen, probiotic capsules, biotin tablets, biotin gummies, iron tablets,
        zinc tablets, magnesium tablets, calcium tablets, turmeric capsules, turmeric tablets, ginkgo biloba,
        ginseng capsules, ginseng tablets, echinacea, st johns wort, garlic capsules, garlic tablets,
        starflower oil, milk thistle, ashwagandha, berberine, coq 10, co enzyme q 10, coenzyme q 10,
        spirulina tablets, spirulina capsules, dietary supplement, food supplement, electrolyte tablets,
        rehydration sachets, rehydration salts, dioralyte, nutritional drink medical,
        nutrition shake for adults, meal replacement shake, protein supplement medical,
        whey protein isolate capsules, creatine, bcaa, pre workout, sleep aid, sleep gummies, melatonin,
        nicotine gum, sleep tablets, herbal sleep, calming tablets, muscle rub, muscle spray, joint care,
        joint supplement, bone health tablets, heart health capsules, immune support, immunity tablets,
        immune defence, hair skin nails, hair skin and nails, prostate health, epsom salt(s), medicinal,
        homeopathic, acne treatment, spot treatment gel, psoriasis, eczema cream, e 45, dermatitis,
        smelling salts, activated charcoal capsules, apple cider vinegar gummies,
        apple cider vinegar capsules, contact lens solution, lens solution, contact lens*,
        multi purpose solution, reading glasses, snore relief, mouth guard grinding, sanitary first aid
      `,
      es: list`
        tabletas, cremagel, frasco ampolla, frasco gotero, sonda foley, sonda nasogastrica, bolsa colectora,
        equipo de venoclisis, llave de 3 vias, lacrimas artificiales, lagrimas isotonicas, hisopos,
        suero de hidratacion, electrolight, pedialyte, lagrimas, venditas, cabestrillo,
        solucion multiproposito, guantes quirurgicos, guantes de examen, algodon 100 gr, gasa esteril,
        insumos medicos, gasas esterilizadas, gasas esteriles, vendas elasticas, venda de gasa,
        para dormir capsulas, capsulas dormir, comprimidos dormir, memoria capsulas, termometro clinico,
        termometro frontal, comprimido(s), capsula(s), perlas omega*, perlas onagra, perlas sol,
        perlas de ajo, gragea(s), tableta(s) x, tabletas efervescentes, cap blandas, capsulas blandas,
        sobres efervescentes, ampolla(s) bebible*, ampollas, vial(es), viales bebibles, jarabe, jbe,
        suspension oral, solucion oral, gotas orales, solucion oftalmica, suspension oftalmica,
        gotas oftalmicas, solucion inyectable, inyectable, iny, ampolla iny, unguento, unguento oftalmico,
        crema topica, crema dermica, gel topico, emulgel, ovulo(s), supositorio(s), supositorios glicerina,
        enema(s), parche(s) transdermico*, parche(s) calor, parches de calor, spray nasal, aerosol nasal,
        spray bucal, spray oral, colutorio clorhexidina, pastillas para la garganta, pastillas garganta,
        caramelos garganta, balsamo pectoral, balsamo oriental, balsamo effecto calor, efecto calor,
        inhalador nasal, descongestivo, mucolitico, expectorante, antitusivo, antigripal*, antiacido(s),
        digestivo comprimidos, gases capsulas, flatulencia, antiflatulento, estrenimiento, laxante(s),
        diarrea, digestiones pesadas, acidez, ardor de estomago, hemorroides, varices, circulacion piernas,
        piernas cansadas, dolor muscular, dolores musculares, antiinflamatorio*, contusiones,
        golpes y moratones, arnica, crema de arnica, gel de arnica, stick de arnica, alcohol de romero,
        alcohol 96, alcohol 96o, alcohol 70, alcohol antiseptico, agua oxigenada, mercromina, yodo povidona,
        antiseptico(s), desinfectante heridas, suero fisiologico, monodosis suero, gasas, gasas esteril*,
        gasa hidrofila, algodon hidrofilo, apositos, aposito(s), aposito hidrocoloide, tiras adhesivas,
        bandas adhesivas, esparadrapo(s), venda elastica, venda cohesiva, vendaje, tirita(s),
        ampollas y rozaduras, mascarilla(s) quirurgica*, mascarillas quirurgicas, mascarilla ffp 2, ffp 2,
        ffp 3, guantes de latex examen, termometro digital, termometro infrarrojo, test covid, test antigenos,
        autotest, tapones para los oidos, protectores para los oidos, protectores oidos, tapones oidos,
        higiene nasal, agua de mar nasal, lentes de contacto, lentillas, solucion unica, liquido lentillas,
        portalentes, gafas de lectura, gafas presbicia, pastillero(s), callicida(s), juanetes, antidurezas,
        durezas y callos, verrugas, antihongos, repelente de piojos, liendres, lendrera, antiparasit*,
        complemento alimenticio, complementos alimenticios, suplemento(s), multivitaminico(s),
        vitaminas y minerales, vitaminas b, magnesio comprimidos, cola de caballo capsulas,
        alcachofa capsulas, alcachofa comprimidos, te verde capsulas, carbon activo, jalea real, propolis,
        propoleo, equinacea, ginseng, ginkgo, guarana capsulas, levadura de cerveza comprimidos,
        lecitina de soja, aceite de onagra, onagra, aceite de higado de bacalao, cartilago, glucosamina,
        condroitina, colageno, colageno con magnesio, colageno hidrolizado, melatonina, valeriana, pasiflora,
        dormir bien, relax comprimidos, memoria comprimidos, memory forte, defensas, inmunoferon, espirulina,
        spirulina, maca andina capsulas, omega 3, aceite de pescado capsulas, articulaciones, articular,
        huesos y articulaciones, cabello y unas, caida cabello capsulas, drenante, depurativo,
        infusion laxante, infusion digestiva, infusion dormir, infusion adelgaz*, infusion relax valeriana,
        fitoterapia, herbolario, homeopatia, te laxante, barritas proteicas deportivas, gel energetico,
        isotonico comprimidos, proteina whey, creatina, glutamina, aceite de ricino, aceite arbol del te,
        arbol del te puro, vaselina pura, glicerina pura, alcohol boricado, boricado, tampon nasal,
        antihistaminico, jeringa(s), aguja(s) hipoderm*, lanceta(s), tiras reactivas, glucosa, tensiometro(s),
        orinal, cuna, bolsa de agua caliente medica, muslera, tobillera, rodillera, munequera, codera,
        faja lumbar, medias compresion, medias de compresion, plantilla(s) ortopedica*, cpap, mg tableta,
        mg tabletas, mg tab, mg comp, mg cap, mg caps, mg capsulas, mg comprimidos, mg jarabe, mg ml, mg 5 ml,
        mg x, # mcg, # ui, # u i, nf jalea, jalea lubric*
      `,
      de: list`
        # tabletten, tabletten #, gelenk kapseln, gelenktabletten, gelenke kapseln, schmerz tabletten,
        kapseln, kapsel hochdosiert, weichkapseln, dragees, dragee, filmtabletten, brausetabletten vitamin*,
        brausetabletten magnesium*, brausetabletten calcium*, brausetabletten multi*, brausetabletten zink*,
        magnesium brausetabletten, calcium brausetabletten, lutschtabletten, halspastillen, hals pastillen,
        halsbonbon*, hustenbonbon*, hustensaft, hustenstiller, hustenloser, schleimloser, erkaltungsbad,
        erkaltungsbalsam, erkaltungs*, grippal*, nasenspray, nasensalbe, meerwasser nasenspray, nasendusche,
        augentropfen, ohrenspray, ohrentropfen, schmerzgel, schmerzsalbe, schmerztabletten, warmesalbe,
        warmepflaster, rheuma*, muskel gelenk, pflaster, wundpflaster, blasenpflaster, pflasterstrips,
        heftpflaster, wundspray, wund heilsalbe, wundheilsalbe, heilsalbe, zugsalbe, desinfektionsspray haut,
        wunddesinfektion, verband*, mullbinde*, fixierbinde*, kompresse*, idealbinde, erste hilfe,
        fieberthermometer, blutdruckmess*, corona selbsttest, medizinische maske*, op maske*,
        nahrungserganzung*, magnesium 400, magnesium 375, magnesiumtabl*, calcium tabletten, eisen kapseln,
        zink tabletten, zink depot, a z depot, depot tabletten, depot 2 phasen, omega 3 kapseln,
        fischol kapseln, lachsol kapseln, nachtkerzenol kapseln, leinol kapseln, knoblauch kapseln, ginkgo*,
        ginseng kapseln, baldrian*, johanniskraut*, melatonin*, schlaf gut, gute nacht dragees, schlaf nerven,
        nerven beruhigung, beruhigungs*, einschlaf*, artischocke dragees, artischocke kapseln, abfuhr*,
        verdauung*, magen darm*, magen tabletten, sodbrennen*, blahung*, darmflora*, flohsamen*,
        flohsamenschalen, lactase, laktase*, laktose tabletten, kohletabletten, durchfall*, reiseubelkeit,
        kreislauf tropfen, herz kreislauf, venen*, venensalbe, rosskastanien*, teufelskralle*, arnika*,
        franzbranntwein*, japanisches heilpflanzenol, heilpflanzenol, melissengeist,
        klosterfrau melissengeist, minzol heil*, arzneitee*, arznei tee, blasen nieren tee,
        blasen und nierentee, nieren blasen*, husten bronchial*, bronchialtee, erkaltungstee, magentee,
        magen darm tee, beruhigungstee, schlaf und nerven, abfuhrtee, huhneraugen*, hornhaut*, fusspilz*,
        nagelpilz*, warzen*, lause*, haftcreme*, gebissreiniger*, prothesenreiniger*, prothesen*,
        dritte zahne, kontaktlinsen*, kombilosung, lesebrille*, hormon*, prostata*, kurbiskern kapseln,
        kollagen*, hyaluron kapseln, haut haare nagel, schuppenflechte, herpes*, insektenstich*, zeckenzange,
        zeckenkarte, ohrstopsel schlaf, inhalator, abschwell*, freiverkaufl* arznei*, apothekenpflichtig
      `,
      fr: list`
        sommeil gelules, sommeil comprimes, sommeil gummies, gummies sommeil, regles douloureuses,
        lentilles de contact, thermometre medical, thermometre frontal, thermometre auriculaire, comprime(s),
        gelule(s), capsule(s) molle(s), pastille(s) gorge, pastilles pour la gorge, ampoule(s) buvable(s),
        sirop toux, sirop pour la toux, sachet-dose, solution buvable, unidose(s) serum, spray gorge,
        spray auriculaire, collyre, pansement(s), compresse(s), sparadrap, bande extensible, bande velpeau,
        bande de contention, steristrip, desinfectant plaie, antiseptique, alcool 70, alcool modifie,
        eau oxygenee, gel arnica, baume du tigre, patch chauffant, patchs chauffants, masques chirurgicaux,
        masque chirurgical, complement alimentaire, complements alimentaires, vitamine(s), multivitamine(s),
        magnesium marin, magnesium vitamine, fer vitamine, zinc gelules, probiotique(s) gelules, probiotiques,
        gelee royale, guarana gelules, spiruline comprimes, levure de biere comprimes, huile de foie de morue,
        melatonine, nuit paisible, sommeil leger, memoire concentration, articulations, articulaire,
        confort articulaire, cartilage, circulation jambes, jambes lourdes, jambes legeres,
        transit intestinal, confort digestif, ballonnements, draineur, detox ampoules, minceur,
        brule graisses, capteur de graisses, coupe faim, repulsif poux, anti poux, lotion poux,
        solution multifonctions, solution lentilles, lunettes loupe, lunettes lecture, bouchons d oreille,
        protections auditives sommeil, colle dentaire, creme fixative, nettoyant appareil dentaire,
        appareils dentaires, coricide, durillons, verrues, mycose, genouillere, chevillere, ceinture lombaire,
        bas de contention, serum physiologique, vaseline pure, huile essentielle ravintsara,
        bicarbonate officinal, whey
      `,
      it: list`
        oki gocce, oki bustine, sonno bustine, sonno compresse, garza sterile, garze sterili, garza idrofila,
        compresse di garza, aghi insulina, aghi penna, compress(a|e), capsule molli, softgel, opercoli,
        perle integratore, stick orosolubil*, orosolubile, bustine orosolubili, bustine effervescenti,
        flaconcini, flaconi monodose, fiale, sciroppo tosse, sciroppo gola, spray gola, pastiglie gola,
        pastiglie per la gola, caramelle balsamiche gola, gocce nasali, spray nasale, collirio, pomata,
        gel antidolorifico, fascia autoriscaldante, fasce autoriscaldanti, cerott(o|i), cerotti termici,
        disinfettante cute, acqua ossigenata, alcool denaturato cute, euclorina,
        mascherin(a|e) chirurgic(a|he), mascherine ffp 2, integrator(e|i), integratore alimentare,
        multivitaminic*, vitamina c compresse, vitamina d compresse, magnesio e potassio, magnesio potassio,
        sali minerali bustine, potassio e magnesio, omega 3 perle, fermenti lattici bustine,
        fermenti lattici flaconcini, probiotic*, propoli, pappa reale, guarana, papaya fermentata,
        aloe vera succo puro, valeriana compresse, passiflora, dormi bene, buonanotte compresse, relax notte,
        depurativ*, sgonfia pancia, pancia piatta, gonfiore, digestiv(o|a) compresse, digestione,
        regolarita intestinale, transito intestinale, lassativ*, stipsi, fibre integratore,
        glicerina supposte, microclismi, clisma, clisteri, emorroidi, gambe pesanti, gambe leggere,
        artiglio del diavolo, articolazioni, memoria integratore, difese immunitarie, energia piu,
        energia metabolismo, brucia grassi, pastiglie dentiera, pulizia protesi, adesivo dentiera,
        adesivo per protesi, dentiera, pasta adesiva protesi, soluzione unica lenti, lenti a contatto,
        occhiali lettura, tappi auricolari, callifugo, duroni, verruche, pidocchi, antipidocchi,
        pettine pidocchi, fisiologica, soluzione fisiologica, aerosol terapia, siringh(e|a),
        lancette pungidito, strisce glicemia, ginocchiera, cavigliera, polsiera, fascia lombare,
        calze elastiche, proteine isolate, barretta proteica sport
      `,
      pt: list`
        sono capsulas, dormir bem capsulas, gaze esterilizada, comprimidos, capsulas, drageia(s), drageas,
        ampolas bebiveis, ampolas, xarope tosse, xarope, pastilhas garganta, pastilhas para a garganta,
        spray garganta, colirio, pomada, supositorios, penso(s), pensos rapidos, compressas esterilizadas,
        compressas, ligadura(s), adesivo hospitalar, alcool etilico 70, alcool 96, desinfetante feridas,
        mascaras cirurgicas, mascara cirurgica, autoteste, suplemento(s) alimentar(es), suplemento vitaminico,
        vitamina(s), oleo de figado, geleia real, relaxante, articulacoes, colagenio, digestao, azia, laxante,
        prisao de ventre, obstipacao, probiotico(s), flora intestinal, emagrecimento, queima gorduras,
        protese dentaria, fixador de protese, creme fixador, pastilhas limpeza protese, solucao unica,
        oculos de leitura, tampoes ouvidos, calicida, calosidades, piolhos, soro fisiologico, soro nasal,
        pernas cansadas, joelheira, pulso elastico, meias de descanso, whey protein, antisseptico,
        curativo(s), algodao hidrofilo, esparadrapo, dor muscular, antigripal, antitermico
      `,
      ca: list`
        comprimits, capsules, xarop, xarop tos, pastilles per al coll, pastilles gola, complement alimentari,
        complements alimentaris, vitamin(a|es), multivitaminic, magnesi, son capsules, gelea reial, collagen,
        colagen, esparadrap, tiretes, tireta, benes, bena, gases esterils, aigua oxigenada, alcohol de romani,
        povidona, antiseptic, unguent, laxant, restrenyiment, acidesa, digestio, gasos, cames cansades,
        refredat, tos, allergia, febre, llemenes, durullo*, ulls de poll, mascaretes quirurgiques,
        lents de contacte, serum fisiologic, herbes remeieres, ulleres de lectura, protesi dental
      `,
      gl: list`
        xarope tose, tose, pastillas gorxa, vitaminas, magnesio, xelea real, propole, colaxeno, vendas,
        auga osixenada, antiseptico, estrinximento, dixestion, arrefriado, gripe, piollos,
        mascaras cirurxicas, soro fisioloxico
      `,
      eu: list`
        konprimitu*, kapsul*, eztarri*, eztula, osagarri elikagarri*, elikadura osagarri*, bitamina*,
        magnesioa, erregina jelea, propolia, kolageno*, esparatrapu*, tirita*, benda(k), gaza(k),
        ur oxigenatu*, alkohola 96, antiseptiko*, laxante*, idorreri*, digestio*, katarroa, gripea, sukarra,
        zorri*, maskara kirurgiko*, ukipen lente*, lentillak, serum fisiologiko*, parafarmazia, farmazia,
        sendagai*
      `,
      nl: list`
        darmflora, darm capsules, kauwtabletten, bruistablet*, zuigtablet*, keelpastille*, keelspray,
        hoestdrank, hoestsiroop, hoest*, hoesttablet*, neusspray, neusdruppel*, oogdruppel*, oordruppel*,
        oorspray, zetpil*, pijnstiller*, paracetamol*, maagtablet*, maagzuur*, laxeer*, laxeermiddel,
        diarree*, reisziekte*, spijsvertering*, hooikoorts*, allergie*, verkoudheid*, griep*, koorts*,
        pleister*, pleisters, blarenpleister*, gaasjes, gaaskompres*, zwachtel*, ehbo*, wondspray, wondzalf,
        wondontsmet*, ontsmettings*, jodium, zalf, spierbalsem, spierpijn*, gewricht*, warmtepleister*,
        warmtekussen medisch, vitamine*, multivitamine*, voedingssupplement*, supplement(en),
        magnesium tablet*, calcium tablet*, ijzer tablet*, zink tablet*, foliumzuur, visolie*, levertraan,
        teunisbloemolie, collageen*, probiotica, slaaptablet*, slaapmutsje, valeriaan*, nachtrust, kalmerend*,
        rustgevend*, mondkapje*, koortsthermometer, bloeddrukmeter, zelftest*, luizen*, neten, wratten*,
        eelt*, likdoorn*, schimmel nagel*, kalknagel*, voetschimmel*, kunstgebit*, gebitsreiniger, kleefpasta,
        lenzenvloeistof, leesbril*, oordoppen slaap, aambeien*, koortslip*, spatader*, afslank*,
        blaasontsteking, cranberry capsules, homeopath*, geneesmiddel*, medicijn*, zelfzorg, dieetmiddel*,
        sint janskruid, nagelschimmel
      `,
    },
    shelfWords: {
      mul: list`
        farmac*, parafarmac*, pharmac*, apotheke*, fitoterapia, herbolario, parapharmac*, health, medicine(s),
        medicina, medicinal, salud, salute, sante, saude, salut, gesundheit*, gezondheid*, osasun*,
        saude e benestar, first aid, botiquin, dietetica, dietetici, dietetic*, integratori, supplements,
        suplementos, complements, vitamins, vitaminas, vitamine, vitamines, otc, healthcare, health care,
        personal health, nutricion deportiva, sports nutrition, sport nutrition, sporternahrung,
        nutrizione sportiva, nutrition sportive, ortopedia, ortopedico
      `,
      en: list`
        eye ear, ear care, weight management, wound care, medicine chest, health care devices, cough cold,
        cough and cold, pain relief, allergy, eye care, foot care, lip care medicinal, stop smoking, remedies,
        pharmacy, over the counter, analgesics, antacids, laxatives, health and wellbeing, wellbeing,
        dental care dentures, denture, contact lens, sexual health, family planning, smoking control
      `,
      es: list`
        parafarmacia, complementos alimenticios, herboristeria, primeros auxilios, cuidado de la salud,
        bienestar, plantas medicinales, control de peso, dolor, resfriado, cuidado dental protesis,
        incontinencia, deporte y nutricion, suplementacion
      `,
      de: list`
        wundversorgung, verbandstoffe, augen ohren, arzneimittel, nahrungserganzung, erkaltung, erste hilfe,
        hausapotheke, sanitatshaus, diat, abnehmen, magen darm, freiverkaufliche arzneimittel
      `,
      fr: list`
        parapharmacie, complements alimentaires, bien etre, dietetique, minceur, pharmacie, premiers soins,
        premiers secours, optique, hygiene et sante
      `,
      it: list`
        benessere, prodotti dietetici, farmaci, farmaci da banco, medicazione, pronto soccorso, erboristeria,
        sanitari, automedicazione
      `,
      pt: list`
        farmacia, bem estar, saude e bem estar, primeiros socorros, nutricao desportiva
      `,
      ca: list`
        farmaciola, complements alimentaris, benestar, herbolari
      `,
      gl: list`
        botica
      `,
      eu: list`
        parafarmazia, botika, elikadura osagarriak, dietetika, ongizatea
      `,
      nl: list`
        gezondheid, zelfzorg, vitamines en supplementen, ehbo, medicijnen, geneesmiddelen, drogist,
        pijnstillers, supplementen, afslanken, welzijn, sportvoeding
      `,
    },
    combinations: [
      {
        all: [
          list`
            # mg, # mcg, # ug
          `,
        ],
        unless: list`
          leche, lait, latte, milk, leite, llet, milch, melk, lacteo, lactea, yogur*, yoghurt*, joghurt*,
          yaourt*, iogurt*, queso, quesito*, fromage*, formaggi*, cheese, queijo, kase, nata, crema de,
          creme fraiche, panna, mantequilla, beurre, burro, butter, manteiga, kefir, bifidus, postre, dessert,
          flan, natillas, helado, cuajada, requeson, mozzarella, petit, skyr, quark, chocolate, cacao, te,
          tea, the, tee, coffee, cafe, caffe, kaffee, koffie, caffeine, cafeina, caffeina, sodio, sodium,
          sodico, agua, water, acqua, eau, wasser, mineral, zumo, juice, jus, succo, saft, suco, sumo,
          refresco, soda, cola, energy, drink, bebida, bevanda, boisson, sweetener, edulcorant*, dolcific*,
          sussstoff*, zoetstof, stevia, sacarina, saccharin*, cane, gatto, perro*, gato*, dog, cat, chien,
          chat, hund, katze, cookie*, galleta*, biscott*, cereal*, barrita*, bar, snack*, chicle*, gum,
          colesterol menos, margarin*, aceite, oil, huile, olio, e liquid, liquido vap*, retinol, serum,
          cosmetic*, perfume, mg rover, rover, car, coche
        `,
      },
      {
        all: [
          list`
            suspension, solucion, gotas, gocce, drops, tropfen, gouttes, frasco, oftalmic*, oftalm, otic*,
            jarabe, jbe, susp, iny, inyect*, ampolla(s)
          `,
          list`
            # ml
          `,
        ],
        unless: list`
          cioccolat*, schokolad*, chocolat*, gocciole, frollini, candy, sweets, cough sweets, fruit, frutta,
          chocolate, stevia, edulcorant*, dolcific*, esencia, aroma, vainilla, detergent*, limpia*, cafe,
          caffe, coffee, nespresso, aceite esencial, essential, perfume, colonia, champu, shampoo,
          acondicionador, tinte, cabello, hair, lavavajillas, solar, protector solar, fps, spf, desodorante,
          deodorant*, deo, desinfectante hogar, multiusos, insect*, mosquit*, ambientador, caldo, sopa,
          galleta*, turron, agua oxigenada, soleil, sole, sun, crema solar, leche, latte, bebe, fresh,
          maquillaje, esmalte, chips, pringles, cola
        `,
      },
      {
        all: [
          list`
            sonda*, jeringa*, cateter, inhal*, ovulo*, caps, tabs, tableta(s)
          `,
          list`
            x #, # tab, # comp, # unidades, # uds
          `,
        ],
        unless: list`
          chocolat*, golosin*, cafe, caffe, coffee, nespresso, lavavajillas, detergent*, wc, cola, baseball,
          gorra, hat, caldo, cioccolat*, pool
        `,
      },
      {
        all: [
          list`
            # mg, # mcg, # μg, # ug, # iu, # ui
          `,
          list`
            caps*, tab*, comp*, tbl, softgel*, gummies, x #, cp, cpr, gel*, amp*, sobres, blister, drag*,
            vitamin*, magnes*, omega, zinc, zink, zinco, melaton*, coq, q 10, biotin*, jarabe, jbe, susp*,
            crema, unguento, iny*, gotas, sol
          `,
        ],
        unless: list`
          chocolate, te, tea, coffee, cafe, caffe, sodio, sodium, agua, water, acqua, caffeine, sweetener,
          edulcorante, dolcificante, stevia, sacarina, saccharin*, cane, gatto, perro, gato, dog, cat
        `,
      },
      {
        all: [
          list`
            plasters, strips
          `,
          list`
            assorted, waterproof, fabric, sensitive, washproof, elastic
          `,
        ],
        unless: list`
          chicken, pollo, paper, wax, steak, tool, adhesive hook*, cera, ph, pool
        `,
      },
      {
        all: [
          list`
            cotton wool, algodon, ovatta, watte, coton hydrophile, bastoncillos, cotton fioc, cotton buds
          `,
          list`
            esteril*, sterile, hidrofilo, idrofilo, hydrophile, medical
          `,
        ],
      },
    ],
  },
  'mental-health': {
    words: {
      mul: list`
        dormidina, dormirel, zzzquil, nytol, kalms, sominex, unisom, baldrian*, neurexan, vivinox, sedariston,
        laif 900, neuroplant, passedan, bach rescue, rescue remedy, rescue pastilles, rescue night,
        rescue tropfen, fiori di bach, flores de bach, fleurs de bach, bachblute*, valeriana capsulas,
        valeriana comprimidos, valeriana perlas, sedatol, euphytose, donormyl
      `,
    },
  },
  'tobacco-and-vaping': {
    words: {
      mul: list`
        nicorette, nicotinell, niquitin, nicopass, nicopatch, nicabate, champix, zyban, tabex, marlboro,
        camel cigarr*, winston cigarr*, fortuna tabaco, lucky strike, pall mall, gauloises, gitanes,
        philip morris, heets, terea, iqos, glo hyper, neo sticks, veev, vuse, blu e cig, elfbar, elf bar,
        lost mary, geek bar, juul, ocb, rizla, smoking brown, raw rolling, zig zag papers, golden virginia,
        amber leaf, drum tobacco, pueblo tabak, van nelle, clipper mechero, zyn, velo nicotine, swedish snus,
        skoal, copenhagen snuff, backwoods, swisher, cohiba, romeo y julieta puros, farias puros,
        toscano sigaro, toscanello
      `,
      ca: list`
        tabac, cigarret(s), cigar(s) pur, paper de fumar, encenedor(s) tabac, vaper, fumar
      `,
      gl: list`
        tabaco, cigarros, papel de fumar
      `,
      eu: list`
        tabakoa, zigarro*, zigarreta*, erretzeko papera
      `,
      nl: list`
        tabak, *tabak, sigaret*, sigaar, sigaren, vloei, vloeitjes, vape, nicotine*, stoppen met roken,
        rookwaren, aansteker sigaret*, rokers*
      `,
    },
    shelfWords: {
      mul: list`
        tobacco, tabaco(s), tabac, tabacchi, tabak*, tabakwaren, smoking, rookwaren, cigarettes, vaping,
        estanco
      `,
    },
  },
};
