import { Bronregel } from '../Bronregel.tsx';

/** Small and below, for who wants to know. */
export const Bronnen = ({ ids }: { readonly ids: readonly string[] }) =>
  ids.map((bron) => (
    <span key={bron} className="rc-terzijde rc-reden__bron">
      <Bronregel bron={bron} />
    </span>
  ));
