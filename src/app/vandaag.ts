import { type Datum, leesDatum } from '../domain/datum.ts';

const DAG = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

/** Today in Assen, whatever time zone the device is set to. The only place that reads the clock. */
export function vandaag(): Datum {
  const deel = Object.fromEntries(DAG.formatToParts(new Date()).map(({ type, value }) => [type, value]));
  const dag = leesDatum(`${deel['year']}-${deel['month']}-${deel['day']}`);
  if (dag === undefined) throw new Error('the clock of this device gives no date');
  return dag;
}
