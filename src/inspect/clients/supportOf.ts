import type { ClientVersions, Support } from '../Finding.ts';
import type { ClientChoice } from './chooseClients.ts';
import { CLIENTS, SUPPORT } from './SUPPORT.ts';

type Status = 'y' | 'n' | 'a' | 'u';

interface Tested {
  readonly version: string;
  readonly status: Status;
}

interface Feature {
  readonly title: string;
  readonly testedAt: string;
  /** Oldest first. */
  readonly clients: ReadonlyMap<string, readonly Tested[]>;
}

let features: ReadonlyMap<string, Feature> | undefined;

/** Whether the data knows a feature of this name. */
export const isFeature = (name: string): boolean => table().has(name);

/**
 * Which of the chosen mail programs lack a feature, by the newest version that was tested, or by any from the version on that was
 * named. Programs in which it was never tested, or with an unknown result, are not counted.
 */
export function supportOf(name: string, choices: readonly ClientChoice[]): Support | undefined {
  const feature = table().get(name);
  if (feature === undefined) return undefined;
  const without: ClientVersions[] = [];
  const partly: ClientVersions[] = [];
  let of = 0;
  for (const { client, from } of choices) {
    const tested = (feature.clients.get(client) ?? []).filter(({ status }) => status !== 'u');
    const asked = from === undefined ? tested.slice(-1) : since(tested, from);
    if (asked.length === 0) continue;
    of += 1;
    const having = (status: Status) =>
      (from === undefined ? tested : asked)
        .filter((one) => one.status === status)
        .map(({ version }) => version);
    const entry = (status: Status) => ({ client, name: CLIENTS[client] ?? client, versions: having(status) });
    if (asked.some(({ status }) => status === 'n')) without.push(entry('n'));
    else if (asked.some(({ status }) => status === 'a')) partly.push(entry('a'));
  }
  return {
    ...{ feature: name, title: feature.title, without, partly, of },
    share: of === 0 ? 0 : without.length / of,
    testedAt: feature.testedAt,
    url: `https://www.caniemail.com/features/${name}/`,
  };
}

/** The versions from one on; where all that were tested are older, the newest of them. */
function since(tested: readonly Tested[], from: string): readonly Tested[] {
  const kept = tested.filter(({ version }) => version.localeCompare(from, 'en', { numeric: true }) >= 0);
  return kept.length > 0 ? kept : tested.slice(-1);
}

function table(): ReadonlyMap<string, Feature> {
  if (features === undefined) {
    const clients = Object.keys(CLIENTS);
    features = new Map(
      SUPPORT.split('\n').map((row) => {
        const [name = '', title = '', testedAt = '', results = ''] = row.split('\t');
        const byClient = results.split(' ').map((result) => {
          const [index = '', versions = ''] = result.split('=');
          return [
            clients[Number.parseInt(index, 36)] ?? '',
            versions
              .split(',')
              .map((one) => ({ version: one.slice(0, -1), status: one.slice(-1) as Status })),
          ] as const;
        });
        return [name, { title, testedAt, clients: new Map(byClient) }];
      }),
    );
  }
  return features;
}
