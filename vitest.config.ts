import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['tests/helpers/same-cases.ts'],
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/conformance/**', 'tests/fuzz/**'],
    testTimeout: 60_000,
    maxWorkers: '100%',
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/cli/main.ts', 'src/cli/launcher/**'],
      thresholds: { lines: 95, functions: 95, branches: 90, statements: 95 },
    },
  },
});
