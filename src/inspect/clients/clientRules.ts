import type { Support } from '../Finding.ts';
import type { Draft, Rule } from '../Rule.ts';
import { featuresIn, type Use } from './featuresIn.ts';
import { impactOf } from './IMPACT.ts';
import { MJML_OWN } from './MJML_OWN.ts';
import { supportOf } from './supportOf.ts';

const WORD = 'outlook.windows';

/** VML that draws in Outlook what CSS draws elsewhere. */
const VML = /<v:(?:rect|roundrect|fill|image|background)\b/i;
const DRAWN_BY_VML = new Set(['css-background-image', 'css-linear-gradient', 'css-border-radius']);

/** What of the email the chosen mail programs do not support, by the data of caniemail. */
export const clientRules: Rule = {
  group: 'clients',
  codes: {
    'client-support': {
      severity: 'warning',
      message: 'some mail programs do not support what is used here',
      fix: 'write it in another way, or look whether the email reads well without it',
    },
    'mjml-own': {
      severity: 'note',
      message:
        "MJML's own frame uses what some mail programs do not support, and brings what they need instead",
      fix: 'nothing: no template changes it',
    },
  },
  *run(page) {
    const uses = Map.groupBy(featuresIn(page), ({ feature }) => feature);
    const drawn = VML.test(page.document.html);
    const folded: string[] = [];
    for (const [feature, all] of uses) {
      const impact = impactOf(feature);
      const support = impact && supportOf(feature, page.options.clients);
      if (impact === undefined || support === undefined) continue;
      if (support.without.length + support.partly.length === 0) continue;
      const written = page.isMjml ? all.filter(({ signature }) => !MJML_OWN.has(signature)) : all;
      if (written.length === 0) {
        if (support.without.length > 0) folded.push(support.title);
        continue;
      }
      const seen = withoutWord(support, isCovered(feature, written, drawn));
      const isLacked = seen.without.length > 0;
      // A part of it is enough for what nothing breaks without.
      if (!isLacked && (impact.severity === 'note' || seen.partly.length === 0)) continue;
      const severity = isLacked ? impact.severity : 'note';
      const { fix } = impact;
      const message = isLacked
        ? `${named(feature, support)} is not supported by ${seen.without.length} of ${seen.of} mail programs`
        : `${named(feature, support)} is supported in part only by ${seen.partly.length} of ${seen.of} mail programs`;
      for (const { at } of written)
        yield { code: 'client-support', at, severity, fix, message, support: seen } satisfies Draft;
    }
    if (folded.length > 0) yield { code: 'mjml-own', detail: folded.join(', ') };
  },
};

/** Outlook for Windows does not see what is hidden from it, and VML draws for it. */
function isCovered(feature: string, uses: readonly Use[], drawn: boolean): boolean {
  if (uses.every(({ hiddenFromWord }) => hiddenFromWord)) return true;
  return drawn && DRAWN_BY_VML.has(feature);
}

function withoutWord(support: Support, covered: boolean): Support {
  if (!covered) return support;
  const without = support.without.filter(({ client }) => client !== WORD);
  const had = [...support.without, ...support.partly].some(({ client }) => client === WORD);
  const of = support.of - (had ? 1 : 0);
  const partly = support.partly.filter(({ client }) => client !== WORD);
  return { ...support, without, partly, of, share: of === 0 ? 0 : without.length / of };
}

const KINDS: Readonly<Record<string, string>> = { html: '', css: '', image: 'the ' };
const named = (feature: string, { title }: Support) => {
  const kind = feature.slice(0, feature.indexOf('-'));
  return `${KINDS[kind] ?? ''}${title}`;
};
