import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { compileTemplate, type MailHeaders } from '../../src/template/index.ts';
import { htmlToText } from '../../src/template/text/index.ts';
import { Random } from '../fuzz/template/random.ts';
import { randomText } from '../fuzz/template/values.ts';

const HEADERS: MailHeaders = {
  from: { name: 'Alder & Finch', address: 'post@shop.example' },
  to: { address: 'customer@mail.example' },
  date: new Date('2026-11-02T09:00:00Z'),
  messageId: '<1@shop.example>',
  extra: [],
};

const SOURCE = `<mjml>
  <mj-head><mj-title>For {{name}}
    &amp; friends</mj-title><mj-preview>  {{#if more}}more {{more}}{{/if}} here  </mj-preview></mj-head>
  <mj-body>
    <mj-section>
      <mj-column>
        <mj-image src="https://shop.example/a.png" alt="Picture of {{name}}" href="https://shop.example/{{id}}" />
        <mj-text><h1>Hello {{name}}</h1><p>{{more}} is 5 € &lt; 6 €</p>{{#each list}}<p>{{this}}</p>{{/each}}</mj-text>
        <mj-button href="https://shop.example/{{id}}">Look at {{name}}</mj-button>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;

describe('a rendered email', () => {
  it('has its subject from the title and its preheader from the preview, each on one line', async () => {
    const { subject, preheader } = await compileTemplate(SOURCE).render({
      name: 'Zoë <&>',
      more: 'a\n b',
      id: '1',
      list: [],
    });
    expect({ subject, preheader }).toEqual({ subject: 'For Zoë <&> & friends', preheader: 'more a b here' });
  });

  it('has a text part with links, alternative texts and decoded values', async () => {
    const { text } = await compileTemplate(SOURCE).render({
      name: 'Zoë <&>',
      more: '"x"',
      id: '7',
      list: ['a', 'b'],
    });
    expect(text).toBe(
      'Picture of Zoë <&> [https://shop.example/7]\n\nHello Zoë <&>\n\n"x" is 5 € < 6 €\n\na\n\nb\n\nLook at Zoë <&> [https://shop.example/7]',
    );
  });

  it('is frozen, and can be copied and serialised whole', async () => {
    const rendered = await compileTemplate(SOURCE).render({ name: 'Ana', more: 'x', id: '1', list: [] });
    expect(Object.isFrozen(rendered)).toBe(true);
    expect(Object.keys({ ...rendered }).sort()).toEqual(['html', 'preheader', 'subject', 'text']);
    expect(JSON.parse(JSON.stringify(rendered))).toEqual({ ...rendered });
  });

  it('is the same as bytes', async () => {
    const engine = compileTemplate(SOURCE);
    for (const name of ['Ana', '漢字', '👩‍👩‍👧', '\ud83d', 'é']) {
      const context = { name, more: '\ude00', id: '1', list: [name] };
      expect(Buffer.from(await engine.renderBytes(context))).toEqual(
        Buffer.from((await engine.render(context)).html),
      );
    }
  });

  it('parses to the same subject, HTML and text for hostile values, within the limits of lines', async () => {
    const engine = compileTemplate(SOURCE);
    const random = new Random(7);
    for (let round = 0; round < 300; round += 1) {
      const context = {
        name: `${randomText(random)}n`.toWellFormed(),
        more: randomText(random).toWellFormed(),
        id: randomText(random).toWellFormed(),
        list: random.times(random.below(3), () => randomText(random).toWellFormed()),
      };
      const { raw, subject, html, text } = await engine.renderMessage(context, HEADERS);
      expect(raw).not.toMatch(/[^\r]\n|\r[^\n]/);
      const body = raw.slice(raw.indexOf('\r\n\r\n'));
      expect(Math.max(...body.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
      const parsed = await simpleParser(raw, { skipTextToHtml: true });
      expect(parsed.subject ?? '').toBe(subject);
      expect(lines(parsed.html || '')).toBe(lines(html));
      expect(lines(parsed.text ?? '')).toBe(lines(text));
    }
  });

  it('says in text what its HTML says', async () => {
    const engine = compileTemplate(SOURCE);
    const random = new Random(8);
    for (let round = 0; round < 100; round += 1) {
      const name = random.pick(['Ana', 'O’Neil', 'a & b', '<b>', '"q"', '`x`']);
      const { html, text } = await engine.render({ name, more: 'm', id: '1', list: [name] });
      expect(text).toBe(htmlToText(html));
    }
  });
});

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimEnd();
}
