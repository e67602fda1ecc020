/** One household as the attacker sees it: what was suggested to it, what is true of it, and how much it buys. */
export interface Subject {
  readonly suggested: readonly string[];
  readonly isTrue: boolean;
  readonly activity: number;
}

const FOLDS = 5;
const STEPS = 200;
const RATE = 0.05;
const DECAY = 2e-3;

/**
 * How well a logistic regression guesses what is true of a household from its suggestions alone: the area under the
 * ROC curve over five folds, taken within groups of equal activity, since how much someone buys is no secret here.
 * 0.5 is blind, 1 knows everything.
 */
export function guessing(subjects: readonly Subject[]): number {
  const features = new Map<string, number>();
  for (const { suggested } of subjects)
    for (const id of suggested) if (!features.has(id)) features.set(id, features.size);
  const vectors = subjects.map(({ suggested }) => suggested.map((id) => features.get(id) as number));
  const scores: number[] = new Array(subjects.length).fill(0);
  const fold = folds(subjects);
  for (let held = 0; held < FOLDS; held++) {
    const train = subjects.flatMap((_, i) => (fold[i] === held ? [] : [i]));
    const weights = trained(
      train.map((i) => vectors[i] as number[]),
      train.map((i) => (subjects[i]?.isTrue ? 1 : 0)),
      features.size,
    );
    subjects.forEach((_, i) => {
      if (fold[i] === held) scores[i] = score(weights, vectors[i] as number[]);
    });
  }
  return withinGroups(subjects, scores, fold);
}

/** Deals the subjects out in turn, the true and the false of each activity apart: every fold has its share of each. */
function folds(subjects: readonly Subject[]): number[] {
  const next = new Map<string, number>();
  return subjects.map(({ isTrue, activity }) => {
    const key = `${isTrue} ${activity}`;
    const turn = next.get(key) ?? 0;
    next.set(key, turn + 1);
    return turn % FOLDS;
  });
}

/** Logistic regression by Adam over the whole batch; the last weight is the constant. */
function trained(
  vectors: readonly (readonly number[])[],
  truth: readonly number[],
  size: number,
): Float64Array {
  const weights = new Float64Array(size + 1);
  const [first, second] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size + 1);
    vectors.forEach((vector, i) => {
      const error = (1 / (1 + Math.exp(-score(weights, vector))) - (truth[i] as number)) / vectors.length;
      for (const feature of vector) gradient[feature] = (gradient[feature] as number) + error;
      gradient[size] = (gradient[size] as number) + error;
    });
    for (let j = 0; j <= size; j++) {
      const slope = (gradient[j] as number) + (j < size ? DECAY * (weights[j] as number) : 0);
      first[j] = 0.9 * (first[j] as number) + 0.1 * slope;
      second[j] = 0.999 * (second[j] as number) + 0.001 * slope * slope;
      const [m, v] = [(first[j] as number) / (1 - 0.9 ** step), (second[j] as number) / (1 - 0.999 ** step)];
      weights[j] = (weights[j] as number) - (RATE * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return weights;
}

function score(weights: Float64Array, vector: readonly number[]): number {
  let sum = weights[weights.length - 1] as number;
  for (const feature of vector) sum += weights[feature] as number;
  return sum;
}

/** The chance that a true one scores above a false one of the same activity and fold; half for a draw. */
function withinGroups(
  subjects: readonly Subject[],
  scores: readonly number[],
  fold: readonly number[],
): number {
  const groups = Map.groupBy(subjects.keys(), (i) => `${subjects[i]?.activity} ${fold[i]}`);
  let [won, all] = [0, 0];
  for (const group of groups.values()) {
    const trues = group.filter((i) => subjects[i]?.isTrue);
    const falses = group.filter((i) => !subjects[i]?.isTrue);
    for (const a of trues)
      for (const b of falses) {
        const [x, y] = [scores[a] as number, scores[b] as number];
        won += x > y ? 1 : x === y ? 0.5 : 0;
        all++;
      }
  }
  return all === 0 ? 0.5 : won / all;
}
