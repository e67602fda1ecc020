import { expect, it } from 'vitest';
import { attack, fairness, peopleNeeded, permuted, type Subject, verdictOf } from '../../src/learn/index.ts';
import { seeded } from './support/fair.ts';

/** People of whom a fifth is true; the true ones are suggested `tell` as often as `leak` says, and everybody everything else. */
function subjects(people: number, leak: number, seed: number): Subject[] {
  const random = seeded(seed);
  return Array.from({ length: people }, (_, i) => {
    const isTrue = random() < 0.2;
    const suggested = ['a', 'b', 'c', 'd', 'e'].filter(() => random() < 0.4);
    if (random() < (isTrue ? leak : 0.1)) suggested.push('tell');
    return { suggested, isTrue, activity: i % 10 };
  });
}

it('what gives a topic away is guessed, and what does not is not', () => {
  const told = attack(subjects(1500, 0.7, 1));
  const blind = attack(subjects(1500, 0.1, 2));
  expect(told.auc).toBeGreaterThan(0.7);
  expect(verdictOf(told, 'one')).toBe('gives-away');
  expect(Math.abs(blind.auc - 0.5)).toBeLessThan(0.05);
  expect(blind.low).toBeLessThan(0.5);
});

it('no verdict is finer than the interval: few people say only how many would be needed', () => {
  const few = attack(subjects(150, 0.1, 3));
  expect(few.high - few.low).toBeGreaterThan(0.15);
  expect(verdictOf(few, 'one')).toBe('unclear');
  expect(peopleNeeded(few, 'one')).toBeGreaterThan(500);
});

it('the interval holds the truth of blind attacks about nineteen times of twenty', () => {
  const attacks = Array.from({ length: 60 }, (_, i) => attack(subjects(300, 0.1, 100 + i)));
  const covered = attacks.filter(({ low, high }) => low <= 0.5 && high >= 0.5).length;
  expect(covered).toBeGreaterThanOrEqual(51);
});

it('a truth that is dealt out anew among equals is not guessed', () => {
  const found = attack(permuted(subjects(1500, 0.7, 4), seeded(5)));
  expect(Math.abs(found.auc - 0.5)).toBeLessThan(0.06);
});

it('a group that gets less than others who buy as much is named, and small groups are not', () => {
  const random = seeded(6);
  const members = Array.from({ length: 1200 }, (_, i) => {
    const group = i % 100 === 0 ? 'language: xx' : i % 3 === 0 ? 'language: fr' : 'language: es';
    const chance = group === 'language: fr' ? 0.4 : 0.6;
    return { groups: [group], activity: i % 10, isReached: random() < chance };
  });
  const found = fairness(members, 25);
  expect(found.map(({ group }) => group)).toEqual(['language: es', 'language: fr']);
  expect(found.find(({ group }) => group === 'language: fr')).toMatchObject({ differs: true });
  const fair = members.map((member) => ({ ...member, isReached: random() < 0.5 }));
  expect(fairness(fair, 25).filter(({ differs }) => differs)).toEqual([]);
});
