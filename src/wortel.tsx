import { StrictMode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { i18n } from './app/i18n.ts';
import { App } from './ui/App.tsx';

/** The whole app, the same when the build draws the first screen and when the browser takes it over. */
export const Wortel = () => (
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <App />
    </I18nextProvider>
  </StrictMode>
);
