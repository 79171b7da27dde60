import { type Datum, schrijfDatum } from '../../src/domain/datum.ts';
import type { Huishouden, Persoon } from '../../src/domain/huishouden.ts';
import type { UitkomstWoord } from '../../src/domain/uitkomst.ts';
import { bekend, leeftijd, paar } from './inkomen.ts';

/** Where the two judges differ, told by household: what is special about it, and the household on one line. */
export interface Verschil {
  readonly regeling: string;
  readonly machine: UitkomstWoord;
  readonly tweede: UitkomstWoord;
  readonly dag: Datum;
  readonly huishouden: Huishouden;
}

const heeftVerlies = (p: Persoon): boolean => bekend(p.inkomsten).some((b) => bekend(b.bedrag).min < 0);

type Oorzaak = readonly [string, (v: Verschil) => boolean];

/** Where the engine leaves more open than the second judge, and harms nobody with it. */
const RUIMER: readonly Oorzaak[] = [
  ['ruimer: inrichting met partner', ({ huishouden: h }) => h.woning === 'inrichting' && h.partner !== null],
  ['ruimer: verlies uit een eigen bedrijf', ({ huishouden: h }) => paar(h).some(heeftVerlies)],
  ['ruimer: partner onder 18, art. 24 of art. 32 lid 3', ({ huishouden: h }) => paar(h).some((p) => leeftijd(p) < 18)],
];

/** Where the law leaves more room than the engine takes; the first that fits is told. None is known. */
const OORZAKEN: readonly Oorzaak[] = [];
export const ANDERS = 'anders';

/** Only an open word can be wider; a definite one never is. */
export const isRuimer = (v: Verschil): boolean => v.machine === 'misschien' && RUIMER.some(([, past]) => past(v));

export function oorzaakVan(v: Verschil): string {
  const lijst = isRuimer(v) ? RUIMER : OORZAKEN;
  return lijst.find(([, past]) => past(v))?.[0] ?? ANDERS;
}

function persoon(p: Persoon): string {
  const inkomsten = bekend(p.inkomsten).map((b) => `${b.soort} ${bekend(b.bedrag).min} per ${bekend(b.bedrag).per} ${b.vakantiegeld}`);
  const studie = p.studeert === true ? ' studeert' : '';
  const kamer = p.huurtKamer === true ? ' huurt-kamer' : '';
  return `${leeftijd(p)}${studie}${kamer}${inkomsten.length ? ` (${inkomsten.join(', ')})` : ''}`;
}

/** Everything that can matter on one line; amounts in cents. */
function opEenRegel({ dag, huishouden: h }: Verschil): string {
  const partner = bekend(h.partner);
  const rest = [...bekend(h.kinderen).map((k) => `kind ${leeftijd(k)}`), ...bekend(h.huisgenoten).map((p) => `huisgenoot ${persoon(p)}`)];
  const delen = [`${schrijfDatum(dag)} ${h.woning}`, persoon(h.aanvrager), partner ? `partner ${persoon(partner)}` : 'geen partner', ...rest];
  return `${delen.join('; ')}; bezit ${bekend(h.bezittingen).min}${h.situaties.schulden === true ? ' schulden' : ''}`;
}

/** Per cause and pair of words how many, with the shortest household of each. */
export function verslag(verschillen: readonly Verschil[]): string {
  const soorten = new Map<string, Verschil[]>();
  for (const v of verschillen) {
    const soort = `${oorzaakVan(v)} | machine ${v.machine}, tweede ${v.tweede}`;
    const lijst = soorten.get(soort) ?? [];
    lijst.push(v);
    soorten.set(soort, lijst);
  }
  const regels = [...soorten]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([soort, gevallen]) => {
      const kleinste = gevallen.reduce((a, b) => (opEenRegel(b).length < opEenRegel(a).length ? b : a));
      return `${gevallen.length} × ${soort}\n    ${kleinste.regeling}: ${opEenRegel(kleinste)}`;
    });
  return [`${verschillen.length} verschillen`, ...regels].join('\n');
}
