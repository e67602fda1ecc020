import { setImmediate as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { BUGS, type Bug } from './Bug.ts';
import { scenarioOf } from './Scenario.ts';
import { simulate } from './simulate.ts';

// npm run simulate [-- --scenarios 10000 --from 1] [--bug NAME]: that many scenarios, one JSON line for what was found in each
// that broke a promise, and one for all. --seed N: that one again. Exit code 1 where a promise was broken.
const { values } = parseArgs({
  options: {
    scenarios: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    bug: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
if (values.bug !== undefined && !(values.bug in BUGS))
  throw new Error(`no such bug; there are ${Object.keys(BUGS).join(', ')}`);
const bug = values.bug as Bug | undefined;
const from = Number(values.seed ?? values.from);
const count = values.seed === undefined ? Number(values.scenarios) : 1;
const total = { scenarios: 0, messages: 0, uncertain: 0, faults: 0, takeovers: 0, broken: 0 };
const began = performance.now();
for (let seed = from; seed < from + count; seed++) {
  // A scenario waits for nothing real: without a pause all of them are one job, at whose end alone what weak references held is let go.
  await pause();
  const started = performance.now();
  const result = await simulate(scenarioOf(seed), bug);
  total.scenarios += 1;
  total.messages += result.messages;
  total.uncertain += result.uncertain;
  total.faults += result.faults;
  total.takeovers += result.takeovers;
  if (result.violations.length > 0) total.broken += 1;
  const ms = Math.round(performance.now() - started);
  if (values.verbose || values.seed !== undefined || result.violations.length > 0)
    process.stdout.write(
      `${JSON.stringify({ ...result, ms, violations: result.violations.slice(0, 10) })}\n`,
    );
}
const seconds = Math.round((performance.now() - began) / 1000);
process.stdout.write(`${JSON.stringify({ ...(bug && { bug }), from, ...total, seconds })}\n`);
if (total.broken > 0) process.exitCode = 1;
