// Written by `npm run lexicons` from scripts/lexicons/sources/hygiene.txt: change it there.
import { list } from '../list.ts';
import type { Lexicon } from './Lexicon.ts';

/** product kinds as the Nordic and EU standards for absorbent hygiene products name them; brands as their labels say. Names are facts; the selection is our own. */
export const hygiene: Lexicon = {
  'menstruation-and-menopause': {
    words: {
      mul: list`
        always ultra, always maxi, always platinum, always dailies, always classic, always infinity,
        always discreet, always cotton, always nuit, tampax, o b procomfort, o b tampon*, ob procomfort,
        ob normal, ob super, ob pro comfort, kotex, u by kotex, evax, ausonia, carefree, alldays,
        allday protegeslip, nuvenia, bodyform, libresse, nana serviettes, nana ultra, nana maxi, vania,
        lines seta, lines intervallo, lines cotone, lines petalo, nett tampon*, saforelle, lactacyd, vagisil,
        chilly detergente, chilly gel, chilly intimo, intima di karinzia, infasil intimo,
        infasil detergente intimo, saugella, dermafresh intimo, lactacyd intimo, femfresh, canesflor,
        canesbalance, canestest, ginecanesten, gynocanesten, gynocanestest, cumlaude lab, rilastil intimo,
        isdin woman, gineseda, zelesse, vagifem, vaginesil, mycoproduct, lactoflora intim*, isogyn, facelle,
        jessa tampon*, jessa slipeinlage*, siempre tampon*, siempre slipeinlage*, hygieia binden,
        camelia binden, intimea, rostaing serviette*, modibodi, thinx, knix period, organyc, natracare,
        yoni tampon*, lunette cup, mooncup, organicup, meluna, enna cycle, diva cup, saalt cup, fleurcup,
        ladycup, feminax, midol, pamprin, menopace, promensil, remifemin, ymea menopause, estrofemin,
        flavia nocta, donna plus, femarelle, cystiphane femme, dysmenol, saldeva, monchspfeffer, intimwasch*,
        stayfree, modess, saba toallas, nosotras toallas, nosotras natural, nosotras invisible,
        nosotras diarios, nosotras buenas noches, ladysoft, donnasept, calipso toallas, siempre libre,
        intimus, sym absorvente, sempre livre, evax liberty, evax fina segura, fina y segura, ausonia noche
      `,
      en: list`
        sanitary towel(s), sanitary pad(s), sanitary protection, ultra towels, ultra night pads,
        ultra pads with wings, night pads wings, pads with wings, pads wings, towels with wings, daily liners,
        pantyliner(s), panty liners, everyday liners, tampon(s), applicator tampons, non applicator tampons,
        super plus tampons, period pants, period pads, period pain, period cup, feminine wipes, feminine wash,
        feminine pads, feminine hygiene, intimate wash, intimate wipes, intimate gel, intimate hygiene,
        intimate care, intimate deodorant, vaginal*, thrush, cystitis relief, vaginal moisturiser, menopause*,
        hot flush*, maternity towels
      `,
      es: list`
        higiene intim*, gel intim*, ducha intima, intimo hidratante, compresa(s), compresas noche, tampon(es),
        salvaslip(s), salva slip, protegeslip(s), protege slip(s), protectores diarios, protector diario,
        copa menstrual, braga menstrual, bragas menstruales, higiene intima, higiene femenina, gel intimo,
        jabon intimo, toallitas intimas, toallita intima, toallitas higiene intima, toalla(s) higienica(s),
        toallas femeninas, toallas sanitarias, pantiprotectores, desodorante intimo, zona intima,
        hidratante vaginal, ovulos vaginales, crema vaginal, gel vaginal, vaginal(es), menopausia,
        sindrome premenstrual, dismenorrea, isoflavonas, arandano rojo comprimidos, con alas noche,
        con alas normal, con alas super
      `,
      de: list`
        damenbinden, binden mit flugeln, binden nacht, intim waschlotion, intimpflege, ultra binden,
        binden ultra, slipeinlagen, tampons, intimpflege*, intimwaschlotion, intimtucher, intim pflege*,
        intimspray, menstruations*, periodenslip, periodenunterwasche, menstruationstasse, regelschmerzen,
        wechseljahre*, scheiden*, frauenmanteltee
      `,
      fr: list`
        serviettes hygieniques, serviettes ultra, serviettes maxi, serviettes nuit, serviettes super,
        serviettes normal ailettes, avec ailettes, protege slips, protege lingerie, proteges lingerie,
        tampons applicateur, tampons sans applicateur, tampons super, tampons normal, cup menstruelle,
        culotte menstruelle, culottes menstruelles, toilette intime, gel intime, lingettes intimes,
        soin intime, soin lavant intime, hygiene intime, confort intime, menopause, canneberge gelules
      `,
      it: list`
        sap intim, sapone intim, neutro roberts intimo, intimo delicato, intimo lenitivo, intimo rinfrescante,
        intimo ph, parti intime, det intim, infasil intim, chilly intim, assorbent(e|i), assorbenti con ali,
        ultra con ali, con ali notte, con ali giorno, salvaslip, proteggi slip, proteggislip, tamponi,
        tampone interno, coppetta mestruale, slip mestruale, detergente intimo, det intimo, deterg intimo,
        detergente igiene intima, intimo detergente, salviette intime, salviettine intime, salviettine intimo,
        igiene intima, sapone intimo, crema intima, lubrificante intimo, gel vaginale, lavanda vaginale,
        ovuli vaginali, menopausa, ciclo mestruale, cranberry compresse
      `,
      pt: list`
        pensos higienicos, penso higienico, pensos diarios, penso diario, pensos noite, pensos abas, com abas,
        sem abas, tampoes, tampoes higienicos, tampoes super, copo menstrual, cuecas menstruais,
        gel de higiene intima, toalhitas intimas, sabonete intimo, absorvente(s), absorvente com abas,
        protetor diario, protetores diarios
      `,
      ca: list`
        compreses, compresa, protegeslips, salvaeslips, protectors diaris, gel intim, tovalloletes intimes,
        menstruacio, calces menstruals
      `,
      gl: list`
        compresas, salvaslips, protexeslips, hixiene intima, xel intimo, toallinas intimas, menstruacion
      `,
      eu: list`
        konpresak, konpresa, tanpoi*, tampoi*, galtza babes*, babes slip, kopa menstrual, higiene intimo*,
        intimo*, hilekoa
      `,
      nl: list`
        overgangsklachten, overgang capsules, vibrator, vibrators, maandverband, inlegkruisje*, inlegkruisjes,
        menstruatie*, ongesteldheids*, ondergoed menstruatie, intieme wasgel, intieme hygiene,
        intimate wasgel, vaginaal, vaginale, kraamverband
      `,
    },
    shelfWords: {
      mul: list`
        protections feminines, intieme verzorging, cuidado intimo, cura intima, soin intime, higiene intima,
        intimate hygiene, femenina, feminine, feminine care, higiene femenina, hygiene feminine,
        hygiene intime, igiene intima, igiene femminile, assorbenti, sanitary protection, sanitary products,
        period care, periods, damenhygiene, intimpflege, monatshygiene, higiene feminina, maandverband,
        dameshygiene, vrouwenhygiene, compresas y tampones, compresas, tampones, hixiene intima,
        femme hygiene, womens care, feminine hygiene, toilette intime, emakumeen higienea, intimo higienea,
        higiene intimoa
      `,
    },
  },
  incontinence: {
    words: {
      mul: list`
        tena lady, tena men, tena discreet, tena pants, tena silhouette, tena proskin, tena slip, indasec,
        serenity pannolon*, serenity soft, serenity advance, plenitud active, plenitud femme,
        plenitud protect, confiance lady, confiance secure, confiance mobile, indas pant*, indasslip,
        indaslip, abena, molicare, molimed, hartmann molicare, depend underwear, depend pants,
        depend real fit, depend briefs, poise pads, seni, seni lady, seni soft, lines specialist, linidor,
        soffisof, lindor pants, lindor elastic, lindor anatomico, lindor ausonia, attends slip,
        attends contours, assurance underwear women, ausonia discreet, evax discreet, always discreet,
        cotidian, biofral, bigfral, tena confort, id expert, id pants, ontex, amd pants, nateen,
        lille healthcare, param slip, vlesi, dailee, carewell bed, hygiene bed, cottonhygiene, absorin,
        bambinetto, dignity pads, prevail briefs, tranquility briefs, cotopads, drylife, staydry pads,
        ambiance discreet pads, discreet liners plus
      `,
      en: list`
        incontinence, adult pants, adult pull ups, bladder weakness, bladder leak*, sensitive bladder,
        discreet pads, discreet liners, discreet pants, underwear for men maximum absorbency,
        maximum absorbency underwear, disposable bed pads, bed pads, bed protection pads, disposable bed mats,
        mattress protector incontinence, kylie pad
      `,
      es: list`
        incontinencia, panal adulto, panales adulto(s), panal de adulto, panal anatomico, panales geriatricos,
        absorbente(s) incontinencia, absorbente incontinencia, ropa interior desechable,
        ropa interior absorbente, ropa interior protectora, compresa masculina, compresas hombre,
        protector masculino, empapador(es), protector cama, protectores de cama, protector de cama,
        protege camas, salvacamas, pants adulto, perdidas leves, perdidas de orina, toallas incontinencia,
        anatomico noche adulto
      `,
      de: list`
        inkontinenz*, blasenschwache, hygieneeinlagen, einlagen lady, einlagen blasen*, einmalunterlagen,
        krankenunterlagen, bettunterlagen, bettschutz*, pants damen inkont*, pants discreet, vorlagen inkont*
      `,
      fr: list`
        fuites urinaires, culottes absorbantes, slips absorbants, slip absorbant, protections absorbantes,
        protection anatomique, protege matelas jetable, aleses, alese(s), alese jetable, couches adultes,
        couches pour adulte, changes complets, serviettes incontinence, serviettes pour fuites,
        protections homme niveau
      `,
      it: list`
        incontinenza, pannolone, pannoloni, pants incontinenza, slip assorbente, mutandina assorbente,
        mutande assorbenti, pannoloni a mutandina, pannolone sagomato, rettangolare pannol*, traverse letto,
        traversa letto, traversine letto, salvaletto, lady maxi assorbenti, perdite leggere, perdite urinarie
      `,
      pt: list`
        fraldas adulto, fralda adulto, fraldas de adulto, cuecas incontinencia, cuecas adulto,
        pensos incontinencia, resguardos cama, resguardos de cama, resguardo cama, roupa intima descartavel,
        fralda geriatrica, perdas urina
      `,
      ca: list`
        bolquer adult, bolquers adult, perdues d orina, protectors de llit, protector llit, xopador(s),
        empapadors
      `,
      gl: list`
        cueiro adulto, cueiros adulto, perdas de ourinos, empapadores
      `,
      eu: list`
        inkontinentzia*, helduentzako pixoihalak, pixa galera*, ohe babesle*, ohe babes*
      `,
      nl: list`
        incontinentie*, urineverlies, blaaszwakte, incontinentieverband, inlegverband, bedonderlegger*,
        matrasbeschermer wegwerp, volwassen luiers, luierbroekjes volwassen*
      `,
    },
    shelfWords: {
      mul: list`
        adult care, incontin*, inkontinen*, bladder, fuites urinaires, perdidas de orina, adult care pads,
        adult incontinence
      `,
    },
    combinations: [
      {
        all: [
          list`
            tena
          `,
          list`
            compres*, pants, slip, panal*, panales, absorb*, assorb*, protec*, protez*, talla, tg, taille,
            grosse, maat, size, normal, maxi, mini, extra, super, plus, night, noche, notte, nuit, masculin*,
            men, man, homme, uomo, hombre, maenner, manner, level, nivel, lights, fix, flex, comfort, confort,
            bed, wash, wipes, toallitas, inkontinenz*, incontin*, braguita, culotte*, serviette*, einlage*,
            verband, pads, unidades, pz, pezzi
          `,
        ],
        unless: list`
          valle, mapa, map, ruta, sallent
        `,
      },
    ],
  },
  'sexual-wellness': {
    words: {
      mul: list`
        durex, control preservativ*, control finissimo, control sex senses, control retard,
        control lubricant*, akuel, hatu preservativ*, settebello, serena preservativ*, trojan condom*,
        trojan magnum, skyn, skins condom*, mates condom*, manix, protex preservatif*, billy boy, ritex,
        einhorn kondom*, london kondom*, fromms, jontex, olla preservativo, prudence preservativ*, blowtex,
        contex, harmony preservativ*, pasante, unimil, on preservativos, sico preservativ*,
        gents preservativ*, piel preservativ*, duet preservativ*, k y jelly, ky jelly, k y gel, astroglide,
        sensilube, sylk lubric*, replens, pjur, bioglide, yes wb, vionell, play lube,
        massage 2 in 1 gel intim*, viagra connect, eroxon, cialis, sildamax, vigorexin, horny goat weed,
        virirec, potenciador sexual, vigorizante sexual
      `,
      en: list`
        condom(s), lubricant gel intimate, lubricating jelly, pleasure gel, personal lube, delay spray,
        massage gel intimate, vibrating ring
      `,
      es: list`
        preservativo(s), condon(es), lubricante(s) intim*, lubricante intimo, gel lubricante, gel placer,
        placer intimo, anillo vibrador, masaje intimo, masaje sensual, juguete intimo, succionador
      `,
      de: list`
        kondom*, gleitgel*, gleitmittel, lustgel
      `,
      fr: list`
        preservatif(s), gel lubrifiant, gel de massage intime, anneau vibrant, plaisir intime
      `,
      it: list`
        profilattic(o|i), preservativ(o|i), gel lubrificante, lubrificante intimo, anello vibrante,
        ritardante
      `,
      pt: list`
        camisinha(s)
      `,
      ca: list`
        preservatiu(s), condo(ns), lubrificant intim
      `,
      gl: list`
        condon(s)
      `,
      eu: list`
        preserbatibo*, kondoi*, lubrifikatzaile*
      `,
      nl: list`
        condoom(s), glijmiddel*, massagegel intiem
      `,
    },
    shelfWords: {
      mul: list`
        sexual, sexuality, preservativos, condoms, kondome, preservatifs, preservativi, condooms, intimacy,
        sexual wellness, bienestar sexual, bem estar sexual, plaisir, erotik, erotica, family planning,
        contraception, sesso, benessere sessuale
      `,
    },
  },
  'fertility-and-contraception': {
    words: {
      mul: list`
        postinor, norlevo, ellaone, ella one, plan b one step, levonelle, ovulation, ovulacion, ovulazione,
        ovulacao, yaz tablet*, yasmin tablet*, diane 35, belara, microgynon, mercilon, cerazette, minesse,
        marvelon, gynera, femoden, mirena, nuvaring, evra patch, depo provera, mesigyna, topasel,
        clearblue ovulacion
      `,
      ca: list`
        anticoncep*, ovulacio, fertilitat
      `,
      gl: list`
        fertilidade
      `,
      eu: list`
        antisorgailu*, antisorgailuak, obulazio*
      `,
      nl: list`
        anticonceptie*, ovulatie*, vruchtbaarheid*, zwangerschapstest*, morning afterpil
      `,
    },
  },
};
