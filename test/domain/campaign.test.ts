import { describe, expect, it } from 'vitest';
import { CampaignSettings, DAY_MS } from '../../src/domain/index.ts';

const COFFEE = { consumables: [{ category: 'Kitchen>Coffee', lasts: '30 days' }] };

it.each([
  [{}, ['after-purchase', 7, 30, 'send', 'skip']],
  [{ trigger: 'win-back' }, ['win-back', 180, 365, 'skip', 'skip']],
  [{ trigger: 'win-back', after: '90 days' }, ['win-back', 90, 365, 'skip', 'skip']],
  [{ trigger: 'review' }, ['review', 14, 45, 'skip', 'send']],
  [{ trigger: 'refill', refill: COFFEE }, ['refill', 0, 0, 'skip', 'send']],
  [{ withoutSuggestions: 'send' }, ['after-purchase', 7, 30, 'send', 'send']],
])('%j has what is usual for its trigger', (given, expected) => {
  const { trigger, after, until, withoutHistory, withoutSuggestions } = CampaignSettings.parse(given);
  expect([trigger, after / DAY_MS, until / DAY_MS, withoutHistory, withoutSuggestions]).toEqual(expected);
});

it('a refill says what lasts how long, and when to write', () => {
  expect(CampaignSettings.parse({ trigger: 'refill', refill: COFFEE }).refill).toEqual({
    consumables: [{ category: 'Kitchen > Coffee', lasts: 30 * DAY_MS }],
    ahead: 5 * DAY_MS,
    within: 14 * DAY_MS,
  });
});

describe('refuses', () => {
  it.each([
    ['an unknown trigger', { trigger: 'birthday' }, 'trigger'],
    ['a refill that does not say of what', { trigger: 'refill' }, 'refill'],
    ['a refill of nothing', { trigger: 'refill', refill: { consumables: [] } }, 'refill.consumables'],
    [
      'a consumable without a length',
      { trigger: 'refill', refill: { consumables: [{ product: 'a' }] } },
      'refill.consumables.0',
    ],
    ['what is for refills elsewhere', { trigger: 'review', refill: COFFEE }, 'refill'],
    ['options that would say nothing', { trigger: 'refill', refill: COFFEE, after: '7 days' }, 'after'],
    [
      'a refill without purchases',
      { trigger: 'refill', refill: COFFEE, withoutHistory: 'send' },
      'withoutHistory',
    ],
    ['suggestions of a review', { trigger: 'review', withoutSuggestions: 'send' }, 'withoutSuggestions'],
    ['a window that never opens', { after: '30 days', until: '10 days' }, 'until'],
    ['a window that closes before the usual beginning', { trigger: 'win-back', until: '60 days' }, 'until'],
  ])('%s', (_, given, path) => {
    const result = CampaignSettings.safeParse(given);
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });
});
