/** What a reader gives back in place of a value: what is allowed, in words for whoever keeps the file. */
export class Problem {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}
