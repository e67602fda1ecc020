import type { MakeRule } from '../markup/MarkupRule.ts';
import type { Span } from '../report/SourceFile.ts';

/** Inside a tag, a mustache belongs into a quoted value: anywhere else a value decides what the tag is. */
export const mustachesInTags: MakeRule = (findings) => ({
  print({ span }, { where, attribute }) {
    if (where === 'tag') {
      findings.report('mustache-in-tag', span, {
        message: 'a value decides the name of a tag or an attribute here',
        fix: 'write the name out, and put {{#if}} around whole attributes or elements',
      });
    } else if (where === 'unquoted') {
      findings.report('unquoted-attribute', span, {
        message: `the value of "${attribute}" has no quotes, so a space in it would start another attribute`,
        fix: `write ${attribute}="{{...}}"`,
        edits: isWhole(span)
          ? [
              { text: '"', at: { ...span, end: span.start } },
              { text: '"', at: { ...span, start: span.end } },
            ]
          : undefined,
      });
    }
  },
});

/** Whether the mustache is the whole value, so that quotes around it are right. */
const isWhole = ({ file, start, end }: Span) =>
  file.text[start - 1] === '=' && /^(?:[\s>]|\/>)/.test(file.text.slice(end, end + 2));
