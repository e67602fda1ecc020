import { MesuraError } from '../../domain/index.ts';
import { dateText } from './formats.ts';
import { call, given, type HelperFunction, reader } from './HelperFunction.ts';

/** `{{date order.placedAt}}`: a day as the customer writes days, in the customer's zone. No date is refused. */
export const date: HelperFunction = (...args) => {
  const { values, options } = call(args);
  const value = given(values[0], 'date');
  if (typeof value !== 'number' || Number.isNaN(new Date(value).getTime()))
    throw new MesuraError('TEMPLATE_INVALID', '{{date}} needs a moment', { fix: 'write {{date placedAt}}' });
  const { language, timeZone } = reader(options);
  return dateText(value, language, timeZone);
};
