import { type Datum, plusDagen, schrijfDatum } from '../domain/datum.ts';
import type { Contact, Regelboek, Regeling, Voorwaarde } from './regelboek.ts';
import type { Fout } from './yaml.ts';

export type Pad = readonly PropertyKey[];
export type Plek = (bestand: string, pad: Pad) => { bestand: string; regel: number };

/** What no single file can see: names that point nowhere, gaps and overlaps in figures, facts that may not be shown. */
export function controleer(regelboek: Regelboek, plek: Plek): Fout[] {
  const controle = new Controle(regelboek, plek);
  controle.cijfers();
  controle.algemeen();
  controle.organisaties();
  controle.verwijzingen();
  for (const regeling of regelboek.regelingen) controle.regeling(regeling);
  return controle.fouten;
}

const VERWIJZINGEN = 'rules/verwijzingen.yaml';

class Controle {
  readonly fouten: Fout[] = [];
  private readonly organisatieIds: ReadonlySet<string>;
  private readonly inkomstenIds: ReadonlySet<string>;

  constructor(
    private readonly boek: Regelboek,
    private readonly plek: Plek,
  ) {
    this.organisatieIds = new Set(boek.organisaties.map((o) => o.id));
    this.inkomstenIds = new Set(boek.inkomsten.map((i) => i.id));
  }

  cijfers(): void {
    for (const [naam, { periodes }] of Object.entries(this.boek.cijfers)) {
      const bestand = `rules/normen/${naam}.yaml`;
      for (const [i, periode] of periodes.entries()) {
        this.bron(periode.bron, bestand, ['periodes', i, 'bron']);
        if (periode.totEnMet < periode.vanaf) this.meld(bestand, ['periodes', i, 'tot-en-met'], 'ligt voor "vanaf"');
        const vorige = periodes[i - 1];
        if (vorige) this.sluitAan(vorige.totEnMet, periode.vanaf, bestand, ['periodes', i, 'vanaf']);
      }
    }
  }

  algemeen(): void {
    this.bron(this.boek.sociaalMinimum.bron, 'rules/sociaal-minimum.yaml', ['bron']);
    for (const [i, soort] of this.boek.inkomsten.entries()) {
      this.bron(soort.bron, 'rules/inkomsten.yaml', [i, 'bron']);
      if (soort.vrijMetAow !== undefined && !this.boek.cijfers[soort.vrijMetAow])
        this.meld('rules/inkomsten.yaml', [i, 'vrij-met-aow'], `de reeks "${soort.vrijMetAow}" staat niet in rules/normen/`);
    }
    this.elkEenmaal('rules/inkomsten.yaml', this.boek.inkomsten);
    this.elkEenmaal('rules/vragen.yaml', this.boek.vragen);
    this.elkEenmaal(VERWIJZINGEN, this.boek.verwijzingen);
  }

  organisaties(): void {
    for (const o of this.boek.organisaties) {
      const bestand = `rules/organisaties/${o.id}.yaml`;
      this.bron(o.bron, bestand, ['bron']);
      for (const soort of ['website', 'telefoon', 'adres', 'tijden'] as const) this.contact(o[soort], bestand, soort);
    }
  }

  verwijzingen(): void {
    for (const [i, v] of this.boek.verwijzingen.entries()) {
      this.bron(v.bron, VERWIJZINGEN, [i, 'bron']);
      for (const [n, naar] of v.naar.entries()) this.organisatie(naar, VERWIJZINGEN, [i, 'naar', n]);
      if (v.voorwaarde) this.voorwaarde(v.voorwaarde, VERWIJZINGEN, [i, 'als']);
      if (v.voorrang) this.voorwaarde(v.voorrang, VERWIJZINGEN, [i, 'voorrang']);
    }
  }

  regeling(r: Regeling): void {
    const bestand = `rules/regelingen/${r.id}.yaml`;
    this.organisatie(r.uitvoerder, bestand, ['uitvoerder']);
    this.organisatie(r.aanvragenBij, bestand, ['aanvragen-bij']);
    for (const [i, id] of r.bronnen.entries()) this.bron(id, bestand, ['bronnen', i]);
    if (r.brengtOp.bron !== undefined) this.bron(r.brengtOp.bron, bestand, ['brengt-op', 'bron']);
    else if (r.brengtOp.hoogstens !== null) this.meld(bestand, ['brengt-op'], 'een bedrag heeft een bron nodig');
    for (const [i, n] of r.nietTeToetsen.entries()) {
      this.bron(n.bron, bestand, ['niet-te-toetsen', i, 'bron']);
      this.organisatie(n.wie, bestand, ['niet-te-toetsen', i, 'wie']);
    }
    if (r.voorwaarde.soort === 'alle') this.delen(r.voorwaarde.delen, bestand, ['alle']);
  }

  private delen(delen: readonly Voorwaarde[], bestand: string, pad: Pad): void {
    for (const [i, deel] of delen.entries()) this.voorwaarde(deel, bestand, [...pad, i]);
  }

  private voorwaarde(v: Voorwaarde, bestand: string, pad: Pad): void {
    const hier = [...pad, v.soort];
    if (v.soort === 'alle' || v.soort === 'een') this.delen(v.delen, bestand, hier);
    else if (v.soort === 'niet') this.voorwaarde(v.deel, bestand, hier);
    else {
      this.bron(v.bron, bestand, [...hier, 'bron']);
      if ('twijfel' in v && v.twijfel) this.bron(v.twijfel.bron, bestand, [...hier, 'twijfel', 'bron']);
      if (v.soort === 'mens-beslist' || v.soort === 'navragen') this.organisatie(v.wie, bestand, [...hier, 'wie']);
      if (v.soort === 'ontvangt') for (const soort of v.inkomsten) this.inkomsten(soort, bestand, [...hier, 'inkomsten']);
      if (v.soort === 'vermogen') for (const grens of [v.alleenstaand, v.gezin]) this.cijfer(grens, bestand, [...hier, 'hoogstens']);
    }
  }

  private contact(contact: Contact | undefined, bestand: string, soort: string): void {
    if (!contact) return;
    this.bron(contact.bron, bestand, [soort, 'bron']);
    if (contact.zekerheid === 'laag') this.meld(bestand, [soort, 'zekerheid'], 'een gegeven met zekerheid "laag" mag niet op het scherm: laat het weg');
  }

  private bron(id: string, bestand: string, pad: Pad): void {
    if (!this.boek.bronnen[id]) this.meld(bestand, pad, `de bron "${id}" staat niet in rules/bronnen.yaml`);
  }

  private organisatie(id: string, bestand: string, pad: Pad): void {
    if (!this.organisatieIds.has(id)) this.meld(bestand, pad, `de organisatie "${id}" heeft geen bestand in rules/organisaties/`);
  }

  private inkomsten(id: string, bestand: string, pad: Pad): void {
    if (!this.inkomstenIds.has(id)) this.meld(bestand, pad, `de soort inkomsten "${id}" staat niet in rules/inkomsten.yaml`);
  }

  private cijfer(naam: number | string | null, bestand: string, pad: Pad): void {
    if (typeof naam !== 'string') return;
    const [reeks = '', cijfer = ''] = naam.split('.');
    if (!this.boek.cijfers[reeks]?.periodes.some((p) => cijfer in p.waarden)) this.meld(bestand, pad, `het cijfer "${naam}" staat niet in rules/normen/`);
  }

  private sluitAan(einde: Datum, begin: Datum, bestand: string, pad: Pad): void {
    const verwacht = plusDagen(einde, 1);
    if (begin === verwacht) return;
    this.meld(bestand, pad, `${begin < verwacht ? 'overlapt met' : 'laat een gat na'} de vorige periode: verwacht ${schrijfDatum(verwacht)}`);
  }

  private elkEenmaal(bestand: string, lijst: readonly { id: string }[]): void {
    const ids = lijst.map((element) => element.id);
    for (const dubbel of ids.filter((id, i) => ids.indexOf(id) !== i)) this.meld(bestand, [ids.lastIndexOf(dubbel)], `"${dubbel}" staat er twee keer`);
  }

  private meld(bestand: string, pad: Pad, melding: string): void {
    this.fouten.push({ ...this.plek(bestand, pad), melding: [pad.join('.'), melding].filter(Boolean).join(': ') });
  }
}
