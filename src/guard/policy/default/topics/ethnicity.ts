import { ADS, CALIFORNIA, GDPR_ETHNICITY } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const ethnicity: TopicInput = {
  because: 'Where a family comes from, or the colour of a skin, is no reason for an email.',
  law: [GDPR_ETHNICITY, CALIFORNIA, ADS],
  taxonomy: [
    '5388 - Apparel & Accessories > Clothing > Traditional & Ceremonial Clothing',
    '5390 - Apparel & Accessories > Clothing Accessories > Traditional Clothing Accessories',
  ],
  words: {
    es: list`
      etnic(o|a|os|as), afro, pelo afro, gitan(o|a|os|as), indigena(s), piel negra, pieles negras,
      aclarador de piel, aclarante de piel, blanqueador de piel, inmigrante(s), inmigracion, sari, dashiki,
      extensiones afro, nacionalidad, residencia tramite*, orgullo latino, refugiado(s)
    `,
    en: list`
      ethnic, afro, african american, natural hair relaxer, hair relaxer, skin lightening, skin whitening,
      skin bleaching, native american, gypsy, immigrant(s), immigration, refugee(s), citizenship test,
      sari(s), dashiki(s), kente, dreadlock(s), melanin, ancestry, asylum, green card, hispanic heritage,
      black owned, indigenous
    `,
    de: list`
      ethnisch*, afro*, hautaufhell*, hautbleich*, dunkle haut, einwanderung*, migrationshintergrund*,
      einburgerung*, fluchtling*, sinti, sari, dashiki, abstammung*, ahnenforschung*, dna herkunft*,
      integrationskurs*
    `,
    fr: list`
      ethnique(s), afro, cheveux crepus, peau noire, peaux noires, eclaircissant(e|s|es|),
      blanchiment de la peau, immigration, immigre(s), refugie(s), naturalisation, defrisant(s), sari(s),
      wax africain, boubou(s), origines ethniques, gitan(e|s|es|)
    `,
    pt: list`
      etnic(o|a|os|as), afro, cabelo crespo, cabelos crespos, pele negra, clareador de pele, imigrante(s),
      imigracao, indigena(s), cigan(o|a|os|as), quilombola, refugiado(s), ancestralidade,
      alisante para cabelos crespos
    `,
    it: list`
      etnic(o|a|i|he), afro, capelli crespi afro, pelle nera, sbiancante pelle, schiarente pelle,
      immigrat*, immigrazione, zingar*, rifugiat*, permesso di soggiorno, cittadinanza, sari
    `,
  },
};
