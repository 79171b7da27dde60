import { compileExpression } from 'filtrex';

export const pakket = 'filtrex';
export const bundel = "export { compileExpression } from 'filtrex'";

function alsTekst(p) {
  if (p.soort === 'en') return `(${p.delen.map(alsTekst).join(' and ')})`;
  if (p.soort === 'of') return `(${p.delen.map(alsTekst).join(' or ')})`;
  if (p.soort === 'niet') return `(not ${alsTekst(p.deel)})`;
  if (p.waarde === true) return p.feit;
  return `(${p.feit} ${p.is === '=' ? '==' : p.is} ${JSON.stringify(p.waarde)})`;
}

const ONTBREEKT = new Error('missing');

/** Filtrex compares undefined as a value; told that it is none, it hands back an Error, which is no answer. */
function customProp(feit, _lees, feiten) {
  const waarde = feiten[feit];
  if (waarde === undefined) throw ONTBREEKT;
  return waarde;
}

export function maak(regels) {
  const gebouwd = regels.map(({ als }) => compileExpression(alsTekst(als), { customProp }));
  return (feit, uit) => {
    for (let i = 0; i < gebouwd.length; i++) uit[i] = gebouwd[i](feit);
  };
}
