import { GDPR_HEALTH, PHARMACY } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const incontinence: TopicInput = {
  because: 'It is common, treatable, and deeply embarrassing to be reminded of.',
  law: [GDPR_HEALTH, PHARMACY],
  taxonomy: [
    '517 - Health & Beauty > Health Care > Incontinence Aids',
    '7220 - Health & Beauty > Health Care > Bed Pans',
    '499913 - Health & Beauty > Personal Care > Cosmetics > Bath & Body > Adult Hygienic Wipes',
  ],
  words: {
    es: list`
      incontinen*, perdidas de orina, perdida de orina, pañales para adultos, empapador(es), suelo pelvico,
      orinal de cama, cuña de cama, protector de cama impermeable, pants absorbentes
    `,
    en: list`
      incontinen*, bladder weakness, bladder control, bladder leak*, overactive bladder, adult diaper(s),
      adult nappies, bed wetting, bedwetting, underpads, pelvic floor, bed pan(s), bedpan(s),
      urinal bottle, portable urinal, leakage pad(s), tena lady, depend underwear, protective underwear,
      molicare, abena, seni active, always discreet boutique, bed protector waterproof adult,
      tena discreet, tena pants, tena men, tena silhouette, tena flex, tena slip
    `,
    de: list`
      *inkontinen*, blasenschwache*, bettnassen, bettschutzeinlage*, erwachsenenwindel*, krankenunterlage*,
      beckenboden*, urinflasche*, bettpfanne*, blasenleiden, harndrang
    `,
    fr: list`
      incontinen*, fuite(s) urinaire(s), couches adulte(s), alese(s) jetable(s), perinee, plancher pelvien,
      urinal homme, urinal portable, bassin de lit, change(s) complet(s), enuresie, pipi au lit,
      changes adulte(s)
    `,
    pt: list`
      incontinen*, perda(s) de urina, perda(s) urinaria(s), fralda(s) geriatrica(s),
      fralda(s) para adultos, resguardo(s) de cama, assoalho pelvico, pavimento pelvico,
      comadre hospitalar, urinol
    `,
    it: list`
      incontinen*, perdite urinarie, perdita urinaria, pannoloni, pannolone, traverse letto,
      traversa salvaletto, pavimento pelvico, padella da letto, pappagallo urinale, enuresi
    `,
  },
};
