import type { Piece } from '../markup/Element.ts';
import type { MakeRule } from '../markup/MarkupRule.ts';
import type { Span } from '../report/SourceFile.ts';
import type { PrintPart } from '../resolve/Part.ts';
import { plainKey } from '../resolve/Scope.ts';
import { decodeEntities } from './decodeEntities.ts';
import type { PrivateValues } from './MailRules.ts';

/** An address up to the value: its host, as far as it is written, and no white space or bracket since. */
const ADDRESS = /^(?:.*[\s"'<>(),;=])?(?:https?:)?\/\/([^\s/?#"'<>()]*)[^\s"'<>()]*$/is;

/**
 * What is private must not stand in an address of somebody else: a picture at `https://other.example/{{customer.firstName}}.png`
 * tells them who opens the email, and a link who clicks. In attributes, styles and text alike, since mail programs make
 * links of addresses in text.
 */
export const privateValues =
  (rules: readonly PrivateValues[]): MakeRule =>
  (findings) => {
    // The text that we are in, as far as it is one stretch.
    let before: Piece[] = [];

    const look = (preceding: readonly Piece[], part: PrintPart, span: Span) => {
      for (const rule of rules) {
        const isPrivate =
          (part.helper !== undefined && rule.helpers.includes(part.helper)) ||
          part.keys.some((key) => rule.paths.some((path) => covers(path, plainKey(key))));
        if (!isPrivate || !goesToOthers(preceding, rule)) continue;
        findings.reportRule(rule.code, rule.severity, span, { message: rule.message, fix: rule.fix });
      }
    };
    const forget = () => {
      before = [];
    };

    return {
      open(element) {
        forget();
        for (const { values } of element.attributes)
          for (const value of values)
            for (const [index, piece] of value.entries())
              if (typeof piece !== 'string') look(value.slice(0, index), piece, piece.span);
      },
      close: forget,
      text(text) {
        before.push(text);
      },
      print(part, { where }) {
        if (where !== 'text' && where !== 'raw-text') return;
        look(before, part, part.span);
        before.push(part);
      },
      branchStart: forget,
      branchEnd: forget,
    };
  };

/** Whether what follows these pieces is a part of an address, and that of a host that must not be told. */
function goesToOthers(pieces: readonly Piece[], { hosts, ownAddresses, addresses }: PrivateValues): boolean {
  const text = pieces
    .map((piece) => {
      if (typeof piece === 'string') return decodeEntities(piece);
      const holds = (paths: readonly string[]) => piece.keys.some((key) => paths.includes(plainKey(key)));
      return holds(ownAddresses) ? `//${OWN}/` : holds(addresses) ? `//${UNKNOWN}/` : UNKNOWN;
    })
    .join('');
  const host = ADDRESS.exec(text)?.[1]?.toLowerCase();
  if (host === undefined) return false;
  // A value may be the beginning of a longer name: who decides the host is not known.
  const name = host.slice(host.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  return name !== OWN && !hosts.some((own) => name === own || name.endsWith(`.${own}`));
}

const OWN = 'own.invalid';
/** What a value without an address of its own stands for: no letter that ends an address. */
const UNKNOWN = '\u{fffd}';

function covers(path: string, key: string): boolean {
  return key === path || (key.startsWith(path) && /^[.[]/.test(key.slice(path.length)));
}
