import { expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import type { Terminal } from '../../src/cli/Terminal.ts';

/** A terminal that somebody watches, and what the one line of progress showed. */
function watch() {
  const shown: string[] = [];
  const terminal: Terminal = {
    out: () => undefined,
    say: () => undefined,
    raw: () => undefined,
    json: () => undefined,
    progress: (text) => shown.push(text),
    style: (_style, text) => text,
    isInteractive: true,
    columns: 100,
  };
  return { terminal, shown };
}

it('where the total is known it shows a bar, the rate and the time that is left', () => {
  const { terminal, shown } = watch();
  let now = 0;
  const progress = createProgress(terminal, 'Sending', { total: 1000, clock: () => now });
  now = 10_000;
  progress.advance(250);
  expect(shown.at(-1)).toBe(`Sending  ${'█'.repeat(6)}${'░'.repeat(18)} 250/1000  25/s  0:30 left`);
  now = 20_000;
  progress.advance(1, 'refused smtp-550-5.1.1');
  expect(shown.at(-1)).toContain('251/1000  refused smtp-550-5.1.1  13/s');
  progress.end();
  expect(shown.at(-1)).toBe('');
});

it('it does not flicker: a tenth of a second passes between two lines', () => {
  const { terminal, shown } = watch();
  let now = 1000;
  const progress = createProgress(terminal, 'Sending', { clock: () => now });
  for (let n = 0; n < 1000; n++) {
    now += 1;
    progress.advance(1);
  }
  expect(shown.length).toBeLessThanOrEqual(11);
});
