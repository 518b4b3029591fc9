import { defineConfig } from 'vitest/config';

/** Tests against the real LibreOffice and poppler; docs/conformance.md says how to install them. */
export default defineConfig({
  test: {
    setupFiles: ['tests/helpers/same-cases.ts'],
    globalSetup: 'tests/conformance/build-program.ts',
    include: ['tests/conformance/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
