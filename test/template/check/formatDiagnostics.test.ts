import { expect, test } from 'vitest';
import { checkTemplate, formatDiagnostics } from '../../../src/template/check/index.ts';

const schema = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] };
const source = `<mjml>
  <mj-head><mj-title>Hi</mj-title><mj-preview>100% wool, really</mj-preview></mj-head>
  <mj-body><mj-section><mj-column>
    <mj-text>{{nmae}}</mj-text>
  </mj-column></mj-section></mj-body>
</mjml>
`;
const found = await checkTemplate(source, { name: 'templates/a,b:c.mjml', schema });

test('text shows the place, the finding, what to do and the source', () => {
  expect(formatDiagnostics(found, 'text')).toBe(`templates/a,b:c.mjml:4:16 error unknown-variable
  there is no "nmae" in the view
  -> did you mean "name"?
    2 |   <mj-head><mj-title>Hi</mj-title><mj-preview>100% wool, really</mj-preview></mj-head>
    3 |   <mj-body><mj-section><mj-column>
  > 4 |     <mj-text>{{nmae}}</mj-text>
      |                ^
    5 |   </mj-column></mj-section></mj-body>`);
});

test('github annotates the line, with everything escaped that could end the command', () => {
  expect(formatDiagnostics(found, 'github')).toBe(
    '::error file=templates/a%2Cb%3Ac.mjml,line=4,col=16,endLine=4,endColumn=20,title=unknown-variable::there is no "nmae" in the view%0Adid you mean "name"?',
  );
});

test('json is the findings themselves', () => {
  expect(JSON.parse(formatDiagnostics(found, 'json'))).toEqual(found);
});

test('nothing found is nothing said', () => {
  expect([
    formatDiagnostics([], 'text'),
    formatDiagnostics([], 'github'),
    formatDiagnostics([], 'json'),
  ]).toEqual(['', '', '[]']);
});
