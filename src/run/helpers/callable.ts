import { MesuraError, WebUrl } from '../../domain/index.ts';
import { type HelperFunction, type HelperOptions, SafeString } from '../../template/helper.ts';
import type { ShopHelper } from './defineHelper.ts';
import { inputOf, type ReadInput } from './inputs.ts';
import { markupOf } from './markup.ts';

/**
 * A helper of the shop as templates call it. It is given values and nothing else: no context, no data of the rest of the email, and
 * products only where the guard issued them for this very email.
 *
 * @param placeOf where in the shop's own source an error came from
 */
export function callable(
  name: string,
  helper: ShopHelper,
  placeOf: (error: unknown) => string | undefined,
): HelperFunction {
  const inputs = helper.takes.map(inputOf);
  const byName = Object.entries(helper.options ?? {}).map(([key, input]) => [key, inputOf(input)] as const);
  return (...args: unknown[]): unknown => {
    const options = args.at(-1) as HelperOptions;
    const given = inputs.map((input, at) => read(name, input, at < args.length - 1 ? args[at] : undefined));
    const named = byName.map(([key, input]) => [key, read(name, input, options.hash[key])]);
    const reader = Object.freeze({ ...readerOf(options), options: Object.freeze(Object.fromEntries(named)) });
    return printable(
      name,
      helper,
      run(name, () => helper.run(...([...given, reader] as never)), placeOf),
    );
  };
}

function read(helper: string, input: ReadInput, value: unknown): unknown {
  if (value === undefined || value === null) {
    if (input.optional) return undefined;
    throw new MesuraError('VALUE_MISSING', `{{${helper}}} has nothing to print`, {
      why: 'the value is not there for this customer or product, and the email would have a blank',
      fix: 'put it inside of {{#if ...}} of the same value, or let the helper take it with a "?"',
    });
  }
  const known = input.read(value);
  if (known !== undefined) return known;
  if (input.kind === 'product')
    throw new MesuraError(
      'NOT_ISSUED',
      `{{${helper}}} met something that the guard did not issue for this email`,
      {
        fix: `write {{${helper} this}} inside of {{#purchases}} or {{#complements}}`,
      },
    );
  throw new MesuraError('HELPER_FAILED', `the helper "${helper}" failed`, {
    why: `it takes a ${input.kind}, and was given something else`,
    fix: 'correct what the template passes to it; "mesura check" finds the place',
  });
}

function run(helper: string, call: () => unknown, placeOf: (error: unknown) => string | undefined): unknown {
  try {
    return call();
  } catch (cause) {
    const place = placeOf(cause);
    throw new MesuraError('HELPER_FAILED', `the helper "${helper}" failed`, {
      why: `it threw ${cause instanceof Error ? `a ${cause.name}` : 'something'}${place === undefined ? '' : ` at ${place}`}; what it says is the cause of this error`,
      fix: 'correct the helper, or what the template passes to it',
      cause,
    });
  }
}

function printable(helper: string, { gives }: ShopHelper, value: unknown): unknown {
  if (gives === 'markup') {
    const html = markupOf(value);
    if (html !== undefined) return new SafeString(html);
    throw wrong(helper, 'markup', 'return what markup`...` gives');
  }
  if (typeof value !== 'string') throw wrong(helper, 'a text', 'return a text');
  if (gives === 'address' && !WebUrl.safeParse(value).success)
    throw new MesuraError('LINK_REFUSED', `{{${helper}}} gave something that is no http or https address`, {
      fix: 'correct the helper, or the address in the data of the product or the shop',
    });
  return value;
}

const wrong = (helper: string, expected: string, fix: string) =>
  new MesuraError('HELPER_FAILED', `the helper "${helper}" failed`, {
    why: `it gave something that is not ${expected}`,
    fix,
  });

/** The language and zone of the reader, from the view's root. */
function readerOf({ data }: HelperOptions): { language: string; timeZone: string } {
  const root = (data.root ?? {}) as { language?: unknown; timeZone?: unknown };
  return { language: String(root.language ?? 'en'), timeZone: String(root.timeZone ?? 'UTC') };
}
