import type { TFunction } from 'i18next';
import { datumTekst } from '../../app/opmaak.ts';
import { vrij } from '../../app/sleutel.ts';
import { isBekend, isOnbekend, type Onbekend } from '../../domain/antwoord.ts';
import { leesAntwoord } from '../../domain/beantwoord.ts';
import type { Geboren, Huishouden, Inkomstenbron } from '../../domain/huishouden.ts';
import type { Vraag } from '../../domain/vraag.ts';
import { bereiktekst } from './bedragtekst.ts';
import { bronVan } from './inkomstenbron.ts';
import { naamVanDuur } from './vragen/duur.ts';

/** What was answered, as the resident would say it; one line for each part. */
export function antwoordtekst(vraag: Vraag, h: Huishouden, t: TFunction, taal: string): readonly string[] {
  const tv = vrij(t);
  const { id, nr } = vraag;
  const onbekend = leesAntwoord(h, vraag);
  if (isOnbekend(onbekend)) return [t(`controle.${onbekend}`)];
  const keuze = (map: string, waarde: unknown): string[] => [tv(`${map}.${String(waarde)}`)];
  switch (id) {
    case 'situatie':
      return lijst(leesAntwoord(h, { id, nr }), 'situatie', t('vraag.situatie.geen'), t);
    case 'inkomsten':
    case 'inkomsten-partner':
      return lijst(leesAntwoord(h, { id, nr }), 'inkomsten', t(`vraag.${id}.geen`), t);
    case 'woonplaats':
    case 'woning':
    case 'voorkeur':
      return keuze(id, onbekend);
    case 'partner': {
      const partner = leesAntwoord(h, { id, nr });
      return isBekend(partner) && partner ? [t('vraag.ja'), leeftijdtekst(partner.geboren, t, taal)] : [t('vraag.nee')];
    }
    case 'kinderen': {
      const kinderen = leesAntwoord(h, { id, nr });
      if (!isBekend(kinderen)) return [];
      return [String(kinderen.length), ...kinderen.map((geboren, i) => t('controle.kind', { nummer: i + 1, leeftijd: leeftijdtekst(geboren, t, taal) }))];
    }
    case 'huisgenoten': {
      const aantal = leesAntwoord(h, { id, nr });
      return isBekend(aantal) ? [t('controle.huisgenoten', { aantal: aantal.delers }), t('controle.huisgenoten-jong', { aantal: aantal.anderen })] : [];
    }
    case 'leeftijd':
      return [leeftijdtekst(leesAntwoord(h, { id, nr }), t, taal)];
    case 'duur-laag-inkomen': {
      const duur = leesAntwoord(h, { id, nr });
      return isBekend(duur) ? keuze('vraag.duur-laag-inkomen', naamVanDuur(duur)) : [];
    }
    case 'bezittingen':
    case 'huur':
    case 'toetsingsinkomen': {
      const bezit = leesAntwoord(h, { id, nr });
      return isBekend(bezit) ? [bereiktekst(bezit, t)] : [];
    }
    case 'bedrag':
    case 'bedrag-partner':
      return inkomen(bronVan(h, vraag), t);
    default:
      return [String(onbekend)];
  }
}

function leeftijdtekst(geboren: Geboren | Onbekend, t: TFunction, taal: string): string {
  if (!isBekend(geboren)) return t('controle.onbekende-leeftijd');
  if ('op' in geboren) return t('controle.geboren-op', { datum: datumTekst(geboren.op, taal) });
  return t('controle.jaar', { jaren: geboren.leeftijd.min });
}

const lijst = (waarden: readonly string[] | Onbekend, map: string, geen: string, t: TFunction): string[] =>
  !isBekend(waarden) || waarden.length === 0 ? [geen] : waarden.map((waarde) => vrij(t)(`${map}.${waarde}`));

function inkomen(bron: Inkomstenbron | undefined, t: TFunction): string[] {
  if (!bron || !isBekend(bron.bedrag)) return [];
  return [`${bereiktekst(bron.bedrag, t)} ${t(`periode.${bron.bedrag.per}`)}`, ...(isBekend(bron.vakantiegeld) ? [t(`controle.${bron.vakantiegeld}`)] : [])];
}
