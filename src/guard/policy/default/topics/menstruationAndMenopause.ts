import { GDPR_HEALTH, WASHINGTON } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const menstruationAndMenopause: TopicInput = {
  because: 'The rhythm of a body, and the end of it, tell about health and pregnancy.',
  law: [GDPR_HEALTH, WASHINGTON],
  taxonomy: ['485 - Health & Beauty > Personal Care > Feminine Sanitary Supplies'],
  words: {
    es: list`
      menstrua*, menopaus*, premenstrual(es), tampon(es), compresa(s), copa menstrual, salvaslip(s),
      protegeslip(s), protege slip(s), sofoco(s), higiene intima, higiene femenina, regla dolor*,
      dolor de regla, dolores de regla, braga(s) menstrual(es), candidiasis, vaginal(es), gel intimo,
      jabon intimo, endometriosis
    `,
    en: list`
      menstrua*, menopaus*, perimenopaus*, premenstrual, pms, tampon(s), sanitary towel(s),
      sanitary pad(s), sanitary napkin(s), panty liner(s), pantyliner(s), period pant(s), period panties,
      period underwear, period pain(s), period cramp(s), period pad(s), hot flush(es), hot flash(es),
      feminine hygiene, feminine care, feminine wash, intimate wash, vaginal, yeast infection, oral thrush,
      thrush cream, thrush treatment, feminine douche, maxi pad(s), moon cup, mooncup, endometriosis, hrt,
      always ultra, tampax, kotex, evax, ausonia, libresse, bodyform, lil lets, intimina, carefree liners,
      saforelle, always discreet, always platinum, evening primrose oil, black cohosh, heavy flow,
      night flow pads, first period, period kit, heavy period(s), irregular periods, painful periods
    `,
    de: list`
      *menstruation*, menstrua*, *menopause*, wechseljahr*, *periodenunterwasche*, *periodenslip*,
      periodenschmerz*, regelschmerz*, regelbeschwerden, tampon*, damenbinde*, monatsbinde*, monatshygiene,
      slipeinlage*, hitzewallung*, intimpflege*, intimwasch*, intimhygiene*, frauenhygiene, damenhygiene,
      vaginal*, scheidenpilz*, scheidenzapfchen*, pms, endometriose*, binden ultra, menstruationstasse*,
      periodenprodukt*, o b tampons, binden normal, binden nacht, binden mit flugeln, monchspfeffer,
      traubensilberkerze
    `,
    fr: list`
      menstru*, menopause, premenstruel*, tampon(s) hygienique(s), serviette(s) hygienique(s),
      protege slip(s), proteges slips, culotte(s) menstruelle(s), coupe menstruelle, cup menstruelle,
      bouffee(s) de chaleur, hygiene intime, hygiene feminine, regles douloureuses, douleurs de regles,
      toilette intime, gel lavant intime, vaginal(e|es), mycose(s) vaginale(s), endometriose,
      tampons super, tampons regular, tampons normal, tampons mini, tampons applicateur
    `,
    pt: list`
      menstru*, menopausa, pre menstrual, absorvente(s) higienico(s), absorvente(s) interno(s),
      absorvente(s) com abas, absorvente noturno, tampao higienico, tampoes higienicos,
      tensao pre menstrual, penso(s) higienico(s), coletor menstrual, copo menstrual, calcinha menstrual,
      afrontamentos, ondas de calor, higiene intima, higiene feminina, sabonete intimo, protetor diario,
      protetores diarios, colica(s) menstrua*, vaginal, candidiase, endometriose, climaterio,
      absorvente(s)
    `,
    it: list`
      mestru*, menopausa, premestrual*, tampon(e|i) intern(o|i), tamponi, assorbente con ali,
      assorbente notte, assorbente igienico, assorbenti, assorbenti igienici, salvaslip, proteggi slip,
      proteggislip, coppetta mestruale, vampate, igiene intima, igiene femminile, detergente intimo,
      sapone intimo, dolori mestruali, vaginal(e|i), candida, endometriosi, ciclo doloroso
    `,
  },
};
