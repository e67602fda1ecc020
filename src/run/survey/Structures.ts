/** Names the structures of a template's emails in the order in which they are met: `after-purchase.es 3`. */
export class Structures {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();

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
