/**
 * How the orders of one stratum are drawn by chance: without replacement, each thing by its own share. `spread` is the sum of
 * p(1-p), what is left to chance in one order; `scale` makes all pairs together as many as the orders hold.
 */
export interface Draw {
  readonly spread: number;
  readonly scale: number;
}

/**
 * The chance that one order holds two things whose shares are `p` and `q` (Hajek 1964): whoever has one of them has less room for
 * the other, and none where an order has room for one thing only.
 */
export function bothByChance(p: number, q: number, { spread, scale }: Draw): number {
  return scale * p * q * Math.max(0, 1 - ((1 - p) * (1 - q)) / spread);
}

/** What the orders of each stratum hold. */
export interface Held {
  /** How many orders hold a unit: a stratum after the other, unit by unit. */
  readonly share: Uint32Array;
  /** How many orders there are. */
  readonly perStratum: Uint32Array;
  /** How many pairs of things they hold, all together. */
  readonly pairsHeld: Float64Array;
  /** How many things they hold that are no units, since few bought them. */
  readonly rare: Float64Array;
}

/** @param unitOf which units orders are made of */
export function drawsOf({ share, perStratum, pairsHeld, rare }: Held, unitOf: Int32Array): Draw[] {
  const count = perStratum.length;
  // What is rare has a share of nearly nothing, so that p(1-p) is p.
  const sums = Array.from(rare, (few, stratum) => {
    const p = few / Math.max(1, perStratum[stratum] as number);
    return { p, pp: 0, v: p, vv: 0 };
  });
  const units = new Set(unitOf);
  units.delete(-1);
  for (const unit of units)
    sums.forEach((sum, stratum) => {
      const all = perStratum[stratum] as number;
      const p = all === 0 ? 0 : (share[unit * count + stratum] as number) / all;
      const v = p * (1 - p);
      sum.p += p;
      sum.pp += p * p;
      sum.v += v;
      sum.vv += v * v;
    });
  return sums.map(({ p, pp, v, vv }, stratum) => {
    const spread = Math.max(v, 1e-9);
    // The sum of `bothByChance` over all pairs, before it is scaled.
    const pairs = ((p * p - pp - (v * v - vv) / spread) / 2) * (perStratum[stratum] as number);
    return { spread, scale: pairs <= 0 ? 0 : (pairsHeld[stratum] as number) / pairs };
  });
}
