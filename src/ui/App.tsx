import { Suspense, useMemo, useRef, useState } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { GeheugenContext, LEEG_GEHEUGEN, type Onthouden, useGeheugen, useWis } from './inwoner/Geheugen.ts';
import { NaarStart } from './inwoner/NaarStart.tsx';
import { Start } from './inwoner/Start.tsx';
import { Storing } from './inwoner/Storing.tsx';
import { Wissen } from './inwoner/Wissen.tsx';
import { Laden } from './parts/Laden.tsx';
import { Schil } from './parts/Schil.tsx';
import { Vangnet } from './parts/Vangnet.tsx';
import { Verplaatst } from './parts/Verplaatst.ts';
import { Begin, Bewaren, Controle, Dekking, Hulp, Over, Plan, Toegankelijkheid, Uitkomstscherm, Vraagscherm, WatAls } from './schermen.ts';

/** The address says which screen this is and never what was answered or asked. */
export function App() {
  const [onthouden, onthoud] = useState<Onthouden>(LEEG_GEHEUGEN);
  const concepten = useRef(new Map<string, unknown>()).current;
  const geheugen = useMemo(() => ({ ...onthouden, onthoud, concepten }), [onthouden, concepten]);
  return (
    <GeheugenContext value={geheugen}>
      <Router hook={useHashLocation}>
        <Schermen />
      </Router>
    </GeheugenContext>
  );
}

function Schermen() {
  const { sessie } = useGeheugen();
  const wis = useWis();
  const [pad] = useLocation();
  const [eerstePad] = useState(pad);
  const [verplaatst, zetVerplaatst] = useState(false);
  if (!verplaatst && pad !== eerstePad) zetVerplaatst(true);

  return (
    <Verplaatst value={verplaatst}>
      <Schil heeftAntwoorden={sessie !== null} opWeg={wis}>
        <Vangnet key={pad} bijStoring={(opnieuw) => <Storing opnieuw={opnieuw} />}>
          <Suspense fallback={<Laden />}>
            <Switch>
              <Route path="/" component={Start} />
              <Route path="/hulp" component={Hulp} />
              <Route path="/over" component={Over} />
              <Route path="/dekking" component={Dekking} />
              <Route path="/toegankelijkheid" component={Toegankelijkheid} />
              <Route path="/begin" component={Begin} />
              {sessie && <Route path="/vraag/:nummer" component={Vraagscherm} />}
              {sessie && <Route path="/controle" component={Controle} />}
              {sessie && <Route path="/uitkomst" component={Uitkomstscherm} />}
              {sessie && <Route path="/wissen" component={Wissen} />}
              {sessie && <Route path="/wat-als" component={WatAls} />}
              {sessie && <Route path="/plan" component={Plan} />}
              <Route path="/bewaren" component={Bewaren} />
              <Route path="/wissen">
                <Redirect to="/" replace />
              </Route>
              <Route component={NaarStart} />
            </Switch>
          </Suspense>
        </Vangnet>
      </Schil>
    </Verplaatst>
  );
}
