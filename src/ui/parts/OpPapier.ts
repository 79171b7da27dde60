import { createContext } from 'react';

/** Whether this part of the page goes to paper, where nothing can be opened with a tap. */
export const OpPapier = createContext(false);
