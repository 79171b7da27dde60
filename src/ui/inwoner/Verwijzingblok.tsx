import { naslag } from '../../app/naslag.ts';
import type { Verwijzing } from '../../engine/index.ts';
import { Regel } from '../parts/Regel.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { Organisatieblok } from './Organisatieblok.tsx';
import { wieHelpt } from './organisatie.ts';
import { Zeg } from './Zeg.tsx';

/** Where a question goes: what they do there, what to say, and who it is. */
export function Verwijzingblok({ verwijzing: v, niveau }: { readonly verwijzing: Verwijzing; readonly niveau: 3 | 4 }) {
  const tekst = naslag.verwijzingen[v.id];
  if (!tekst) return null;
  return (
    <>
      <Tekst>
        <Regel van="verwijzingen" id={v.id} veld="uitleg" tekst={tekst.uitleg} />
      </Tekst>
      {tekst.zeg && (
        <Zeg>
          <Regel van="verwijzingen" id={v.id} veld="zeg" tekst={tekst.zeg} />
        </Zeg>
      )}
      {wieHelpt(v).map((organisatie) => (
        <Organisatieblok key={organisatie.id} organisatie={organisatie} niveau={niveau} />
      ))}
    </>
  );
}
