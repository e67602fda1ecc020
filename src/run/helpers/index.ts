/**
 * How a shop writes helpers of its own for its templates.
 *
 * @module mesura/helpers
 */
import '../../domain/requireNode.ts';

export {
  defineHelper,
  type HelperInput,
  type HelperReader,
  type HelperValue,
  type HelperValues,
  type ShopHelper,
  type ValueOf,
  type ValuesOf,
} from './defineHelper.ts';
export { type Markup, markup } from './markup.ts';
