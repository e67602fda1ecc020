import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  createReturnPaths,
  createReturnTokenCheck,
  messageIdFor,
  messagePrefixOf,
  ReturnPath,
  returnTokensIn,
  tokenKeys,
} from '../../src/deliver/index.ts';

const SECRET = 'a-secret-of-the-tests-long-enough-to-be-one';
const OTHER = 'another-shop-has-this-secret-and-not-that-one';
const template = 'bounce+{token}@shop.test';
const messageId = messageIdFor({
  ...{ campaign: 'after-purchase', customerId: 'c1', orderId: 'o1', domain: 'shop.test', secret: SECRET },
});
const address = 'Ana@example.test';
const path = createReturnPaths({ template, keys: tokenKeys(SECRET) })(messageId, address);
const [token = ''] = returnTokensIn(path);

describe('the envelope sender of a message', () => {
  it('is a plain address in lower case whose token names the message', () => {
    expect(path).toMatch(/^bounce\+[0-9a-v]{32}@shop\.test$/);
    expect(messageId.startsWith(messagePrefixOf(token))).toBe(true);
    expect(createReturnPaths({ template, keys: tokenKeys(SECRET) })(messageId, address)).toBe(path);
  });

  it('is signed for one message to one address by one shop', () => {
    const isTrue = createReturnTokenCheck(tokenKeys(SECRET));
    expect(isTrue(token, messageId, 'ana@EXAMPLE.test')).toBe(true);
    expect(isTrue(token, messageId, 'ana.new@example.test')).toBe(false);
    expect(isTrue(token, messageId.replace('@', '0@'), address)).toBe(false);
    expect(createReturnTokenCheck(tokenKeys(OTHER))(token, messageId, address)).toBe(false);
    expect(createReturnTokenCheck(tokenKeys(`${OTHER} ${SECRET}`))(token, messageId, address)).toBe(true);
    for (let at = 0; at < token.length; at++) {
      const forged = token.slice(0, at) + (token[at] === '0' ? '1' : '0') + token.slice(at + 1);
      expect(isTrue(forged, messageId, address)).toBe(false);
    }
  });

  it('is found again whatever forwarders wrote around it, and however they wrote it', () => {
    for (const text of [
      `To: <${path}>`,
      path.toUpperCase(),
      `for <${path}>; Mon, 5 Oct 2026`,
      `SRS0=aB1c=XY=shop.test=bounce+${token}@forwarder.test`,
      `prvs=1234567890=${path}`,
      `rfc822; ${path}`,
    ]) {
      expect(returnTokensIn(text)).toEqual([token]);
    }
    expect(returnTokensIn(`https://shop.test/${token} x${token}@shop.test`)).toEqual([]);
  });

  it('names the message of any id', () => {
    const of = createReturnPaths({ template, keys: tokenKeys(SECRET) });
    for (let round = 0; round < 300; round++) {
      // Leading zeros are where numbers lose letters.
      const id = `<${'0'.repeat(round % 21)}${randomBytes(20).toString('hex')}`
        .slice(0, 41)
        .concat('@x.test>');
      const [found = ''] = returnTokensIn(of(id, 'a@b.test'));
      expect(messagePrefixOf(found)).toBe(id.slice(0, 21));
    }
  });

  it.each([
    ['bounce@shop.test', /once/],
    ['{token}{token}@shop.test', /once/],
    ['bounce@{token}.test', /before the @/],
    [`${'x'.repeat(33)}{token}@shop.test`, /at most 32/],
    ['a b{token}@shop.test', /address/],
  ])('is refused when it is set to %s', (text, why) => {
    expect(ReturnPath.safeParse(text).error?.issues[0]?.message).toMatch(why);
  });

  it('may be as long as a local part can be', () => {
    const longest = ReturnPath.parse(`${'x'.repeat(32)}{token}@shop.test`);
    const of = createReturnPaths({ template: longest, keys: tokenKeys(SECRET) });
    expect(of(messageId, address).indexOf('@')).toBe(64);
  });
});
