import type { MakeRule } from '../markup/MarkupRule.ts';

/** A comment is no secret: it goes out, and whoever looks at the source of the email reads the value. */
export const comments: MakeRule = (findings) => ({
  print({ span }, { where }) {
    if (where !== 'comment') return;
    findings.report('value-in-comment', span, {
      message: 'a value is printed into a comment, which goes out with the email',
      fix: 'take it out, or make the comment one of Handlebars: {{!-- ... --}}',
    });
  },
});
