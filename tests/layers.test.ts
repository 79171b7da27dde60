import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wortel } from './regelboek.ts';

const LAGEN = ['domain', 'engine', 'app', 'ui'] as const;
type Laag = (typeof LAGEN)[number];
/** Packages a layer may use beside its own code. Only the compiler of the rules reads YAML and knows zod. */
const PAKKETTEN: Record<Laag, RegExp> = {
  domain: /^$/,
  engine: /^(zod|yaml)$/,
  app: /^(dexie|i18next|virtual:(regelboek|naslag|bronnen|dekking|teksten-eerst|teksten-later|weer-begin))$/,
  ui: /^(react|react\/jsx-(dev-)?runtime|react-dom\/client|react-dom|wouter(\/.*)?|react-hook-form|i18next|@nl-design-system-candidate\/.*|@utrecht\/.*)$/,
};
const BOUWTIJD = /^src\/engine\/(schema|compile|controle|yaml|huishouden-schema|dekking-schema)\.ts$/;

const bestanden = readdirSync(join(wortel, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((pad) => /\.tsx?$/.test(pad))
  .map((pad) => `src/${pad.replaceAll('\\', '/')}`);
const tekstVan = (pad: string): string => readFileSync(join(wortel, pad), 'utf8');
const importsVan = (tekst: string): string[] => [...tekst.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((m) => m[1] ?? '');
const naar = (van: string, doel: string): string =>
  doel.startsWith('.') ? relative(wortel, normalize(join(wortel, van, '..', doel))).replaceAll('\\', '/') : doel;
const laagVan = (pad: string): Laag | undefined => LAGEN.find((laag) => pad.startsWith(`src/${laag}/`));
const zonderCommentaar = (tekst: string): string => tekst.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('de lagen domain → engine → app → ui', () => {
  test.each(bestanden.filter(laagVan))('%s kijkt niet naar rechts', (pad) => {
    const laag = laagVan(pad) as Laag;
    for (const doel of importsVan(tekstVan(pad)).map((i) => naar(pad, i))) {
      const andere = laagVan(doel);
      if (andere) {
        expect(LAGEN.indexOf(andere), `${pad} gebruikt ${doel}`).toBeLessThanOrEqual(LAGEN.indexOf(laag));
        if (andere === 'engine' && laag !== 'engine' && !/virtual\.d\.ts$/.test(pad))
          expect(doel, `${pad}: alleen door de voordeur`).toBe('src/engine/index.ts');
      } else if (!doel.startsWith('locales/') && !doel.endsWith('.css')) {
        expect(doel, `${pad} gebruikt ${doel}`).toMatch(PAKKETTEN[laag]);
      }
    }
  });

  test('alleen de compiler van de regels kent zod en yaml, en de app komt er niet aan', () => {
    for (const pad of bestanden.filter((p) => laagVan(p))) {
      const doelen = importsVan(tekstVan(pad)).map((i) => naar(pad, i));
      if (BOUWTIJD.test(pad)) continue;
      expect(
        doelen.filter((d) => d === 'zod' || d === 'yaml' || BOUWTIJD.test(d)),
        pad,
      ).toEqual([]);
    }
  });

  test('de mappen van de schermen gebruiken elkaar niet', () => {
    for (const pad of bestanden.filter((p) => /^src\/ui\/(inwoner|consulent|vrijwilliger)\//.test(p))) {
      const eigen = pad.split('/')[2];
      const vreemd = importsVan(tekstVan(pad))
        .map((i) => naar(pad, i))
        .filter((d) => /^src\/ui\/(inwoner|consulent|vrijwilliger)\//.test(d) && d.split('/')[2] !== eigen);
      expect(vreemd, pad).toEqual([]);
    }
  });

  test('domain en engine lezen geen klok, toeval, scherm, schijf of netwerk', () => {
    for (const pad of bestanden.filter((p) => /^src\/(domain|engine)\//.test(p))) {
      const code = zonderCommentaar(tekstVan(pad));
      expect(code, pad).not.toMatch(/new Date\(\)|Date\.now|Math\.random|performance\.|\bwindow\b|\bdocument\b|\bfetch\(|node:|localStorage|process\./);
    }
  });

  test('een onbekend antwoord wordt in de engine nooit met ?? of || tot nul of nee', () => {
    for (const pad of bestanden.filter((p) => p.startsWith('src/engine/voorwaarden/')))
      expect(zonderCommentaar(tekstVan(pad)), pad).not.toMatch(/(\?\?|\|\|)\s*(0|false|NEE|''|\[\])/);
  });

  test('alleen vandaag.ts leest in de app de klok', () => {
    const klok = bestanden.filter((p) => /^src\/(app|ui)\//.test(p) && /new Date\(\)|Date\.now\(\)/.test(zonderCommentaar(tekstVan(p))));
    expect(klok).toEqual(['src/app/vandaag.ts']);
  });

  test('geen bestand is langer dan 300 regels, en negen van de tien zijn korter dan 180', () => {
    const lengtes = bestanden.map((pad) => tekstVan(pad).split('\n').length).sort((a, b) => a - b);
    expect(lengtes.at(-1)).toBeLessThanOrEqual(300);
    expect(lengtes[Math.floor(lengtes.length * 0.9)]).toBeLessThanOrEqual(180);
  });

  test('geen any, geen onderdrukte controle, geen los HTML en geen laden met eval', () => {
    for (const pad of bestanden)
      expect(zonderCommentaar(tekstVan(pad)), pad).not.toMatch(
        /: any\b|as any\b|@ts-ignore|@ts-expect-error|biome-ignore|dangerouslySetInnerHTML|innerHTML|\beval\(|new Function\(/,
      );
  });
});
