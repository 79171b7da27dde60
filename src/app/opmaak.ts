import { type Datum, dagVan, jaarVan, maandVan } from '../domain/datum.ts';
import type { Interval } from '../domain/interval.ts';
import { isNederlands } from './talen.ts';
import { ingevuld } from './tweetalig.ts';

/** Money and dates are written the Dutch way in every language: that is how they stand on letters and forms. */
const HELE_EUROS = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const CENTEN = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** `€ 1.619`; the space does not break. */
export const euros = (centen: number): string => HELE_EUROS.format(centen / 100).replace(/\s/g, '\u00a0');
export const eurosEnCenten = (centen: number): string => CENTEN.format(centen / 100).replace(/\s/g, '\u00a0');

/** A limit is rounded down to whole euros, so that nobody is told too much. */
export const eurosOmlaag = (centen: number): string => euros(Math.floor(centen / 100) * 100);
export const eurosOmhoog = (centen: number): string => euros(Math.ceil(centen / 100) * 100);

export const bereikInEuros = ({ min, max }: Interval): string =>
  min === max || eurosOmlaag(min) === eurosOmhoog(max) ? eurosOmlaag(min) : `${eurosOmlaag(min)} – ${eurosOmhoog(max)}`;

/** `22 november 2026` in the language of the page, always with Western digits. */
export const datumTekst = (d: Datum, taal: string): string => (isNederlands(taal) ? datumIn(d, 'nl') : ingevuld(datumIn(d, taal), datumIn(d, 'nl')));

function datumIn(d: Datum, taal: string): string {
  const opmaak = new Intl.DateTimeFormat(`${taal === 'en' ? 'en-GB' : taal}-u-nu-latn-ca-gregory`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return opmaak.format(Date.UTC(jaarVan(d), maandVan(d) - 1, dagVan(d)));
}
