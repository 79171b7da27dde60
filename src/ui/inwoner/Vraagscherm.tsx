import '../thema/formulier.css';
import { Redirect, useLocation, useParams } from 'wouter';
import { kader } from '../../app/kader.ts';
import type { Sessie } from '../../app/sessie.ts';
import { isBekend, NIET_GEVRAAGD } from '../../domain/antwoord.ts';
import { beantwoord, isMensvraag, leesAntwoord, onbekendeLeeftijd } from '../../domain/beantwoord.ts';
import { sleutel, type Vraag } from '../../domain/vraag.ts';
import { leidAf, type Regeling, wachtOp } from '../../engine/index.ts';
import { Terug } from '../parts/Terug.tsx';
import { useTaal } from '../taal.ts';
import { useGeheugen } from './Geheugen.ts';
import { useStuur } from './gesprek.ts';
import { bronVan } from './inkomstenbron.ts';
import { padVan, volgendScherm } from './volgende.ts';
import { vraagtekst, waaromtekst } from './vraagtekst.ts';
import { Aanleidingblok } from './vragen/Aanleidingblok.tsx';
import { Dringend } from './vragen/Dringend.tsx';
import { Eerder } from './vragen/Eerder.tsx';
import { Papier } from './vragen/Papier.tsx';
import { papierBij } from './vragen/papieren.ts';
import { Voortgang } from './vragen/Voortgang.tsx';
import { Vraagveld } from './vragen/Vraagveld.tsx';
import { Waarom } from './vragen/Waarom.tsx';

/** The question at this place in the conversation. */
export function Vraagscherm() {
  const { nummer } = useParams<{ nummer: string }>();
  const { sessie } = useGeheugen();
  const plaats = Number(nummer) - 1;
  const vraag = sessie?.gesteld[plaats];
  if (!sessie || !vraag) return <Redirect to="/begin" replace />;
  return <EenVraag key={sleutel(vraag)} sessie={sessie} vraag={vraag} plaats={plaats} />;
}

interface Props {
  readonly sessie: Sessie;
  readonly vraag: Vraag;
  readonly plaats: number;
}

function EenVraag({ sessie, vraag, plaats }: Props) {
  const { t } = useTaal();
  const { terugNaar, concepten } = useGeheugen();
  const stuur = useStuur();
  const [, ga] = useLocation();
  const { huishouden: h, peildatum } = sessie;
  const { inkomsten: inkomstensoorten } = kader.regelboek;

  const bron = bronVan(h, vraag);
  const magNegatief = bron !== undefined && kader.inkomstensoort.get(bron.soort)?.magNegatief === true;
  const wachtHierop = (): readonly Regeling[] => wachtOp(vraag, leidAf(kader, beantwoord(h, vraag, NIET_GEVRAAGD), peildatum));
  const papier = papierBij(vraag.id, bron?.soort);
  const terug = plaats > 0 ? padVan(plaats - 1) : '/';
  return (
    <>
      <Terug naar={terugNaar ?? terug}>{t(terugNaar === '/controle' ? 'knop.terug-antwoorden' : terugNaar ? 'knop.terug-uitkomst' : 'knop.terug')}</Terug>
      <Dringend sessie={sessie} plaats={plaats} />
      <Voortgang sessie={sessie} nummer={plaats + 1} />
      <Vraagveld
        vraag={vraag}
        huishouden={h}
        peildatum={peildatum}
        inkomstensoorten={inkomstensoorten}
        basis={{
          sleutel: sleutel(vraag),
          tekst: vraagtekst(vraag, h, magNegatief, t),
          uitleg: (
            <>
              {vraag.id === 'situatie' && <Aanleidingblok huishouden={h} />}
              {papier && <Papier naam={papier} />}
              <Waarom redenen={waaromtekst(vraag, h, t)} wachtHierop={wachtHierop} />
              <Eerder antwoord={(isMensvraag(vraag.id) && onbekendeLeeftijd(h, vraag.id)) || leesAntwoord(h, vraag)} />
            </>
          ),
        }}
        opAntwoord={(antwoord) => {
          const na = stuur({ type: 'beantwoord', vraag, antwoord });
          // Behind "weet ik niet" what was typed stays, for who comes back to it.
          if (isBekend(antwoord)) concepten.delete(sleutel(vraag));
          ga(volgendScherm(na, vraag, terugNaar));
        }}
      />
    </>
  );
}
