import { readNesting, standsIn } from '../../fragment/Nesting.ts';
import { InlinedCss } from '../../shape/InlinedCss.ts';
import { COPIED_CONTENT, WRAPPED_CONTENT } from '../../shape/passThrough.ts';
import { Tokens } from '../../shape/tokens.ts';
import { bodiesOf, type Part } from '../resolve/Part.ts';
import { attributeOf, closest, type Element } from './Element.ts';
import type { State } from './State.ts';

/** Stands for each value. */
const TOKENS = new Tokens('qz00');

/** Whether the renderer takes blocks for values: as `SourcePlace` and `BlockPlace` have it, and MJML's tree then proves. */
export class ContentBlocks {
  #rewrites: 'not' | 'css' | 'attributes' = 'not';
  #css = '';
  #inlined: InlinedCss | undefined;

  open(element: Element): void {
    if (element.name === 'mj-html-attributes') this.#rewrites = 'attributes';
    if (isInlined(element) && this.#rewrites === 'not') this.#rewrites = 'css';
  }

  text(text: string, element: Element | undefined): void {
    if (element === undefined || !isInlined(element)) return;
    this.#css += text;
    this.#inlined = InlinedCss.read(this.#css);
  }

  has(block: Part, { mode, element }: State): boolean {
    const around = closest(element, (name) => COPIED_CONTENT.has(name));
    if ((mode !== 'text' && mode !== 'value') || around === undefined) return false;
    const text = textOf(block);
    if (/<\/?mj-|<!--|<style/i.test(text)) return false;
    if (this.#rewrites === 'not' || !text.includes('<')) return true;
    const wrapper = WRAPPED_CONTENT[around.name];
    if (this.#rewrites === 'attributes' || mode !== 'text' || wrapper === undefined) return false;
    const nesting = readNesting(text, TOKENS, true);
    const parent = element === around || element === undefined ? wrapper : element.name;
    return (
      nesting !== undefined &&
      this.#inlined?.leaves(nesting) === true &&
      nesting.outermost.every((name) => standsIn(name, parent))
    );
  }
}

const isInlined = (element: Element): boolean =>
  element.name === 'mj-style' && attributeOf(element, 'inline') !== undefined;

/** The static text in a part, up to a size that says enough. */
function textOf(part: Part, most = 20_000): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'print') return TOKENS.of(0);
  let text = '';
  for (const body of bodiesOf(part)) {
    for (const inner of body) {
      text += textOf(inner, most - text.length);
      if (text.length >= most) return text;
    }
  }
  return text;
}
