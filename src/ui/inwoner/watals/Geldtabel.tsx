import { type Overblijft, TOESLAGEN, watOverblijft } from '../../../app/grafiek.ts';
import type { Interval } from '../../../domain/interval.ts';
import type { Feiten } from '../../../engine/index.ts';
import { useTaal } from '../../taal.ts';
import { bedragtekst } from './bedragtekst.ts';

/** Income and the three toeslagen, now and later. */
export function Geldtabel({ nu, dan }: { readonly nu: Feiten; readonly dan: Feiten }) {
  const { t } = useTaal();
  const [eerst, daarna] = [watOverblijft(nu), watOverblijft(dan)];
  const rijen: readonly (readonly [naam: string, bedrag: (o: Overblijft) => Interval | undefined])[] = [
    [t('wat-als.verschil.inkomen'), (o) => o.inkomen],
    ...TOESLAGEN.map((naam) => [t(`berekening.${naam}`), (o: Overblijft) => o.toeslagen[naam]] as const),
    [t('wat-als.verschil.samen'), (o) => o.samen],
  ];
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
        {rijen.map(([naam, bedrag]) => (
          <tr key={naam}>
            <th scope="row">{naam}</th>
            <td>{bedragtekst(bedrag(eerst), t)}</td>
            <td>{bedragtekst(bedrag(daarna), t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
