// The browser of the tests: the one that is here, or else Debian's package, installed by itself. Prints its path.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLAATSEN = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const gevonden = () => PLAATSEN.find((pad) => pad && existsSync(pad));

/** @returns {string} path of a Chromium; throws with one clear line when there is none and none can be installed. */
export function chromium() {
  const aanwezig = gevonden();
  if (aanwezig) return aanwezig;
  if (existsSync('/usr/bin/apt-get')) {
    const alsBeheerder = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    process.stderr.write('No Chromium found: installing the Debian package.\n');
    for (const opdracht of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const [programma, ...rest] = [...alsBeheerder, 'apt-get', ...opdracht];
      spawnSync(programma, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
  }
  const geinstalleerd = gevonden();
  if (geinstalleerd) return geinstalleerd;
  throw new Error('The browser tests need Chromium or Chrome. Install it, or set CHROMIUM to its path, and run npm test again.');
}

export const VLAGGEN = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
