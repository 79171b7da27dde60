import { naslag } from '../../app/naslag.ts';
import { datumTekst } from '../../app/opmaak.ts';
import { leesDatum } from '../../domain/datum.ts';
import { Buitenlink } from '../parts/Koppeling.tsx';
import { useTaal } from '../taal.ts';

/** One source: its name, its date, and where it can be read. */
export function Bronregel({ bron: id }: { readonly bron: string }) {
  const { t, taal } = useTaal();
  const bron = naslag.bronnen[id];
  if (!bron) return null;
  const dag = leesDatum(bron.datum ?? '');
  const naam = <bdi lang="nl">{[bron.artikel, bron.titel].filter(Boolean).join(', ')}</bdi>;
  return (
    <>
      {bron.url ? <Buitenlink url={bron.url}>{naam}</Buitenlink> : naam} ({dag === undefined ? (bron.datum ?? t('bron.zonder-datum')) : datumTekst(dag, taal)})
    </>
  );
}

/** Sources below each other. */
export const Bronlijst = ({ ids }: { readonly ids: readonly string[] }) => (
  <ul className="rc-lijst">
    {ids.map((bron) => (
      <li key={bron}>
        <Bronregel bron={bron} />
      </li>
    ))}
  </ul>
);
