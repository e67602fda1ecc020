/** Each word once, by a small number: what columns of a survey hold instead of strings. 0 stands for no word. */
export class Words {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [''];

  number(word: string | undefined): number {
    if (word === undefined) return 0;
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#words.length;
      this.#numbers.set(word, number);
      this.#words.push(word);
    }
    return number;
  }

  /** The number of a word that is known; -1 for any other. */
  find(word: string): number {
    return this.#numbers.get(word) ?? -1;
  }

  word(number: number): string | undefined {
    return number === 0 ? undefined : this.#words[number];
  }

  /** How many numbers there are, that of no word included. */
  get size(): number {
    return this.#words.length;
  }
}
