import { ADS, GDPR_HEALTH } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const weightLoss: TopicInput = {
  because: 'Nobody wants a shop’s opinion about their weight.',
  law: [GDPR_HEALTH, ADS],
  taxonomy: [
    '1578 - Apparel & Accessories > Clothing > Underwear & Socks > Shapewear',
    '500 - Health & Beauty > Health Care > Biometric Monitors > Body Weight Scales',
    '496 - Health & Beauty > Health Care > Biometric Monitors > Body Fat Analyzers',
  ],
  words: {
    es: list`
      adelgaza*, perdida de peso, perder peso, quemagrasas, quema grasa(s), dieta(s), dietetic*,
      saciante(s), crema reductora, gel reductor, parches reductores, anticelulitic*, celulitis, obesidad,
      sobrepeso, bascula(s) de baño, bajar de peso, faja(s) reductora(s), faja(s) moldeadora(s), detox,
      sustitutivo(s) de comida
    `,
    en: list`
      weight loss, lose weight, losing weight, slimming, fat burner(s), fat burning, diet, dieting,
      dietary, appetite suppressant(s), cellulite, anti cellulite, obesity, overweight,
      meal replacement(s), detox, waist trainer(s), shapewear, keto, body fat, bathroom scale(s),
      calorie counter, weight watchers, slimfast, laxative tea, ozempic, wegovy, metabolism booster,
      fitness tracker weight, lose belly fat, skinny tea, body shaper, liposuction, bmi, slim tea,
      bariatric, plus size weight
    `,
    de: list`
      abnehm*, gewichtsverlust*, gewichtsreduktion*, schlankheits*, fettverbrenn*, fettburner*, fatburner*,
      diat(en), diatplan*, diatpille*, diatprodukt*, diatshake*, diatdrink*, diatpulver*, appetitzugler*,
      cellulite*, adipositas*, ubergewicht*, mahlzeitersatz*, detox*, bauchweg*, personenwaage*,
      korperfettwaage*, formwasche*, figurformend*, almased*
    `,
    fr: list`
      minceur, amincissant(s|e|es|), amaigrissant(s|e|es|), perte de poids, perdre du poids, maigrir,
      brule graisse(s), bruleur de graisse(s), coupe faim, regime minceur, regime hyperproteine,
      regime dukan, regime cetogene, dietetique(s), cellulite, anti cellulite, anticellulite, obesite,
      surpoids, substitut de repas, substituts de repas, detox, gaine amincissante, gaine gainante,
      pese personne(s), ventre plat, the drainant, tisane drainante, creme drainante, drainant minceur
    `,
    pt: list`
      emagrec*, perda de peso, perder peso, queimador(es) de gordura, queima gordura, dieta(s), dietetic*,
      inibidor de apetite, celulite, anticelulite, obesidade, excesso de peso, sobrepeso, detox,
      cinta modeladora, substituto de refeicao, balanca de banheiro, cha drenante, drenante corporal
    `,
    it: list`
      dimagr*, perdita di peso, perdere peso, snellent(e|i), bruciagrassi, brucia grassi, dieta, diete,
      dietetic*, anticellulite, cellulite, obesita, sovrappeso, pasto sostitutivo, pasti sostitutivi,
      detox, tisana drenante, crema drenante, integratore drenante, guaina contenitiva, guaina modellante,
      bilancia pesapersone, pesapersone, spezzafame
    `,
  },
};
