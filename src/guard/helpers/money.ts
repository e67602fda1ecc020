import { MesuraError, Money } from '../../domain/index.ts';
import { moneyText } from './formats.ts';
import { call, type HelperFunction, reader } from './HelperFunction.ts';

/** `{{money price}}`: an amount as the customer writes amounts. Nothing for a price that is not known. */
export const money: HelperFunction = (...args) => {
  const { values, options } = call(args);
  const [value] = values;
  if (value === undefined || value === null) return '';
  const result = Money.safeParse(value);
  if (!result.success)
    throw new MesuraError('TEMPLATE_INVALID', '{{money}} needs an amount', { fix: 'write {{money price}}' });
  return moneyText(result.data, reader(options).language);
};
