import { useEffect, useRef } from 'react';
import { useLocation, useRouter } from 'wouter';
import { eenTaal } from '../../app/tweetalig.ts';
import { useTaal } from '../taal.ts';

export interface Fout {
  /** Id of the field that takes the focus. */
  readonly veld: string;
  readonly tekst: string;
}

interface Props {
  readonly fouten: readonly Fout[];
  /** How often was tried; each try brings the focus here again. */
  readonly poging: number;
}

/** Says above the question what is not right yet, with the same words as at the field. */
export function Foutenlijst({ fouten, poging }: Props) {
  const { t } = useTaal();
  const [pad] = useLocation();
  const { hrefs } = useRouter();
  const kader = useRef<HTMLDivElement>(null);
  const titel = eenTaal(t('schil.naam'));
  const titelMetFout = eenTaal(t('schil.fout-in-titel', { titel }));

  useEffect(() => {
    if (poging > 0) kader.current?.focus();
  }, [poging]);
  useEffect(() => {
    document.title = titelMetFout;
    return () => {
      document.title = titel;
    };
  }, [titel, titelMetFout]);

  return (
    <div ref={kader} tabIndex={-1} className="utrecht-alert utrecht-alert--error rc-foutenlijst">
      <div className="utrecht-alert__content" role="alert">
        <h2 className="nl-heading nl-heading--level-2">{t('fout.titel')}</h2>
        <ul className="rc-lijst">
          {fouten.map(({ veld, tekst }) => (
            <li key={veld}>
              <a
                className="nl-link rc-koppeling"
                href={hrefs(pad)}
                onClick={(e) => {
                  e.preventDefault();
                  document.getElementById(veld)?.focus();
                }}
              >
                {tekst}
              </a>
            </li>
          ))}
        </ul>
        <p className="nl-paragraph">{t('fout.uitweg')}</p>
      </div>
    </div>
  );
}
