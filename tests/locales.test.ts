import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MAKKELIJK, TALEN } from '../src/app/talen.ts';
import { zinsleutel } from '../src/app/zinsleutel.ts';
import { bronteksten, vertalingVan } from '../src/cli/bronteksten.ts';
import { fouten, kaleTekst, meervoudenVan, verwacht } from '../src/cli/vertaalregels.ts';
import { merkenVan } from '../src/engine/merk.ts';
import { wortel } from './regelboek.ts';

const bron = bronteksten(wortel);
const ANDERE = [...TALEN.map(({ code }) => code).filter((code) => code !== 'nl'), MAKKELIJK];

describe('de talen', () => {
  test('er zijn tien talen, elk met een naam in het eigen schrift', () => {
    expect(TALEN.map(({ code }) => code)).toEqual(['nl', 'en', 'ar', 'uk', 'ti', 'pl', 'tr', 'fa', 'prs', 'so']);
    expect(TALEN.find(({ code }) => code === 'ti')?.naam).toMatch(/^\p{Script=Ethiopic}+$/u);
    expect(TALEN.filter(({ richting }) => richting === 'rtl').every(({ naam }) => /^\p{Script=Arabic}+$/u.test(naam))).toBe(true);
  });

  test.each(ANDERE)('%s heeft precies de sleutels, plaatshouders en merken van het Nederlands, en geen cijfer in een tekst', (taal) => {
    expect(fouten(bron, vertalingVan(wortel, taal), taal)).toEqual([]);
  });

  test.each(ANDERE)('%s heeft de meervoudsvormen die Intl voor die taal kent', (taal) => {
    const kent = Intl.PluralRules.supportedLocalesOf(taal).length > 0 ? new Intl.PluralRules(taal).resolvedOptions().pluralCategories : ['one', 'other'];
    expect([...meervoudenVan(taal)].sort()).toEqual([...kent].sort());
  });

  test('er staan geen bestanden van een andere taal tussen', () => {
    for (const map of ['locales', 'locales/regels', 'locales/dekking']) {
      const talen = readdirSync(map).flatMap((naam) => naam.match(/^([\w-]+)\.json$/)?.[1] ?? []);
      expect(talen.filter((taal) => taal !== 'nagekeken').sort(), map).toEqual([...ANDERE, ...(map === 'locales/regels' ? [] : ['nl'])].sort());
    }
  });

  test('elke zin van het regelboek heeft een eigen korte sleutel', () => {
    const zinnen = Object.keys(bron).flatMap((sleutel) => (sleutel.startsWith('regels.zinnen.') ? [sleutel.slice('regels.zinnen.'.length)] : []));
    expect(new Set(zinnen.map(zinsleutel)).size).toBe(zinnen.length);
  });
});

describe('de controle van een vertaling ziet elke fout', () => {
  const nederlands = { 'scherm.a': 'Bel _Vaart Welzijn_ voor {{datum}}.', 'scherm.b_one': '{{count}} ding', 'scherm.b_other': '{{count}} dingen' };
  const goed = { 'scherm.a': 'Call _Vaart Welzijn_ before {{datum}}.', 'scherm.b_one': '{{count}} thing', 'scherm.b_other': '{{count}} things' };
  test.each<[string, Record<string, string>, string]>([
    ['een tekst die ontbreekt', { 'scherm.a': '' }, 'ontbreekt'],
    ['een naam die is vertaald', { 'scherm.a': 'Call Canal Welfare before {{datum}}.' }, '_vaart welzijn_ ontbreekt'],
    ['een plaatshouder die weg is', { 'scherm.a': 'Call _Vaart Welzijn_.' }, 'geen plaatshouder'],
    ['een cijfer in de tekst', { 'scherm.a': 'Call _Vaart Welzijn_ before {{datum}}, ٣ days.' }, 'cijfer'],
    ['een verzonnen merk', { 'scherm.a': '_Red Cross_ or _Vaart Welzijn_ before {{datum}}.' }, '_red cross_ staat niet'],
    ['een sleutel te veel', { 'scherm.c': 'x' }, 'bestaat niet'],
  ])('%s', (_naam, fout, verwachte) => {
    expect(fouten(nederlands, goed, 'en')).toEqual([]);
    expect(fouten(nederlands, { ...goed, ...fout }, 'en').join('\n')).toContain(verwachte);
  });

  test('een Nederlands woord in een ander schrift heeft een merk, ook als het Nederlands het daar niet merkt', () => {
    const balie = { 'scherm.a': 'Hulp (vroegsignalering)' };
    expect(fouten(balie, { 'scherm.a': 'Допомога (_vroegsignalering_)' }, 'uk')).toEqual([]);
    expect(fouten(balie, { 'scherm.a': 'Допомога (vroegsignalering)' }, 'uk')).toEqual(['scherm.a: heeft een Nederlands woord zonder merk']);
    expect(fouten(balie, { 'scherm.a': 'Допомога (_schuldhulp_)' }, 'uk')).toEqual(['scherm.a: _schuldhulp_ staat niet in het Nederlands']);
  });

  test('een taal met zes meervouden heeft ze alle zes nodig', () => {
    expect(Object.keys(verwacht(nederlands, 'ar')).filter((sleutel) => sleutel.startsWith('scherm.b'))).toHaveLength(6);
  });
});

describe('het Nederlands als bron', () => {
  test('namen, getallen en woorden van de balie zijn gemerkt, ook in het regelboek', () => {
    const los = Object.entries(bron).filter(([, tekst]) => /\d|Vaart Welzijn|Werkplein/.test(kaleTekst(tekst.replace(/_[^_\n]+_/g, ''))));
    expect(los).toEqual([]);
  });

  test('een gemerkt woord blijft in elke taal bij de vertaling staan', () => {
    const woorden = new Set(Object.values(bron).flatMap(merkenVan));
    for (const woord of ['bijstand', 'huurtoeslag', 'kwijtschelding', 'buurtteam', 'Kindpakket']) expect(woorden, woord).toContain(woord);
  });
});

describe('de toon', () => {
  const VERBODEN = /\b(arm|arme|minima|doelgroep|fraude)\b|u heeft (geen )?recht op|u heeft nergens recht/i;

  test.each(['nl', MAKKELIJK])('geen tekst in %s bevat een woord dat pijn doet of iets belooft', (taal) => {
    const teksten = taal === 'nl' ? bron : vertalingVan(wortel, taal);
    for (const [sleutel, tekst] of Object.entries(teksten)) expect(tekst, sleutel).not.toMatch(VERBODEN);
  });

  const langste = (teksten: Readonly<Record<string, string>>, hoogstens: number): string[] =>
    Object.entries(teksten).flatMap(([sleutel, tekst]) =>
      kaleTekst(tekst)
        .split(/(?<=[.?!])\s+/)
        .filter((zin) => !sleutel.includes('consulent') && zin.split(/\s+/).length > hoogstens)
        .map((zin) => `${sleutel}: ${zin}`),
    );

  test('nog makkelijker is korter: gemiddeld hoogstens 6 woorden in een zin, nergens meer dan 13, en altijd korter dan het gewone Nederlands', () => {
    const makkelijk = vertalingVan(wortel, MAKKELIJK);
    const gemiddeld = (teksten: Readonly<Record<string, string>>): number => {
      const zinnen = Object.entries(teksten)
        .filter(([sleutel]) => !sleutel.includes('consulent'))
        .flatMap(([, tekst]) => kaleTekst(tekst).split(/(?<=[.?!:])\s+/))
        .map((zin) => zin.split(/\s+/).length);
      return zinnen.reduce((som, n) => som + n, 0) / zinnen.length;
    };
    console.info(`woorden in een zin: gewoon ${gemiddeld(bron).toFixed(2)}, nog makkelijker ${gemiddeld(makkelijk).toFixed(2)}`);
    expect(langste(makkelijk, 13)).toEqual([]);
    expect(gemiddeld(makkelijk)).toBeLessThanOrEqual(6);
    expect(gemiddeld(makkelijk)).toBeLessThan(gemiddeld(bron));
  });

  test('een zin op een scherm heeft hoogstens 16 woorden', () => {
    expect(langste(Object.fromEntries(Object.entries(bron).filter(([sleutel]) => sleutel.startsWith('scherm.'))), 16)).toEqual([]);
  });
});
