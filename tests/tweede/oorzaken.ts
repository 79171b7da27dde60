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
const jongerDan18 = (h: Huishouden): boolean => paar(h).some((p) => leeftijd(p) < 18);
const krijgt =
  (soort: string) =>
  (p: Persoon): boolean =>
    bekend(p.inkomsten).some((b) => b.soort === soort);
const samenZonderKind = (h: Huishouden): boolean => h.partner !== null && bekend(h.kinderen).length === 0;

type Oorzaak = readonly [string, (v: Verschil) => boolean];
const van = (...regelingen: readonly string[]) => {
  const past = new Set(regelingen);
  return ({ regeling }: Verschil): boolean => past.has(regeling);
};
const metPercentage = van(
  'aio-aanvulling',
  'bijstandsuitkering',
  'bijzondere-bijstand',
  'gemeentepolis-unive',
  'individuele-inkomenstoeslag',
  'ioaw',
  'jarige-job',
  'kindpakket',
  'kwijtschelding-gemeente',
  'kwijtschelding-waterschap',
  'maatwerkregeling-gebruiksgoederen',
  'sociale-lening',
  'voedselbank',
  'volwassenenfonds-sport-cultuur',
);
const toeslag = van('zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget');

/** Where the engine leaves more open than the second judge, and harms nobody with it. */
const RUIMER: readonly Oorzaak[] = [
  ['ruimer: inrichting met partner (art. 23)', (v) => metPercentage(v) && v.huishouden.woning === 'inrichting' && v.huishouden.partner !== null],
  ['ruimer: verlies uit een eigen bedrijf', (v) => metPercentage(v) && paar(v.huishouden).some(heeftVerlies)],
  [
    'ruimer: het vrije deel bij allebei een pensioen (art. 33 lid 5)',
    (v) => metPercentage(v) && paar(v.huishouden).length === 2 && paar(v.huishouden).every(krijgt('pensioen')),
  ],
  ['ruimer: partner onder 18, art. 24 of art. 32 lid 3', (v) => metPercentage(v) && jongerDan18(v.huishouden)],
  // What others at the address have is not asked, nor who of 18 to 26 lives there too (art. 7 lid 2 Awir).
  [
    'ruimer: wie er nog meer woont (art. 7 lid 2 Awir)',
    (v) => v.regeling === 'huurtoeslag' && (v.tweede === 'waarschijnlijk-niet' || bekend(v.huishouden.huisgenoten).length > 0),
  ],
  [
    'ruimer: wie er nog meer woont (art. 3 lid 2 Awir)',
    (v) => toeslag(v) && v.huishouden.partner === null && bekend(v.huishouden.kinderen).length > 0 && bekend(v.huishouden.huisgenoten).length > 0,
  ],
  // Gross without holiday pay is not asked: the engine takes what the whole year can hold (art. 2:5 AIB).
  ['ruimer: bruto per dag (art. 6 Toeslagenwet)', (v) => v.regeling === 'toeslagenwet'],
  // Who of the two has how much of what was said together: the engine takes the worst of both.
  ['ruimer: verdeling over twee (art. 3 Awir)', (v) => v.regeling === 'zorgtoeslag' && samenZonderKind(v.huishouden)],
  ['ruimer: partner onder 18 (art. 3 lid 2 Awir)', (v) => toeslag(v) && jongerDan18(v.huishouden)],
];

export const ANDERS = 'anders';

/** Only an open word can be wider; a definite one never is. */
export const isRuimer = (v: Verschil): boolean => v.machine === 'misschien' && RUIMER.some(([, past]) => past(v));

export function oorzaakVan(v: Verschil): string {
  return (isRuimer(v) && RUIMER.find(([, past]) => past(v))?.[0]) || ANDERS;
}

function persoon(p: Persoon): string {
  const inkomsten = bekend(p.inkomsten).map((b) => `${b.soort} ${bekend(b.bedrag).min} per ${bekend(b.bedrag).per} ${b.vakantiegeld}`);
  const studie = p.studeert === true ? ' studeert' : '';
  const kamer = p.huurtKamer === true ? ' huurt-kamer' : '';
  return `${leeftijd(p)}${studie}${kamer}${inkomsten.length ? ` (${inkomsten.join(', ')})` : ''}`;
}

/** Everything that can matter on one line; amounts in cents. */
export function opEenRegel(dag: Datum, h: Huishouden): string {
  const partner = bekend(h.partner);
  const rest = [...bekend(h.kinderen).map((k) => `kind ${leeftijd(k)}`), ...bekend(h.huisgenoten).map((p) => `huisgenoot ${persoon(p)}`)];
  const delen = [`${schrijfDatum(dag)} ${h.woning}`, persoon(h.aanvrager), partner ? `partner ${persoon(partner)}` : 'geen partner', ...rest];
  const belastbaar = typeof h.toetsingsinkomen === 'string' ? '' : `; toetsingsinkomen ${h.toetsingsinkomen.min}`;
  return `${delen.join('; ')}; huur ${bekend(h.kaleHuur).min}; bezit ${bekend(h.bezittingen).min}${h.situaties.schulden === true ? ' schulden' : ''}${belastbaar}`;
}

const regel = ({ dag, huishouden }: Verschil): string => opEenRegel(dag, huishouden);

/** Per cause and pair of words how many, with the shortest household of each. */
export function verslag(verschillen: readonly Verschil[]): string {
  const soorten = new Map<string, Verschil[]>();
  for (const v of verschillen) {
    const soort = `${oorzaakVan(v)} | ${v.regeling}: machine ${v.machine}, tweede ${v.tweede}`;
    const lijst = soorten.get(soort) ?? [];
    lijst.push(v);
    soorten.set(soort, lijst);
  }
  const regels = [...soorten]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([soort, gevallen]) => {
      const kleinste = gevallen.reduce((a, b) => (regel(b).length < regel(a).length ? b : a));
      return `${gevallen.length} × ${soort}\n    ${regel(kleinste)}`;
    });
  return [`${verschillen.length} verschillen`, ...regels].join('\n');
}
