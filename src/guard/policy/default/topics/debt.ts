import { ADS, CALIFORNIA, DECENCY } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const debt: TopicInput = {
  because: 'Money trouble is shameful enough without a shop that knows.',
  law: [ADS, CALIFORNIA, DECENCY],
  words: {
    es: list`
      deuda(s), endeudamiento, prestamo(s), credito rapido, minicredito(s), embargo(s), quiebra,
      bancarrota, insolvencia, segunda oportunidad concurso, reunificacion de deudas, moroso(s), empeño,
      desahucio, sin nomina
    `,
    en: list`
      debt(s), loan(s), payday, bankruptcy, insolvency, credit repair, bad credit, credit score,
      foreclosure, eviction, repossession, pawn shop, pawnshop, food stamps, overdraft, debt relief,
      divorce, bail bond, iou, second mortgage, mortgage arrears, benefit claim(s), universal credit
    `,
    de: list`
      schulden*, schuldner*, uberschuldung*, *kredit, *kredite, ratenkredit*, darlehen*, insolvenz*,
      privatinsolvenz*, pfandung*, pfandhaus*, mahnung*, zwangsversteigerung*, schufa*, burgergeld*, hartz
    `,
    fr: list`
      dette(s), surendettement, endettement, pret(s) personnel(s), credit a la consommation, credit rapide,
      rachat de credit, faillite, insolvabilite, saisie immobiliere, interdit bancaire, huissier,
      expulsion locative
    `,
    pt: list`
      divida(s), endividamento, endividad*, emprestimo(s), credito rapido, falencia, insolvencia, penhora,
      nome sujo, negativado(s), renegociacao de dividas, despejo
    `,
    it: list`
      debiti, indebitamento, prestit(o|i), cessione del quinto, fallimento, insolvenza, pignoramento,
      sovraindebitamento, cattivi pagatori, sfratto, banco dei pegni
    `,
  },
};
