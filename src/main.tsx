import './ui/thema/tokens.css';
import './ui/thema/nl-tokens.css';
import '@nl-design-system-candidate/button-css/button.css';
import '@nl-design-system-candidate/heading-css/heading.css';
import '@nl-design-system-candidate/link-css/link.css';
import '@nl-design-system-candidate/paragraph-css/paragraph.css';
import '@nl-design-system-candidate/skip-link-css/skip-link.css';
import '@utrecht/alert-css/dist/index.css';
import './ui/thema/basis.css';
import './ui/thema/schil.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { i18n } from './app/i18n.ts';
import { maakOffline } from './app/offline.ts';
import { bijRust } from './app/rust.ts';
import { App } from './ui/App.tsx';
import { haalAllesVooruit } from './ui/schermen.ts';

const wortel = document.getElementById('wortel');
if (wortel) {
  createRoot(wortel).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <App />
      </I18nextProvider>
    </StrictMode>,
  );
  haalAllesVooruit();
  bijRust(() => void maakOffline());
}
