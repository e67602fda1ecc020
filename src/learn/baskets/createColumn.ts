/** A column of numbers that grows: typed, so that a million lines are a few megabytes. */
export interface Column<Numbers extends Int32Array | Float64Array> {
  readonly length: number;
  push(value: number): void;
  /** What was pushed; the column must not be used any more. */
  finish(): Numbers;
}

type Kind<Numbers> = new (length: number) => Numbers;

/** @returns an empty column of 32-bit integers or of doubles */
export function createColumn<Numbers extends Int32Array | Float64Array>(
  Kind: Kind<Numbers>,
): Column<Numbers> {
  let values = new Kind(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const wider = new Kind(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    finish: () => values.subarray(0, length) as Numbers,
  };
}
