import { leesAntwoord } from '../../../domain/beantwoord.ts';
import { bronVan } from '../inkomstenbron.ts';
import { Bezittingenvraag } from './Bezittingenvraag.tsx';
import { Huisgenotenvraag } from './Huisgenotenvraag.tsx';
import { Inkomstenvraag } from './Inkomstenvraag.tsx';
import { Keuzeveld } from './Keuzeveld.tsx';
import { Kinderenvraag } from './Kinderenvraag.tsx';
import { Leeftijdveld } from './Leeftijdveld.tsx';
import { Inkomstenveld, Situatieveld } from './Lijstveld.tsx';
import { Partnervraag } from './Partnervraag.tsx';
import type { Veldprops } from './veldprops.ts';

/** The field that goes with a question. */
export function Vraagveld(props: Veldprops) {
  const { vraag, huishouden: h, inkomstensoorten, basis, opAntwoord } = props;
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
    case 'duur-laag-inkomen':
      return <Keuzeveld {...props} vraag={{ id, nr }} />;
    case 'partner':
      return <Partnervraag {...props} vraag={{ id, nr }} />;
    case 'leeftijd':
      return <Leeftijdveld {...props} vraag={{ id, nr }} />;
    case 'kinderen':
      return <Kinderenvraag {...props} vraag={{ id, nr }} />;
    case 'huisgenoten':
      return <Huisgenotenvraag {...props} vraag={{ id, nr }} />;
    case 'bezittingen':
    case 'huur':
    case 'toetsingsinkomen':
      return <Bezittingenvraag {...basis} soort={id} antwoord={leesAntwoord(h, { id, nr })} opAntwoord={opAntwoord} />;
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
