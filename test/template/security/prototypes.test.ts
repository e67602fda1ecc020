import { afterEach, describe, expect, it } from 'vitest';
import { renderText } from './engineOf.ts';

const polluted = Object.prototype as unknown as Record<string, unknown>;

describe('prototypes give nothing', () => {
  afterEach(() => {
    delete polluted.stolen;
  });

  it.each([
    'constructor',
    'constructor.name',
    'name.constructor',
    '__proto__',
    '__proto__.stolen',
    'toString',
    'name.toString',
    'valueOf',
    'hasOwnProperty',
    'list.push',
    'list.constructor.constructor',
    '__defineGetter__',
    '__lookupGetter__',
    'this.constructor',
    '@root.constructor',
    '@constructor',
  ])('{{%s}} is a value that is missing', async (path) => {
    await expect(renderText(`{{${path}}}`, { name: 'Ana', list: [1] })).rejects.toMatchObject({
      code: 'VALUE_MISSING',
    });
  });

  it.each(['constructor', '__proto__', 'list.push', 'constructor.prototype'])(
    '{{#if %s}}, {{#with}} and {{#each}} see nothing there',
    async (path) => {
      const text = `{{#if ${path}}}if{{/if}}{{#with ${path}}}with{{/with}}{{#each ${path}}}each{{/each}}{{#${path}}}block{{/${path}}}`;
      expect(await renderText(text, { list: [1] })).toBe('');
    },
  );

  it('(lookup) reads own properties only, whatever the name is', async () => {
    for (const name of ['constructor', '__proto__', 'toString', '__defineGetter__']) {
      expect(await renderText('{{lookup this name}}{{#with (lookup this name)}}x{{/with}}', { name })).toBe(
        '',
      );
    }
    expect(await renderText('{{lookup list "length"}}', { list: [1, 2] })).toBe('2');
  });

  it('a polluted Object.prototype adds no value, no helper, no partial and no data', async () => {
    // Not enumerable: MJML itself stumbles over what shows up in every loop.
    Object.defineProperty(polluted, 'stolen', { value: () => 'stolen', configurable: true });
    await expect(renderText('{{stolen}}', {})).rejects.toMatchObject({ code: 'VALUE_MISSING' });
    await expect(renderText('{{@stolen}}', {})).rejects.toMatchObject({ code: 'VALUE_MISSING' });
    await expect(renderText('{{stolen 1}}', {})).rejects.toMatchObject({ code: 'TEMPLATE_INVALID' });
    await expect(renderText('{{> stolen}}', {})).rejects.toMatchObject({ code: 'TEMPLATE_INVALID' });
    await expect(renderText('{{> (lookup . "name")}}', { name: 'stolen' })).rejects.toMatchObject({
      code: 'TEMPLATE_INVALID',
    });
    expect(await renderText('{{#if stolen}}x{{/if}}', {})).toBe('');
  });

  it('getters and methods of a class are not reached', async () => {
    class Person {
      get secret() {
        return 'secret';
      }
      method() {
        return 'method';
      }
    }
    expect(await renderText('{{#if secret}}x{{/if}}{{#if method}}x{{/if}}', new Person())).toBe('');
  });

  it('a hash or context named __proto__ changes no prototype', async () => {
    const seen: unknown[] = [];
    const look = (options: { hash: object }) => {
      seen.push(Object.getPrototypeOf(options.hash));
      return '';
    };
    await renderText('{{look __proto__=this}}', { a: 1 }, { look });
    expect(seen).toEqual([Object.prototype]);
  });
});
