import { jsx as element, jsxs as elementen, Fragment } from 'react/jsx-runtime';
import { vertaaldeProps } from './vertaald.ts';

export type { JSX } from 'react';
/**
 * React's own, but for texts in two languages (app/tweetalig.ts): wherever one reaches the page, both are drawn. So no screen has
 * to know about it, and none can forget it.
 */
export { Fragment };

const voor =
  (maak: typeof element): typeof element =>
  (soort, props, sleutel) =>
    maak(soort, vertaaldeProps(soort, props as Record<string, unknown>), sleutel);

export const jsx = voor(element);
export const jsxs = voor(elementen);
