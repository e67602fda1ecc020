import { expectTypeOf, it } from 'vitest';
import { defineHelper, type Markup } from '../../src/run/helpers/index.ts';

it('what a helper is given has the types that it says it takes', () => {
  defineHelper({
    takes: ['text', 'money', 'product?'],
    options: { size: 'number', loud: 'flag?' },
    gives: 'text',
    run(name, price, product, { options, language }) {
      expectTypeOf(name).toEqualTypeOf<string>();
      expectTypeOf(price.amount).toEqualTypeOf<number>();
      expectTypeOf(product?.name).toEqualTypeOf<string | undefined>();
      expectTypeOf(options.size).toEqualTypeOf<number>();
      expectTypeOf(options.loud).toEqualTypeOf<boolean | undefined>();
      expectTypeOf(language).toEqualTypeOf<string>();
      return name;
    },
  });
  expectTypeOf(
    defineHelper({ takes: ['text'], gives: 'text', run: (name) => name }).run,
  ).returns.toEqualTypeOf<string | Markup>();
  // @ts-expect-error: there are no lists
  defineHelper({ takes: ['list'], gives: 'text', run: () => '' });
});
