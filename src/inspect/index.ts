export { type ClientChoice, chooseClients, DEFAULT_CLIENTS } from './clients/chooseClients.ts';
export { CLIENTS, SUPPORT_OF } from './clients/SUPPORT.ts';
export {
  type ClientVersions,
  type Finding,
  GROUPS,
  type Group,
  type Severity,
  type Spot,
  type Support,
} from './Finding.ts';
export { type EmailInspection, INSPECTIONS, inspectEmail } from './inspectEmail.ts';
export { checkSelection, keepFindings, type Selection } from './keepFindings.ts';
export { isPrivateAddress, isPrivateHost } from './links/isPrivateHost.ts';
export { linkTargets } from './links/linkTargets.ts';
export type { InspectedEmail, InspectOptions } from './Page.ts';
export { type LocalPicture, readPicture } from './pictures/LocalPicture.ts';
export type { Draft } from './Rule.ts';
export type { Sizes } from './size/sizeRules.ts';
export { readRspamdAnswer } from './spam/rspamd.ts';
export type { SpamVerdict } from './spam/SpamVerdict.ts';
export { readSpamcAnswer, spamcRequest } from './spam/spamc.ts';
export { visibleText } from './visibleText.ts';
