// npm test: every check, in the order in which a fault is cheapest to find, and one closing line that adds them all up.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from './chromium.mjs';

const wortel = fileURLToPath(new URL('..', import.meta.url));
const uitslagen = mkdtempSync(join(tmpdir(), 'regelingencheck-'));
let geslaagd = 0;
let mislukt = 0;

function draai(naam, pakket, argumenten, omgeving = {}) {
  process.stdout.write(`\n— ${naam}\n`);
  const { status } = spawnSync(process.execPath, [join(wortel, 'node_modules', pakket), ...argumenten], {
    cwd: wortel,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...omgeving },
  });
  return status === 0;
}

function controle(naam, pakket, argumenten) {
  if (draai(naam, pakket, argumenten)) geslaagd += 1;
  else mislukt += 1;
}

/** A runner that stops before it counts anything has failed, whatever it printed. */
function tel(goed, lees) {
  try {
    const { passed, failed } = lees();
    geslaagd += passed;
    mislukt += failed;
    if (!goed && failed === 0) mislukt += 1;
  } catch {
    mislukt += 1;
  }
}

controle('types', 'typescript/bin/tsc', ['-p', '.']);
controle('lint and format', '@biomejs/biome/bin/biome', ['ci', '.']);
controle('unused code', 'knip/bin/knip.js', []);

const vitest = join(uitslagen, 'vitest.json');
// An awkward time zone, so that a day that depends on the clock zone shows itself.
tel(draai('unit tests', 'vitest/vitest.mjs', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitest}`], { TZ: 'America/Phoenix' }), () => {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(vitest, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0) };
});

controle('rules with one fault each, a sample', '../tests/mutatie/regels.mjs', ['--steekproef', '40']);
controle('build with its size budget', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']);

try {
  const playwright = join(uitslagen, 'playwright.json');
  const browser = chromium();
  tel(
    draai('browser tests', '@playwright/test/cli.js', ['test', '--config', 'tests/e2e/playwright.config.ts'], {
      CHROMIUM: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: playwright,
    }),
    () => {
      const { stats } = JSON.parse(readFileSync(playwright, 'utf8'));
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    },
  );
} catch (fout) {
  process.stdout.write(`${fout instanceof Error ? fout.message : fout}\n`);
  mislukt += 1;
}

process.stdout.write(`\n${geslaagd} passed, ${mislukt} failed\n`);
process.exitCode = mislukt === 0 && geslaagd > 0 ? 0 : 1;
