import type { Campaign } from '../domain/index.ts';
import { campaignNamed, type Workspace } from '../run/workspace/openWorkspace.ts';
import { usage } from './options.ts';

/** The campaign that is named, or the only one. @throws MesuraError USAGE, CAMPAIGN_UNKNOWN with those that there are */
export function theCampaign(workspace: Workspace, named: string | undefined): Campaign {
  const [only, ...others] = workspace.campaigns.keys();
  const name = named ?? (others.length === 0 ? only : undefined);
  if (name === undefined)
    throw usage('say which campaign', `add --campaign <name>: ${[...workspace.campaigns.keys()].join(', ')}`);
  return campaignNamed(workspace, name);
}
