import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plusDagen, schrijfDatum } from '../../src/domain/datum.ts';
import { naslag, regelboek, wortel } from '../regelboek.ts';

const draai = (argumenten: readonly string[], invoer = '') =>
  spawnSync(process.execPath, [join(wortel, 'src/cli/start.mjs'), `src/cli/${argumenten[0]}`, ...argumenten.slice(1)], {
    cwd: wortel,
    input: invoer,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
const bestand = (inhoud: string): string => {
  const pad = join(mkdtempSync(join(tmpdir(), 'toets-')), 'huishouden.json');
  writeFileSync(pad, inhoud);
  return pad;
};
const dennis = JSON.parse(readFileSync(join(wortel, 'tests/huishoudens/dennis.json'), 'utf8'));

describe('npm run toets', () => {
  test('drukt voor Dennis percentage, norm en elke regeling af', () => {
    const { stdout, stderr, status } = draai(['toets', bestand(JSON.stringify(dennis.huishouden)), '--peildatum', '2026-11-21']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const uit = JSON.parse(stdout);
    expect(uit.norm.exclusiefVakantiegeld).toEqual({ van: 1348.49, tot: 1348.49 });
    expect(uit.percentage).toEqual({ van: 0, tot: 0 });
    expect(uit.regelingen.map((r: { id: string }) => r.id).sort()).toEqual(regelboek.regelingen.map((r) => r.id).sort());
    for (const regeling of uit.regelingen) expect(Object.keys(regeling)).toEqual(['id', 'uitkomst', 'redenen', 'ontbreekt', 'bedrag']);
    const bijstand = uit.regelingen.find((r: { id: string }) => r.id === 'bijstandsuitkering');
    expect(bijstand).toMatchObject({ uitkomst: 'waarschijnlijk', bedrag: { van: 1348.49, tot: 1348.49, per: 'maand' } });
    expect(stdout).not.toContain('{{');
  }, 30_000);

  test('geeft bij een fout huishouden code 2 en één regel per fout met het veld erin, verder niets', () => {
    const fout = { aanvrager: { leeftijd: 'oud', inkomsten: [{ soort: 'loon', bedrag: 'abc', per: 'maand' }] }, kinderen: 3, spaargeld: 1 };
    const { stdout, stderr, status } = draai(['toets', bestand(JSON.stringify(fout))]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((regel) => regel.split(':')[0]),
    ).toEqual(['aanvrager.leeftijd', 'aanvrager.inkomsten.0.bedrag', 'kinderen', 'spaargeld']);
  }, 30_000);

  test.each([
    ['geen JSON', ['toets', bestand('{"aanvrager":')]],
    ['geen bestand', ['toets', '/bestaat/niet.json']],
    ['geen opdracht', ['toets']],
    ['een datum die niet bestaat', ['toets', bestand('{"aanvrager":{}}'), '--peildatum', '2026-02-30']],
    ['een onbekende optie', ['toets', '--snel']],
  ])(
    '%s: code 2 en één regel',
    (_naam, argumenten) => {
      const { stdout, stderr, status } = draai(argumenten);
      expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    },
    30_000,
  );

  test('--batch leest één huishouden per regel en schrijft één uitkomst per regel', () => {
    const regels = Array.from({ length: 300 }, (_, i) => JSON.stringify({ aanvrager: { leeftijd: 18 + (i % 60) } })).join('\n');
    const { stdout, status } = draai(['toets', '--batch', '--peildatum', '2026-11-21'], `${regels}\n`);
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((r) => JSON.parse(r).peildatum),
    ).toEqual(Array(300).fill('2026-11-21'));
  }, 30_000);

  test('--batch houdt zonder klacht op als wie leest genoeg heeft', async () => {
    const toets = spawn(process.execPath, [join(wortel, 'src/cli/start.mjs'), 'src/cli/toets', '--batch'], { cwd: wortel });
    let stderr = '';
    toets.stderr.on('data', (deel) => {
      stderr += deel;
    });
    toets.stdout.once('data', () => toets.stdout.destroy());
    toets.stdin.on('error', () => undefined);
    toets.stdin.end('{"aanvrager":{}}\n'.repeat(2000));
    expect([await new Promise((klaar) => toets.on('close', klaar)), stderr]).toEqual([0, '']);
  }, 30_000);

  test('--batch noemt bij een fout het regelnummer en stopt met code 2', () => {
    const { stderr, status } = draai(['toets', '--batch'], '{"aanvrager":{}}\n{"aanvrager":5}\nx\n');
    expect(status).toBe(2);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((r) => r.split(':')[0]),
    ).toEqual(['regel 2', 'regel 3']);
  }, 30_000);
});

test('npm run regels drukt elke regeling met drempel, bron, controledatum, einddatum en twijfel af', () => {
  const { stdout, status } = draai(['regels']);
  expect(status).toBe(0);
  for (const { id, geldig } of regelboek.regelingen) {
    const einde = geldig.tot === undefined ? '2026-12-31' : schrijfDatum(plusDagen(geldig.tot, -1));
    expect(stdout).toMatch(new RegExp(`^${id} .*${naslag.regelingen[id]?.gecontroleerd} +${einde}`, 'm'));
  }
  expect(stdout).toContain('amendement-130');
}, 30_000);

test('npm run regels zegt wat er is na te vragen en bij wie, het vraagpunt waar de meeste huishoudens op wachten eerst', () => {
  const { stdout } = draai(['regels']);
  const punten = [...stdout.matchAll(/^ {2} *(\d+) {2}[a-z-]+: .* Vraag het aan .+\. \([a-z0-9-]+\)$/gm)].map((m) => Number(m[1]));
  expect(punten.length).toBeGreaterThan(10);
  expect(punten).toEqual([...punten].sort((a, b) => b - a));
  expect(stdout).toContain('van 2000 bedachte huishoudens');
}, 60_000);
