export { readReports } from '../deliver/index.ts';
export type { PairReview } from '../guard/index.ts';
export { type Refusal, refusalText } from '../load/index.ts';
export {
  type Obstacle,
  SUPPRESSION_REASONS,
  type Suppression,
  type SuppressionAddition,
  type SuppressionReason,
  unchecked,
} from '../store/index.ts';
export { type Diagnostic, formatDiagnostics } from '../template/index.ts';
export { type AppliedReport, applyReports, type ReportsSummary } from './aftermath/applyReports.ts';
export { forgetPerson } from './aftermath/forgetPerson.ts';
export { resolveByHand, resolveFromLog } from './aftermath/resolveUncertain.ts';
export {
  claimBehindToken,
  exportSuppressions,
  importSuppressions,
  objectionBehindToken,
  rotateSuppressionKey,
} from './aftermath/suppressions.ts';
export { type CheckReport, checkTemplates } from './check/checkTemplates.ts';
export { Config, type MesuraConfig } from './config/Config.ts';
export { loadConfig } from './config/loadConfig.ts';
export {
  customerUnknown,
  type ExplainedProduct,
  type ExplainOptions,
  type Explanation,
  explainCustomer,
} from './explain/explainCustomer.ts';
export { type ImportReport, importData } from './importData.ts';
export { configText, type ShopAnswers } from './init/configText.ts';
export { initFolder } from './init/initFolder.ts';
export { type CampaignPlan, planCampaigns } from './plan/planCampaigns.ts';
export { prepareComposer, prepareGuard } from './prepare.ts';
export { type PreviewReport, writePreviews } from './preview/writePreviews.ts';
export { renderOne } from './renderOne.ts';
export { type Decided, decideReview } from './review/decideReview.ts';
export type { Unmatched } from './review/namesNothing.ts';
export { type CatalogReview, type ReviewedProduct, reviewCatalog } from './review/reviewCatalog.ts';
export { reviewComplements } from './review/reviewComplements.ts';
export { pairCsv, reviewCsv } from './review/reviewCsv.ts';
export { createRunLog, LOG_LEVELS, type LogLevel, type RunLog } from './send/createRunLog.ts';
export type { SendEvent, SendReport } from './send/SendReport.ts';
export { type SendOptions, sendCampaign } from './send/sendCampaign.ts';
export { type SendRequest, sendFromEnvironment } from './send/sendFromEnvironment.ts';
export { writeMetrics } from './send/writeMetrics.ts';
export { openShop, type Shop, type Surroundings } from './shop/openShop.ts';
export { type StatusReport, statusOf } from './statusOf.ts';
export { campaignNamed, openWorkspace, type Workspace } from './workspace/openWorkspace.ts';
export { readable } from './workspace/readable.ts';
export { readTemplates, type TemplateFile, type TemplateFiles } from './workspace/readTemplates.ts';
