import { GDPR_HEALTH, WASHINGTON } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const disabilityAids: TopicInput = {
  because: 'An aid tells of a disability, an accident or old age; the person decides who knows.',
  law: [GDPR_HEALTH, WASHINGTON],
  taxonomy: [
    '519 - Health & Beauty > Health Care > Mobility & Accessibility',
    '5690 - Health & Beauty > Health Care > Hearing Aids',
    '8114 - Home & Garden > Bathroom Accessories > Safety Grab Bars',
    '7373 - Sporting Goods > Outdoor Recreation > Hunting & Shooting > Hunting > Hearing Enhancers',
  ],
  words: {
    es: list`
      silla(s) de ruedas, muleta(s), andador(es), audifono(s), protesis, braille, discapaci*,
      movilidad reducida, silla de ducha, elevador de inodoro, asidero(s) de baño, barra(s) de apoyo,
      para sordos, para ciegos, baston de ciego, baston ortopedico, baston de invidente, salvaescaleras,
      scooter de movilidad, grua para enfermos, cama articulada, teleasistencia
    `,
    en: list`
      wheelchair(s), crutch(es), walking frame(s), rollator(s), hearing aid(s), hearing amplifier,
      prosthe*, braille, disab*, mobility scooter(s), mobility aid(s), walking stick elderly,
      shower chair(s), shower stool, bath lift, raised toilet seat(s), toilet frame, commode chair(s),
      bedside commode(s), toilet commode, zimmer frame(s), grab bar(s), grab rail(s), stairlift(s),
      stair lift(s), deaf, hard of hearing, visually impaired, blind cane, white cane, adaptive cutlery,
      medical alert, handicap*, amputee, stroke patient(s)
    `,
    de: list`
      rollstuhl*, krucke(n), unterarmgehstutze*, gehhilfe*, gehstock*, rollator*, horgerat*,
      horverstarker*, braille, blindenstock*, blindenschrift, behinder*, duschhocker*, duschstuhl*,
      badewannenlift*, toilettensitzerhohung*, toilettenstuhl*, haltegriff*, treppenlift*, elektromobil*,
      seniorenmobil*, hausnotruf*, gehorlos*, sehbehindert*, schwerhorig*, barrierefrei*, inklusion,
      beinprothese*, pflegehilfsmittel*
    `,
    fr: list`
      fauteuil(s) roulant(s), bequille(s), deambulateur(s), rollator(s), aide(s) auditive(s),
      appareil(s) auditif(s), braille, handicap*, mobilite reduite, wc pmr, toilettes pmr,
      chaise de douche, tabouret de douche, rehausseur wc, rehausse wc, barre d appui, barres d appui,
      monte escalier(s), canne anglaise, canne blanche, malvoyant(s|), malentendant(s|), pour sourd(s),
      pour aveugle(s), canne d aveugle, teleassistance, lit medicalise, chaise percee
    `,
    pt: list`
      cadeira(s) de rodas, muleta(s), andarilho(s), aparelho(s) auditivo(s), braille, deficien*,
      mobilidade reduzida, cadeira de banho, banco de duche, elevador de sanita, barra(s) de apoio,
      para surdos, bengala ortopedica, para cegos, bengala para cego(s), cama hospitalar, cama articulada,
      acessibilidade
    `,
    it: list`
      sedia a rotelle, sedie a rotelle, stampella ortopedica, stampelle ortopediche, stampelle canadesi,
      deambulator(e|i), apparecchio acustico, apparecchi acustici, amplificatore acustico, braille,
      disabil*, handicap*, sedia da doccia, sgabello doccia, rialzo wc, alzawater, maniglion(e|i),
      montascale, bastone per ciechi, non vedenti, ipovedent(e|i), sord(o|i|a), letto ortopedico,
      telesoccorso, stampell(a|e)
    `,
  },
};
