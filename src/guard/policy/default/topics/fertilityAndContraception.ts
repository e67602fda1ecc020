import { ADS, GDPR_HEALTH, GDPR_SEX, WASHINGTON } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const fertilityAndContraception: TopicInput = {
  because: 'Whether someone wants a child, or does not, is as private as it gets.',
  law: [GDPR_HEALTH, GDPR_SEX, WASHINGTON, ADS],
  taxonomy: [
    '775 - Health & Beauty > Health Care > Condoms',
    '7002 - Health & Beauty > Health Care > Contraceptive Cases',
    '7186 - Health & Beauty > Health Care > Spermicides',
    '505822 - Health & Beauty > Health Care > Biometric Monitors > Fertility Monitors and Ovulation Tests',
  ],
  words: {
    es: list`
      condon(es), preservativo(s), anticoncepti*, contracepti*, ovulacion, fertilidad, infertilidad,
      pildora del dia despues, pildora anticonceptiva, diu hormonal, diu de cobre, fecundacion in vitro,
      espermicida(s), diafragma vaginal, esperma, espermatozoide(s), fecundacion, vasectomia, concebir
    `,
    en: list`
      condom(s), contracept*, birth control, ovulat*, fertility, infertility, morning after pill,
      spermicid*, iud, sperm, ivf, basal thermometer, trying to conceive, conception vitamin(s),
      conception support, conception kit, preconception, vasectomy, family planning, plan b one step, iui,
      insemination, birth control pills, contraception
    `,
    de: list`
      kondom*, verhutung*, *empfangnisverhut*, antibabypille*, anti baby pille, ovulation*, eisprung*,
      fruchtbarkeit*, kinderwunsch*, spermi*, basalthermometer, zyklustracker, zykluscomputer,
      pille danach, spirale hormon, hormonspirale*
    `,
    fr: list`
      preservatif(s), contracepti*, ovulation, fertilite, infertilite, pilule du lendemain,
      pilule contraceptive, sterilet(s), spermicide(s), capote(s) anglaise(s), fiv, conception bebe,
      desir d enfant, spermatozoide(s), pilule(s), anneau contraceptif
    `,
    pt: list`
      preservativo(s), camisinha(s), contracep*, contracetiv*, anticoncep*, ovulacao, fertilidade,
      infertilidade, pilula do dia seguinte, pilula contraceptiva, espermicida(s), vasectomia,
      planejamento familiar
    `,
    it: list`
      preservativ(o|i), profilattic(o|i), contraccettiv*, contraccezione, anticoncezional*, ovulazione,
      fertilita, infertilita, pillola del giorno dopo, pillola anticoncezionale, spermicid(a|i),
      concepimento, spirale contraccettiva
    `,
  },
};
