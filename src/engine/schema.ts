import { z } from 'zod';
import { type Datum, leesDatum } from '../domain/datum.ts';
import { SITUATIES, VOORKEUREN, WONINGEN, WOONPLAATSEN } from '../domain/huishouden.ts';
import { UITKOMSTEN } from '../domain/uitkomst.ts';
import { VRAAG_IDS } from '../domain/vraag.ts';
import { PLAATSEN } from './bits.ts';
import { zonderMerk } from './merk.ts';
import { GROEPEN, SAMENHANGEN } from './regelboek.ts';
import { BEREKENINGEN, type Vermogensgrens, type Voorwaarde } from './voorwaarde.ts';

/** The shape of every file in rules/, with the messages a policy officer sees. Build time only. */

const tekst = z.string().min(1, 'mag niet leeg zijn');
const zin = tekst.refine((s) => zonderMerk(s).length <= 300, 'is te lang: hoogstens 300 tekens').transform(zonderMerk);
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is geen id: kleine letters, cijfers en streepjes');
const zekerheid = z.enum(['hoog', 'midden', 'laag']);
const GEEN_PERCENTAGE = 'is geen percentage, bijvoorbeeld 120%';
const percentage = z
  .string(GEEN_PERCENTAGE)
  .regex(/^\d{2,3}%$/, GEEN_PERCENTAGE)
  .transform((s) => Number(s.slice(0, -1)))
  .refine((n) => n <= 200, 'is hoger dan 200%');

const dag = z.string().transform((s, ctx): Datum => {
  const d = leesDatum(s);
  if (d !== undefined) return d;
  ctx.addIssue('is geen bestaande datum, bijvoorbeeld 2026-07-01');
  return z.NEVER;
});
const dagAlsTekst = z.string().refine((s) => leesDatum(s) !== undefined, 'is geen bestaande datum, bijvoorbeeld 2026-07-01');

/** Euros in the file, whole eurocents from here on. */
const euro = z.number().transform((bedrag, ctx) => {
  const centen = Math.round(bedrag * 100);
  if (Math.abs(bedrag * 100 - centen) < 1e-6) return centen;
  ctx.addIssue('heeft meer dan twee cijfers achter de punt');
  return z.NEVER;
});
const onbekend = z.literal('onbekend').transform(() => null);

const twijfel = <T extends z.ZodType>(grens: T) =>
  z.strictObject({ tot: z.union([grens, onbekend], 'is geen grens en ook niet "onbekend"'), sinds: dag.optional(), reden: zin, bron: id });

const leeftijdsgrens = z.union([z.int().min(0).max(120), z.literal('aow-leeftijd')], 'is geen leeftijd en ook niet "aow-leeftijd"');
const vermogensgrens = z.union([euro, z.string().regex(/^[a-z-]+\.[a-z0-9-]+$/), onbekend], 'is geen bedrag, geen reeks.cijfer en ook niet "onbekend"');
const bron = id;

/** Each condition is a mapping with exactly one key: its kind. */
const SOORTEN = {
  inkomen: z
    .strictObject({
      onder: percentage.optional(),
      hoogstens: percentage.optional(),
      van: z.enum(['bijstandsnorm', 'sociaal-minimum']),
      twijfel: twijfel(percentage).optional(),
      bron,
    })
    .refine((v) => (v.onder === undefined) !== (v.hoogstens === undefined), 'heeft "onder" of "hoogstens" nodig, een van beide')
    .transform(({ onder, hoogstens, ...rest }) => ({
      soort: 'inkomen' as const,
      procent: onder ?? hoogstens ?? 0,
      grensTeltMee: hoogstens !== undefined,
      ...rest,
    })),
  leeftijd: z
    .strictObject({ van: leeftijdsgrens, tot: leeftijdsgrens.optional(), 'geboren-voor': dag.optional(), bron })
    .refine((v) => typeof v.van !== 'number' || typeof v.tot !== 'number' || v.van < v.tot, '"van" moet lager zijn dan "tot"')
    .transform((v) => ({ soort: 'leeftijd' as const, van: v.van, tot: v.tot ?? null, geborenVoor: v['geboren-voor'], bron: v.bron })),
  kind: z
    .strictObject({ van: z.int().min(0), tot: z.int().max(18), begin: z.enum(['kwartaal', 'maand']).optional(), bron })
    .refine((v) => v.van < v.tot, '"van" moet lager zijn dan "tot"')
    .transform((v) => ({ soort: 'kind' as const, ...v })),
  vermogen: z
    .strictObject({
      hoogstens: z.union(
        [
          vermogensgrens,
          z.strictObject({ alleenstaand: vermogensgrens, gezin: vermogensgrens }),
          z.strictObject({ alleen: vermogensgrens, partner: vermogensgrens }),
        ],
        'is geen grens: een bedrag, reeks.cijfer, "onbekend", of die voor alleenstaand en gezin, of voor alleen en partner',
      ),
      schulden: z.enum(['aftrekken', 'niet-aftrekken']),
      twijfel: twijfel(euro).optional(),
      bron,
    })
    .transform(({ hoogstens, ...rest }) => ({ soort: 'vermogen' as const, ...perLeefvorm(hoogstens), ...rest })),
  'duur-laag-inkomen': z.strictObject({ jaren: z.int().min(1).max(10), bron }).transform((v) => ({ soort: 'duur-laag-inkomen' as const, ...v })),
  berekend: z.strictObject({ bedrag: z.enum(BEREKENINGEN), bron }).transform((v) => ({ soort: 'berekend' as const, ...v })),
  ontvangt: z
    .strictObject({ inkomsten: z.array(id).min(1), allebei: z.literal(true).optional(), bron })
    .transform((v) => ({ soort: 'ontvangt' as const, ...v })),
  situatie: z.strictObject({ situaties: z.array(z.enum(SITUATIES)).min(1), bron }).transform((v) => ({ soort: 'situatie' as const, ...v })),
  woning: z.strictObject({ woningen: z.array(z.enum(WONINGEN)).min(1), bron }).transform((v) => ({ soort: 'woning' as const, ...v })),
  woonplaats: z.strictObject({ woonplaatsen: z.array(z.enum(WOONPLAATSEN)).min(1), bron }).transform((v) => ({ soort: 'woonplaats' as const, ...v })),
  voorkeur: z.strictObject({ voorkeuren: z.array(z.enum(VOORKEUREN)).min(1), bron }).transform((v) => ({ soort: 'voorkeur' as const, ...v })),
  'mens-beslist': z.strictObject({ tekst: zin, wie: id, bron }).transform(({ tekst, ...v }) => ({ soort: 'mens-beslist' as const, zin: tekst, ...v })),
  navragen: z
    .strictObject({ tekst: zin, wie: id, sinds: dag.optional(), bron })
    .transform(({ tekst, ...v }) => ({ soort: 'navragen' as const, zin: tekst, ...v })),
};

type Grenzen = Vermogensgrens | { alleenstaand: Vermogensgrens; gezin: Vermogensgrens } | { alleen: Vermogensgrens; partner: Vermogensgrens };

function perLeefvorm(grens: Grenzen) {
  if (typeof grens !== 'object' || grens === null) return { laag: grens, hoog: grens, hoogVoor: 'gezin' as const };
  return 'gezin' in grens
    ? { laag: grens.alleenstaand, hoog: grens.gezin, hoogVoor: 'gezin' as const }
    : { laag: grens.alleen, hoog: grens.partner, hoogVoor: 'partner' as const };
}

const voorwaarden: z.ZodType<Voorwaarde[]> = z.lazy(() => z.array(voorwaarde).min(1));

export const voorwaarde: z.ZodType<Voorwaarde> = z.lazy(() =>
  z
    .strictObject({
      alle: voorwaarden.transform((delen) => ({ soort: 'alle' as const, delen })).optional(),
      een: voorwaarden.transform((delen) => ({ soort: 'een' as const, delen })).optional(),
      niet: voorwaarde.transform((deel) => ({ soort: 'niet' as const, deel })).optional(),
      ...(Object.fromEntries(Object.entries(SOORTEN).map(([soort, schema]) => [soort, schema.optional()])) as {
        [S in keyof typeof SOORTEN]: z.ZodOptional<(typeof SOORTEN)[S]>;
      }),
    })
    .transform((v, ctx): Voorwaarde => {
      const gekozen = Object.values(v).filter((deel) => deel !== undefined);
      if (gekozen.length === 1) return gekozen[0] as Voorwaarde;
      ctx.addIssue('heeft precies een soort voorwaarde nodig');
      return z.NEVER;
    }),
);

export const bronnenBestand = z.record(
  id,
  z.strictObject({ titel: tekst, url: z.url().optional(), datum: tekst.optional(), artikel: tekst.optional(), zekerheid }),
);

const waarden = <T extends z.ZodType<number, number>>(waarde: T) => z.record(id, waarde);
const periodes = <T extends z.ZodType<number, number>>(waarde: T) =>
  z.array(z.strictObject({ vanaf: dag, 'tot-en-met': dag, bron, zekerheid, waarden: waarden(waarde) })).min(1);

const norm = euro.refine((centen) => centen > 0, 'moet hoger zijn dan nul');

/** Amounts in euros, or plain numbers (a percentage, months). */
export const reeksBestand = z.discriminatedUnion('eenheid', [
  z.strictObject({
    eenheid: z.enum(['euro', 'euro-per-dag', 'euro-per-maand', 'euro-per-kwartaal', 'euro-per-jaar']),
    uitleg: tekst,
    periodes: periodes(norm),
  }),
  z.strictObject({ eenheid: z.enum(['procent', 'maanden']), uitleg: tekst, periodes: periodes(z.number().positive('moet hoger zijn dan nul')) }),
]);

/** A sentence that only counts with its source beside it. */
const metBron = z.strictObject({ tekst: zin, bron });
const keuze = z.enum(['ja', 'nee', 'onbevestigd']);
export const sociaalMinimumBestand = z.strictObject({ kostendelers: keuze, 'volwassen-norm-onder-21': keuze, reden: zin, bron });

export const inkomstenBestand = z
  .array(
    z.strictObject({
      id,
      telt: z.enum(['geheel', 'niet', 'mogelijk']),
      belast: z.enum(['ja', 'nee', 'mogelijk']),
      toeslagenwet: z.enum(['arbeid', 'overig', 'mogelijk', 'nee']),
      vakantiegeld: z.enum(['vraag', 'apart', 'geen']),
      'mag-negatief': z.boolean().default(false),
      'vrij-met-aow': id.optional(),
      bron,
    }),
  )
  .max(PLAATSEN, `meer dan ${PLAATSEN} soorten inkomsten kan de engine niet onthouden`);

export const vragenBestand = z.array(z.strictObject({ id: z.enum(VRAAG_IDS) }));

const contact = z.strictObject({ waarde: tekst, bron, gecontroleerd: dagAlsTekst, zekerheid });
export const organisatieBestand = z.strictObject({
  id,
  naam: tekst,
  doet: zin,
  'doet-niet': zin.optional(),
  'wie-beslist': zin.optional(),
  gratis: z.literal(true).optional(),
  website: contact.optional(),
  telefoon: contact.optional(),
  adres: contact.optional(),
  tijden: contact.optional(),
  bron,
});

export const verwijzingenBestand = z.array(
  z.strictObject({
    id,
    hulpvraag: zin,
    rang: z.int().min(0).max(9),
    naar: z.array(id).min(1),
    uitleg: zin,
    zeg: zin.optional(),
    voor: z.enum(['inwoner', 'naaste']).default('inwoner'),
    als: voorwaarde.optional(),
    voorrang: voorwaarde.optional(),
    bron,
  }),
);

export const regelingBestand = z.strictObject({
  id,
  naam: zin,
  groep: z.enum(GROEPEN),
  kort: zin,
  geldig: z.strictObject({ vanaf: dag.optional(), tot: dag.optional() }).default({}),
  vanzelf: z.boolean().default(false),
  uitvoerder: id,
  'aanvragen-bij': id,
  aanvragen: z.array(zin).min(1),
  zeg: zin,
  documenten: z.union([onbekend, z.array(zin)], 'is geen lijst en ook niet "onbekend"'),
  terugbetalen: z.strictObject({ antwoord: z.enum(['nee', 'ja', 'navragen']), tekst: zin }),
  'brengt-op': z.strictObject({
    tekst: zin,
    hoogstens: z.union([onbekend, euro]),
    per: z.enum(['keer', 'maand', 'jaar']).optional(),
    berekening: z.enum(BEREKENINGEN).optional(),
    bron: bron.optional(),
  }),
  /** When to apply, whether the money can run out, and how far back. */
  aanvraagtijd: metBron.optional(),
  'op-is-op': metBron.optional(),
  terugwerkend: metBron.optional(),
  /** Whether this counts as income for other regelingen. */
  'telt-als-inkomen': z.strictObject({ antwoord: z.enum(['nee', 'ja', 'navragen']), bron }).optional(),
  'hangt-samen': z.array(z.strictObject({ met: id, hoe: z.enum(SAMENHANGEN), bron })).default([]),
  'vervangen-door': z.array(id).default([]),
  aanleiding: z.array(z.enum(SITUATIES)).default([]),
  'let-op': z.array(zin).default([]),
  alle: voorwaarden,
  'niet-te-toetsen': z.array(z.strictObject({ tekst: zin, wie: id, bron })).default([]),
  bronnen: z.array(id).min(1),
  gecontroleerd: dagAlsTekst,
  voorbeelden: z
    .array(
      z.strictObject({
        naam: zin,
        peildatum: dag,
        huishouden: z.unknown(),
        verwacht: z.enum(UITKOMSTEN),
        /** What it brings in per month, lowest and highest, in euros. */
        bedrag: z.tuple([euro, euro]).optional(),
      }),
    )
    .min(2, 'heeft minstens twee voorbeelden nodig'),
});
