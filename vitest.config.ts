import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The sources run in tests as they run for users: by Node itself.
    experimental: { viteModuleRunner: false },
  },
});
