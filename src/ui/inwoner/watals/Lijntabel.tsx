import type { Punt, Stuk } from '../../../app/grafiek.ts';
import { bereikInEuros } from '../../../app/opmaak.ts';
import type { Interval } from '../../../domain/interval.ts';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import { overtekst } from './bedragtekst.ts';

interface Props {
  readonly stukken: readonly Stuk[];
  readonly rond: (centen: number) => string;
}

/** The same as the chart, for who does not see it or would rather read. */
export function Lijntabel({ stukken, rond }: Props) {
  const { t } = useTaal();
  const [eerste] = stukken;
  const rijen: readonly { punt: Punt; over?: Interval }[] = [
    ...(eerste ? [{ punt: eerste.van }] : []),
    ...stukken.map(({ tot, houdtOver }) => ({ punt: tot, over: houdtOver })),
  ];
  return (
    <Uitklap titel={t('wat-als.grafiek.tabel')} vlak>
      <table className="rc-tabel">
        <caption>{t('wat-als.grafiek.bijschrift')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('wat-als.grafiek.kolom-inkomen')}</th>
            <th scope="col">{t('wat-als.grafiek.kolom-samen')}</th>
            <th scope="col">{t('wat-als.grafiek.kolom-over')}</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ punt, over }) => (
            <tr key={punt.inkomen}>
              <th scope="row">{rond(punt.inkomen)}</th>
              <td>{bereikInEuros(punt.samen)}</td>
              <td>{over === undefined ? '–' : overtekst(over)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Uitklap>
  );
}
