import type { ClientChoice } from './clients/chooseClients.ts';
import { type Cascade, createCascade, type Setting } from './document/createCascade.ts';
import { attribute, type Document, type Element } from './document/Document.ts';
import { parseDocument } from './document/parseDocument.ts';
import { type AtRule, parseStylesheet, type StyleRule } from './document/parseStyles.ts';
import type { LocalPicture } from './pictures/LocalPicture.ts';
import type { Draft } from './Rule.ts';

/** One email as it was rendered. */
export interface InspectedEmail {
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  /** The whole message for the wire, where there is one: without it, its headers are not looked at. */
  readonly raw?: string;
  /** In which language it is meant to be, such as `es`. */
  readonly language?: string;
  /** The address that delivery reports go to. */
  readonly returnPath?: string;
  /** The link that unsubscribes, as it stands in the HTML. */
  readonly unsubscribe?: string;
}

export interface InspectOptions {
  /** The mail programs that matter, from `chooseClients`. */
  readonly clients: readonly ClientChoice[];
  /** What is known of the file behind a picture's address; nothing where it lies elsewhere. */
  readonly picture?: (address: string) => LocalPicture | undefined;
  /** What was found by asking others: dead links, a spam filter's verdict. */
  readonly outside?: readonly Draft[];
  /** The place in the template that made what stands at an offset of the HTML. */
  readonly locate?: (offset: number) => { file: string; line: number; column: number } | undefined;
}

/** An email, read: what all rules look at. */
export interface Page {
  readonly email: InspectedEmail;
  readonly options: InspectOptions;
  readonly document: Document;
  readonly rules: readonly StyleRule[];
  readonly atRules: readonly AtRule[];
  /** The `style` elements that the rules were read from. */
  readonly sheets: readonly {
    readonly element: Element;
    readonly rules: readonly StyleRule[];
    readonly atRules: readonly AtRule[];
  }[];
  /** Whether MJML made it. */
  readonly isMjml: boolean;
  cascade(setting: Setting): Cascade;
}

export function createPage(email: InspectedEmail, options: InspectOptions): Page {
  const document = parseDocument(email.html);
  const sheets = document.elements
    .filter(({ name }) => name === 'style')
    .filter((element) => /^(?:|text\/css)$/.test(attribute(element, 'type')))
    .map((element) => {
      const [text] = element.children;
      return {
        element,
        ...(text?.kind === 'text' ? parseStylesheet(text.text, text.start) : { rules: [], atRules: [] }),
      };
    });
  const rules = sheets.flatMap((sheet) => sheet.rules);
  const cascades = new Map<string, Cascade>();
  return {
    ...{ email, options, document, sheets, rules },
    atRules: sheets.flatMap((sheet) => sheet.atRules),
    isMjml:
      rules.some(({ selector }) => /\.mj-column-/.test(selector)) ||
      email.html.includes('mj-outlook-group-fix'),
    cascade(setting) {
      const key = `${setting.dark} ${setting.width}`;
      const made = cascades.get(key) ?? createCascade(document, rules, setting);
      cascades.set(key, made);
      return made;
    },
  };
}
