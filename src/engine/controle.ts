import { type Datum, plusDagen, schrijfDatum } from '../domain/datum.ts';
import type { Regelboek, Voorwaarde } from './regelboek.ts';
import type { Fout } from './yaml.ts';

export type Plek = (bestand: string, pad: readonly PropertyKey[]) => { bestand: string; regel: number };

/** What no single file can see: names that point nowhere, gaps and overlaps in figures, questions that are not asked. */
export function controleer(regelboek: Regelboek, plek: Plek): Fout[] {
  const fouten: Fout[] = [];
  const meld = (bestand: string, pad: readonly PropertyKey[], melding: string): void => {
    fouten.push({ ...plek(bestand, pad), melding: [pad.join('.'), melding].filter(Boolean).join(': ') });
  };
  const organisaties = new Set(regelboek.organisaties.map((o) => o.id));
  const inkomsten = new Set(regelboek.inkomsten.map((i) => i.id));
  const bron = (id: string, bestand: string, pad: readonly PropertyKey[]): void => {
    if (!regelboek.bronnen[id]) meld(bestand, pad, `de bron "${id}" staat niet in rules/bronnen.yaml`);
  };
  const organisatie = (id: string, bestand: string, pad: readonly PropertyKey[]): void => {
    if (!organisaties.has(id)) meld(bestand, pad, `de organisatie "${id}" heeft geen bestand in rules/organisaties/`);
  };
  const voorwaarde = (v: Voorwaarde, bestand: string, pad: readonly PropertyKey[]): void => {
    if (v.soort === 'alle' || v.soort === 'een') return v.delen.forEach((deel, i) => voorwaarde(deel, bestand, [...pad, v.soort, i]));
    if (v.soort === 'niet') return voorwaarde(v.deel, bestand, [...pad, 'niet']);
    const hier = [...pad, v.soort];
    bron(v.bron, bestand, [...hier, 'bron']);
    if ('twijfel' in v && v.twijfel) bron(v.twijfel.bron, bestand, [...hier, 'twijfel', 'bron']);
    if (v.soort === 'mens-beslist' || v.soort === 'navragen') organisatie(v.wie, bestand, [...hier, 'wie']);
    if (v.soort === 'ontvangt')
      for (const soort of v.inkomsten) if (!inkomsten.has(soort)) meld(bestand, [...hier, 'inkomsten'], `de soort inkomsten "${soort}" staat niet in rules/inkomsten.yaml`);
    if (v.soort === 'vermogen')
      for (const grens of [v.alleenstaand, v.gezin])
        if (typeof grens === 'string' && !bestaatCijfer(grens, regelboek)) meld(bestand, [...hier, 'hoogstens'], `het cijfer "${grens}" staat niet in rules/normen/`);
  };

  for (const [naam, { periodes }] of Object.entries(regelboek.cijfers)) {
    const bestand = `rules/normen/${naam}.yaml`;
    periodes.forEach((periode, i) => {
      bron(periode.bron, bestand, ['periodes', i, 'bron']);
      const vorige = periodes[i - 1];
      if (periode.totEnMet < periode.vanaf) meld(bestand, ['periodes', i, 'tot-en-met'], 'ligt voor "vanaf"');
      if (vorige) sluitAan(vorige.totEnMet, periode.vanaf, (melding) => meld(bestand, ['periodes', i, 'vanaf'], melding));
    });
  }
  bron(regelboek.sociaalMinimum.bron, 'rules/sociaal-minimum.yaml', ['bron']);
  regelboek.inkomsten.forEach((soort, i) => {
    bron(soort.bron, 'rules/inkomsten.yaml', [i, 'bron']);
    if (soort.vrijMetAow !== undefined && !regelboek.cijfers[soort.vrijMetAow])
      meld('rules/inkomsten.yaml', [i, 'vrij-met-aow'], `de reeks "${soort.vrijMetAow}" staat niet in rules/normen/`);
  });
  for (const dubbel of dubbele(regelboek.inkomsten)) meld('rules/inkomsten.yaml', [], `"${dubbel}" staat er twee keer`);
  for (const dubbel of dubbele(regelboek.vragen)) meld('rules/vragen.yaml', [], `"${dubbel}" staat er twee keer`);
  for (const dubbel of dubbele(regelboek.verwijzingen)) meld('rules/verwijzingen.yaml', [], `"${dubbel}" staat er twee keer`);
  for (const o of regelboek.organisaties) {
    const bestand = `rules/organisaties/${o.id}.yaml`;
    bron(o.bron, bestand, ['bron']);
    for (const soort of ['website', 'telefoon', 'adres', 'tijden'] as const) {
      const contact = o[soort];
      if (contact) bron(contact.bron, bestand, [soort, 'bron']);
      if (contact?.zekerheid === 'laag') meld(bestand, [soort, 'zekerheid'], 'een gegeven met zekerheid "laag" mag niet op het scherm: laat het weg');
    }
  }
  regelboek.verwijzingen.forEach((v, i) => {
    bron(v.bron, 'rules/verwijzingen.yaml', [i, 'bron']);
    v.naar.forEach((naar, n) => organisatie(naar, 'rules/verwijzingen.yaml', [i, 'naar', n]));
    if (v.voorwaarde) voorwaarde(v.voorwaarde, 'rules/verwijzingen.yaml', [i, 'als']);
    if (v.voorrang) voorwaarde(v.voorrang, 'rules/verwijzingen.yaml', [i, 'voorrang']);
  });
  for (const r of regelboek.regelingen) {
    const bestand = `rules/regelingen/${r.id}.yaml`;
    organisatie(r.uitvoerder, bestand, ['uitvoerder']);
    organisatie(r.aanvragenBij, bestand, ['aanvragen-bij']);
    r.bronnen.forEach((id, i) => bron(id, bestand, ['bronnen', i]));
    if (r.brengtOp.bron) bron(r.brengtOp.bron, bestand, ['brengt-op', 'bron']);
    else if (r.brengtOp.hoogstens !== null) meld(bestand, ['brengt-op'], 'een bedrag heeft een bron nodig');
    r.nietTeToetsen.forEach((n, i) => {
      bron(n.bron, bestand, ['niet-te-toetsen', i, 'bron']);
      organisatie(n.wie, bestand, ['niet-te-toetsen', i, 'wie']);
    });
    if (r.voorwaarde.soort === 'alle') r.voorwaarde.delen.forEach((deel, i) => voorwaarde(deel, bestand, ['alle', i]));
  }
  return fouten;
}

const bestaatCijfer = (naam: string, regelboek: Regelboek): boolean => {
  const [reeks = '', cijfer = ''] = naam.split('.');
  return regelboek.cijfers[reeks]?.periodes.some((p) => cijfer in p.waarden) ?? false;
};

function sluitAan(einde: Datum, begin: Datum, meld: (melding: string) => void): void {
  const verwacht = plusDagen(einde, 1);
  if (begin === verwacht) return;
  meld(`${begin < verwacht ? 'overlapt met' : 'laat een gat na'} de vorige periode: verwacht ${schrijfDatum(verwacht)}`);
}

const dubbele = (lijst: readonly { id: string }[]): string[] => lijst.map((e) => e.id).filter((id, i, alle) => alle.indexOf(id) !== i);
