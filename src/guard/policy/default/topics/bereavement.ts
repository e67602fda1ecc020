import { ADS, DECENCY } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const bereavement: TopicInput = {
  because: 'Nobody in mourning wants to hear from a shop about it.',
  law: [ADS, DECENCY],
  taxonomy: ['5606 - Religious & Ceremonial > Memorial Ceremony Supplies'],
  words: {
    es: list`
      urna(s) funeraria(s), urna(s), funeral(es), funerari*, entierro, ataud(es), lapida(s), cementerio,
      luto, condolencia(s), pesame, cenizas, recordatorio(s) de difunto*, difunto(s), viud(o|a|os|as),
      crematori*, esquela(s), corona funebre, vela(s) de cementerio, duelo perinatal, in memoriam
    `,
    en: list`
      funeral, cremation, urn(s), coffin(s), casket(s), headstone(s), gravestone(s), memorial, mourning,
      bereave*, condolence(s), sympathy card(s), sympathy gift(s), grief, grieving, ashes, grave vase,
      grave marker, grave light(s), grave lantern(s), widow*, in loving memory, remembrance, miscarriage,
      stillbirth, stillborn, angel baby, pet loss, rainbow bridge, obituary, cemetery, burial, tombstone,
      pet urn, cremains, wake invitation, death, eulogy
    `,
    de: list`
      urne(n), urnen*, tierurne*, schmuckurne*, gedenkkerze*, gedenkstein*, gedenktafel*, bestattung*,
      beerdigung*, sarg, sarge, grabstein*, grablicht*, grabkerze*, grabschmuck*, grabvase*, grablaterne*,
      friedhof*, trauer*, kondolenz*, beileid*, sterbe*, witwe*, sternenkind*, fehlgeburt*, totgeburt*,
      nachruf*, ascheanhanger*, verstorben*
    `,
    fr: list`
      urne(s), funeraire(s), funerailles, obseques, enterrement, cercueil(s), pierre tombale,
      plaque tombale, cimetiere, deuil, condoleances, cendres, veuf, veuve(s), crematorium, cremation,
      fausse couche, commemorati*, souvenir de defunt, defunt(s|e|es|), gerbe mortuaire
    `,
    pt: list`
      urna(s), funeral, funerari*, funebre, velorio, enterro, caixao, caixoes, lapide(s), cemiterio, luto,
      condolencias, pesames, porta cinzas, cinzas de cremacao, viuv(o|a|os|as), cremacao,
      aborto espontaneo, falecid(o|a|os|as), finados
    `,
    it: list`
      urn(a|e), funebre, funebri, funeral(e|i), funerari*, bara, lapid(e|i), cimitero, cimiterial*, lutto,
      condoglianze, ceneri, vedov(a|o|e|i), cremazione, aborto spontaneo, defunt(o|a|i),
      lumin(o|i) votiv(o|i), in memoria
    `,
  },
};
