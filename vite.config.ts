import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { regelboekPlugin } from './src/cli/regelboek-plugin.ts';

const wortel = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  base: './',
  plugins: [react(), regelboekPlugin(wortel)],
  build: { target: 'es2020', modulePreload: { polyfill: false } },
  test: {
    projects: [
      { extends: true, test: { name: 'engine', environment: 'node', include: ['tests/{domain,engine,rules,cli,app}/**/*.test.ts', 'tests/*.test.ts'] } },
      { extends: true, test: { name: 'ui', environment: 'jsdom', include: ['tests/ui/**/*.test.tsx'], setupFiles: ['tests/ui/setup.ts'] } },
    ],
  },
});
