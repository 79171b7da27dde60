import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { kentTaal, MAKKELIJK, TALEN } from '../app/talen.ts';
import { vandaag } from '../app/vandaag.ts';
import { schrijfDatum } from '../domain/datum.ts';
import { type Bronteksten, bestandVan, boom, bronteksten, DELEN, vertalingVan } from './bronteksten.ts';
import { afdruk, geldigeControles, leesNagekeken, nagekekenBestand, type Register } from './nagekeken.ts';
import { fouten, verwacht } from './vertaalregels.ts';

const GEBRUIK = `npm run vertaling                                   hoeveel er vertaald en nagekeken is
npm run --silent vertaling -- uit ar > ar.csv        een bestand voor een vertaler, om te openen als rekenblad
npm run vertaling -- in ar ar.csv --door "naam"      neemt het bestand terug; rijen met een kruis bij "nagekeken" zijn nagekeken`;
const KOLOMMEN = ['sleutel', 'nederlands', 'vertaling', 'nagekeken'] as const;
type Rij = Readonly<Record<(typeof KOLOMMEN)[number], string>>;
/** So that a spreadsheet sees that the file is UTF-8. */
const BOM = '\ufeff';

/** Gives translations to a translator and takes them back. Exit code 2 and one line per fault when something is not right. */
export async function hoofd([opdracht, taal = '', bestand = '', vlag, door]: readonly string[], wortel = process.cwd()): Promise<number> {
  const kent = kentTaal(taal) && taal !== 'nl';
  if (opdracht === undefined) return toonStand(wortel);
  if (opdracht === 'uit' && kent) return geefUit(wortel, taal);
  if (opdracht === 'in' && kent && bestand !== '' && vlag === '--door' && door) return neemIn(wortel, taal, bestand, door);
  process.stderr.write(`${GEBRUIK}\n`);
  return 2;
}

function toonStand(wortel: string): number {
  const bron = bronteksten(wortel);
  const register = leesNagekeken(wortel);
  for (const taal of [...TALEN.map(({ code }) => code).filter((code) => code !== 'nl'), MAKKELIJK]) {
    const vertaling = vertalingVan(wortel, taal);
    const nodig = Object.keys(verwacht(bron, taal));
    const er = nodig.filter((sleutel) => vertaling[sleutel]).length;
    const gezien = geldigeControles(register[taal] ?? {}, verwacht(bron, taal), vertaling).length;
    process.stdout.write(
      `${taal.padEnd(8)} ${er} van ${nodig.length} vertaald, ${gezien} nagekeken door een mens, ${fouten(bron, vertaling, taal).length} fouten\n`,
    );
  }
  return 0;
}

function geefUit(wortel: string, taal: string): number {
  const nederlands = verwacht(bronteksten(wortel), taal);
  const vertaling = vertalingVan(wortel, taal);
  const gezien = new Set(geldigeControles(leesNagekeken(wortel)[taal] ?? {}, nederlands, vertaling));
  const rijen = Object.entries(nederlands).map(
    ([sleutel, tekst]): Rij => ({ sleutel, nederlands: tekst, vertaling: vertaling[sleutel] ?? '', nagekeken: gezien.has(sleutel) ? 'x' : '' }),
  );
  process.stdout.write(`${BOM}${Papa.unparse(rijen, { columns: [...KOLOMMEN] })}\n`);
  return 0;
}

/** A file with a fault changes nothing; rows that are left out stay as they are. */
function neemIn(wortel: string, taal: string, bestand: string, door: string): number {
  let csv: string;
  try {
    csv = readFileSync(bestand, 'utf8');
  } catch {
    return meld([`${bestand}: dit bestand kan niet gelezen worden`]);
  }
  const gelezen = Papa.parse<Rij>(csv.replace(BOM, ''), { header: true, skipEmptyLines: true });
  const bron = bronteksten(wortel);
  const nederlands = verwacht(bron, taal);
  const vertaling: Record<string, string> = { ...vertalingVan(wortel, taal) };
  const klachten = [...gelezen.errors.map(({ row, message }) => `rij ${(row ?? 0) + 2}: ${message}`)];
  const ontbreekt = KOLOMMEN.filter((kolom) => !gelezen.meta.fields?.includes(kolom));
  if (ontbreekt.length > 0) return meld([`de kolom ${ontbreekt.join(', ')} ontbreekt`]);
  for (const { sleutel, nederlands: tekst, vertaling: nieuw } of gelezen.data) {
    if (nederlands[sleutel] === undefined) klachten.push(`${sleutel}: deze sleutel bestaat niet`);
    else if (nederlands[sleutel] !== tekst) klachten.push(`${sleutel}: het Nederlands is intussen veranderd, maak een nieuw bestand`);
    vertaling[sleutel] = nieuw;
  }
  if (klachten.length === 0) klachten.push(...fouten(bron, vertaling, taal));
  if (klachten.length > 0) return meld(klachten);
  schrijfTaal(wortel, taal, nederlands, vertaling);
  schrijfRegister(wortel, taal, gelezen.data, nederlands, vertaling, door);
  return 0;
}

function meld(klachten: readonly string[]): number {
  process.stderr.write(`${klachten.join('\n')}\n`);
  return 2;
}

function schrijfTaal(wortel: string, taal: string, nederlands: Bronteksten, vertaling: Bronteksten): void {
  const opVolgorde = Object.fromEntries(Object.keys(nederlands).map((sleutel) => [sleutel, vertaling[sleutel] ?? '']));
  for (const deel of DELEN) writeFileSync(bestandVan(wortel, deel, taal), `${JSON.stringify(boom(opVolgorde, deel), null, 2)}\n`);
}

function schrijfRegister(wortel: string, taal: string, rijen: readonly Rij[], nederlands: Bronteksten, vertaling: Bronteksten, door: string): void {
  const register = leesNagekeken(wortel);
  const oud: Register = register[taal] ?? {};
  const op = schrijfDatum(vandaag());
  const gezien = rijen
    .filter(({ nagekeken }) => nagekeken.trim() !== '')
    .map(({ sleutel }) => [sleutel, { door, op, teksten: afdruk(nederlands[sleutel] ?? '', vertaling[sleutel] ?? '') }] as const);
  const blijft = new Set(rijen.map(({ sleutel }) => sleutel));
  const over = Object.entries(oud).filter(([sleutel]) => !blijft.has(sleutel));
  const nieuw = { ...register, [taal]: Object.fromEntries([...over, ...gezien].sort(([a], [b]) => (a < b ? -1 : 1))) };
  writeFileSync(nagekekenBestand(wortel), `${JSON.stringify(nieuw, null, 2)}\n`);
}
