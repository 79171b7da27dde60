import { StrictMode } from 'react';
import { App } from './ui/App.tsx';

/** The whole app, the same when the build draws the first screen and when the browser takes it over. */
export const Wortel = () => (
  <StrictMode>
    <App />
  </StrictMode>
);
