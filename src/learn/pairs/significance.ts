/**
 * The log-likelihood ratio of a count against what chance would give, both taken as Poisson: 0 where they agree (Dunning 1993 for
 * counts of rare events). Signed: negative where there are fewer than chance would give.
 */
export function logLikelihoodRatio(found: number, expected: number): number {
  const ratio = 2 * ((found === 0 ? 0 : found * Math.log(found / expected)) - (found - expected));
  return found >= expected ? Math.max(0, ratio) : -Math.max(0, ratio);
}

/** The share of a standard normal above `z`; absolute error below 1e-7, relative error small far out (Numerical Recipes' erfc). */
export function upperTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const series = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ].reduceRight((sum, coefficient) => coefficient + t * sum, 0);
  const tail = (t * Math.exp(-x * x + series)) / 2;
  return z >= 0 ? tail : 1 - tail;
}

/**
 * The highest chance that is still told apart from luck when so many were tried: of those at or below it, at most `share` are
 * expected to be luck (Benjamini and Hochberg 1995). -1 when none is.
 *
 * @param tried how many pairs were tried, also those whose chance is not in the list because it was plainly high
 */
export function falseDiscoveryBound(chances: readonly number[], share: number, tried: number): number {
  const sorted = chances.toSorted((a, b) => a - b);
  for (let i = sorted.length - 1; i >= 0; i--)
    if ((sorted[i] as number) <= (share * (i + 1)) / tried) return sorted[i] as number;
  return -1;
}
