import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Campaign, MesuraError, type Policy } from '../../domain/index.ts';
import { parsePolicy } from '../../guard/policy/parsePolicy.ts';
import { filesOf } from '../../load/DataSource.ts';
import type { Config } from '../config/Config.ts';
import { loadConfig } from '../config/loadConfig.ts';
import type { loadHelpers as LoadHelpers } from '../helpers/loadHelpers.ts';
import { NO_HELPERS, type ShopHelpers } from '../helpers/ShopHelpers.ts';

/** A shop's folder, opened: its configuration and its policy, both valid. */
export interface Workspace {
  readonly root: string;
  readonly configFile: string;
  readonly config: Config;
  readonly policy: Policy;
  /** The policy as it was written. */
  readonly policyFile: { readonly name: string; readonly text: string };
  readonly campaigns: ReadonlyMap<string, Campaign>;
  /** Every data file that the configuration names, absolute. */
  readonly dataFiles: readonly string[];
  /** Helpers of the shop's own. */
  readonly helpers: ShopHelpers;
  /** The files that configuration and helpers are written in, absolute; with `follow` those that they import too. */
  readonly codeFiles: readonly string[];
  /** A path of the configuration, made absolute. */
  resolve(relative: string): string;
  /** An absolute path as a person in `cwd` would write it. */
  shown(absolute: string): string;
}

/** @throws MesuraError CONFIG_MISSING, CONFIG_INVALID, FILE_MISSING, POLICY_INVALID */
export async function openWorkspace(
  cwd: string,
  configFile?: string,
  { follow = false }: { readonly follow?: boolean } = {},
): Promise<Workspace> {
  const { file, root, config, files } = await loadConfig(cwd, configFile, { follow });
  const resolve = (relative: string) => path.resolve(root, relative);
  const shown = (absolute: string) => path.relative(cwd, absolute) || '.';
  const fullPath = resolve(config.policy);
  const text = await readText(fullPath, shown(fullPath), NO_POLICY);
  const policyFile = Object.freeze({ name: path.basename(fullPath), text });
  const policy = parsePolicy(text, shown(fullPath));
  const campaigns = new Map(
    Object.entries(config.campaigns).map(([name, settings]) => [name, Object.freeze({ ...settings, name })]),
  );
  const helpers =
    config.helpers === undefined ? NO_HELPERS : await helpersIn(resolve(config.helpers), { shown, follow });
  const sources = Object.values(config.data).filter((source) => source !== undefined);
  const dataFiles = sources.flatMap((source) => filesOf(source).map((one) => resolve(one.file)));
  return Object.freeze({
    root,
    configFile: file,
    config,
    policy,
    policyFile,
    campaigns,
    dataFiles,
    helpers,
    codeFiles: [...new Set([...files, ...helpers.files])],
    resolve,
    shown,
  });
}

/** Helpers of a shop's own bring Handlebars along, which most commands of most shops have no use for. */
async function helpersIn(file: string, options: Parameters<typeof LoadHelpers>[1]): Promise<ShopHelpers> {
  const { loadHelpers } = await import('../helpers/loadHelpers.ts');
  return loadHelpers(file, options);
}

/** @throws MesuraError CAMPAIGN_UNKNOWN with the campaigns that there are */
export function campaignNamed(workspace: Workspace, name: string): Campaign {
  const campaign = workspace.campaigns.get(name);
  if (campaign) return campaign;
  throw new MesuraError('CAMPAIGN_UNKNOWN', `there is no campaign "${name}"`, {
    fix: `the configuration has: ${[...workspace.campaigns.keys()].join(', ')}`,
  });
}

const NO_POLICY = {
  why: 'without a policy nothing is written to anybody',
  fix: 'name it under "policy" in the configuration, or start with these three lines: "version: 1", "name: Our policy", "extends: mesura:default"',
};

/** Reads a file that a person wrote; `missing` says more where it is not there. @throws MesuraError FILE_MISSING, FILE_UNREADABLE */
export async function readText(
  file: string,
  shown: string,
  missing: { readonly why?: string; readonly fix: string } = { fix: 'check the name in the configuration' },
): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new MesuraError('FILE_MISSING', `there is no file ${shown}`, { ...missing, cause: error });
    const isText = !(error instanceof TypeError);
    throw new MesuraError('FILE_UNREADABLE', `${shown} cannot be read`, {
      why: isText ? 'it is no file, or the rights to read it are missing' : 'it is not UTF-8',
      fix: isText
        ? 'check the path and the rights'
        : 'save it as UTF-8: editors ask for the encoding under "Save as"',
      cause: error,
    });
  }
}
