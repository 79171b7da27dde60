import { defineConfig } from '@playwright/test';
import { VLAGGEN } from '../chromium.mjs';

const POORT = Number(process.env['POORT'] ?? 4187);

/** The built app, in a real Chromium, on the screen of a phone. `npm test` builds first and says where the browser is. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/playwright',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json']],
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${POORT}/`,
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
    timezoneId: 'America/Phoenix',
    serviceWorkers: 'allow',
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: VLAGGEN },
  },
  webServer: { command: `npx vite preview --port ${POORT} --strictPort`, url: `http://localhost:${POORT}/`, cwd: '../..', reuseExistingServer: false },
});
