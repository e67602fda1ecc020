import { MesuraError, Money } from '../../domain/index.ts';
import { moneyText } from './formats.ts';
import { call, given, type HelperFunction, reader } from './HelperFunction.ts';

/** `{{money price}}`: an amount as the customer writes amounts. A price that is not known is refused. */
export const money: HelperFunction = (...args) => {
  const { values, options } = call(args);
  const value = given(values[0], 'money');
  const result = Money.safeParse(value);
  if (!result.success)
    throw new MesuraError('TEMPLATE_INVALID', '{{money}} needs an amount', { fix: 'write {{money price}}' });
  return moneyText(result.data, reader(options).language);
};
