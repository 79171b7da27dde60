import Engine from 'publicodes';

export const pakket = 'publicodes';
export const bundel = "export { default } from 'publicodes'";

function alsUitdrukking(p) {
  if (p.soort === 'en') return { 'toutes ces conditions': p.delen.map(alsUitdrukking) };
  if (p.soort === 'of') return { 'une de ces conditions': p.delen.map(alsUitdrukking) };
  if (p.soort === 'niet') return { '=': [alsUitdrukking(p.deel), 'non'] };
  if (p.waarde === true) return p.feit;
  return `${p.feit} ${p.is} ${typeof p.waarde === 'string' ? `'${p.waarde}'` : p.waarde}`;
}

const feitenIn = (p) => (p.soort === 'feit' ? [p.feit] : (p.delen ?? [p.deel]).flatMap(feitenIn));
/** A value that needs no parsing. */
const constante = (nodeValue) => ({ nodeKind: 'constant', nodeValue, type: typeof nodeValue, isNullable: false, missingVariables: {} });

/** A strict situation is parsed at once instead of answer by answer. */
export function maak(regels) {
  const feiten = [...new Set(regels.flatMap(({ als }) => feitenIn(als)))];
  const model = {
    ...Object.fromEntries(feiten.map((feit) => [feit, null])),
    ...Object.fromEntries(regels.map(({ als }, i) => [`r${i}`, alsUitdrukking(als)])),
  };
  const motor = new Engine(model, { strict: { situation: true } });
  return (feit, uit) => {
    const situatie = {};
    for (const naam of feiten) if (feit[naam] !== undefined) situatie[naam] = constante(feit[naam]);
    motor.setSituation(situatie);
    for (let i = 0; i < regels.length; i++) uit[i] = motor.evaluate(`r${i}`).nodeValue;
  };
}
