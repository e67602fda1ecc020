import type { Shape } from './shape/Shape.ts';

/** All the parts of one email. Frozen; `text` is made when it is first read. */
export interface Rendered {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
}

/** A rendered email. Its text is an own property like the others, so that it can be copied and serialised with them. */
export class Email implements Rendered {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  declare readonly text: string;
  /** The whole message for the wire, where it was asked for. */
  declare readonly raw?: string;
  #shape: Shape;
  #values: readonly string[];

  static readonly #text = {
    enumerable: true,
    get(this: Email): string {
      return this.#shape.fillText(this.#values);
    },
  };

  constructor(shape: Shape, values: readonly string[], raw?: string) {
    this.subject = shape.fillSubject(values);
    this.preheader = shape.fillPreheader(values);
    this.html = shape.fillHtml(values);
    this.#shape = shape;
    this.#values = values;
    if (raw !== undefined) this.raw = raw;
    Object.defineProperty(this, 'text', Email.#text);
    Object.freeze(this);
  }
}
