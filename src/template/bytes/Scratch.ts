import { ByteSink } from './ByteSink.ts';

/**
 * Memory that emails are written into one after the other: for whoever is done with the bytes of one before the next is rendered, such as a
 * loop that writes files. To write over memory that was just used costs a fraction of what new memory costs.
 */
export class Scratch extends ByteSink {
  override begin(expected: number): void {
    this.start = 0;
    super.begin(expected);
  }
}
