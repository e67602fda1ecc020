import { ADS, CALIFORNIA, GDPR_SEX } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const sexualWellness: TopicInput = {
  because: 'A sex life is nobody else’s business, least of all on a lock screen.',
  law: [GDPR_SEX, CALIFORNIA, ADS],
  taxonomy: [
    // The whole of it: a shop that maps something there has not said what it is.
    '772 - Mature',
    '777 - Health & Beauty > Personal Care > Personal Lubricants',
    '1772 - Apparel & Accessories > Clothing > Underwear & Socks > Lingerie',
    '2563 - Apparel & Accessories > Clothing > Underwear & Socks > Lingerie Accessories',
    '7336 - Health & Beauty > Health Care > Medical Tests > HIV Tests',
  ],
  words: {
    es: list`
      vibrador(es), consolador(es), lubricante intimo, lubricantes intimos, lubricante sexual,
      lubricante vaginal, lubricante anal, juguete(s) sexual(es), juguete(s) erotico(s),
      juguete(s) para adultos, sex shop, sexual(es), sexualidad, sexo, erotic*, lenceria, masturba*,
      succionador(es), bolas chinas, plug anal, anal(es), anillo vibrador, bdsm, bondage, fetich*,
      kamasutra, disfuncion erectil, ereccion, viagra, sildenafilo, eyaculacion, vih, clamidia,
      afrodisiac*, libido, orgasm*, porno*, picardias, arnes strap on, satisfyer, huevo vibrador,
      masajeador intimo, estimulador de clitoris, clitoris, disfraz sexy, sexy, esposas eroticas,
      sensual(es)
    `,
    en: list`
      vibrator(s), dildo(s), personal lubricant(s), intimate lubricant(s), lube, sex, sexual*, sexy,
      sex toy(s), adult toy(s), erotic*, lingerie, masturbat*, butt plug(s), anal, cock ring(s), penis,
      clitoral, clitoris, bdsm, bondage, fetish*, kama sutra, kamasutra, erectile, erection, viagra,
      sildenafil, cialis, premature ejaculation, hiv, std test, sti test, chlamydia, gonorr*, syphilis,
      herpes, aphrodisiac*, libido, orgasm*, porn*, strap on, kegel ball(s), kegel trainer(s),
      kegel exerciser(s), ben wa, handcuffs bedroom, nipple clamp(s), arousal, massage candle intimate,
      babydoll, crotchless, wand massager intimate, love egg, satisfyer, womanizer, durex, kinky,
      fleshlight, lovense, lelo, tenga egg, manix, testosterone booster, fluffy handcuffs, adult handcuffs,
      g spot, prostate massager, tadalafil, nipple cover(s), edible underwear, role play lingerie,
      pole dancing, escort, std, sti, cock sleeve, nipple tassel(s), aphrodite massage
    `,
    de: list`
      *vibrator*, dildo*, gleitgel*, gleitmittel, sexspielzeug*, *sextoy*, sex, sexual*, sexuell*, erotik*,
      erotisch*, dessous, reizwasche, masturbat*, analplug*, anal, penisring*, penis*, klitoris*, fetisch*,
      erektion*, potenzmittel*, viagra, hiv, geschlechtskrankheit*, aphrodisia*, libido*, orgasmus*,
      porno*, liebeskugel*, lustkugel*, druckwellenvibrator*, strapse, handschellen pluschig, intimgel*,
      intimmassage*, beckenbodenkugel*, analdusche*, auflegevibrator*, paarvibrator*
    `,
    fr: list`
      vibromasseur(s), gode(s), godemichet(s), lubrifiant(s) intime(s), lubrifiant sexuel, gel intime,
      sextoy(s), sex toy(s), sexe, sexuel*, erotique(s), lingerie, masturba*, plug anal, anal(e|es),
      penien*, clitorid*, fetich*, erection, erectile(s), viagra, vih, ist depistage, aphrodisiaque(s),
      libido, orgasm*, porno*, boules de geisha, anneau vibrant, nuisette(s), jeu coquin, cadeau coquin,
      porte jarretelles, stimulateur clitoridien, menottes coquines, menottes, sensuel(le|les|s|)
    `,
    pt: list`
      vibrador(es), consolo erotico, lubrificante(s) intimo(s), gel lubrificante, brinquedo(s) sexual,
      brinquedos sexuais, sexual, sexuais, sexo, erotic*, lingerie, masturba*, plug anal, anal, anais,
      fetich*, erecao, ereccao, eretil, disfuncao eretil, viagra, vih, hiv, afrodisiac*, libido,
      orgasmo(s), porno*, anel peniano, peniano(s), sex shop, estimulador intimo, sugador de clitoris
    `,
    it: list`
      vibrator(e|i), fallo realistico, dildo, lubrificant(e|i) intim(o|i), gel lubrificante intimo,
      giocattol(o|i) erotic(o|i), sex toy, sesso, sessual*, erotic*, lingerie, intimo sexy, sexy,
      masturba*, plug anale, anale, anali, fetish, feticis*, erezione, erettil*, viagra, hiv, afrodisiac*,
      libido, orgasm*, porno*, palline vaginali, anello vibrante, reggicalze, babydoll,
      stimolatore clitorideo, clitoride
    `,
  },
};
