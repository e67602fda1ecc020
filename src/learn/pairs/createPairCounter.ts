/**
 * Counts, for pairs of small numbers, how often they were met and by how many different people, in flat arrays with open
 * addressing: no object a pair, which is what keeps a million order lines within memory.
 */
export interface PairCounter {
  readonly size: number;
  /** Counts the pair once more, for this person. All of a person's pairs come before the next person's. */
  add(a: number, b: number, person: number): void;
  /** How many different people the pair was met by. */
  people(a: number, b: number): number;
  /** How often the pair was met. */
  times(a: number, b: number): number;
  forEach(visit: (a: number, b: number, people: number, times: number) => void): void;
}

/** Both numbers of a pair stay below this: together they are one exact double. */
const LIMIT = 2 ** 26;
const FULLEST = 0.7;

export function createPairCounter(): PairCounter {
  let slots = 1 << 12;
  let keys = new Float64Array(slots).fill(-1);
  let times = new Int32Array(slots);
  let people = new Int32Array(slots);
  let last = new Int32Array(slots);
  let size = 0;

  const slotOf = (key: number): number => {
    // Multiplied by odd constants, both halves: neighbouring pairs end far apart.
    const mixed = Math.imul(key % 0x100000000, 0x9e3779b1) ^ Math.imul(key / 0x100000000, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & (slots - 1);
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  const widen = () => {
    const old = { keys, times, people, last };
    slots *= 2;
    keys = new Float64Array(slots).fill(-1);
    times = new Int32Array(slots);
    people = new Int32Array(slots);
    last = new Int32Array(slots);
    for (let i = 0; i < old.keys.length; i++) {
      const key = old.keys[i] as number;
      if (key === -1) continue;
      const slot = slotOf(key);
      keys[slot] = key;
      times[slot] = old.times[i] as number;
      people[slot] = old.people[i] as number;
      last[slot] = old.last[i] as number;
    }
  };
  return {
    get size() {
      return size;
    },
    add(a, b, person) {
      const key = a * LIMIT + b;
      let slot = slotOf(key);
      if (keys[slot] === -1) {
        if (size >= slots * FULLEST) {
          widen();
          slot = slotOf(key);
        }
        keys[slot] = key;
        last[slot] = -1;
        size++;
      }
      times[slot] = (times[slot] as number) + 1;
      if (last[slot] === person) return;
      last[slot] = person;
      people[slot] = (people[slot] as number) + 1;
    },
    times: (a, b) => times[slotOf(a * LIMIT + b)] as number,
    people: (a, b) => people[slotOf(a * LIMIT + b)] as number,
    forEach(visit) {
      for (let slot = 0; slot < slots; slot++) {
        const key = keys[slot] as number;
        if (key !== -1)
          visit(Math.floor(key / LIMIT), key % LIMIT, people[slot] as number, times[slot] as number);
      }
    },
  };
}
