import { herlaad } from '../../app/offline.ts';
import { Knop, Knoplink } from '../parts/Knop.tsx';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { vergeetMislukt } from '../schermen.ts';
import { useTaal } from '../taal.ts';
import { useGeheugen } from './Geheugen.ts';

/** A screen failed, or could not be fetched. Reloading is offered only where no answers can be lost by it. */
export function Storing({ opnieuw }: { readonly opnieuw: () => void }) {
  const { t } = useTaal();
  const { sessie } = useGeheugen();
  const probeer = (): void => {
    vergeetMislukt();
    opnieuw();
  };
  return (
    <>
      <Schermkop>{t('storing.titel')}</Schermkop>
      <Tekst>{sessie ? t('storing.tekst') : t('storing.laden')}</Tekst>
      <div className="rc-knoppen">
        <Knop opKlik={sessie ? probeer : herlaad}>{sessie ? t('knop.opnieuw-proberen') : t('knop.laad-opnieuw')}</Knop>
        {sessie && (
          <Knoplink naar="/controle" soort="secondary">
            {t('storing.antwoorden')}
          </Knoplink>
        )}
        <Knoplink naar="/hulp" soort="secondary">
          {t('storing.hulp')}
        </Knoplink>
      </div>
    </>
  );
}
