import type { MakeRule } from '../markup/MarkupRule.ts';

/**
 * A comment is no secret: it goes out, and whoever looks at the source of the email reads the value. What stands in a conditional
 * comment is markup for Outlook.
 */
export const comments: MakeRule = (findings) => ({
  print({ span }, { where, isConditional }) {
    if (where !== 'comment' || isConditional) return;
    findings.report('value-in-comment', span, {
      message: 'a value is printed into a comment, which goes out with the email',
      fix: 'take it out, or make the comment one of Handlebars: {{!-- ... --}}',
    });
  },
});
