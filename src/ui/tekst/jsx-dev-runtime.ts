import * as react from 'react/jsx-dev-runtime';
import { vertaaldeProps } from './vertaald.ts';

/** The same as jsx-runtime.ts, for the development server and the tests. */
export const Fragment = react.Fragment;
export type { JSX } from 'react';

export const jsxDEV: typeof react.jsxDEV = (soort, props, ...rest) => react.jsxDEV(soort, vertaaldeProps(soort, props as Record<string, unknown>), ...rest);
