import type { Terminal } from './Terminal.ts';

export interface Progress {
  /** Adds to the count; `note` says what is being worked on. */
  advance(step: number, note?: string): void;
  /** Takes the line away. */
  end(): void;
}

const EVERY_MS = 100;
const BAR = 24;

/**
 * One line on standard error that tells how far long work is, with rate and time left where the total is known. It
 * appears only where a person watches; in cron it writes nothing.
 */
export function createProgress(
  terminal: Terminal,
  title: string,
  options: { total?: number; clock?: () => number } = {},
): Progress {
  const { total, clock = () => performance.now() } = options;
  const started = clock();
  let done = 0;
  let shownAt = 0;

  return {
    advance(step, note = '') {
      done += step;
      const now = clock();
      if (now - shownAt < EVERY_MS) return;
      shownAt = now;
      const rate = done / Math.max(0.001, (now - started) / 1000);
      const parts = [
        title,
        total === undefined ? String(done) : `${bar(done, total)} ${done}/${total}`,
        note,
      ];
      parts.push(`${rate.toFixed(rate < 10 ? 1 : 0)}/s`);
      if (total !== undefined && rate > 0) parts.push(`${timeLeft((total - done) / rate)} left`);
      terminal.progress(parts.filter((part) => part !== '').join('  '));
    },
    end: () => terminal.progress(''),
  };
}

function bar(done: number, total: number): string {
  const filled = Math.round((BAR * Math.min(done, total)) / Math.max(1, total));
  return '█'.repeat(filled) + '░'.repeat(BAR - filled);
}

function timeLeft(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const pad = (value: number) => String(value).padStart(2, '0');
  return whole < 3600
    ? `${Math.floor(whole / 60)}:${pad(whole % 60)}`
    : `${Math.floor(whole / 3600)}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;
}
