import { createSensitivity } from '../guard/sensitivity/createSensitivity.ts';
import { orphansOf } from './orphansOf.ts';
import type { Shop } from './shop/openShop.ts';

/**
 * Why nobody is due, in one sentence, the plainest reason first: nothing imported, nobody known, all products silent, orders of unknown people
 * or products. No number counts what is sensitive.
 */
export async function whyNobodyIsDue({ store, workspace }: Shop): Promise<string> {
  const { products, customers } = await store.counts();
  if (products === 0 || customers === 0)
    return `The database holds no ${products === 0 ? 'products' : 'customers'} yet: run "mesura import" first.`;
  const sensitivity = createSensitivity(workspace.policy);
  const catalog = await store.products();
  if (catalog.every((product) => sensitivity.verdict(product).finding))
    return catalog.length === 1
      ? 'Nobody is due: the only product is silent under the policy: run "mesura policy".'
      : `Nobody is due: all ${catalog.length} products are silent under the policy: run "mesura policy".`;
  const { orders, linesWithoutCustomer, linesWithoutProduct } = await orphansOf(store, workspace.policy);
  if (orders > 0 && linesWithoutCustomer === orders)
    return `Nobody is due: ${linesWithoutCustomer} of ${orders} order lines name no known customer. Have orders and customers the same customer numbers?`;
  if (orders > 0 && linesWithoutProduct === orders)
    return `Nobody is due: ${linesWithoutProduct} of ${orders} order lines name no known product. Have orders and products the same product ids?`;
  const orphans = [
    ...(linesWithoutCustomer > 0
      ? [`${linesWithoutCustomer} of ${orders} order lines name no known customer`]
      : []),
    ...(linesWithoutProduct > 0 ? [`${linesWithoutProduct} of ${orders} name no known product`] : []),
  ];
  const besides = orphans.length === 0 ? '' : ` ${orphans.join(', ')}.`;
  return `Nobody is due: no order that may be spoken of lies in the window of a campaign at this moment.${besides}`;
}
