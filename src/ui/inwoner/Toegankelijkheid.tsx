import { Kop } from '../parts/Kop.tsx';
import { Koppeling } from '../parts/Koppeling.tsx';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { useTaal } from '../taal.ts';

const WEL = ['toetsenbord', 'voorlezen', 'groot', 'kleuren', 'beweging', 'taal'] as const;
const NIET = ['mensen', 'hulpmiddelen', 'telefoons', 'keuring'] as const;

/** What was tried for people who read, see, hear or move differently, what was not, and where to say that something does not work. */
export function Toegankelijkheid() {
  const { t } = useTaal();
  return (
    <>
      <Schermkop>{t('toegankelijk.titel')}</Schermkop>
      <Tekst groot>{t('toegankelijk.intro')}</Tekst>
      <Kop niveau={2}>{t('toegankelijk.wel.titel')}</Kop>
      <ul className="rc-lijst">
        {WEL.map((deel) => (
          <li key={deel}>{t(`toegankelijk.wel.${deel}`)}</li>
        ))}
      </ul>
      <Kop niveau={2}>{t('toegankelijk.niet.titel')}</Kop>
      <ul className="rc-lijst">
        {NIET.map((deel) => (
          <li key={deel}>{t(`toegankelijk.niet.${deel}`)}</li>
        ))}
      </ul>
      <Tekst>{t('toegankelijk.status')}</Tekst>
      <Kop niveau={2}>{t('toegankelijk.zeg.titel')}</Kop>
      <Tekst>{t('toegankelijk.zeg.tekst')}</Tekst>
      <Tekst>
        <Koppeling naar="/hulp">{t('schil.alle-hulp')}</Koppeling>
      </Tekst>
    </>
  );
}
