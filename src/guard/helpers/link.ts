import { MesuraError, WebUrl } from '../../domain/index.ts';
import { call, given, type HelperFunction } from './HelperFunction.ts';

/**
 * `{{link url}}`: an http or https address, and nothing else: MJML passes `javascript:` on as it is.
 * The refused address is not told: it may carry a token or a name.
 */
export const link: HelperFunction = (...args) => {
  const value = given(call(args).values[0], 'link');
  if (typeof value === 'string' && WebUrl.safeParse(value).success) return value;
  throw new MesuraError('LINK_REFUSED', '{{link}} met something that is no http or https address', {
    fix: 'correct the address in the data of the product or the shop',
  });
};
