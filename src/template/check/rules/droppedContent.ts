import type { Element } from '../markup/Element.ts';
import { closest } from '../markup/Element.ts';
import { CONTAINER_TAGS, ENDING_TAGS, HEAD_TAGS } from '../markup/elements.ts';
import type { MakeRule } from '../markup/MarkupRule.ts';
import type { Span } from '../report/SourceFile.ts';

/** Components that take part in no other: what MJML itself puts inside ending tags is none of them. */
const isComponent = (name: string) => name === 'mjml' || ENDING_TAGS.has(name) || CONTAINER_TAGS.has(name);

/**
 * MJML leaves text out that stands straight inside a section or a column, and everything outside its root, without a word.
 * Components inside an ending tag it leaves as they are, which no mail program understands.
 */
export const droppedContent: MakeRule = (findings) => {
  const drop = (span: Span, element: Element | undefined) => {
    findings.report('dropped-content', span, {
      message: element
        ? `MJML leaves out what stands straight inside <${element.name}>`
        : 'MJML leaves out what stands outside of <mjml>',
      fix:
        element && closest(element, (name) => name === 'mj-body')
          ? 'put it into <mj-text> or <mj-raw>'
          : 'take it out',
    });
  };
  const outside: Span[] = [];
  const dropped = (span: Span, element: Element | undefined) => {
    if (element) drop(span, element);
    else outside.push(span);
  };
  const drops = (element: Element | undefined) => element === undefined || CONTAINER_TAGS.has(element.name);
  let bodies = 0;
  return {
    text(text, element, span) {
      const lead = text.length - text.trimStart().length;
      if (lead === text.length || !drops(element)) return;
      dropped({ ...span, start: span.start + lead, end: span.start + text.trimEnd().length }, element);
    },
    print({ span }, { element, where }) {
      if (where === 'text' && drops(element)) dropped(span, element);
    },
    open(element) {
      if (
        HEAD_TAGS.has(element.name) &&
        element.parent?.name !== 'mj-attributes' &&
        closest(element.parent, (name) => name === 'mj-body')
      ) {
        findings.report('mjml-invalid', element.span, {
          message: `<${element.name}> stands in the body, where MJML cannot read it`,
          fix: 'move it into <mj-head>',
        });
      }
      if (element.name === 'mj-body' && !closest(element.parent, (name) => name === 'mj-attributes')) {
        bodies += 1;
        if (bodies > 1) {
          findings.report('dropped-content', element.span, {
            message: 'MJML leaves out every <mj-body> but the first',
            fix: 'put all into one',
          });
        }
      }
      const around = closest(element.parent, (name) => ENDING_TAGS.has(name));
      if (!around || !isComponent(element.name)) return;
      findings.report('unexpanded-component', element.span, {
        message: `MJML does not look inside <${around.name}>, so <${element.name}> goes out as it is`,
        fix: 'put it beside, not inside',
      });
    },
    end() {
      for (const span of outside) drop(span, undefined);
    },
  };
};
