import { scoreOf, trained } from './regression.ts';

/** One person as the attacker sees it: what was suggested, what is true, and how much is bought. */
export interface Subject {
  readonly suggested: readonly string[];
  readonly isTrue: boolean;
  /** People are compared with those who buy as much: which tenth of all. */
  readonly activity: number;
}

/** How well the truth can be guessed. */
export interface Attack {
  /** The area under the ROC curve, at equal activity: 0.5 is blind, 1 knows everything. */
  readonly auc: number;
  /** The 95% interval of it. */
  readonly low: number;
  readonly high: number;
  readonly people: number;
  readonly trues: number;
}

const FOLDS = 5;

/**
 * How well a logistic regression guesses what is true of a person from the suggestions alone. Five folds, stratified by truth and
 * activity; every person is guessed by a model that has not seen them. Compared within groups of equal activity, since how much
 * somebody buys is no secret here.
 */
export function attack(subjects: readonly Subject[]): Attack {
  const features = new Map<string, number>();
  for (const { suggested } of subjects)
    for (const id of suggested) if (!features.has(id)) features.set(id, features.size);
  const vectors = subjects.map(({ suggested }) =>
    [...new Set(suggested)].map((id) => features.get(id) as number),
  );
  const scores: number[] = new Array(subjects.length).fill(0);
  const fold = foldsOf(subjects);
  for (let held = 0; held < FOLDS; held++) {
    const train = subjects.flatMap((_, i) => (fold[i] === held ? [] : [i]));
    const weights = trained(
      train.map((i) => vectors[i] as number[]),
      train.map((i) => (subjects[i]?.isTrue ? 1 : 0)),
      features.size,
    );
    subjects.forEach((_, i) => {
      if (fold[i] === held) scores[i] = scoreOf(weights, vectors[i] as number[]);
    });
  }
  return compared(subjects, scores, fold);
}

/** Deals the subjects out in turn, the true and the false of each activity apart: every fold has its share of each. */
function foldsOf(subjects: readonly Subject[]): number[] {
  const next = new Map<string, number>();
  return subjects.map(({ isTrue, activity }) => {
    const key = `${isTrue} ${activity}`;
    const turn = next.get(key) ?? 0;
    next.set(key, turn + 1);
    return turn % FOLDS;
  });
}

/**
 * The chance that a true one scores above a false one of the same activity and fold; half for a draw. The interval is that of
 * DeLong (1988): how far the area would move with each subject.
 */
function compared(subjects: readonly Subject[], scores: readonly number[], fold: readonly number[]): Attack {
  const won = new Float64Array(subjects.length);
  const met = new Float64Array(subjects.length);
  const groups = Map.groupBy(subjects.keys(), (i) => `${subjects[i]?.activity} ${fold[i]}`);
  let [sum, all] = [0, 0];
  for (const group of groups.values()) {
    const trues = group.filter((i) => subjects[i]?.isTrue);
    const falses = group.filter((i) => !subjects[i]?.isTrue);
    for (const a of trues)
      for (const b of falses) {
        const [x, y] = [scores[a] as number, scores[b] as number];
        const win = x > y ? 1 : x === y ? 0.5 : 0;
        sum += win;
        all++;
        for (const i of [a, b]) {
          won[i] = (won[i] as number) + win;
          met[i] = (met[i] as number) + 1;
        }
      }
  }
  const auc = all === 0 ? 0.5 : sum / all;
  let variance = 0;
  won.forEach((wins, i) => {
    variance += ((wins - auc * (met[i] as number)) / Math.max(1, all)) ** 2;
  });
  const half = all === 0 ? 0.5 : 1.96 * Math.sqrt(variance);
  const trues = subjects.filter(({ isTrue }) => isTrue).length;
  return { auc, low: Math.max(0, auc - half), high: Math.min(1, auc + half), people: subjects.length, trues };
}

/** The same people with the truth dealt out anew among those who buy as much: what an attack finds where there is nothing. */
export function permuted(subjects: readonly Subject[], random: () => number): Subject[] {
  const dealt = new Map<number, boolean[]>();
  for (const { activity, isTrue } of subjects) {
    const truths = dealt.get(activity) ?? [];
    dealt.set(activity, truths);
    truths.splice(Math.floor(random() * (truths.length + 1)), 0, isTrue);
  }
  return subjects.map((subject) => ({ ...subject, isTrue: dealt.get(subject.activity)?.pop() ?? false }));
}
