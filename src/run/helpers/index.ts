import '../../domain/requireNode.ts';

export {
  defineHelper,
  type HelperInput,
  type HelperReader,
  type HelperValue,
  type HelperValues,
  type ShopHelper,
} from './defineHelper.ts';
export { type Markup, markup } from './markup.ts';
