/** What the programs of the docs name without saying where it comes from: a reader's own. */
import Handlebars from 'handlebars';
import { convert } from 'html-to-text';
import mjml2html from 'mjml';
import { z } from 'zod';
import { compileTemplate } from '../../../src/template/index.ts';

export { compileTemplate, convert, Handlebars, mjml2html, z };

export const source =
  '<mjml><mj-head><mj-title>Hello</mj-title></mj-head><mj-body><mj-section><mj-column><mj-text>{{name}}</mj-text></mj-column></mj-section></mj-body></mjml>';
export const partials = {};
export const helpers = {};
export const context = { name: 'Ada' };
export const people = [{ name: 'Ada', email: 'ada@example.test' }];
export const from = { name: 'Shop', address: 'shop@example.test' };
export const date = new Date('2026-10-15T10:00:00Z');
export const messageId = '<1@example.test>';
export const send = async (...message: readonly unknown[]): Promise<number> => message.length;
