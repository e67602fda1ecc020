import { GDPR_HEALTH, WASHINGTON } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const mentalHealth: TopicInput = {
  because: 'Nobody should learn from an email that someone struggles, sleeps badly or looks for help.',
  law: [GDPR_HEALTH, WASHINGTON],
  taxonomy: ['500087 - Health & Beauty > Health Care > Light Therapy Lamps'],
  words: {
    es: list`
      depresion, depresiv*, ansiedad, ansiolitic*, insomnio, salud mental, psicolog*, psiquiatr*,
      psicoterapia, suicid*, trastorno(s), bipolar, esquizofrenia, anorexia, bulimia, tdah, autismo,
      autolesion*, panico, burnout, estres, valeriana, trauma(s), autoestima, adiccion(es), alcoholismo,
      maltrato, hierba de san juan, hiperico, dormidina, pastillas para dormir, autoayuda
    `,
    en: list`
      depression, antidepress*, anxiety, insomnia, mental health, mental illness, psycholog*, psychiatr*,
      psychotherap*, suicid*, bipolar, schizophren*, anorexi*, bulimi*, eating disorder(s), adhd, autism,
      autistic, self harm, panic attack(s), burnout, ptsd, ocd, trauma, addiction, sobriety, sober, rehab,
      alcoholics anonymous, valerian, sleep aid(s), sleeping pill(s), stress relief, sad lamp,
      light therapy, postnatal depression, self esteem, sertraline, fluoxetine, prozac, xanax, lexapro,
      diazepam, valium, lorazepam, zoloft, ritalin, st john s wort, calming tablets, sleep gummies,
      self help, mindfulness for depression, grief counselling, alcoholism
    `,
    de: list`
      depression*, antidepressi*, angststorung*, angste, panikattacke*, schlaflosigkeit*, schlafstorung*,
      schlaftablette*, einschlafhilfe*, psychisch*, psycholog*, psychiatr*, psychotherap*, psychopharm*,
      suizid*, selbstmord*, bipolar*, schizophren*, magersucht*, bulimie*, essstorung*, adhs, autismus*,
      selbstverletz*, burnout*, burn out, trauma, traumata, traumatherapie*, traumatisier*, drogensucht*,
      alkoholsucht*, suchtberatung*, suchthilfe*, abhangigkeit*, baldrian*, beruhigungsmittel*,
      lichttherapie*, stressabbau*, seelische*, johanniskraut*, schlafmittel*, nervenberuhigung*,
      einschlaf*
    `,
    fr: list`
      depression, depressif, antidepresseur(s), anxiete, anxiolytique(s), angoisse(s), insomnie(s),
      sante mentale, psycholog*, psychiatr*, psychotherap*, suicid*, bipolaire(s), schizophren*, anorexie,
      boulimie, tdah, autisme, autiste(s), burn out, burnout, traumatisme(s), addiction(s), valeriane,
      somnifere(s), aide au sommeil, luminotherapie, anti stress, antistress, deuil, millepertuis,
      troubles du sommeil, developpement personnel depression
    `,
    pt: list`
      depressao, antidepressiv*, ansiedade, ansiolitic*, insonia, saude mental, psicolog*, psiquiatr*,
      psicoterapia, suicid*, bipolar, esquizofrenia, anorexia, bulimia, tdah, autismo, burnout, trauma(s),
      vicio(s), dependencia, valeriana, calmante(s), estresse, anti stress, comprimidos para dormir,
      erva de sao joao, autoajuda
    `,
    it: list`
      depressione, antidepressiv*, ansia, ansiolitic*, insonnia, salute mentale, psicolog*, psichiatr*,
      psicoterapia, suicid*, bipolare, schizofren*, anoressia, bulimia, adhd, autismo, burnout,
      attacchi di panico, trauma, dipendenza, dipendenze, valeriana, sonnifer(o|i), antistress, iperico,
      disturbi del sonno, auto aiuto
    `,
  },
};
