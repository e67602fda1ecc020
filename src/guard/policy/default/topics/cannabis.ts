import { ADS, GDPR_HEALTH } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const cannabis: TopicInput = {
  because: 'Legal here, a crime there, and a matter of health everywhere.',
  law: [GDPR_HEALTH, ADS],
  words: {
    es: list`
      cannabis, cannabic*, cañamo cbd, marihuana, cbd, thc, hachis, grinder hierba, grinder para hierba,
      grinder de marihuana, porro(s), semillas feminizadas, bong(s), growshop
    `,
    en: list`
      cannabis, marijuana, cbd, thc, hashish, weed grinder(s), herb grinder(s), bong(s), joint roller,
      edibles, hemp oil cbd, hemp flower(s), pot seeds, feminised seeds, feminized seeds, psilocybin,
      kratom, drug paraphernalia, dab rig, hemp grinder(s), hemp seeds for growing, hemp joint
    `,
    de: list`
      cannabis*, *marihuana*, cbd*, thc*, haschisch*, hanfblute*, hanfsamen feminisiert*, bong(s),
      krautergrinder*, jointpapier*, krautermuhle gras, growbox*, kiffer*, hanfsamen*, growzelt*
    `,
    fr: list`
      cannabis, marijuana, cbd, thc, haschich, fleurs de chanvre, bang verre, graines feminisees, growshop
    `,
    pt: list`
      cannabis, canabis, maconha, marijuana, cbd, canabidiol, thc, haxixe, bong(s), dichavador(es),
      sementes feminizadas
    `,
    it: list`
      cannabis, marijuana, cbd, thc, hashish, canapa light, canapa legale, infiorescenze, bong,
      semi femminizzati, cannabidiolo
    `,
  },
};
