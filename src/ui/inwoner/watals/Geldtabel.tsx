import type { ReactNode } from 'react';
import { type Geld, geldVan } from '../../../app/geld.ts';
import { type Interval, precies } from '../../../domain/interval.ts';
import type { Feiten } from '../../../engine/index.ts';
import { Regel } from '../../parts/Regel.tsx';
import { useTaal } from '../../taal.ts';
import { bedragtekst } from './bedragtekst.ts';

const NIETS = precies(0);

/** Income and every amount that the law fixes, now and later. */
export function Geldtabel({ nu, dan }: { readonly nu: Feiten; readonly dan: Feiten }) {
  const { t } = useTaal();
  const kanten: readonly Geld[] = [geldVan(nu), geldVan(dan)];
  const regelingen = nu.kader.regelboek.regelingen.filter(({ id }) => kanten.some(({ delen }) => delen.has(id)));
  const rij = (sleutel: string, naam: ReactNode, bedrag: (geld: Geld) => Interval | undefined) => (
    <tr key={sleutel}>
      <th scope="row">{naam}</th>
      {kanten.map((geld, i) => (
        <td key={i === 0 ? 'nu' : 'dan'}>{bedragtekst(bedrag(geld), t)}</td>
      ))}
    </tr>
  );
  return (
    <table className="rc-tabel">
      <caption>{t('wat-als.verschil.bijschrift')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('wat-als.verschil.soort')}</th>
          <th scope="col">{t('wat-als.verschil.nu')}</th>
          <th scope="col">{t('wat-als.verschil.dan')}</th>
        </tr>
      </thead>
      <tbody>
        {rij('inkomen', t('wat-als.verschil.inkomen'), ({ inkomen }) => inkomen)}
        {regelingen.map(({ id, naam }) =>
          rij(id, <Regel van="regelingen" id={id} veld="naam" tekst={naam} />, ({ delen }) => (delen.has(id) ? delen.get(id) : NIETS)),
        )}
        {rij('samen', t('wat-als.verschil.samen'), ({ samen }) => samen)}
      </tbody>
    </table>
  );
}
