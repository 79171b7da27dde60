import type { Feit } from './feit.ts';
import { AOW_LEEFTIJD } from './plat.ts';

/**
 * The yardstick: the fourteen rules of regels.yaml as a programmer would write them, with nothing around them. Like any such
 * check it does not know that an answer can be missing: what is undefined compares as false.
 */
export function handgeschreven(feit: Feit, uit: unknown[]): void {
  const f = feit as Required<{ [N in keyof Feit]: NonNullable<Feit[N]> }>;
  const { procent, vermogen, leeftijd, leeftijdPartner, maandenLaag, jongsteKind, oudsteKind, gezin, woning } = f;
  const assen = f.woonplaats === 'assen';
  const schuld = f.situatieSchulden || f.situatieLoonbeslag;
  const volwassen = leeftijd >= 18 || leeftijdPartner >= 18;
  const magSparen = vermogen <= 800_000 || (gezin && vermogen <= 1_600_000);
  const tot = (van: number, einde: number): boolean => (leeftijd >= van && leeftijd < einde) || (leeftijdPartner >= van && leeftijdPartner < einde);

  uit[0] = !!(assen && tot(21, AOW_LEEFTIJD) && procent < 120 && maandenLaag >= 36 && magSparen);
  uit[1] = assen && oudsteKind >= 4 && procent <= 120;
  uit[2] = !!(jongsteKind < 12 && (procent <= 130 || f.ontvangtBijstand || f.ontvangtWw));
  uit[3] = assen && volwassen && procent <= 120;
  uit[4] = assen && volwassen && procent < 130;
  uit[5] = !!(procent <= 100 && (vermogen <= 177_500 || (gezin && vermogen <= 266_000)) && woning !== 'koop' && woning !== 'geen');
  uit[6] = !!(assen && volwassen && (procent <= 100 || schuld) && magSparen);
  uit[7] = !!(assen && tot(18, AOW_LEEFTIJD) && procent < 100 && magSparen);
  uit[8] = !!(tot(18, 27) && procent < 120 && f.situatieSchulden);
  uit[9] = !!(volwassen && schuld && f.woonplaats !== 'elders');
  uit[10] = !!((woning === 'huur' || woning === 'koop') && (f.ontvangtBijstand || (procent <= 130 && f.situatieEnergierekening)) && vermogen <= 300_000);
  uit[11] = (leeftijd >= AOW_LEEFTIJD || leeftijdPartner >= AOW_LEEFTIJD) && procent <= 140 && !f.ontvangtBijstand && !f.ontvangtLoon;
  uit[12] = !!((f.situatieZwanger || jongsteKind < 2) && procent <= 140);
  uit[13] = !!(woning === 'huur' && (procent < 100 || (procent < 140 && oudsteKind >= 0) || f.situatieLoonbeslag) && !(f.ontvangtWajong && maandenLaag >= 12));
}
