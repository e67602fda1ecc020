const STEPS = 200;
const RATE = 0.05;
const DECAY = 2e-3;

/** One subject's features: their numbers, each once. */
export type Vector = readonly number[];

/** Logistic regression by Adam over the whole batch; the last weight is the constant. Deterministic. */
export function trained(vectors: readonly Vector[], truth: readonly number[], size: number): Float64Array {
  const weights = new Float64Array(size + 1);
  const [first, second] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size + 1);
    vectors.forEach((vector, i) => {
      const error = (1 / (1 + Math.exp(-scoreOf(weights, vector))) - (truth[i] as number)) / vectors.length;
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

export function scoreOf(weights: Float64Array, vector: Vector): number {
  let sum = weights[weights.length - 1] as number;
  for (const feature of vector) sum += weights[feature] as number;
  return sum;
}
