import { naslag } from '../../app/naslag.ts';
import type { Verwijzing } from '../../engine/index.ts';
import { Regel } from '../parts/Regel.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { useTaal } from '../taal.ts';
import { Organisatieblok } from './Organisatieblok.tsx';
import { wieHelpt } from './organisatie.ts';

/** Where a question goes: what they do there, what to say, and who it is. */
export function Verwijzingblok({ verwijzing: v, niveau }: { readonly verwijzing: Verwijzing; readonly niveau: 3 | 4 }) {
  const { t } = useTaal();
  const tekst = naslag.verwijzingen[v.id];
  if (!tekst) return null;
  return (
    <>
      <Tekst>
        <Regel van="verwijzingen" id={v.id} veld="uitleg" tekst={tekst.uitleg} />
      </Tekst>
      {tekst.zeg && (
        <p className="rc-zeg">
          <strong>{t('kaart.zeg')}</strong>
          <q>
            <Regel van="verwijzingen" id={v.id} veld="zeg" tekst={tekst.zeg} />
          </q>
        </p>
      )}
      {wieHelpt(v).map((organisatie) => (
        <Organisatieblok key={organisatie.id} organisatie={organisatie} niveau={niveau} />
      ))}
    </>
  );
}
