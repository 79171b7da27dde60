// What can be wrong in a rule file: one value, one condition or one line of it changed, as somebody could do by mistake.
import { parse } from 'yaml';

/** A change at a path; without a new value what stands there goes. `als` says in a word what a new value of many lines is. */
const weg = (pad, oud) => ({ pad, oud });
const wordt = (pad, oud, nieuw, als = nieuw) => ({ pad, oud, nieuw, als });

const naast = (pad, getal, stap = 1) => [-stap, stap].map((d) => wordt(pad, getal, Math.round((getal + d) * 1000) / 1000));
/** A cent, or the last figure that is written: 1,912 %. */
const klein = (getal) => (/\.\d{3}/.test(getal) ? 0.001 : 0.01);
const dagen = (datum, aantal) => new Date(Date.parse(datum) + aantal * 86_400_000).toISOString().slice(0, 10);
const naastDag = (pad, datum) => [-1, 1].map((d) => wordt(pad, datum, dagen(datum, d)));
const losseDag = (pad, datum) => (datum === undefined ? [] : [weg(pad, datum), ...naastDag(pad, datum)]);
const procenten = (pad, tekst) => [-1, 1].map((d) => wordt(pad, tekst, `${Number.parseInt(tekst, 10) + d}%`));
const anders = (pad, waarde, mogelijk) => mogelijk.filter((m) => m !== waarde).map((m) => wordt(pad, waarde, m));
const elk = (pad, lijst, maak) => (lijst ?? []).flatMap((element, i) => maak([...pad, i], element, i));
/** Of one element nothing would be left, and that the compiler refuses. */
const elkWeg = (pad, lijst) => ((lijst ?? []).length > 1 ? elk(pad, lijst, (p, element) => [weg(p, element)]) : []);
const omgewisseld = (pad, lijst) =>
  lijst.slice(1).map((element, i) => wordt(pad, `${naam(lijst[i])}, ${naam(element)}`, lijst.with(i, element).with(i + 1, lijst[i]), 'omgekeerd'));
const naam = (element) => element.id ?? element;

const ANDERSOM = { alle: 'een', een: 'alle' };

function grens(pad, waarde) {
  if (typeof waarde === 'number') return naast(pad, waarde, 0.01);
  // A limit where the sources name none.
  return waarde === 'onbekend' ? [wordt(pad, waarde, 0)] : [];
}

function grenzen(pad, grenzen) {
  if (typeof grenzen !== 'object') return grens(pad, grenzen);
  const [[een, laag], [ander, hoog]] = Object.entries(grenzen);
  const leefvorm = een === 'alleen' ? ['alleenstaand', 'gezin'] : ['alleen', 'partner'];
  return [
    ...grens([...pad, een], laag),
    ...grens([...pad, ander], hoog),
    wordt([...pad, een], laag, hoog),
    wordt([...pad, ander], hoog, laag),
    wordt(pad, `${een} en ${ander}`, { [leefvorm[0]]: laag, [leefvorm[1]]: hoog }, leefvorm.join(' en ')),
  ];
}

function twijfel(pad, waarde, ver, stappen) {
  if (waarde === undefined) return [];
  return [
    weg(pad, 'twijfel'),
    ...(waarde.tot === 'onbekend' ? [wordt([...pad, 'tot'], waarde.tot, ver)] : stappen([...pad, 'tot'], waarde.tot)),
    ...losseDag([...pad, 'sinds'], waarde.sinds),
  ];
}

const leeftijd = (pad, waarde) => {
  if (waarde === undefined) return [];
  return waarde === 'aow-leeftijd' ? [66, 67, 68].map((jaren) => wordt(pad, waarde, jaren)) : naast(pad, waarde);
};

const SOORTEN = {
  inkomen: (pad, v) => {
    const [oud, nieuw] = v.onder === undefined ? ['hoogstens', 'onder'] : ['onder', 'hoogstens'];
    const { [oud]: procent, ...rest } = v;
    return [
      wordt(pad, oud, { [nieuw]: procent, ...rest }, nieuw),
      ...procenten([...pad, oud], procent),
      ...anders([...pad, 'van'], v.van, ['bijstandsnorm', 'sociaal-minimum']),
      ...twijfel([...pad, 'twijfel'], v.twijfel, '200%', procenten),
    ];
  },
  leeftijd: (pad, v) => [
    ...leeftijd([...pad, 'van'], v.van),
    ...leeftijd([...pad, 'tot'], v.tot),
    ...(v.tot === undefined ? [] : [weg([...pad, 'tot'], v.tot)]),
    ...losseDag([...pad, 'geboren-voor'], v['geboren-voor']),
  ],
  kind: (pad, v) => [
    ...naast([...pad, 'van'], v.van),
    ...naast([...pad, 'tot'], v.tot),
    ...(v.begin === undefined ? [] : [weg([...pad, 'begin'], v.begin), ...anders([...pad, 'begin'], v.begin, ['kwartaal', 'maand'])]),
  ],
  vermogen: (pad, v) => [
    ...grenzen([...pad, 'hoogstens'], v.hoogstens),
    ...anders([...pad, 'schulden'], v.schulden, ['aftrekken', 'niet-aftrekken']),
    ...twijfel([...pad, 'twijfel'], v.twijfel, 500_000, (p, tot) => naast(p, tot, 0.01)),
  ],
  'duur-laag-inkomen': (pad, v) => naast([...pad, 'jaren'], v.jaren),
  berekend: () => [],
  ontvangt: (pad, v) => elkWeg([...pad, 'inkomsten'], v.inkomsten),
  situatie: (pad, v) => elkWeg([...pad, 'situaties'], v.situaties),
  woning: (pad, v) => elkWeg([...pad, 'woningen'], v.woningen),
  woonplaats: (pad, v) => elkWeg([...pad, 'woonplaatsen'], v.woonplaatsen),
  voorkeur: (pad, v) => elkWeg([...pad, 'voorkeuren'], v.voorkeuren),
  'mens-beslist': (pad, v) => [wordt(pad.slice(0, -1), 'mens-beslist', { navragen: v }, 'navragen')],
  navragen: (pad, { sinds, ...v }) => [wordt(pad.slice(0, -1), 'navragen', { 'mens-beslist': v }, 'mens-beslist'), ...losseDag([...pad, 'sinds'], sinds)],
};

function voorwaarde(pad, knoop) {
  if (knoop === undefined) return [];
  const [[soort, v]] = Object.entries(knoop);
  const binnen = [...pad, soort];
  if (soort === 'niet') return [wordt(pad, 'niet', v, 'wel'), ...voorwaarde(binnen, v)];
  if (!(soort in ANDERSOM)) return SOORTEN[soort](binnen, v);
  return [...(v.length > 1 ? [wordt(pad, soort, { [ANDERSOM[soort]]: v }, ANDERSOM[soort])] : []), ...delen(binnen, v)];
}

const soortVan = (knoop) => Object.keys(knoop)[0];
const delen = (pad, lijst) => [...(lijst.length > 1 ? elk(pad, lijst, (p, deel) => [weg(p, soortVan(deel))]) : []), ...elk(pad, lijst, voorwaarde)];

/** A limit of two periods moves for both, so that there is neither a gap nor an overlap. */
function tijdvakken(periodes) {
  const laatste = periodes.length - 1;
  const binnen = periodes.slice(1).flatMap(({ vanaf }, i) =>
    [-1, 1].map((d) => {
      const verzet = periodes.with(i, { ...periodes[i], 'tot-en-met': dagen(periodes[i]['tot-en-met'], d) });
      const nieuw = dagen(vanaf, d);
      return wordt(['periodes'], `grens ${vanaf}`, verzet.with(i + 1, { ...periodes[i + 1], vanaf: nieuw }), nieuw);
    }),
  );
  return [
    ...naastDag(['periodes', 0, 'vanaf'], periodes[0].vanaf),
    ...binnen,
    ...naastDag(['periodes', laatste, 'tot-en-met'], periodes[laatste]['tot-en-met']),
  ];
}

const DRIE = ['nee', 'ja', 'navragen'];
const SAMENHANGEN = ['gaat-voor', 'opent', 'sluit-uit', 'brengt-mee'];

/** By folder or file what can be changed in it. */
const BESTANDEN = {
  // Amounts of a year are fixed in whole euros.
  'rules/normen/': ({ eenheid, periodes }) => [
    ...elk(['periodes'], periodes, (pad, { waarden }) =>
      Object.entries(waarden).flatMap(([cijfer, waarde]) => [
        ...naast([...pad, 'waarden', cijfer], waarde, ['euro-per-jaar', 'maanden'].includes(eenheid) ? 1 : klein(waarde)),
        weg([...pad, 'waarden', cijfer], waarde),
      ]),
    ),
    ...tijdvakken(periodes),
  ],
  'rules/regelingen/': (r) => [
    ...losseDag(['geldig', 'vanaf'], r.geldig?.vanaf),
    ...losseDag(['geldig', 'tot'], r.geldig?.tot),
    wordt(['vanzelf'], r.vanzelf ?? false, !r.vanzelf),
    ...anders(['terugbetalen', 'antwoord'], r.terugbetalen.antwoord, DRIE),
    ...(r['brengt-op'].berekening ? [weg(['brengt-op', 'berekening'], r['brengt-op'].berekening)] : []),
    ...(typeof r['brengt-op'].hoogstens === 'number'
      ? [...naast(['brengt-op', 'hoogstens'], r['brengt-op'].hoogstens, 0.01), ...anders(['brengt-op', 'per'], r['brengt-op'].per, ['keer', 'maand', 'jaar'])]
      : []),
    ...(r['telt-als-inkomen'] ? anders(['telt-als-inkomen', 'antwoord'], r['telt-als-inkomen'].antwoord, DRIE) : []),
    ...elk(['hangt-samen'], r['hangt-samen'], (pad, { met, hoe }) => [weg(pad, met), ...anders([...pad, 'hoe'], hoe, SAMENHANGEN)]),
    ...elk(['vervangen-door'], r['vervangen-door'], (pad, id) => [weg(pad, id)]),
    ...elk(['aanleiding'], r.aanleiding, (pad, id) => [weg(pad, id)]),
    ...(r.alle.length > 1 ? [wordt(['alle'], 'alle', [{ een: r.alle }], 'een')] : []),
    ...delen(['alle'], r.alle),
  ],
  'rules/verwijzingen.yaml': (lijst) =>
    elk([], lijst, (pad, v) => [
      weg(pad, v.id),
      ...naast([...pad, 'rang'], v.rang),
      ...elkWeg([...pad, 'naar'], v.naar),
      ...omgewisseld([...pad, 'naar'], v.naar),
      wordt([...pad, 'voor'], v.voor ?? 'inwoner', v.voor === 'naaste' ? 'inwoner' : 'naaste'),
      ...(v.als ? [weg([...pad, 'als'], soortVan(v.als))] : []),
      ...(v.voorrang ? [weg([...pad, 'voorrang'], soortVan(v.voorrang))] : []),
      ...voorwaarde([...pad, 'als'], v.als),
      ...voorwaarde([...pad, 'voorrang'], v.voorrang),
    ]),
  'rules/inkomsten.yaml': (lijst) =>
    elk([], lijst, (pad, soort) => [
      weg(pad, soort.id),
      ...anders([...pad, 'telt'], soort.telt, ['geheel', 'niet', 'mogelijk']),
      ...anders([...pad, 'belast'], soort.belast, ['ja', 'nee', 'mogelijk']),
      ...anders([...pad, 'toeslagenwet'], soort.toeslagenwet, ['arbeid', 'overig', 'mogelijk', 'nee']),
      ...anders([...pad, 'vakantiegeld'], soort.vakantiegeld, ['vraag', 'apart', 'geen']),
      wordt([...pad, 'mag-negatief'], soort['mag-negatief'] ?? false, !soort['mag-negatief']),
      ...(soort['vrij-met-aow'] ? [weg([...pad, 'vrij-met-aow'], soort['vrij-met-aow'])] : []),
    ]),
  'rules/sociaal-minimum.yaml': (keuzes) =>
    ['kostendelers', 'volwassen-norm-onder-21'].flatMap((keuze) => anders([keuze], keuzes[keuze], ['ja', 'nee', 'onbevestigd'])),
  'rules/vragen.yaml': (lijst) => [...elk([], lijst, (pad, { id }) => [weg(pad, id)]), ...omgewisseld([], lijst)],
};

function zet(waarde, [sleutel, ...rest], nieuw) {
  if (sleutel === undefined) return nieuw;
  if (rest.length === 0 && nieuw === undefined) {
    if (Array.isArray(waarde)) return waarde.toSpliced(sleutel, 1);
    const { [sleutel]: _, ...over } = waarde;
    return over;
  }
  const binnen = zet(waarde[sleutel] ?? {}, rest, nieuw);
  return Array.isArray(waarde) ? waarde.with(sleutel, binnen) : { ...waarde, [sleutel]: binnen };
}

/** A place in a list is said with what stands there. */
const plek = (waarde, pad) =>
  pad
    .map((sleutel) => {
      waarde = waarde?.[sleutel];
      return waarde?.id ?? waarde?.vanaf ?? sleutel;
    })
    .join('.');

/** Every mutant of a rule file, with its text; a file of words only has none. */
export function mutanten(bestand, tekst) {
  const soort = Object.keys(BESTANDEN).find((begin) => bestand.startsWith(begin));
  if (!soort) return [];
  const waarde = parse(tekst);
  return BESTANDEN[soort](waarde).map(({ pad, oud, nieuw, als = 'weg' }) => ({
    bestand,
    wat: `${[plek(waarde, pad), oud].filter((deel) => deel !== '' && deel !== undefined).join(': ')} → ${als}`,
    tekst: JSON.stringify(zet(waarde, pad, nieuw)),
  }));
}
