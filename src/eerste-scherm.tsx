import { renderToString } from 'react-dom/server';
import { Wortel } from './wortel.tsx';

/** The start screen in Dutch, as HTML. Build time only. */
export const eersteScherm = (): string => renderToString(<Wortel />);
