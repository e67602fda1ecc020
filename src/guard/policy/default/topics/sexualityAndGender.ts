import { ADS, CALIFORNIA, GDPR_SEX } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const sexualityAndGender: TopicInput = {
  because: 'An email must never out anyone.',
  law: [GDPR_SEX, CALIFORNIA, ADS],
  taxonomy: [
    '7210 - Apparel & Accessories > Clothing > Underwear & Socks > Bra Accessories > Breast Enhancing Inserts',
  ],
  words: {
    es: list`
      gay(s), lesbian*, bisexual*, transexual*, transgenero, trans, lgtb*, lgbt*, orgullo, queer,
      no binari*, homosexual*, bandera arcoiris, bandera trans, drag queen, salir del armario, asexual*
    `,
    en: list`
      gay, lesbian*, bisexual*, transgender*, transsexual*, trans, lgbt*, pride, queer, nonbinary,
      non binary, homosexual*, rainbow flag, chest binder(s), binder chest, packer ftm, stp device,
      tucking underwear, drag queen, pronoun(s), coming out, asexual*, intersex, gender affirming,
      gender neutral, breast form(s), gaff underwear
    `,
    de: list`
      schwul*, lesbisch*, lesben, lesbe, bisexuell*, transgender*, transsexuell*, trans, lgbt*, pride*,
      queer*, nichtbinar*, nonbinary, homosexuell*, regenbogenflagge*, regenbogenfahne*, binder brust,
      brustbinder*, csd, drag queen, coming out
    `,
    fr: list`
      gay(s), lesbien*, bisexuel*, transgenre(s), transsexuel*, trans, lgbt*, fierte, pride, queer,
      non binaire(s), homosexuel*, drapeau arc en ciel, drag queen, asexuel*
    `,
    pt: list`
      gay(s), lesbic*, bissexua*, transgenero, transexua*, trans, lgbt*, orgulho, queer, nao binari*,
      homossexua*, bandeira arco iris, drag queen, assexua*
    `,
    it: list`
      gay, lesbic*, bisessual*, transgender, transessual*, trans, lgbt*, orgoglio gay, pride, queer,
      non binari*, omosessual*, bandiera arcobaleno, drag queen, asessual*
    `,
  },
};
