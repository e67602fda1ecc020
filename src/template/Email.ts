import type { ByteSink } from './bytes/ByteSink.ts';
import type { Pass } from './lower/Pass.ts';
import { outlineOf } from './restate/outlineOf.ts';
import { type Restated, restatedBy } from './restate/restatedBy.ts';
import type { ValueInAddress } from './shape/addressRuns.ts';
import type { Shape } from './shape/Shape.ts';

/** All the parts of one email. Frozen; `html` and `text` are put together when they are first read. */
export interface Rendered {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  /** Only where the template is lenient: that it is, and the names of the values that were missing. */
  readonly lenient?: { readonly missing: readonly string[] };
}

/** With the whole message for the wire. */
export interface RenderedMessage extends Rendered {
  readonly raw: string;
  /**
   * The same as bytes, which is what it is made as: ASCII. No property of its own, so that copies and JSON are spared it. It is a part of
   * a larger block of memory, as Node's own small buffers are.
   */
  readonly bytes: Uint8Array;
}

/** A rendered email. All its parts are own properties, so that it can be copied and serialised. */
export class Email implements Rendered {
  readonly subject: string;
  readonly preheader: string;
  declare readonly html: string;
  declare readonly text: string;
  declare readonly raw?: string;
  declare readonly lenient?: { readonly missing: readonly string[] };
  readonly #shape: Shape;
  readonly #pass: Pass;
  #html: string | undefined;
  #text: string | undefined;
  readonly #bytes: Buffer | undefined;

  static readonly #htmlProperty = {
    enumerable: true,
    get(this: Email): string {
      this.#html ??= this.#shape.html.asString(this.#pass);
      return this.#html;
    },
  };

  static readonly #textProperty = {
    enumerable: true,
    get(this: Email): string {
      this.#text ??= this.#shape.fillText(this.#pass);
      return this.#text;
    },
  };

  static readonly #rawProperty = {
    enumerable: true,
    get(this: Email): string | undefined {
      return this.#bytes?.toString('latin1');
    },
  };

  /** Every value that the template printed into it, as it stands in the MJML: for whoever looks at what is about to leave. */
  static valuesOf(email: Rendered): readonly string[] {
    return email instanceof Email ? email.#pass.allValues : [];
  }

  /** Its HTML as UTF-8, which is sooner made than the string; good until the next is written into the same place. */
  static htmlBytes(email: Rendered, to: ByteSink): Uint8Array {
    return email instanceof Email ? email.#shape.html.asBytes(email.#pass, to) : Buffer.from(email.html);
  }

  /** What the template decided for it: emails of one template in which this is the same differ in values only. */
  static structureOf(email: Rendered): string {
    return email instanceof Email ? email.#pass.key : '';
  }

  /** The same with what its blocks decided and which values are out of the ordinary; nothing where a value shapes more than its own place. */
  static outlineOf(email: Rendered): string | undefined {
    return email instanceof Email ? outlineOf(email.#pass) : undefined;
  }

  /** What a change of static text does to all emails with the outline of these two: one email before and after it. */
  static restatedBy(before: Rendered, after: Rendered): Restated | undefined {
    if (!(before instanceof Email && after instanceof Email)) return undefined;
    return restatedBy(
      { shape: before.#shape, pass: before.#pass },
      { shape: after.#shape, pass: after.#pass },
    );
  }

  /** The values among them that stand in the subject and the preheader. */
  static valuesInHead(email: Rendered): readonly string[] {
    return email instanceof Email ? email.#shape.valuesInHead(email.#pass) : [];
  }

  /** The values among them that are a part of an address, with the host that they go to. */
  static valuesInAddresses(email: Rendered): readonly ValueInAddress[] {
    return email instanceof Email ? email.#shape.valuesInAddresses(email.#pass) : [];
  }

  /** @internal */
  constructor(
    shape: Shape,
    pass: Pass,
    message?: { readonly bytes: Buffer; readonly subject: string; readonly text: string },
  ) {
    this.subject = message?.subject ?? shape.fillSubject(pass);
    this.preheader = shape.fillPreheader(pass);
    if (pass.lenient) this.lenient = Object.freeze({ missing: Object.freeze([...pass.missing]) });
    this.#shape = shape;
    this.#pass = pass;
    Object.defineProperty(this, 'html', Email.#htmlProperty);
    Object.defineProperty(this, 'text', Email.#textProperty);
    if (message !== undefined) {
      this.#bytes = message.bytes;
      this.#text = message.text;
      Object.defineProperty(this, 'raw', Email.#rawProperty);
    }
    Object.freeze(this);
  }

  /** The whole message for the wire, where it was asked for. */
  get bytes(): Uint8Array | undefined {
    return this.#bytes;
  }
}
