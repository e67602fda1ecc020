/**
 * All of it: what a program needs to do what the command line does, and the parts of the other entries that it takes for that.
 *
 * @module mesura
 */
import './domain/requireNode.ts';

export { createTokens, tokenKeys } from './deliver/index.ts';
export * from './domain/index.ts';
export * from './guard/index.ts';
export {
  type Config,
  checkTemplates,
  explainCustomer,
  importData,
  loadConfig,
  type MesuraConfig,
  openShop,
  openWorkspace,
  planCampaigns,
  prepareComposer,
  prepareGuard,
  sendCampaign,
} from './run/index.ts';
export { type CompiledTemplate, checkTemplate, compileTemplate, type Rendered } from './template/index.ts';
