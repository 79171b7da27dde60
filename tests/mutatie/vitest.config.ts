import { defineConfig, mergeConfig } from 'vitest/config';
import basis from '../../vite.config.ts';

/** The tests that judge domain and engine, quick enough to run for every mutant. */
export default mergeConfig(
  { ...basis, test: {} },
  defineConfig({
    test: {
      environment: 'node',
      include: ['tests/{domain,engine,rules}/**/*.test.ts'],
      testTimeout: 120_000,
      env: { HUISHOUDENS: '25', SEED: '2026' },
    },
  }),
);
