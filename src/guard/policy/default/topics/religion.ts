import { ADS, CALIFORNIA, GDPR_RELIGION } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const religion: TopicInput = {
  because: 'What someone believes, or has stopped believing, is theirs.',
  law: [GDPR_RELIGION, CALIFORNIA, ADS],
  taxonomy: [
    '97 - Religious & Ceremonial > Religious Items',
    '5483 - Apparel & Accessories > Clothing > Traditional & Ceremonial Clothing > Religious Ceremonial Clothing',
  ],
  words: {
    es: list`
      biblia(s), rosario(s), crucifijo(s), coran, tora, torah, menora, hijab, velo islamico, misal(es),
      devocionario(s), virgen maria, virgen de guadalupe, jesus, jesucristo, dios, figura de santo,
      imagen de santo, santo patron, santo rosario, catolic*, cristian*, musulman*, islam*,
      judi(o|a|os|as), judaismo, budis*, evangeli*, iglesia(s), comunion, bautizo, bautismo, agua bendita,
      kipa, halal, kosher, ramadan, oracion(es), tarot, ateo, ateismo, testigos de jehova,
      nacimiento belen, cruz de caravaca, estampita(s), incienso liturgico, portal de belen,
      belen navideño, figuras de belen, altar(es), estrella de david, buda, ganesha, cruz de madera,
      escapulario(s), virgen del pilar, virgen del carmen, virgen de la, vela(s) votiva(s), crucifijo,
      devocional(es), catequesis, vela votiva virgen, virgen de
    `,
    en: list`
      bible(s), rosary, rosaries, crucifix*, quran, koran, torah, menorah(s), hijab(s), prayer, prayers,
      prayerbook, holy water, holy communion, first communion, baptism*, christening, virgin mary, jesus,
      christian*, catholic*, protestant, muslim(s), islam*, jewish, judaism, judaica, hindu*, buddhis*,
      sikh*, church, mosque, synagogue, kippah, yarmulke, tefillin, mezuzah, halal, kosher, ramadan, eid,
      hanukkah, bar mitzvah, bat mitzvah, tarot, atheis*, religio*, gospel, psalm(s), saint medal,
      patron saint, confirmation gift, clerical, nun s veil, devotional, scripture, burqa, niqab, burkini,
      wicca*, pagan, jehovah*, mormon, church pew, nativity, noah s ark bible, crosses wall,
      cross necklace christian, altar, cassock, communion wafer(s), hail mary, rabbi, imam, monk robe,
      buddha, ganesha, shiva statue, om pendant, star of david, hand of fatima, first holy communion
    `,
    de: list`
      bibel*, rosenkranz*, kruzifix*, koran*, thora*, menora*, hidschab, hijab*, gebet*, gebetsteppich*,
      gesangbuch*, weihwasser*, kommunion*, konfirmation*, taufe, taufkerze*, taufkleid*, taufgeschenk*,
      christlich*, katholi*, evangelisch*, muslim*, islam*, judisch*, judentum*, buddhis*, hindu*, kirche,
      kirchlich*, jesus*, madonna figur, heiligenfigur*, schutzpatron*, halal, koscher*, ramadan*, tarot*,
      atheis*, religi*, kippa, schutzengel medaille, andachts*, herrnhuter losungen, weihnachtskrippe*, krippenfigur*,
      davidstern*, buddha*, ganesha, altar*, heiliger, wandkreuz*, gebetskette*, betkette*
    `,
    fr: list`
      bible(s), chapelet(s), crucifix, coran, torah, menorah, hijab(s), tapis de priere, priere(s),
      missel(s), eau benite, bapteme, communion, vierge marie, jesus, chretien*, catholi*, musulman*,
      islam*, juif, juifs, juive(s), judaisme, bouddhis*, hindou*, eglise(s), casher, kasher, halal,
      ramadan, tarot divinatoire, tarot de marseille, athee, atheisme, religi*, medaille miraculeuse,
      saint christophe, kippa, evangile(s), psaume(s), confirmation religieuse, encens liturgique,
      creche de noel, santon(s), etoile de david, bouddha, autel, croix en bois, scapulaire
    `,
    pt: list`
      biblia(s), terco(s), crucifixo(s), alcorao, tora, menora, hijab, oracao, oracoes, agua benta,
      batismo, batizado, primeira comunhao, comunhao, nossa senhora, jesus, cristo, cristao, cristaos,
      crista, catolic*, evangelic*, muculman*, islam*, judeu(s), judaic*, judaismo, budis*, umbanda,
      candomble, orixa(s), espirita, igreja(s), halal, kosher, ramadao, tarot, taro, ateu, religi*,
      salmo(s), imagem de santo*, presepio(s), estrela de davi, buda, altar, escapulario(s),
      crucifixo de parede
    `,
    it: list`
      bibbia, bibbie, rosari(o|), crocifiss(o|i), corano, torah, menorah, hijab, preghier(a|e), messale,
      messali, acqua santa, acquasantiera, battesimo, comunione, cresima, madonna, gesu, cristian*,
      cattolic*, musulman*, islam*, ebraic*, ebre(o|i|a), buddis*, chiesa, kosher, halal, ramadan,
      tarocchi, ateo, ateismo, religios*, padre pio, salmi, vangel(o|i), santino, santini,
      incenso liturgico, presep(e|i), presepio, stella di david, buddha, altare, scapolare, croce in legno
    `,
  },
};
