import { GDPR_HEALTH } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const tobaccoAndVaping: TopicInput = {
  because: 'Smoking is a health matter, and many hide it from those they live with.',
  law: [GDPR_HEALTH, 'Directive 2003/33/EC: tobacco may not be advertised in electronic communications'],
  taxonomy: [
    '435 - Food, Beverages & Tobacco > Tobacco Products',
    '600 - Home & Garden > Smoking Accessories',
  ],
  words: {
    es: list`
      tabaco(s), cigarrillo(s), cigarro(s), puro(s) habano(s), caja de puros, puritos, fumar, fumador(es),
      vapeo, vapeador(es), vaper(s), nicotina, pipa(s) de fumar, pipa de tabaco, cachimba(s), shisha,
      cenicero(s), papel de liar, dejar de fumar, pitillera(s), e liquido(s), papel de fumar,
      vaporizador de hierba*, chicles de nicotina, mechero de pipa, hojas de liar
    `,
    en: list`
      tobacco, cigarette(s), cigar(s), cigarillo(s), smoking pipe(s), smoking accessories, smoking tobacco,
      smokers, vape(s), vaping, vaporizer(s), vaporiser(s), e cigarette(s), e cig(s), ecig*, e liquid(s),
      eliquid(s), nicotine, snus, snuff, hookah(s), shisha, rolling paper(s), rolling tobacco, ashtray(s),
      quit smoking, smoking cessation, humidor(s), juul, iqos, stop smoking, marlboro, lucky strike,
      nicorette, zyn, e juice, vape juice, pipe tobacco, heated tobacco
    `,
    de: list`
      *tabak*, zigarette*, zigarre*, zigarillo*, rauchen, raucher, raucherbedarf, nichtraucher*,
      rauchstopp*, e zigarette*, ezigarette*, vape(s), verdampfer, nikotin*, liquid nikotin*, schnupftabak*,
      shisha*, wasserpfeife*, aschenbecher*, drehpapier*, zigarettenpapier*, snus, raucherentwohnung*,
      blattchen zum drehen, rauchentwohn*, tabakpfeife*, feuerzeug pfeife, drehtabak*, filterhulsen,
      zigarettenhulsen
    `,
    fr: list`
      tabac(s), cigarette(s), cigare(s), cigarillo(s), fumer, fumeur(s), vapot*, e cigarette(s),
      cigarette electronique, e liquide(s), nicotine, narguile(s), chicha(s), cendrier(s), papier a rouler,
      feuilles a rouler, arreter de fumer, sevrage tabagique, blague a tabac, vape, puff jetable
    `,
    pt: list`
      tabaco(s), cigarro(s), charuto(s), cigarrilha(s), fumar, fumador(es), fumante(s), vape(s),
      vaporizador(es) de tabaco, cigarro(s) eletronico(s), nicotina, narguile, cinzeiro(s), mortalhas,
      deixar de fumar, parar de fumar
    `,
    it: list`
      tabacc(o|hi), tabaccheria, sigarett(a|e), sigar(o|i), fumare, fumator(e|i), svapo,
      sigaretta elettronica, nicotina, narghile, posacenere, cartine per sigarette, cartine lunghe,
      smettere di fumare, portasigarette, liquido svapo
    `,
  },
};
