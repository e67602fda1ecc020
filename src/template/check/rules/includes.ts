import type { MakeRule } from '../markup/MarkupRule.ts';

/** MJML's include reads files while rendering, and when refused it leaves a comment instead of an error. Partials do the same safely. */
export const includes: MakeRule = (findings) => ({
  open({ name, span }) {
    if (name !== 'mj-include') return;
    findings.report('mjml-include', span, {
      message: 'mj-include is refused: it reads files while rendering',
      fix: 'use a Handlebars partial: {{> name}}',
    });
  },
});
