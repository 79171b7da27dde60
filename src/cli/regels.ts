import regelboek from 'virtual:regelboek';
import { naslag } from '../app/naslag.ts';
import { vandaag } from '../app/vandaag.ts';
import { plusDagen, schrijfDatum } from '../domain/datum.ts';
import { compile } from '../engine/compile.ts';
import { delenVan, type Kader, maakKader, type Regeling, type Voorwaarde } from '../engine/index.ts';
import { leesRegelbestanden, regelversie } from './regelbestanden.ts';
import { vraagpunten } from './twijfels.ts';
import { vergelijkMet } from './vergelijk.ts';
import { mislukteVoorbeelden } from './voorbeelden.ts';

/** Runs the examples of every rule and prints one line per regeling with the doubts, or compares with an earlier version. @returns the exit code */
export async function hoofd(argumenten: readonly string[]): Promise<number> {
  const [optie, ref] = argumenten;
  if (optie === '--vergelijk' && ref !== undefined) return vergelijkMet(ref);
  if (optie !== undefined) {
    process.stderr.write('gebruik: npm run regels  of  npm run regels -- --vergelijk <git-ref>\n');
    return 2;
  }
  const kader = maakKader(regelboek);
  const bestanden = leesRegelbestanden(process.cwd());
  const { voorbeelden = [] } = compile(bestanden, regelversie(bestanden));
  const mislukt = mislukteVoorbeelden(kader, voorbeelden);
  if (mislukt.length > 0) {
    process.stderr.write(`${mislukt.join('\n')}\n`);
    return 1;
  }
  process.stdout.write(
    `${tabel(kader)}\n\n${vraagpunten(kader, naslag, vandaag())}\n\n${voorbeelden.length} voorbeelden kloppen; regels versie ${kader.regelboek.versie}\n`,
  );
  return 0;
}

function tabel(kader: Kader): string {
  const einde = laatsteDag(kader);
  const rijen = kader.regelboek.regelingen.map((r) => [
    r.id,
    drempel(r),
    naslag.regelingen[r.id]?.bronnen[0] ?? '',
    naslag.regelingen[r.id]?.gecontroleerd ?? '',
    r.geldig.tot ? schrijfDatum(plusDagen(r.geldig.tot, -1)) : einde,
    twijfelt(r.voorwaarde) ? 'ja' : '',
  ]);
  return opgemaakt([['regeling', 'drempel', 'bron', 'gecontroleerd', 'geldig tot en met', 'twijfel'], ...rijen]);
}

/** The rules hold as long as the norms do. */
function laatsteDag(kader: Kader): string {
  const periode = kader.regelboek.cijfers['bijstandsnormen']?.periodes.at(-1);
  return periode ? schrijfDatum(periode.totEnMet) : '';
}

function opgemaakt(rijen: readonly (readonly string[])[]): string {
  const breedtes = (rijen[0] ?? []).map((_, kolom) => Math.max(...rijen.map((rij) => (rij[kolom] ?? '').length)));
  return rijen
    .map((rij) =>
      rij
        .map((cel, kolom) => cel.padEnd(breedtes[kolom] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const bladeren = (v: Voorwaarde): readonly Voorwaarde[] => {
  const delen = delenVan(v);
  return delen.length > 0 ? delen.flatMap(bladeren) : [v];
};

function drempel(r: Regeling): string {
  const delen = bladeren(r.voorwaarde).flatMap((v) => {
    if (v.soort === 'inkomen') return [`${v.grensTeltMee ? 'tot en met' : 'onder'} ${v.procent} % ${v.van}`];
    if (v.soort === 'duur-laag-inkomen') return [`${v.jaren} jaar`];
    if (v.soort === 'kind') return [`kind ${v.van}-${v.tot - 1}`];
    if (v.soort === 'leeftijd') {
      const geboren = v.geborenVoor === undefined ? '' : ` en geboren voor ${schrijfDatum(v.geborenVoor)}`;
      return [`leeftijd ${v.van}${v.tot === null ? '+' : ` tot ${v.tot}`}${geboren}`];
    }
    return [];
  });
  return [...new Set(delen)].join(', ') || 'geen';
}

const twijfelt = (v: Voorwaarde): boolean =>
  bladeren(v).some(
    (deel) =>
      deel.soort === 'navragen' ||
      ('twijfel' in deel && deel.twijfel !== undefined) ||
      (deel.soort === 'vermogen' && (deel.laag === null || deel.hoog === null)),
  );
