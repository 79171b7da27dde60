import type { Datum } from '../domain/datum.ts';
import { type Kader, leidAf, maakKader, type Naslag, type Regeling, toetsRegeling, type Voorwaarde } from '../engine/index.ts';
import { steekproef } from './steekproef.ts';

/** Something in the rules that no source settles, whom to ask, and how many households it leaves in doubt. */
interface Vraagpunt {
  readonly regeling: string;
  readonly tekst: string;
  readonly bron: string;
  readonly aan: string;
  readonly raakt: number;
}

const AANTAL = 2000;
const NIETS: Voorwaarde = { soort: 'alle', delen: [] };

/** What a beheerder should ask, the doubt that touches most households first. */
export function vraagpunten(kader: Kader, naslag: Naslag, peildatum: Datum): string {
  const huishoudens = steekproef(AANTAL).map((h) => leidAf(kader, h, peildatum));
  const punten = kader.regelboek.regelingen.flatMap((regeling): Vraagpunt[] =>
    twijfelsIn(regeling.voorwaarde, naslag).map(({ tekst, bron, wie, zonder }) => {
      const zeker: Regeling = { ...regeling, voorwaarde: zonder };
      const anders = maakKader({ ...kader.regelboek, regelingen: [zeker], verwijzingen: [] });
      const raakt = huishoudens.filter(
        (f) => toetsRegeling(regeling, f) !== toetsRegeling(zeker, { ...f, kader: anders, beurt: anders.programma.nieuweBeurt() }),
      );
      const organisatie = wie ?? naslag.regelingen[regeling.id]?.uitvoerder ?? '';
      return { regeling: regeling.id, tekst, bron, aan: naslag.organisaties[organisatie]?.naam ?? organisatie, raakt: raakt.length };
    }),
  );
  const regels = punten
    .sort((a, b) => b.raakt - a.raakt || (a.regeling < b.regeling ? -1 : 1))
    .map(({ regeling, tekst, bron, aan, raakt }) => `  ${String(raakt).padStart(5)}  ${regeling}: ${tekst} Vraag het aan ${aan}. (${bron})`);
  const { kostendelers, volwassenNormOnder21, reden, bron } = kader.regelboek.sociaalMinimum;
  const basis = kostendelers === 'onbevestigd' || volwassenNormOnder21 === 'onbevestigd' ? [`  alle percentages: ${reden} (${bron})`] : [];
  return [`Navragen, met hoeveel van ${AANTAL} bedachte huishoudens erop wachten:`, ...basis, ...regels].join('\n');
}

interface Twijfelplek {
  readonly tekst: string;
  readonly bron: string;
  readonly wie?: string;
  /** The same condition without this doubt. */
  readonly zonder: Voorwaarde;
}

function twijfelsIn(v: Voorwaarde, naslag: Naslag): Twijfelplek[] {
  switch (v.soort) {
    case 'alle':
    case 'een':
      return v.delen.flatMap((deel, i) => twijfelsIn(deel, naslag).map((plek) => ({ ...plek, zonder: { ...v, delen: v.delen.with(i, plek.zonder) } })));
    case 'niet':
      return twijfelsIn(v.deel, naslag).map((plek) => ({ ...plek, zonder: { ...v, deel: plek.zonder } }));
    case 'navragen':
      return [{ tekst: naslag.zinnen[v.zin] ?? '', bron: v.bron, wie: v.wie, zonder: NIETS }];
    case 'vermogen':
    case 'inkomen': {
      const uit: Twijfelplek[] = [];
      if (v.twijfel) uit.push({ tekst: v.twijfel.reden, bron: v.twijfel.bron, zonder: { ...v, twijfel: undefined } });
      if (v.soort === 'vermogen' && (v.laag === null || v.hoog === null))
        uit.push({ tekst: 'De grens voor vermogen is niet bekend.', bron: v.bron, zonder: NIETS });
      return uit;
    }
    default:
      return [];
  }
}
