import { beeldVan } from '../../app/beelden.ts';

/** The drawings in public/pictogrammen.svg. Each means something by itself and always stands beside words. */
export const PICTOGRAMMEN = [
  'inkomen',
  'zorg',
  'wonen',
  'kinderen',
  'schulden',
  'spullen-en-eten',
  'meedoen',
  'situatie',
  'plaats',
  'andere-plaats',
  'leeftijd',
  'alleen',
  'samen',
  'euro',
  'bedrag',
  'sparen',
  'duur',
  'huisgenoten',
  'jaar',
  'gesprek',
  'huurwoning',
  'koopwoning',
  'inwonend',
  'inrichting',
  'geen-woning',
  'werk',
  'uitkering',
  'ziek',
  'ouder',
  'alimentatie',
  'winkel',
  'studie',
  'kamer',
  'cadeau',
  'anders',
  'niets',
  'uit-huis',
  'afsluiting',
  'eten',
  'rekeningen',
  'beslag',
  'energie',
  'kapot',
  'kosten',
  'brief',
  'kleding',
  'baby',
  'gedupeerd',
  'taal',
  'opvang',
  'kind-zorg',
  'kind-elders',
  'studie-zorg',
  'nieuw',
  'klus',
  'baan-kwijt',
  'minder-uren',
  'uit-elkaar',
  'achttien',
  'schuld',
  'buurt',
  'gemeente',
  'anoniem',
  'hulp',
  'kruk',
  'rolstoel',
  'hand-geld',
  'werk-wacht',
  'kaars',
  'per-week',
  'per-vier-weken',
  'per-maand',
  'per-jaar',
  'duur-kort',
  'duur-midden',
  'duur-lang',
  'vakantie-erin',
  'vakantie-apart',
  'weet-niet',
  'paraplu',
] as const;

export type Pictogramnaam = (typeof PICTOGRAMMEN)[number];

interface Props {
  readonly naam: Pictogramnaam;
  /** `groot`: in a soft square of its own, beside a heading or as a tile. */
  readonly maat?: 'gewoon' | 'groot' | undefined;
}

/** A drawing beside words; the groups of regelingen have their own, by their own name. A screen reader does not hear it. */
export function Pictogram({ naam, maat = 'gewoon' }: Props) {
  return (
    <svg
      className={`rc-pictogram${maat === 'groot' ? ' rc-pictogram--groot' : ''}`}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <use href={beeldVan(naam)} />
    </svg>
  );
}
