import { GDPR_HEALTH, WASHINGTON } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const pregnancyAndBaby: TopicInput = {
  because: 'A pregnancy, a birth or a loss is for the person to tell, and nobody else.',
  law: [GDPR_HEALTH, WASHINGTON],
  taxonomy: [
    '537 - Baby & Toddler',
    '182 - Apparel & Accessories > Clothing > Baby & Toddler Clothing',
    '5422 - Apparel & Accessories > Clothing Accessories > Baby & Toddler Clothing Accessories',
    '502987 - Apparel & Accessories > Clothing Accessories > Maternity Belts & Support Bands',
    '554 - Furniture > Baby & Toddler Furniture',
    '549 - Luggage & Bags > Diaper Bags',
    '4767 - Health & Beauty > Health Care > Biometric Monitors > Prenatal Heart Rate Monitors',
    '1680 - Health & Beauty > Health Care > Medical Tests > Pregnancy Tests',
  ],
  words: {
    es: list`
      embaraz*, gestante(s), gestacion, premama, prenatal(es), postparto, posparto, parto(s), bebe(s),
      lactancia, lactante(s), recien nacid(o|a|os|as), pañal(es), chupete(s), biberon(es), cuna(s),
      minicuna(s), capazo moises, minicuna moises, cuco moises, trona(s), canastilla(s), sonajero(s),
      sacaleches, potito(s), papilla(s), leche de continuacion, leche de inicio, mordedor(es), arrullo(s),
      babero(s), portabebe(s), acido folico, doppler fetal, matrona(s), maternidad, pezonera(s),
      cochecito(s), silla de paseo, sillas de paseo, puericultura, ovulo fecundado, ecografia(s),
      primera puesta, mueble cambiador, colchon cambiador, bolso cambiador, pelele(s), gorrito de hospital,
      nauseas matutinas, cinturon pelvico, toallitas de bebe, toallita(s) bebe, tetina(s),
      esterilizador(es) de biberon*, faja postparto, parque infantil bebe, termo para papilla,
      calientabiberones, vigilabebes, canastilla, bolsa de hospital, embarazo
    `,
    en: list`
      pregnan*, baby*, babies, newborn(s), infant(s), toddler(s), nappy, nappies, diaper(s), diapering,
      maternity, prenatal, antenatal, postpartum, postnatal, breastfeed*, breast feed*, breast pump(s),
      breast milk, breastmilk, breast pad(s), nursing bra(s), nursing pad(s), nursing pillow(s),
      nursing top(s), nursing cover(s), nursing dress(es), nursery, crib(s), cot bed(s), cot mattress(es),
      cot sheet(s), cot mobile, moses basket(s), pram(s), stroller(s), pushchair(s), pacifier(s),
      teether(s), teething, sippy cup(s), high chair(s), highchair(s), swaddl*, dribble bib(s),
      feeding bib(s), weaning, infant formula, formula milk, follow on milk, bassinet(s), layette,
      changing mat(s), changing table(s), changing bag(s), folic acid, folate, midwi*, doula(s), birthing,
      birth ball, birth plan, c section, morning sickness, nipple cream, nipple shield(s), gripe water,
      muslin square(s), burp cloth(s), sleepsuit(s), first trimester, mum to be, mom to be, mother to be,
      bump support, expectant, expecting mother(s), gender reveal, ultrasound photo, sonogram,
      christening gown, pampers, huggies, dodot, aptamil, similac, enfamil, nutramigen, lansinoh, medela,
      elvie, clearblue, first response test, bugaboo, maxi cosi, stokke, tommee tippee, sudocrem, mustela,
      suavinex, hipp combiotik, bledina, bump belt, maternity pillow, nipple balm, hospital bag,
      layette set, playpen, baby s first, teat(s), bottle steriliser, bottle sterilizer, footmuff,
      sleep sack(s), growbag, early result, nursing scarf, breast shell(s), ovulation and pregnancy
    `,
    de: list`
      *schwanger*, *baby*, saugling*, neugeboren*, windel*, stoffwindel*, schwimmwindel*, hoschenwindel*,
      einwegwindel*, mullwindel*, stillkissen*, stilleinlage(n), stillbh(s), still bh, stilltee(s),
      stillzeit, stillhutchen, stilltop(s), stillkleid(er), stillende, milchpumpe(n), muttermilch*,
      schnuller*, kinderwagen*, buggy fur kinder, flaschchen, pucktuch, pucksack, strampler*, wickeltisch*,
      wickelkommode*, wickelauflage*, wickeltasche*, wickelunterlage*, laufstall*, hochstuhl*,
      stubenwagen*, umstandsmode, umstandskleid*, umstandshose*, umstandsjeans, mutterschaft*, mutterpass*,
      hebamme*, wochenbett*, geburtsvorbereitung*, geburtskissen, geburtsliste, entbindung*,
      erstlingsausstattung, folsaure*, krabbeldecke*, beissring*, latzchen, nuckel*, kliniktasche,
      beistellbett*, kleinkind*, folgemilch, anfangsmilch, pranatal*, gitterbett*, damm massage*,
      dammmassage*, beikost, *windeln, nachtwindel*, fruhchen*, beikost*, flaschenwarmer*,
      milchpulver sauglinge, stoppersocken, erstausstattung, spucktuch, spucktucher, mulltuch*, babyphon*,
      maxi cosi, umstandsbauchband*, brustwarzensalbe*
    `,
    fr: list`
      femme(s) enceinte(s), future(s) maman(s), grossesse(s), bebe(s), maternite, allait*,
      couche(s) culotte(s), couche(s) lavable(s), couche(s) jetable(s), couche(s) taille, tetine(s),
      biberon(s), poussette(s), landau(s), berceau(x), turbulette(s), gigoteuse(s), bavoir(s), tire lait,
      siege auto enfant, siege auto bebe, siege auto isofix, siege auto groupe, cosy auto,
      sieges auto enfant, chaise haute, chaises hautes, nourrisson(s), naissance(s), accouchement,
      acide folique, prenatal(e|es), postnatal(e|es), post partum, nouveau ne(s), puericulture, sage femme,
      lait infantile, petit(s) pot(s), lait 1er age, lait 2eme age, premier age, deuxieme age, hochet(s),
      table(s) a langer, matelas a langer, sac a langer, lit parapluie, lit a barreaux,
      vergetures grossesse, bola de grossesse, enceinte de, chauffe biberon, sterilisateur de biberons,
      babyphone, mouche bebe, doudou naissance, cocon de naissance, porte bebe, ceinture de grossesse,
      coussin de grossesse, lait de croissance, eveil bebe, liniment, couches
    `,
    pt: list`
      gravid(a|as|ez|ico), gestante(s), bebe(s), fralda(s), chupeta(s), mamadeira(s), biberao, biberoes,
      amament*, maternidade, berco(s), recem nascid(o|a|os|as), acido folico, babete(s), babador(es),
      parto, pos parto, papinha(s), cadeirinha(s), carrinho de passeio, pre natal, enxoval de bebe,
      roupa de gestante, muda fraldas, leite infantil, leite de transicao, esterilizador de mamadeira,
      aquecedor de biberoes, marsupio, baba eletronica, intercomunicador de bebe, cinta pos parto,
      cinta de gravida, slings, sling para bebe
    `,
    it: list`
      gravidanza, incinta, incinte, neonat(o|a|i|e|ale|ali), pannolin(o|i), ciuccio, ciucci,
      succhiett(o|i), passeggin(o|i), carrozzin(a|e), culla, culle, lettino con sbarre, lettino neonato,
      allattamento, allattare, tiralatte, premaman, seggiolon(e|i), seggiolin(o|i), acido folico,
      svezzamento, omogeneizzat(o|i), fasciatoio, bavaglin(o|i), gestazione, parto, assorbilatte,
      latte di proseguimento, latte artificiale, puerperio, dolce attesa, mamma in attesa, bimb(o|a|i),
      scaldabiberon, sterilizzatore biberon, marsupio neonat*, fascia porta bebe, sacco nanna,
      body neonato, paracolpi lettino, girello, fascia gravidanza, pancera post parto, sonaglin(o|i),
      copertina neonato
    `,
  },
  proxyWords: {
    es: list`
      manteca de cacao crema, crema de manteca de cacao, locion de manteca de cacao, antiestrias,
      locion sin perfume, crema sin perfume, bolas de algodon, bolitas de algodon, crema de zinc,
      zinc capsulas, comprimidos de zinc
    `,
    en: list`
      cocoa butter lotion, cocoa butter cream, cocoa butter body, stretch mark(s), unscented lotion,
      fragrance free lotion, cotton ball(s), zinc supplement(s), zinc tablets, zinc capsules, zinc cream,
      zinc oxide, belly butter, belly oil, belly band, bump oil
    `,
    de: list`
      kakaobutter lotion, kakaobutterlotion, kakaobutter creme, kakaobuttercreme, dehnungsstreifen*,
      wattebausch*, wattebauschchen, zinksalbe*, zinktablette*, zinkcreme*, zinkkapsel*, bauchol
    `,
    fr: list`
      lotion au beurre de cacao, creme au beurre de cacao, vergeture(s), boules de coton, creme au zinc,
      comprimes de zinc, lotion sans parfum
    `,
    pt: list`
      locao de manteiga de cacau, creme de manteiga de cacau, estrias, bolas de algodao, pomada de zinco,
      comprimidos de zinco
    `,
    it: list`
      lozione al burro di cacao, crema al burro di cacao, smagliature, batuffoli di cotone,
      pasta all ossido di zinco, crema allo zinco, zinco compresse
    `,
  },
};
