import { ADS, GDPR_HEALTH } from '../law.ts';
import { list } from '../list.ts';
import type { TopicInput } from '../TopicInput.ts';

export const gambling: TopicInput = {
  because: 'For some it is an illness, and a reminder is the last thing that they need.',
  law: [ADS, GDPR_HEALTH],
  taxonomy: [
    '7411 - Toys & Games > Games > Blackjack & Craps Sets',
    '7412 - Toys & Games > Games > Roulette Wheels & Sets',
    '5403 - Toys & Games > Games > Poker Chips & Sets',
    '7383 - Toys & Games > Games > Poker Chip Accessories',
    '2693 - Furniture > Tables > Poker & Game Tables',
    '8472 - Toys & Games > Games > Slot Machines',
  ],
  words: {
    es: list`
      apuesta(s), casino(s), loteria(s), ludopatia, poker, poquer, ruleta, tragaperras, quiniela(s),
      boleto(s) de loteria, rasca y gana, blackjack, bingo online, juego de azar, juegos de azar
    `,
    en: list`
      gambl*, casino(s), lottery, lotto, betting, bets, poker, roulette, slot machine(s), scratch card(s),
      scratchcard(s), blackjack, sportsbook, bookmaker(s), craps, jackpot
    `,
    de: list`
      glucksspiel*, *casino*, kasino, lotterie*, lotto, lottoschein*, sportwette*, wetten, poker*,
      roulette, roulettespiel*, roulettetisch*, spielautomat*, rubbellos*, rubbellose, blackjack,
      spielsucht*
    `,
    fr: list`
      casino(s), loterie(s), loto, pari(s) sportif(s), jeu d argent, jeux d argent, jeux de hasard, poker,
      roulette de casino, jeu de roulette, machine(s) a sous, carte a gratter, cartes a gratter,
      tickets a gratter, blackjack, pmu, jetons de poker
    `,
    pt: list`
      aposta(s), cassino(s), casino(s), loteria(s), lotaria(s), poquer, poker, roleta(s), caca niqueis,
      slot machine(s), raspadinha(s), jogo(s) de azar, blackjack, totoloto, euromilhoes
    `,
    it: list`
      scommess(a|e), casino, lotteria, lotterie, lotto, superenalotto, poker, roulette, slot machine,
      gratta e vinci, gioco d azzardo, giochi d azzardo, ludopatia, blackjack
    `,
  },
};
