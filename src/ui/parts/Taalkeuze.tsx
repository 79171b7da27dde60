import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kiesTaal, TALEN } from '../../app/i18n.ts';

/** The other languages, each in its own name. Changing the language changes nothing else. */
export function Taalkeuze() {
  const { t, i18n } = useTranslation();
  const [mislukt, zetMislukt] = useState(false);
  return (
    <>
      <nav className="rc-talen" aria-label={t('schil.taal')}>
        {TALEN.filter(({ code }) => code !== i18n.language).map(({ code, naam }) => (
          <button
            key={code}
            type="button"
            lang={code}
            className="nl-button nl-button--subtle rc-knop rc-talen__taal"
            onClick={async () => zetMislukt(!(await kiesTaal(code)))}
          >
            {naam}
          </button>
        ))}
      </nav>
      <p role="status" className={mislukt ? 'nl-paragraph rc-talen__melding' : 'rc-alleen-voorlezen'}>
        {mislukt && t('schil.taal-mislukt')}
      </p>
    </>
  );
}
