/** What surveys of one desk have in common. Names the structures of a template's emails in the order in which they are met: `after-purchase.es 3`. */
export class Structures {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  #renderings = 0;

  /** The number of an email that was rendered: no other one has it, in whatever survey of theirs. */
  nextRendering(): number {
    this.#renderings += 1;
    return this.#renderings;
  }

  name(template: string, structure: string): string {
    const key = `${template}\n${structure}`;
    let name = this.#names.get(key);
    if (name === undefined) {
      const count = (this.#counts.get(template) ?? 0) + 1;
      this.#counts.set(template, count);
      name = `${template} ${count}`;
      this.#names.set(key, name);
    }
    return name;
  }
}
