import { expect, test } from 'vitest';
import { keepLinksSafe } from '../../src/run/compose/keepLinksSafe.ts';

test.each([
  '<a href="javascript:alert(1)">',
  "<a HREF='javascript:alert(1)'>",
  `<a href${' '.repeat(40)}=${' '.repeat(40)}"javascript:alert(1)">`,
  '<a href="java&#x09;script&colon;alert(1)">',
  '<a title="a = b" href="vbscript:x">',
  '<a href="https://shop.example/?a=b"\nhref="data:text/html,x">',
  '<img src="data:image/svg+xml,x">',
  '<td background="ftp://shop.example/x.png">',
  '<form action="javascript:x">',
  '<video poster="javascript:x">',
])('an address that may run something is refused: %s', (html) => {
  expect(() => keepLinksSafe(html)).toThrow('an address that must not leave');
});

test.each([
  '<a href="https://shop.example/?next=href=\'javascript:x\'">',
  '<a href="mailto:hola@shop.example">',
  '<a href="#top">',
  '<a href="">',
  '<img src="cid:logo"><p>href="javascript:x"</p>',
  '<a data-href="javascript:x">',
])('what leads to a page, to a mailbox or nowhere may leave: %s', (html) => {
  expect(() => keepLinksSafe(html)).not.toThrow();
});
