import { ADS, CALIFORNIA, GDPR_POLITICS } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const politics: TopicInput = {
  because: 'A vote is secret, and so is what leads to it.',
  law: [GDPR_POLITICS, CALIFORNIA, ADS],
  words: {
    es: list`
      politic(a|o|as|os), partido politico, elecciones, electoral(es), sindicato(s), sindical(es),
      comunis*, socialis*, fascis*, nazi(s), anarquis*, republicano, republica bandera,
      bandera republicana, franquis*, independentis*, feminis*, estelada, pro vida, provida, che guevara,
      marxis*, karl marx, huelga, manifestacion, proaborto
    `,
    en: list`
      political, politics, election(s), electoral, campaign button, trade union, labor union, labour party,
      communis*, socialis*, fascis*, nazi(s), anarchis*, republican, democrat(s), conservative party,
      make america great, maga hat, trump, biden, brexit, feminis*, pro life, pro choice, protest sign(s),
      black lives matter, blm, marxis*, karl marx, che guevara, antifa, vote for, confederate flag,
      strike fund, thin blue line
    `,
    de: list`
      politisch*, politik*, partei, parteibuch, wahlkampf*, wahlplakat*, gewerkschaft*, kommunis*,
      sozialis*, faschis*, antifa, antifaschis*, nazi(s), nazis*, nazizeit, nazidiktatur, anarchis*, feminis*, demoschild*, streikkasse, cdu, afd,
      reichsflagge*, marxis*, karl marx, rosa luxemburg, parteiprogramm*, parteimitglied*, wahlwerbung*
    `,
    fr: list`
      politique(s), election(s), electoral(e|es|), parti politique, syndicat(s), syndical(e|es|),
      communis*, socialis*, fascis*, nazi(s), anarchis*, feminis*, gilets jaunes, greve generale, antifa,
      marxis*, karl marx, royaliste(s), militant(e|s|es|), manif
    `,
    pt: list`
      politic(a|o|as|os), eleicao, eleicoes, eleitoral, eleitorais, partido politico, sindicato(s),
      sindical, comunis*, socialis*, fascis*, nazi(s), anarquis*, feminis*, bolsonaro, marxis*, karl marx,
      greve
    `,
    it: list`
      politic(a|o|i|he), elezioni, elettoral(e|i), partito politico, sindacat(o|i), sindacal(e|i),
      comunis*, socialis*, fascis*, nazis*, anarchic*, femminis*, mussolini, duce, marxis*, karl marx,
      sciopero
    `,
  },
};
