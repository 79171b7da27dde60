import { type Antwoord, isBekend, isOnbekend } from '../../../domain/antwoord.ts';
import { leesAntwoord, preciesLeeftijd } from '../../../domain/beantwoord.ts';
import { precies } from '../../../domain/interval.ts';
import { bronVan } from '../inkomstenbron.ts';
import { Bezittingenvraag } from './Bezittingenvraag.tsx';
import { Aantalveld, Leeftijdveld } from './Getalveld.tsx';
import { Inkomstenvraag } from './Inkomstenvraag.tsx';
import { jarenVan } from './invoertekst.ts';
import { Keuzeveld } from './Keuzeveld.tsx';
import { Leeftijdenvraag } from './Leeftijdenvraag.tsx';
import { Inkomstenveld, Situatieveld } from './Lijstveld.tsx';
import type { Veldprops } from './veldprops.ts';

/** The field that goes with a question. */
export function Vraagveld(props: Veldprops) {
  const { vraag, huishouden: h, peildatum, inkomstensoorten, basis, opAntwoord } = props;
  const { id, nr } = vraag;
  switch (id) {
    case 'situatie':
      return <Situatieveld {...props} vraag={{ id, nr }} />;
    case 'inkomsten':
    case 'inkomsten-partner':
      return <Inkomstenveld {...props} vraag={{ id, nr }} />;
    case 'woonplaats':
    case 'woning':
    case 'voorkeur':
    case 'partner':
    case 'duur-laag-inkomen':
      return <Keuzeveld {...props} vraag={{ id, nr }} />;
    case 'leeftijd':
    case 'leeftijd-partner':
      return <Leeftijdveld {...props} vraag={{ id, nr }} />;
    case 'kinderen':
    case 'huisgenoten':
      return <Aantalveld {...props} vraag={{ id, nr }} />;
    case 'leeftijd-kinderen': {
      const kinderen = isBekend(h.kinderen) ? h.kinderen : [];
      return (
        <Leeftijdenvraag
          {...basis}
          bekend={kinderen.map(({ geboren }) => (isBekend(geboren) ? jarenVan(geboren, peildatum) : undefined))}
          opAntwoord={(a) => opAntwoord(isOnbekend(a) ? a : a.map((jaren) => (isBekend(jaren) ? preciesLeeftijd(jaren) : jaren)))}
        />
      );
    }
    case 'bezittingen':
    case 'huur':
    case 'toetsingsinkomen': {
      const bezit = leesAntwoord(h, { id, nr });
      const centen: Antwoord<number> = isBekend(bezit) ? bezit.min : bezit;
      return <Bezittingenvraag {...basis} antwoord={centen} opAntwoord={(a) => opAntwoord(isOnbekend(a) ? a : precies(a))} />;
    }
    case 'bedrag':
    case 'bedrag-partner': {
      const bron = bronVan(h, vraag);
      const soort = inkomstensoorten.find((s) => s.id === bron?.soort);
      return (
        <Inkomstenvraag
          {...basis}
          soort={soort ?? { magNegatief: false, vakantiegeld: 'vraag' }}
          vanPartner={id === 'bedrag-partner'}
          antwoord={leesAntwoord(h, { id, nr })}
          opAntwoord={opAntwoord}
        />
      );
    }
  }
}
