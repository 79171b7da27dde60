import { createContext } from 'react';

/** Whether the resident went to another screen since the page loaded; before that, focus stays where the browser put it. */
export const Verplaatst = createContext(false);
