import { type GuardView, MesuraError } from '../../domain/index.ts';
import { createRegister } from '../createRegister.ts';

const opened = createRegister<object>();

/** All that a product in a list could be asked for by name. */
const PROPERTIES = ['name', 'url', 'image', 'brand', 'price', 'placedAt', 'care', 'basis'] as const;

/** Stands for a product in a list that a template sees. It says nothing: reading it ends the message. */
class Sealed {}
for (const property of PROPERTIES) Object.defineProperty(Sealed.prototype, property, { get: refuse });

function refuse(): never {
  throw new MesuraError('NOT_ISSUED', 'a template reaches for a product past the helpers', {
    why: 'products are printed inside of {{#purchases}} and {{#complements}} only, which look at what was issued',
    fix: 'write {{#complements}}{{name}}{{/complements}}, and {{#complements max=1}} for the first',
  });
}

/**
 * The view with its products locked away: a template can ask whether there are any and how many, and only the helpers can
 * open them. So `{{#each purchases}}{{name}}` and `{{complements.0.name}}` fail instead of printing.
 */
export function sealView(view: GuardView): GuardView {
  return Object.freeze({
    ...view,
    purchases: Object.freeze(view.purchases.map(seal)) as unknown as GuardView['purchases'],
    complements: Object.freeze(view.complements.map(seal)) as unknown as GuardView['complements'],
  });
}

function seal(item: object): object {
  const sealed = new Sealed();
  opened.note(sealed, item);
  return Object.freeze(sealed);
}

/** What a sealed product is; anything else as it is. Only for the helpers. */
export function unseal(value: unknown): unknown {
  return opened.of(value) ?? value;
}
