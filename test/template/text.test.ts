import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../src/template/index.ts';
import { htmlToText } from '../../src/template/text/index.ts';

const mjml = (body: string) =>
  `<mjml><mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`;

describe('the text part', () => {
  it('shows a table in columns, amounts at the right', () => {
    expect(
      htmlToText(
        '<table><tr><th>Item</th><th>Qty</th><th>Price</th></tr><tr><td>Coat</td><td>1</td><td>129.00</td></tr><tr><td>Hat</td><td>12</td><td>2.50</td></tr></table>',
      ),
    ).toBe('Item  Qty   Price\nCoat    1  129.00\nHat    12    2.50');
  });

  it('gives cells that take several columns or rows their place', () => {
    expect(
      htmlToText(
        '<table><tr><th colspan="2">Item</th><th>Price</th></tr><tr><td>Coat</td><td>1</td><td>129.00</td></tr><tr><td colspan="2">Total</td><td>129.00</td></tr></table>',
      ),
    ).toBe('Item      Price\nCoat  1  129.00\nTotal    129.00');
    expect(
      htmlToText(
        '<table><tr><td rowspan="2">Parcel</td><td>Coat</td></tr><tr><td>Hat</td></tr><tr><td>Letter</td><td>Card</td></tr></table>',
      ),
    ).toBe('Parcel  Coat\n        Hat\nLetter  Card');
  });

  it('shows a table that is too wide with a line for each cell, and its heading', () => {
    const name = 'A long name of a product that says a lot about itself and does not end';
    expect(
      htmlToText(
        `<table><tr><th>Item</th><th>Price</th></tr><tr><td>${name}</td><td>2.50</td></tr><tr><td>Hat</td><td>3</td></tr></table>`,
      ),
    ).toBe(`Item: ${name}\nPrice: 2.50\n\nItem: Hat\nPrice: 3`);
  });

  it('fills a table whose rows are a loop, for each person anew', async () => {
    const engine = compileTemplate(
      mjml(
        '<mj-table><tr><th>Item</th><th>Qty</th></tr>{{#each items}}<tr><td>{{name}}{{#if few}} (few){{/if}}</td><td>{{n}}</td></tr>{{/each}}</mj-table>',
      ),
    );
    const first = await engine.render({
      items: [
        { name: 'Coat', n: 1, few: true },
        { name: 'Hat', n: 10 },
      ],
    });
    const second = await engine.render({ items: [{ name: 'Winter coat', n: 2 }] });
    expect(first.text).toBe('Item        Qty\nCoat (few)    1\nHat          10');
    expect(second.text).toBe('Item         Qty\nWinter coat    2');
    expect(engine.stats().shapes).toBe(1);
  });

  it('names an address once where a link is its own text, from values too', async () => {
    const engine = compileTemplate(
      mjml(
        '<mj-text><a href="{{url}}">{{url}}</a>, <a href="mailto:{{mail}}">{{mail}}</a>, <a href="{{url}}">{{name}}</a></mj-text>',
      ),
    );
    const { text } = await engine.render({
      url: 'https://shop.example/',
      mail: 'a@shop.example',
      name: 'the shop',
    });
    expect(text).toBe('https://shop.example/, a@shop.example, the shop [https://shop.example/]');
  });

  it.each([
    [
      'a link as people write it',
      '<a href="https://www.shop.example/">www.shop.example</a>',
      'www.shop.example',
    ],
    ['a link with a subject', '<a href="MAILTO:a@b.test?subject=Hi%20you">a@b.test</a>', 'a@b.test'],
    ['an encoded address', '<a href="https://s.test/a%C3%B1o">https://s.test/año</a>', 'https://s.test/año'],
    ['a number', '<a href="tel:+34600111222">+34 600 111 222</a>', '+34 600 111 222'],
    [
      'a picture and a text that link to one place',
      '<a href="https://f.test/"><img src="x" alt=""></a> <a href="https://f.test/">Find us</a>',
      'Find us [https://f.test/]',
    ],
    [
      'a linked picture without words',
      '<p><a href="https://f.test/"><img src="x"></a></p><p>Bye</p>',
      'https://f.test/\n\nBye',
    ],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    '<div style="DISPLAY : none">x</div>',
    '<div style="color:red; display:none !important">x</div>',
    '<div style="max-height:0px;overflow:hidden">x</div>',
    '<div style="max-height: 0">x</div>',
    '<td style="mso-hide:all">x</td>',
    '<div hidden>x</div>',
    '<div hidden="hidden"><p>x<br></p>y</div>',
    '<style>x</style><script>y</script><title>z</title>',
    '<div style="visibility: hidden">x</div><div style="opacity:0">y</div><div style="height:0;overflow:hidden">z</div>',
    '<div style="/* a */display:/**/none">x</div><div style="dis\\70lay:none">y</div><div style="display:&#110;one">z</div>',
    '<div style="max-height:0.0em">x</div><div HIDDEN>y</div><div hidden="until-found">z</div>',
    '<p>&zwnj;&nbsp;&zwnj;</p><p>&shy;</p><p>&nbsp;</p><p>&#8202;</p><p>&#10240;&#10240;</p>',
    '<p>&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;&#8199;&#65279;&#847;</p>',
  ])('does not show what nobody sees: %s', (html) => {
    expect(htmlToText(`<p>before</p>${html}<p>after</p>`)).toBe('before\n\nafter');
  });

  it('shows what only looks hidden', () => {
    expect(
      htmlToText('<p style="max-height:0.5em">a</p><p style="max-height:20px">b</p><p class="hidden">c</p>'),
    ).toBe('a\n\nb\n\nc');
    expect(
      htmlToText(
        '<p style="opacity:0.5">a</p><p style="height:0">b</p><p style="background:url(x?display:none)">c</p><p>👨‍👩‍👧</p>',
      ),
    ).toBe('a\n\nb\n\nc\n\n👨‍👩‍👧');
  });

  it('ends a preheader where its filler begins', () => {
    expect(htmlToText(`<div>Hello${'&nbsp;&zwnj;'.repeat(40)}</div>`).trimEnd()).toBe('Hello');
  });

  it('keeps the lines that a style keeps', () => {
    expect(
      htmlToText('<div style="white-space: pre-line">Calle Mayor 1\n28013 Madrid</div><p>a\nb</p>'),
    ).toBe('Calle Mayor 1\n28013 Madrid\n\na b');
  });

  it('counts lists as they say', () => {
    expect(htmlToText('<ol><li>a</li><li value="5">b</li><li>c</li></ol>')).toBe(' 1. a\n 5. b\n 6. c');
  });

  it('puts a summary and its details, a caption and its table into lines of their own', () => {
    expect(htmlToText('<details><summary>More</summary>Details</details>')).toBe('More\nDetails');
    expect(htmlToText('<table><caption>Order</caption><tr><td>a</td><td>b</td></tr></table>')).toBe(
      'Order\na  b',
    );
  });

  it('keeps the lines of <pre> and counts lists', () => {
    expect(htmlToText('<pre>a\n  b</pre><ol start="3"><li>c<ul><li>d</li></ul></li><li>e</li></ol>')).toBe(
      'a\n  b\n\n 3. c\n     * d\n 4. e',
    );
  });

  it('reads a carousel and an accordion once', async () => {
    const { text } = await compileTemplate(
      mjml(
        '<mj-carousel><mj-carousel-image src="a.png" alt="A coat" href="https://shop.example/a" /><mj-carousel-image src="b.png" alt="A hat" /></mj-carousel><mj-accordion><mj-accordion-element><mj-accordion-title>Why?</mj-accordion-title><mj-accordion-text>Because.</mj-accordion-text></mj-accordion-element></mj-accordion>',
      ),
    ).render({});
    expect(text).toBe('A coat [https://shop.example/a]\nA hat\n\nWhy?\n\nBecause.');
  });

  it('decodes markup and entities of values that are not escaped', async () => {
    const { text } = await compileTemplate(
      mjml('<mj-text>{{{html}}} <a href="{{{url}}}">x</a> {{plain}}</mj-text>'),
    ).render({ html: '<b>a &amp; b</b>', url: 'https://shop.example/?a=1&b=2', plain: '&amp; <b>' });
    expect(text).toBe('a & b x [https://shop.example/?a=1&b=2] &amp; <b>');
  });
});
