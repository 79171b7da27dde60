import type { TFunction } from 'i18next';
import { ladderVan } from '../../../app/ladder.ts';
import { euros } from '../../../app/opmaak.ts';
import { type Interval, isPrecies } from '../../../domain/interval.ts';
import type { Feiten } from '../../../engine/index.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import { Laddertekening } from './Laddertekening.tsx';
import { NaarKaarten } from './Sprong.tsx';

/** Where the income stands between the limits that regelingen use: a sentence, a picture, and the same as a list. */
export function Ladderblok({ feiten }: { readonly feiten: Feiten }) {
  const { t } = useTaal();
  const ladder = ladderVan(feiten);
  return (
    <section className="rc-groep" aria-labelledby="ladder">
      <Kop niveau={2} id="ladder">
        {t('ladder.titel')}
      </Kop>
      {ladder.soort !== 'bekend' ? (
        <Tekst>{t(`ladder.${ladder.soort}`)}</Tekst>
      ) : (
        <>
          <Tekst>{inkomenszin(ladder.inkomen, t)}</Tekst>
          <Tekst>
            {t('ladder.uitleg')} {t(`ladder.${ladder.vakantiegeld}`)}
          </Tekst>
          <figure className="rc-ladder__figuur">
            <Laddertekening naam={inkomenszin(ladder.inkomen, t)} treden={ladder.treden} inkomen={ladder.inkomen} />
            {ladder.inkomen && (
              <figcaption className="rc-ladder__legenda">
                <svg className="rc-ladder__inkomen" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true" focusable="false">
                  <rect width="24" height="12" rx="4" />
                </svg>
                {t('ladder.legenda')}
              </figcaption>
            )}
          </figure>
          <Uitklap titel={t('ladder.lijst')}>
            <ul className="rc-lijst">
              {ladder.treden.map(({ procent, bedrag, regelingen }) => (
                <li key={procent}>
                  <strong>{t('ladder.tot', { procent })}</strong>: {bedragzin(bedrag, t)}
                  {regelingen.length > 0 && (
                    <>
                      . {t('ladder.grens-bij')}
                      <NaarKaarten regelingen={regelingen} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Uitklap>
        </>
      )}
    </section>
  );
}

const bedragzin = ({ min, max }: Interval, t: TFunction): string =>
  min === max ? t('ladder.per-maand', { bedrag: euros(min) }) : t('ladder.van-tot', { van: euros(min), tot: euros(max) });

function inkomenszin(inkomen: Interval | null, t: TFunction): string {
  if (!inkomen) return t('ladder.geen-inkomen');
  const rond = { min: Math.round(inkomen.min), max: Math.round(inkomen.max) };
  if (isPrecies(rond)) return t('ladder.precies', { procent: rond.min });
  return Number.isFinite(rond.max) ? t('ladder.bereik', { van: rond.min, tot: rond.max }) : t('ladder.vanaf', { van: rond.min });
}
