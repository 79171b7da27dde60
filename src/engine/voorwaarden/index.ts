import type { Feiten } from '../feiten.ts';
import type { Gemis } from '../gemis.ts';
import type { Meting } from '../meting.ts';
import type { Voorwaarde, Voorwaardesoort } from '../voorwaarde.ts';
import { berekend } from './berekend.ts';
import { duurLaagInkomen } from './duur-laag-inkomen.ts';
import { inkomen } from './inkomen.ts';
import { kind } from './kind.ts';
import { leeftijd } from './leeftijd.ts';
import { mensBeslist } from './mens-beslist.ts';
import { navragen } from './navragen.ts';
import { ontvangt } from './ontvangt.ts';
import { alle, een, niet } from './samengesteld.ts';
import { situatie } from './situatie.ts';
import type { Bouw, Rekenaar, Soort } from './soort.ts';
import { vermogen } from './vermogen.ts';
import { voorkeur } from './voorkeur.ts';
import { woning } from './woning.ts';
import { woonplaats } from './woonplaats.ts';

/** The closed list of kinds: one that is missing here does not compile. */
export const SOORTEN: { readonly [S in Voorwaardesoort]: Soort<S> } = {
  alle: alle((v, f) => gemisVan(v, f)),
  een: een((v, f) => gemisVan(v, f)),
  niet: niet((v, f) => gemisVan(v, f)),
  inkomen,
  leeftijd,
  kind,
  vermogen,
  berekend,
  'duur-laag-inkomen': duurLaagInkomen,
  ontvangt,
  situatie,
  woning,
  woonplaats,
  voorkeur,
  'mens-beslist': mensBeslist,
  navragen,
};

/** The table holds for each kind a judge of exactly that kind, which the compiler cannot follow through an index. */
const soortVan = (v: Voorwaarde): Soort<Voorwaardesoort> => SOORTEN[v.soort] as unknown as Soort<Voorwaardesoort>;

export const rekenaarVan = (v: Voorwaarde, bouw: Bouw): Rekenaar => soortVan(v).rekenaar(v, bouw);
export const gemisVan = (v: Voorwaarde, f: Feiten): readonly Gemis[] => soortVan(v).gemis(v, f);
export const metingVan = (v: Voorwaarde, f: Feiten): Meting => soortVan(v).meting(v, f);
