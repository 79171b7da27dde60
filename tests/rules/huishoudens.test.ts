import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eersteStappen } from '../../src/app/stappen.ts';
import { bedragVan, type Organisatie, past, toetsAlles } from '../../src/engine/index.ts';
import { dag, feiten, naslag, regelboek, wortel } from '../regelboek.ts';

/** A household with the outcome of every regeling, worked out by hand from the rules, the law and the facts. */
interface GoudenHuishouden {
  readonly naam: string;
  readonly bron: string;
  readonly peildatum: string;
  readonly huishouden: Record<string, unknown>;
  readonly verwacht: Readonly<Record<string, string>>;
  /** Which organisations come first, and why that is of use. */
  readonly eersteStappen: readonly string[];
  readonly waaromEerst: string;
  /** Euros per month, lowest and highest, with the arithmetic in `som`. */
  readonly bedragen?: Readonly<Record<string, readonly [laagst: number, hoogst: number]>>;
  readonly som?: Readonly<Record<string, string>>;
}

const map = join(wortel, 'tests', 'huishoudens');
const huishoudens = readdirSync(map).map((bestand) => ({
  bestand: bestand.replace('.json', ''),
  ...(JSON.parse(readFileSync(join(map, bestand), 'utf8')) as GoudenHuishouden),
}));
const bekeken = huishoudens.map((h) => ({ ...h, f: feiten(h.huishouden, h.peildatum) }));

/** What ended gives no other word than that, on every day from then on. */
const BESTAAT_NIET_MEER = ['eenmalige-100-euro', 'energietoeslag', 'meedoenpremie-wpda', 'noodfonds-energie', 'witgoedregeling'];
/** No honest nee is possible: whoever had work or a benefit in the last five years may still get money back. */
const NOOIT_NEE = ['teruggave-inkomstenbelasting'];

describe('gouden huishoudens', () => {
  test('het zijn er minstens 27, samen met minstens 1.000 uitkomsten en 60 bedragen', () => {
    expect(huishoudens.length).toBeGreaterThanOrEqual(27);
    expect(huishoudens.flatMap((h) => Object.keys(h.verwacht)).length).toBeGreaterThanOrEqual(1000);
    expect(huishoudens.flatMap((h) => Object.keys(h.bedragen ?? {})).length).toBeGreaterThanOrEqual(60);
  });

  test.each(bekeken)('elke uitkomst klopt: $naam', ({ verwacht, f }) => {
    const uitkomsten = Object.fromEntries(toetsAlles(f).map((u) => [u.regeling.id, u.uitkomst]));
    expect(Object.keys(verwacht).sort()).toEqual(regelboek.regelingen.map((r) => r.id).sort());
    expect(uitkomsten).toEqual(verwacht);
  });

  const metBedrag = bekeken.flatMap(({ naam, f, bedragen = {}, som = {} }) =>
    Object.entries(bedragen).map(([id, euros]) => ({ naam, f, id, euros, som: som[id] })),
  );
  test.each(metBedrag)('het bedrag van $id is € $euros: $naam', ({ f, id, euros, som }) => {
    const regeling = regelboek.regelingen.find((r) => r.id === id);
    const bedrag = regeling && bedragVan(regeling, f);
    expect(som, 'de som staat erbij').toBeTruthy();
    expect(bedrag && [bedrag.min, bedrag.max]).toEqual(euros.map((euro) => Math.round(euro * 100)));
  });

  test.each(bekeken)('de eerste stap is $eersteStappen: $naam', ({ f, eersteStappen: stappen, waaromEerst }) => {
    expect(stappen.length).toBeGreaterThanOrEqual(1);
    expect(waaromEerst).toMatch(/\.$/);
    const gevonden = eersteStappen(f, naslag).map((s) => s.organisatie.id);
    expect(gevonden.slice(0, stappen.length)).toEqual(stappen);
  });

  /** By telephone; who lives elsewhere is sent to the own gemeente, which we have no number of. */
  const isBereikbaar = ({ id, telefoon }: Organisatie): boolean => telefoon !== undefined || id === 'eigen-gemeente';
  test.each(bekeken)('minstens een van de hoogstens 3 eerste stappen gaat naar iemand die te bellen is: $naam', ({ f }) => {
    expect(
      eersteStappen(f, naslag)
        .filter((s) => isBereikbaar(s.organisatie))
        .map((s) => s.organisatie.id),
    ).not.toEqual([]);
  });
});

describe('elke groep heeft een weg die op iets nuttigs uitkomt', () => {
  test.each([
    ['volwassene', 'werkt-en-wordt-afgesloten', 'crisis'],
    ['volwassene met een uitkering', 'wia-met-partner', 'uitkering'],
    ['werkloze', 'ww-64', 'uitkering'],
    ['AOW-er', 'aow-alleen', 'aow'],
    ['AOW-er met een onvolledige AOW', 'aow-paar-onvolledig', 'aow'],
    ["zzp'er", 'zzp', 'eigen-bedrijf'],
    ['student', 'student-met-beperking', 'student'],
    ['jongere', 'jong-gehuurde-kamer', 'jongere-schuld'],
    ['statushouder', 'statushouder', 'nieuw-in-nederland'],
    ['gezin', 'gezin-een-loon', 'kinderen'],
    ['alleenstaande ouder', 'moeder-met-opvang', 'kinderen'],
    ['gedupeerde', 'gedupeerd-gezin', 'toeslagenouder'],
    ['zwanger', 'zwanger-met-schulden', 'zwanger'],
    ['dakloos', 'dakloos', 'dakloos'],
    ['in een inrichting', 'inrichting', 'inrichting'],
  ])('%s: minstens 4 regelingen die waarschijnlijk zijn of waar een mens over beslist, en een eigen verwijzing', (_groep, bestand, verwijzing) => {
    const gevonden = bekeken.find((h) => h.bestand === bestand);
    const woorden = Object.values(gevonden?.verwacht ?? {});
    expect(woorden.filter((w) => w === 'waarschijnlijk' || w === 'maatwerk').length).toBeGreaterThanOrEqual(4);
    const eigen = regelboek.verwijzingen.find((v) => v.id === verwijzing);
    expect(eigen && gevonden && past(eigen, gevonden.f)).toBe(true);
    expect(naslag.verwijzingen[verwijzing]?.zeg).toBeTruthy();
  });
});

describe('dekking van de regelingen door de gouden huishoudens', () => {
  const MOGELIJK = ['krijgt-u-vanzelf', 'waarschijnlijk', 'maatwerk', 'misschien'];

  test.each(regelboek.regelingen.map((r) => r.id))('%s komt minstens een keer mogelijk en een keer waarschijnlijk niet uit', (id) => {
    const woorden = huishoudens.map((h) => h.verwacht[id] ?? '');
    if (BESTAAT_NIET_MEER.includes(id)) {
      expect(new Set(woorden)).toEqual(new Set(['bestaat-niet-meer']));
      return;
    }
    expect(woorden.filter((w) => MOGELIJK.includes(w))).not.toEqual([]);
    if (NOOIT_NEE.includes(id)) expect(woorden).not.toContain('waarschijnlijk-niet');
    else expect(woorden).toContain('waarschijnlijk-niet');
  });

  test('wat niet meer bestaat, is precies wat een laatste dag in het verleden heeft', () => {
    const voorbij = regelboek.regelingen.filter((r) => r.geldig.tot !== undefined && r.geldig.tot <= dag('2026-06-15'));
    expect(voorbij.map((r) => r.id).sort()).toEqual(BESTAAT_NIET_MEER);
  });
});
