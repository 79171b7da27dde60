import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { euros } from '../app/opmaak.ts';
import { type Datum, leesDatum } from '../domain/datum.ts';
import { compile, type Voorbeeld } from '../engine/compile.ts';
import { leesHuishouden } from '../engine/huishouden-schema.ts';
import { bedragVan, type Kader, leidAf, maakKader, type Regeling, toetsRegeling } from '../engine/index.ts';
import { schrijfFout } from '../engine/yaml.ts';
import { leesRegelbestanden } from './regelbestanden.ts';

/** A household to compare with: a golden one, or an example of a rule file. */
export interface Proefhuishouden {
  readonly naam: string;
  readonly peildatum: Datum;
  readonly huishouden: unknown;
}

/** One line in plain Dutch for each outcome or amount that is not the same in both rulebooks. */
export function verschillen(oud: Kader, nieuw: Kader, huishoudens: readonly Proefhuishouden[]): string[] {
  const ids = [...new Set([...oud.regelboek.regelingen, ...nieuw.regelboek.regelingen].map((r) => r.id))].sort();
  return huishoudens.flatMap((h) => {
    const voor = stand(oud, h);
    const na = stand(nieuw, h);
    return ids.flatMap((id) => {
      const [was, wordt] = [voor(id), na(id)];
      return was === wordt ? [] : [`${h.naam}: ${id} was ${was}, wordt ${wordt}`];
    });
  });
}

/** What a regeling says for a household, in words; households that a rulebook cannot read have no outcome there. */
function stand(kader: Kader, { huishouden, peildatum }: Proefhuishouden): (id: string) => string {
  const gelezen = leesHuishouden(huishouden, kader.regelboek.inkomsten);
  if ('fouten' in gelezen) return () => 'niet te toetsen';
  const f = leidAf(kader, gelezen.huishouden, peildatum);
  const bedrag = (regeling: Regeling): string => {
    const b = bedragVan(regeling, f);
    return b ? ` (${euros(b.min)} tot ${euros(b.max)} per maand)` : '';
  };
  return (id) => {
    const regeling = kader.regelboek.regelingen.find((r) => r.id === id);
    if (!regeling) return 'niet in de regels';
    const uitkomst = toetsRegeling(regeling, f);
    // What somebody probably does not get has no amount that can change.
    return uitkomst === 'waarschijnlijk-niet' ? uitkomst : `${uitkomst}${bedrag(regeling)}`;
  };
}

/** Prints what changes for the golden households and the examples since a git reference. @returns the exit code */
export function vergelijkMet(ref: string): number {
  const wortel = process.cwd();
  const bestandenToen = regelsToen(ref);
  if (!bestandenToen) return meld([`${ref}: deze versie staat niet in git, of heeft geen map rules/`]);
  const toen = compile(bestandenToen, ref);
  const nu = compile(leesRegelbestanden(wortel), 'nu');
  if (!toen.regelboek || !nu.regelboek) return meld([...toen.fouten.map((fout) => `${ref} ${schrijfFout(fout)}`), ...nu.fouten.map(schrijfFout)]);
  const huishoudens = [...gouden(wortel), ...nu.voorbeelden.map(alsProef)];
  const regels = verschillen(maakKader(toen.regelboek), maakKader(nu.regelboek), huishoudens);
  const kop = `${huishoudens.length} huishoudens vergeleken met ${ref}: ${regels.length === 0 ? 'niets verandert' : `${regels.length} uitkomsten veranderen`}`;
  process.stdout.write(`${[kop, ...regels.map((regel) => `  ${regel}`)].join('\n')}\n`);
  return 0;
}

const alsProef = ({ regeling, naam, peildatum, huishouden }: Voorbeeld): Proefhuishouden => ({ naam: `${regeling}, ${naam}`, peildatum, huishouden });

function gouden(wortel: string): Proefhuishouden[] {
  const map = join(wortel, 'tests', 'huishoudens');
  return readdirSync(map).flatMap((bestand) => {
    const { naam, peildatum, huishouden } = JSON.parse(readFileSync(join(map, bestand), 'utf8'));
    const dag = leesDatum(peildatum);
    return dag === undefined ? [] : [{ naam, peildatum: dag, huishouden }];
  });
}

/** The rule files as they were; undefined when git does not know them. */
function regelsToen(ref: string): Record<string, string> | undefined {
  const git = (...opdracht: string[]): string =>
    execFileSync('git', opdracht, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64_000_000 });
  try {
    // From here on a hash, so that a reference can never be read as an option.
    const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).trim();
    const paden = git('ls-tree', '-r', '--name-only', commit, 'rules').split('\n');
    const yaml = paden.filter((pad) => pad.endsWith('.yaml'));
    return yaml.length === 0 ? undefined : Object.fromEntries(yaml.map((pad) => [pad, git('show', `${commit}:${pad}`)]));
  } catch {
    return undefined;
  }
}

function meld(fouten: readonly string[]): number {
  process.stderr.write(`${fouten.join('\n')}\n`);
  return 1;
}
