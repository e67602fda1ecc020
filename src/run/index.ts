export {
  EVENT_FORMATS,
  type EventFormatName,
  proofPage,
  readEvents,
  readReports,
} from '../deliver/index.ts';
export type { PairReview } from '../guard/index.ts';
export {
  type ClientVersions,
  checkSelection,
  DEFAULT_CLIENTS,
  type EmailInspection,
  type Finding as InspectionFinding,
  GROUPS as INSPECTION_GROUPS,
  INSPECTIONS,
} from '../inspect/index.ts';
export {
  type Decision,
  isOfShelves,
  type LearnedProxy,
  type LearnSilence,
  type ProposalRow,
  shelvesOf,
  undecided,
} from '../learn/index.ts';
export { PRESET_NAMES, type PresetName, type Refusal, refusalText } from '../load/index.ts';
export {
  type Answer,
  type Answerer,
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
export { auditPage, leakPlot, VERDICTS } from './audit/auditPage.ts';
export { auditPolicy, type PolicyAudit } from './audit/auditPolicy.ts';
export type { ChangeGroup, ChangeKind, ChangeReport } from './changes/ChangeReport.ts';
export type { ChangeExample, Piece } from './changes/exampleOf.ts';
export { checkFolder } from './check/checkFolder.ts';
export { type CheckReport, checkTemplates } from './check/checkTemplates.ts';
export type { NamedTemplate } from './compose/compileTemplates.ts';
export type { Composed, Composer, Sketch } from './compose/createComposer.ts';
export { Config, type MesuraConfig } from './config/Config.ts';
export { PAGES, type PageName } from './config/Links.ts';
export { type LoadedConfig, loadConfig } from './config/loadConfig.ts';
export type { Desk, DeskChanges, DeskEvent } from './desk/Desk.ts';
export { composeOne, type DescribedEmail, describeEmail } from './desk/describeEmail.ts';
export { type DescribedError, describeError } from './desk/describeError.ts';
export { describeRow, type PersonRow } from './desk/describeRows.ts';
export { type DescribedShop, describeShop } from './desk/describeShop.ts';
export { localHtml, picturesOf } from './desk/localHtml.ts';
export type { LockScreen } from './desk/lockScreen.ts';
export { type DeskOptions, openDesk } from './desk/openDesk.ts';
export { type EmailSource, sourceOf } from './desk/sourceOf.ts';
export { CHANGE_WORDS, diffPage } from './diff/diffPage.ts';
export { diffShops, type ShopDiff } from './diff/diffShops.ts';
export { EFFECT_WORDS, effectPage, MEASURE_NAMES } from './effect/effectPage.ts';
export { type EffectReport, measureEffect } from './effect/measureEffect.ts';
export {
  customerUnknown,
  type ExplainedProduct,
  type ExplainOptions,
  type Explanation,
  explainCustomer,
} from './explain/explainCustomer.ts';
export {
  explainMessage,
  type MessageExplanation,
  type ToldProduct,
} from './explain/explainMessage.ts';
export { findCustomer } from './findCustomer.ts';
export type { ShopHelpers } from './helpers/ShopHelpers.ts';
export { type ExplainedFile, explainFile } from './import/explainFile.ts';
export type { ImportReport, KindReport, LeftOut, RefusedRow, ReturnsReport } from './import/ImportReport.ts';
export { type ImportOptions, importData } from './import/importData.ts';
export { configText, type ShopAnswers } from './init/configText.ts';
export { initFolder } from './init/initFolder.ts';
export { type SortedExport, sortExports } from './init/sortExports.ts';
export { createInspector, type Inspector, type InspectorOptions } from './inspect/createInspector.ts';
export {
  askSpamOf,
  type DescribedInspection,
  describeInspection,
  type Representative,
  representatives,
} from './inspect/describeInspection.ts';
export { type InspectedOne, inspectFor } from './inspect/inspectFor.ts';
export { inspectShop, type ShopInspection } from './inspect/inspectShop.ts';
export { approvedPairs } from './learn/approvedPairs.ts';
export { type LearnReport, learnFromOrders } from './learn/learnFromOrders.ts';
export { readProposal, writeProposal } from './learn/proposalFile.ts';
export { reviewStep } from './learn/reviewProposal.ts';
export { type Orphans, orphansOf, orphanTexts } from './orphansOf.ts';
export { openPages, type PagesOptions } from './pages/openPages.ts';
export type { PageClaim, PageList, PagePerson, PageShop, Pages, Why } from './pages/Pages.ts';
export { type OwnTexts, PAGE_LANGUAGES, type PageTexts } from './pages/texts/index.ts';
export { echoOf, type Finding, isWalker, walkAddress } from './pages/walkAddress.ts';
export { type CampaignPlan, planCampaigns } from './plan/planCampaigns.ts';
export { prepareComposer } from './prepareComposer.ts';
export { prepareGuard } from './prepareGuard.ts';
export { type PreviewReport, writePreviews } from './preview/writePreviews.ts';
export {
  type Proof,
  type ProvedArea,
  type ProvedArm,
  type ProveRequest,
  proveShop,
} from './prove/proveShop.ts';
export { type PruneReport, pruneShop } from './prune/pruneShop.ts';
export { renderOne } from './renderOne.ts';
export { type Decided, decideReview } from './review/decideReview.ts';
export type { Unmatched } from './review/namesNothing.ts';
export { type CatalogReview, type ReviewedProduct, reviewCatalog } from './review/reviewCatalog.ts';
export { reviewComplements } from './review/reviewComplements.ts';
export { pairCsv, reviewCsv } from './review/reviewCsv.ts';
export { checkBeforeSending, type PreflightReport } from './send/checkBeforeSending.ts';
export { createRunLog, LOG_LEVELS, type LogLevel, type RunLog } from './send/createRunLog.ts';
export { databaseClock } from './send/databaseClock.ts';
export type { SendEvent, SendReport } from './send/SendReport.ts';
export { type SendOptions, sendCampaign, sendCampaigns } from './send/sendCampaign.ts';
export { type SendRequest, sendAllFromEnvironment, sendFromEnvironment } from './send/sendFromEnvironment.ts';
export { type TestSendRequest, testSend } from './send/testSend.ts';
export { writeMetrics } from './send/writeMetrics.ts';
export { proposalText } from './shelves/proposalText.ts';
export { type ShelfProposal, suggestForShop } from './shelves/suggestForShop.ts';
export { openShop, type Shop, type Surroundings } from './shop/openShop.ts';
export type { RateStatus } from './status/ratesOf.ts';
export type { Sharing, Stuck } from './status/sharingOf.ts';
export { type StatusReport, statusOf } from './statusOf.ts';
export { decideIn, openEdition } from './survey/Edition.ts';
export {
  FACETS,
  type Facet,
  type FacetCounts,
  type FoundRows,
  queryRows,
  type RowFilter,
} from './survey/queryRows.ts';
export { OUTCOMES, type Outcome, type SurveyEntry } from './survey/SurveyEntry.ts';
export { factsOf, type ListedFacts, type ListedPurchase } from './whatIf/factsOf.ts';
export { type FoundProduct, searchProducts } from './whatIf/searchProducts.ts';
export { WhatIfChanges } from './whatIf/WhatIfChanges.ts';
export { type WhatIf, whatIf } from './whatIf/whatIf.ts';
export { whyNobodyIsDue } from './whyNobodyIsDue.ts';
export { campaignNamed, openWorkspace, type Workspace } from './workspace/openWorkspace.ts';
export { readable } from './workspace/readable.ts';
export { readTemplates, type TemplateFile, type TemplateFiles } from './workspace/readTemplates.ts';
export * from './writing/index.ts';
