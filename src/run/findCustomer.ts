import type { Store } from '../store/index.ts';
import { customerUnknown } from './explain/explainCustomer.ts';

/** The id of a customer who is named by the id or by the address. @throws MesuraError CUSTOMER_UNKNOWN */
export async function findCustomer(store: Store, named: string): Promise<string> {
  if ((await store.answers.of(named)) !== undefined || !named.includes('@')) return named;
  const [first, second] = await store.customersAt(named);
  if (first === undefined || second !== undefined) throw customerUnknown();
  return first;
}
