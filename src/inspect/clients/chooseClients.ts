import { MesuraError } from '../../domain/index.ts';
import { CLIENTS } from './SUPPORT.ts';

/** A mail program to ask about, from some version on. */
export interface ClientChoice {
  /** Such as `outlook.windows`. */
  readonly client: string;
  /** Versions before it are not looked at; absent: only the newest that was tested. */
  readonly from?: string;
}

/**
 * The programs that nearly all shops' readers use: Apple's, Gmail's and Outlook's lead every public count, Yahoo follows, and
 * Samsung's comes with its telephones; Outlook for Windows from 2016 on, because companies keep it long and Word draws in it.
 * Thunderbird is what many who care for privacy use. Shops with readers elsewhere name theirs: docs/inspections.md.
 */
export const DEFAULT_CLIENTS: readonly string[] = [
  'apple-mail.*',
  'gmail.*',
  'outlook.windows@2016',
  'outlook.outlook-com',
  'outlook.macos',
  'outlook.ios',
  'outlook.android',
  'yahoo.*',
  'samsung-email.android',
  'thunderbird.*',
];

/**
 * Mail programs by name: `gmail.ios`, a whole family `gmail` or `gmail.*`, one platform `*.ios`, all `*`, and with a version
 * (`outlook.windows@2016`) all tested ones from there on.
 *
 * @throws MesuraError CLIENT_UNKNOWN
 */
export function chooseClients(names: readonly string[]): readonly ClientChoice[] {
  const chosen = new Map<string, ClientChoice>();
  for (const name of names) {
    const [pattern = '', from] = name.trim().toLowerCase().split('@');
    const [family = '*', platform = '*'] = pattern.split('.');
    const meant = Object.keys(CLIENTS).filter((client) => {
      const [ownFamily, ownPlatform] = client.split('.');
      return (family === '*' || family === ownFamily) && (platform === '*' || platform === ownPlatform);
    });
    if (meant.length === 0) throw unknown(name);
    for (const client of meant) chosen.set(client, { client, ...(from ? { from } : {}) });
  }
  return Object.freeze([...chosen.values()]);
}

const unknown = (name: string) =>
  new MesuraError('CLIENT_UNKNOWN', `there is no mail program "${name.slice(0, 60)}"`, {
    why: `there are: ${Object.keys(CLIENTS).join(', ')}`,
    fix: 'name a program (gmail.ios), a family (gmail), a platform (*.ios), or with a version (outlook.windows@2016)',
  });
