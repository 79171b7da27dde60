import type { Plugin } from 'vite';

const BROK = /^assets\/taal-([a-z]+(?:-x-\w+)?)-.*\.js$/;
const LETTERS: Readonly<Record<string, string>> = {
  ar: 'fonts/noto-sans-arabisch.woff2',
  fa: 'fonts/noto-sans-arabisch.woff2',
  prs: 'fonts/noto-sans-arabisch.woff2',
  ti: 'fonts/noto-sans-ethiopisch.woff2',
};

/** Writes `talen.json`: which files a language needs, so that the app can keep them for use without internet. */
export function talenlijstPlugin(): Plugin {
  return {
    name: 'talenlijst',
    apply: 'build',
    generateBundle(_opties, bundel) {
      if (this.environment.name !== 'client') return;
      const lijst: Record<string, string[]> = {};
      for (const naam of Object.keys(bundel).sort()) {
        const code = naam.match(BROK)?.[1];
        if (code === undefined) continue;
        lijst[code] ??= [LETTERS[code] ?? []].flat();
        lijst[code].push(naam);
      }
      this.emitFile({ type: 'asset', fileName: 'talen.json', source: JSON.stringify(lijst) });
    },
  };
}
