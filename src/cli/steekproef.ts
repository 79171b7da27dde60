import { type Huishouden, LEEG_HUISHOUDEN, type Persoon, SITUATIES, WONINGEN } from '../domain/huishouden.ts';
import { precies } from '../domain/interval.ts';

/** Made-up households with every answer known, the same ones each time: enough to say which doubt touches most of them. */
export function steekproef(aantal: number): Huishouden[] {
  const kies = dobbelsteen(2026);
  return Array.from({ length: aantal }, () => huishouden(kies));
}

type Kies = (tot: number) => number;

/** Numbers from 0 up to, not including, `tot`; a linear congruential generator with the constants of Numerical Recipes. */
function dobbelsteen(zaad: number): Kies {
  let stand = zaad;
  return (tot) => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((stand / 2 ** 32) * tot);
  };
}

const SOORTEN = ['loon', 'loon', 'bijstand', 'ww', 'arbeidsongeschikt', 'eigen-bedrijf'] as const;
/** Up to half as much again as the sociaal minimum of a couple: the households that the limits are about. */
const HOOGSTE_INKOMEN = 290_000;
const HOOGSTE_BEZIT = 2_000_000;

function huishouden(kies: Kies): Huishouden {
  const vaak = (een: number): boolean => kies(een) === 0;
  return {
    ...LEEG_HUISHOUDEN,
    woonplaats: 'assen',
    woning: WONINGEN[vaak(8) ? kies(WONINGEN.length) : 0] ?? 'huur',
    aanvrager: persoon(kies, 18 + kies(65)),
    partner: vaak(2) ? null : persoon(kies, 18 + kies(65)),
    kinderen: Array.from({ length: vaak(2) ? 0 : kies(4) }, () => persoon(kies, kies(18), [])),
    huisgenoten: [],
    bezittingen: precies(vaak(3) ? 0 : kies(HOOGSTE_BEZIT)),
    kaleHuur: precies(40_000 + kies(60_000)),
    maandenLaagInkomen: precies(kies(72)),
    situaties: Object.fromEntries(SITUATIES.map((s) => [s, vaak(8)])) as Huishouden['situaties'],
    voorkeur: 'anoniem',
  };
}

function persoon(kies: Kies, leeftijd: number, geenInkomen?: readonly []): Persoon {
  const soort = leeftijd >= 67 ? 'aow' : (SOORTEN[kies(SOORTEN.length)] ?? 'loon');
  const bedrag = { ...precies(kies(HOOGSTE_INKOMEN)), per: 'maand' as const };
  return {
    geboren: { leeftijd: precies(leeftijd) },
    inkomsten: geenInkomen ?? [{ soort, bedrag, vakantiegeld: 'exclusief' }],
    studeert: false,
    huurtKamer: false,
  };
}
