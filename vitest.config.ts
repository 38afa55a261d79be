import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    // Only a test that hangs is stopped: how fast something is, benches measure.
    testTimeout: 60_000,
  },
});
