import { MesuraError } from '../../domain/errors.ts';
import type { Printing } from '../lower/Replay.ts';
import { checkPlaces } from './checkPlaces.ts';
import { classifyTokens } from './classifyTokens.ts';
import { findEdges } from './Edges.ts';
import type { MjmlNode } from './MjmlNode.ts';
import { Shape } from './Shape.ts';
import type { Tokens } from './tokens.ts';

/** An email of 102 KB is clipped; this is ten times the MJML of one, and MJML needs seconds for it. */
const MAX_MJML = 1_000_000;

/** Loaded when the first shape is compiled: it is half of what a process loads, and most commands never render. */
let mjml: Promise<{ readonly default: typeof import('mjml') }> | undefined;

/** A shape, or the tokens that turned out to stand in its structure: then their values belong into the text. */
export type Compiled =
  | { readonly kind: 'shape'; readonly shape: Shape }
  | { readonly kind: 'structural'; readonly indexes: readonly number[] };

/** Runs MJML over a text in which tokens stand for the values, and cuts the result at them. */
export async function compileShape(
  text: string,
  tokens: Tokens,
  indexes: readonly number[],
  printed: readonly Printing[],
  name: string,
): Promise<Compiled> {
  const { html, tree } = await runMjml(text, name);
  const places = classifyTokens(tree, text, tokens);
  checkPlaces(html, tokens, places);
  const structural = indexes.filter((index) => !places.allowed.has(index));
  if (structural.length > 0) return { kind: 'structural', indexes: structural };
  const head = tree.children?.find(({ tagName }) => tagName === 'mj-head');
  const cut = tokens.cut(html);
  const edges = findEdges(cut, places);
  return {
    kind: 'shape',
    shape: new Shape({
      html: cut,
      source: html,
      tokens,
      title: contentOf(head, 'mj-title'),
      preview: contentOf(head, 'mj-preview'),
      allowed: places.allowed,
      blocks: places.blocks,
      edges,
      printed,
    }),
  };
}

async function runMjml(text: string, name: string): Promise<{ html: string; tree: MjmlNode }> {
  if (text.length > MAX_MJML) {
    throw new MesuraError('RENDER_LIMIT', 'the email is too large', {
      why: `its MJML has more than ${MAX_MJML} characters`,
      fix: 'limit the lists that the template prints',
      place: { file: name },
    });
  }
  mjml ??= import('mjml');
  const { default: mjml2html } = await mjml;
  try {
    const { html, json } = await mjml2html(text);
    return { html, tree: json as MjmlNode };
  } catch (cause) {
    throw new MesuraError('TEMPLATE_INVALID', 'MJML cannot make HTML of the template', {
      why: 'MJML stopped with an error of its own',
      fix: 'see that it is one <mjml> with an <mj-body>, and that every tag is closed',
      place: { file: name },
      cause,
    });
  }
}

/** The last element of that name counts, as in MJML. */
function contentOf(head: MjmlNode | undefined, tag: string): string {
  return head?.children?.findLast(({ tagName }) => tagName === tag)?.content ?? '';
}
