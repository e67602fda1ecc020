import type { MakeRule } from '../markup/MarkupRule.ts';

/** `<mj-title>` is the subject and `<mj-preview>` the preheader: without the second, a mail program shows whatever comes first. */
export const headTexts: MakeRule = (findings) => {
  const filled = new Set<string>();
  /** How many of each every email surely has, and how many this branch adds. */
  const counts = new Map<string, number>();
  let depth = 0;
  const isHeadText = (name: string | undefined) => name === 'mj-title' || name === 'mj-preview';
  return {
    branchStart() {
      depth += 1;
    },
    branchEnd() {
      depth -= 1;
    },
    open(element) {
      if (!isHeadText(element.name) || depth > 0) return;
      const count = (counts.get(element.name) ?? 0) + 1;
      counts.set(element.name, count);
      if (count > 1) {
        findings.report('repeated-title', element.span, {
          message: `this is the second <${element.name}>, and MJML takes the last`,
          fix: 'take one of them out',
        });
      }
    },
    text(text, element) {
      if (element && isHeadText(element.name) && text.trim() !== '') filled.add(element.name);
    },
    print(_part, { element, where }) {
      if (element && where === 'text' && isHeadText(element.name)) filled.add(element.name);
    },
    end(start) {
      if (!filled.has('mj-title')) {
        findings.report('missing-title', start, {
          message: 'there is no subject',
          fix: 'add <mj-title>the subject</mj-title> to <mj-head>',
        });
      }
      if (!filled.has('mj-preview')) {
        findings.report('missing-preview', start, {
          message:
            'there is no preheader, so mail programs show the first words of the email beside the subject',
          fix: 'add <mj-preview>one short sentence</mj-preview> to <mj-head>',
        });
      }
    },
  };
};
