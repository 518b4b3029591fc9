import { defineConfig } from 'vitest/config';

/** Tens of thousands of spoilt inputs; minutes, not seconds. */
export default defineConfig({
  test: {
    setupFiles: ['tests/helpers/same-cases.ts'],
    include: ['tests/fuzz/**/*.test.ts'],
    testTimeout: 900_000,
    maxWorkers: '100%',
  },
});
