import type { Money, ViewProduct } from '../../domain/index.ts';
import type { Markup } from './markup.ts';

/** What a helper can be given, by name: nothing else of an email reaches it. */
export interface HelperValues {
  readonly text: string;
  readonly number: number;
  /** True or false. */
  readonly flag: boolean;
  readonly money: Money;
  /** Milliseconds since 1970. */
  readonly moment: number;
  /** A product that the guard issued for this email: `this` inside `{{#purchases}}` and `{{#complements}}`. */
  readonly product: ViewProduct;
}

export type HelperValue = keyof HelperValues;
/** `text?`: may be absent. */
export type HelperInput = HelperValue | `${HelperValue}?`;

/** What a helper is given for an input of its definition. */
export type ValueOf<Input> = Input extends `${infer Value extends HelperValue}?`
  ? HelperValues[Value] | undefined
  : Input extends HelperValue
    ? HelperValues[Input]
    : never;
export type ValuesOf<Inputs extends readonly HelperInput[]> = { [At in keyof Inputs]: ValueOf<Inputs[At]> };

/** For whom an email is written, and what the template said by name. */
export interface HelperReader<Options = Readonly<Record<string, unknown>>> {
  readonly language: string;
  /** IANA zone in which dates are told. */
  readonly timeZone: string;
  readonly options: Options;
}

/** A helper of the shop's own: `{{initials customer.firstName}}`. */
export interface ShopHelper<
  Inputs extends readonly HelperInput[] = readonly HelperInput[],
  Options extends Readonly<Record<string, HelperInput>> = Readonly<Record<string, HelperInput>>,
> {
  /** What it is given, in this order. */
  readonly takes: Inputs;
  /** What it may be given by name: `{{card this size=2}}`. */
  readonly options?: Options | undefined;
  /** `text` is escaped where it is printed, `address` must be one that may be linked to, `markup` comes from `` markup`...` ``. */
  readonly gives: 'text' | 'address' | 'markup';
  /** The blocks in which alone it means something. */
  readonly inside?: readonly ('purchases' | 'complements')[] | undefined;
  /** Pure: the same values give the same result, and nothing is read or kept elsewhere. */
  readonly run: (
    ...given: [
      ...ValuesOf<Inputs>,
      HelperReader<{ readonly [Name in keyof Options]: ValueOf<Options[Name]> }>,
    ]
  ) => string | Markup;
}

/** Gives back what it is given; it is there so that the types of `run` follow from `takes` and `options`. */
export function defineHelper<
  const Inputs extends readonly HelperInput[],
  const Options extends Readonly<Record<string, HelperInput>> = Readonly<Record<never, never>>,
>(helper: ShopHelper<Inputs, Options>): ShopHelper<Inputs, Options> {
  return helper;
}
