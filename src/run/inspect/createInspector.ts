import { type ClientChoice, chooseClients } from '../../inspect/clients/chooseClients.ts';
import { type EmailInspection, inspectEmail } from '../../inspect/inspectEmail.ts';
import { checkSelection, keepFindings, type Selection } from '../../inspect/keepFindings.ts';
import type { Draft } from '../../inspect/Rule.ts';
import type { Composed } from '../compose/createComposer.ts';
import { ownHosts } from '../compose/ownHosts.ts';
import type { Links } from '../config/Links.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';
import { createLinkAsker } from './askLinks.ts';
import { askSpamFilter } from './askSpamFilter.ts';
import { createPictureShelf } from './createPictureShelf.ts';

export { checkSelection } from '../../inspect/keepFindings.ts';

export interface InspectorOptions extends Selection {
  /** Mail programs instead of those of the configuration. */
  readonly clients?: readonly string[];
  /** Whether links are asked for. Nothing is, unless it is said here. */
  readonly online?: boolean;
  /** Whether the shop's own spam filter is asked, where the configuration names one. */
  readonly spam?: boolean;
  readonly signal?: AbortSignal;
}

export interface Inspector {
  readonly clients: readonly ClientChoice[];
  /** `language`: that of the reader's email; `locate`: the template's place behind an offset of the HTML. */
  inspect(
    composed: Composed,
    language: string,
    locate?: (offset: number) => { file: string; line: number; column: number } | undefined,
  ): Promise<EmailInspection>;
}

/** Looks at a shop's emails with what its configuration says. @throws MesuraError CLIENT_UNKNOWN, USAGE for a name in inspect.skip that is none */
export function createInspector(workspace: Workspace, options: InspectorOptions = {}): Inspector {
  const { inspect, links } = workspace.config;
  checkSelection(inspect);
  const clients = chooseClients(options.clients ?? inspect.clients);
  const selection = { ...options, skip: [...inspect.skip, ...(options.skip ?? [])] };
  const picture = createPictureShelf(workspace);
  const askLinks = createLinkAsker({
    ownHosts: ownHosts(workspace.config),
    personal: personalStarts(links),
    ...(options.signal && { signal: options.signal }),
  });

  async function outside({ rendered, message }: Composed): Promise<Draft[]> {
    const dead = options.online ? await askLinks(rendered.html) : [];
    const spam =
      options.spam && inspect.spam !== undefined ? await askSpamFilter(inspect.spam, message.raw) : [];
    return [...dead, ...spam];
  }
  return {
    clients,
    async inspect(composed, language, locate) {
      const { rendered, message } = composed;
      const unsubscribe = /^List-Unsubscribe:\s*<(https[^>]*)>/im.exec(message.raw)?.[1];
      const inspection = inspectEmail(
        {
          subject: rendered.subject,
          preheader: rendered.preheader,
          html: rendered.html,
          text: rendered.text,
          raw: message.raw,
          language,
          returnPath: message.envelope.from,
          ...(unsubscribe !== undefined && { unsubscribe }),
        },
        { clients, picture, outside: await outside(composed), ...(locate && { locate }) },
      );
      return Object.freeze({ ...inspection, findings: keepFindings(inspection.findings, selection) });
    },
  };
}

/** How the addresses begin that carry a token. */
function personalStarts(links: Links): readonly string[] {
  const starts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string' && value.includes('{token}'))
      starts.push(value.slice(0, value.indexOf('{token}')));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(links);
  return starts;
}
