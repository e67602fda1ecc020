import { MesuraError } from '../../domain/index.ts';
import { dateText } from './formats.ts';
import { call, type HelperFunction, reader } from './HelperFunction.ts';

/** `{{date order.placedAt}}`: a day as the customer writes days, in the customer's zone. Nothing for no date. */
export const date: HelperFunction = (...args) => {
  const { values, options } = call(args);
  const [value] = values;
  if (value === undefined || value === null) return '';
  if (typeof value !== 'number' || Number.isNaN(new Date(value).getTime()))
    throw new MesuraError('TEMPLATE_INVALID', '{{date}} needs a moment', { fix: 'write {{date placedAt}}' });
  const { language, timeZone } = reader(options);
  return dateText(value, language, timeZone);
};
