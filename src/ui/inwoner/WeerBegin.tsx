import zinnen from 'virtual:weer-begin';
import { TALEN } from '../../app/talen.ts';
import { Uitklap } from '../parts/Uitklap.tsx';

const ANDERE = TALEN.filter(({ code }) => code in zinnen);
/** A telephone that is not set to Dutch is more likely held by who reads another language. */
const leestNederlands = (): boolean => navigator.languages.some((taal) => taal.startsWith('nl'));

/** After a reload the language is Dutch again, so that the answers are gone is said in every language. */
export const WeerBegin = () => (
  <Uitklap
    begintOpen={!leestNederlands()}
    titel={
      <span>
        {ANDERE.map(({ code, naam, richting }, i) => (
          <span key={code}>
            {i > 0 && ' · '}
            <bdi lang={code} dir={richting} className="rc-talen__naam">
              {naam}
            </bdi>
          </span>
        ))}
      </span>
    }
  >
    {ANDERE.map(({ code, richting }) => (
      <p key={code} lang={code} dir={richting} className="nl-paragraph rc-talen__zin">
        {zinnen[code]}
      </p>
    ))}
  </Uitklap>
);
