import { hash } from 'node:crypto';
import type { Campaign, Complement, Decision, Instant, Policy, Product } from '../../domain/index.ts';
import type { Guard } from '../../guard/createGuard.ts';
import { policyFingerprint } from '../../guard/policy/policyFingerprint.ts';
import type { History, Store } from '../../store/index.ts';
import { templateNameOf } from '../compose/chooseTemplate.ts';
import type { Templates } from '../compose/compileTemplates.ts';
import type { Composed, Composer } from '../compose/createComposer.ts';
import { composerToLook, templatesOf } from '../prepareComposer.ts';
import { guardOver } from '../prepareGuard.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';
import { readTemplates, type TemplateFiles } from '../workspace/readTemplates.ts';

/** What the shop's files say at one moment, ready to decide and to render: kept, it renders the same again after they changed. */
export interface Edition {
  readonly workspace: Workspace;
  readonly guard: Guard;
  readonly composer: Composer;
  readonly templates: Templates;
  readonly files: TemplateFiles;
  readonly products: ReadonlyMap<string, Product>;
  readonly complements: readonly Complement[];
  /** All campaigns by name: the order in which they are listed everywhere. */
  readonly campaigns: readonly Campaign[];
  /** The same where decisions are made from the same. */
  readonly decides: string;
  /** The same where all that emails hold beside decisions and templates is the same: the shop's words, links and headers. */
  readonly heads: string;
}

export interface EditionSources {
  readonly workspace: Workspace;
  readonly store: Store;
  /** Instead of the templates on the disk: with what is being written, unsaved. */
  readonly files?: TemplateFiles;
}

/**
 * @param known an earlier one: what has not changed since is taken from it
 * @throws MesuraError for a policy or template that cannot be used
 */
export async function openEdition(
  { workspace, store, files: given }: EditionSources,
  known?: Edition,
): Promise<Edition> {
  const files = given ?? (await readTemplates(workspace));
  const [catalog, complements] = await Promise.all([store.products(), store.complements()]);
  const templates = templatesOf(
    workspace,
    files,
    known && isSameCode(known.workspace, workspace) ? known.templates : undefined,
  );
  const { config } = workspace;
  const names = new Set(
    files.templates.map(({ template, language, form }) =>
      templateNameOf(template, language, form).toLowerCase(),
    ),
  );
  const campaigns = [...workspace.campaigns.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const { language, timeZone } = config.shop;
  const decides = print(
    ...[policyFingerprint(workspace.policy), [...names].sort(), campaigns],
    ...[language, timeZone, config.languages, catalog, complements],
  );
  const guard =
    known?.decides === decides ? known.guard : guardOver(workspace, { catalog, complements, names });
  // What stands in headers and views beside the person's own; data and previews change nothing there.
  const { data: _, preview: __, database: ___, previews: ____, ...shown } = config;
  return Object.freeze({
    ...{ workspace, guard, templates, files, complements, campaigns, decides },
    composer: composerToLook(workspace, templates, guard),
    products: new Map(catalog.map((product) => [product.id, product])),
    heads: print(shown),
  });
}

/** Whether templates mean the same: their helpers, how the shop speaks, and how it looks. */
export function isSameCode(a: Workspace, b: Workspace): boolean {
  const plain = ({ config: { languages, brand } }: Workspace) => JSON.stringify([languages, brand]);
  const { length } = [...Object.keys(a.helpers.functions), ...Object.keys(b.helpers.functions)];
  return (a.helpers === b.helpers || length === 0) && plain(a) === plain(b);
}

/** The same files under another policy. @throws MesuraError for one that cannot be used */
export function editionUnder(edition: Edition, policy: Policy): Edition {
  const { workspace, templates, products, complements } = edition;
  const names = new Set(templates.all.map(({ name }) => name.toLowerCase()));
  const guard = guardOver(workspace, { catalog: [...products.values()], complements, names }, policy);
  return Object.freeze({
    ...edition,
    guard,
    composer: composerToLook(workspace, templates, guard),
    decides: print(edition.decides, guard.fingerprint),
  });
}

const print = (...parts: readonly unknown[]): string => hash('sha1', JSON.stringify(parts));

/** What is to become of one person in one campaign. */
export function decideIn(
  { guard, campaigns }: Edition,
  history: History,
  campaign: Campaign,
  now: Instant,
): Decision {
  return guard.decide({ ...history, campaign, rivals: campaigns, now });
}

/** The email of a decision to send; nothing for any other. @throws MesuraError what fails this one email */
export async function composeIn(
  { composer }: Edition,
  { customer }: History,
  campaign: Campaign,
  decision: Decision,
  now: Instant,
): Promise<Composed | undefined> {
  return decision.view === undefined ? undefined : composer.compose(campaign, customer, decision, now);
}
