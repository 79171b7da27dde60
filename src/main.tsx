import './ui/thema/tokens.css';
import './ui/thema/nl-tokens.css';
import '@nl-design-system-candidate/button-css/button.css';
import '@nl-design-system-candidate/heading-css/heading.css';
import '@nl-design-system-candidate/link-css/link.css';
import '@nl-design-system-candidate/paragraph-css/paragraph.css';
import '@nl-design-system-candidate/skip-link-css/skip-link.css';
import '@utrecht/alert-css/dist/index.css';
import './ui/thema/basis.css';
import './ui/thema/tekst.css';
import './ui/thema/beeld.css';
import './ui/thema/melding.css';
import './ui/thema/uitklap.css';
import './ui/thema/schil.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { neemBeeldenOver } from './app/beelden.ts';
import { maakOffline } from './app/offline.ts';
import { bijRust } from './app/rust.ts';
import { haalAllesVooruit } from './ui/schermen.ts';
import { Wortel } from './wortel.tsx';

const wortel = document.getElementById('wortel');
const opStart = /^#?\/?$/.test(window.location.hash);
if (wortel) {
  // A transition is drawn in short pieces, so that a slow phone answers a tap in between.
  startTransition(() => {
    // What the build drew stays where it is, with the place of a screen reader in it.
    if (opStart && wortel.hasChildNodes()) hydrateRoot(wortel, <Wortel />, { onRecoverableError: () => {} });
    else createRoot(wortel).render(<Wortel />);
  });
  bijRust(neemBeeldenOver);
  haalAllesVooruit();
  bijRust(() => void maakOffline());
}
