import path from 'node:path';
import { defineConfig } from 'vitest/config';

// Hundreds of processes read the same sources: what Node has compiled once, none of them compiles again.
process.env.NODE_COMPILE_CACHE ??= path.resolve('node_modules/.cache/compiled');

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Most of the time is spent waiting for processes: one worker would leave half of two cores idle.
    maxWorkers: 2,
    // Two hundred files read the same modules, and none of them leaves anything behind in them: a process each took a third of the time.
    isolate: false,
    restoreMocks: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The sources run in tests as they run for users: by Node itself.
    experimental: { viteModuleRunner: false },
  },
});
