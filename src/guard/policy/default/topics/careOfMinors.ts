import { GDPR_CHILDREN, GDPR_HEALTH } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const careOfMinors: TopicInput = {
  because: 'That a child lives in a home, and how it fares, is no one’s marketing.',
  law: [GDPR_CHILDREN, GDPR_HEALTH],
  taxonomy: [
    '206 - Apparel & Accessories > Clothing > Uniforms > School Uniforms',
    '7104 - Sporting Goods > Outdoor Recreation > Boating & Water Sports > Swimming > Child Swimming Aids',
    '5842 - Sporting Goods > Outdoor Recreation > Cycling > Bicycle Accessories > Bicycle Child Seats',
    '500067 - Sporting Goods > Outdoor Recreation > Cycling > Bicycle Accessories > Bicycle Child Seat Accessories',
  ],
  words: {
    es: list`
      uniforme escolar, uniformes escolares, silla de coche, sillas de coche, silla infantil,
      asiento infantil, orinal(es), control parental, pediatr*, guarderia(s), cepillo de dientes infantil,
      pasta de dientes infantil, elevador infantil, pupas, adopcion, custodia compartida
    `,
    en: list`
      school uniform(s), child car seat(s), car seat(s) child*, booster seat(s), child seat(s), potty,
      potty training, parental control, parenting, pediatric*, paediatric*, daycare, nit comb,
      child safety, childproof*, child proof*, kids toothpaste, children s toothpaste, kids medicine,
      child custody, adoption, puberty, training bra(s), first bra, stair gate(s), child gps,
      kids gps watch
    `,
    de: list`
      schuluniform*, kindersitz*, kinderautositz*, autokindersitz*, lerntopfchen*, kindertopfchen*,
      kindersicherung*, kinderarzt*, kinderzahnpasta*, kinderzahnburste*, kita, krippe,
      treppenschutzgitter*, erziehung*, nissenkamm*, pubertat*, kinderfahrradsitz*, jugendamt, pflegekind*,
      adoption*, einschulung*, sorgerecht*, kinderbett*, kinderhochstuhl*, kindergarten*
    `,
    fr: list`
      uniforme scolaire, rehausseur auto, rehausseur enfant, rehausseur de chaise, siege enfant,
      siege velo enfant, controle parental, pediatr*, creche, dentifrice enfant, brosse a dents enfant,
      securite enfant, barriere d escalier, puberte, petit pot d apprentissage, pot bebe, adoption,
      garde alternee, garde d enfant*, parentalite
    `,
    pt: list`
      uniforme(s) escolar(es), cadeira auto, cadeira(s) auto, penico(s), controlo parental,
      controle parental, pediatr*, creche, pasta de dentes infantil, puberdade, assento infantil,
      seguranca infantil, adocao, guarda compartilhada
    `,
    it: list`
      uniforme scolastica, grembiul(e|i) scolastic(o|i), rialzo auto, seggiolino auto, vasino,
      controllo parentale, pediatr*, asilo nido, dentifricio bambini, puberta, sicurezza bambini,
      cancelletto bambini, cancelletto per bambini, adozione, affidamento
    `,
  },
};
