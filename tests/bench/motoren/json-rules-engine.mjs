import { Engine } from 'json-rules-engine';

export const pakket = 'json-rules-engine';
export const bundel = "export { Engine } from 'json-rules-engine'";

const OPERATOREN = { '<': 'lessThan', '<=': 'lessThanInclusive', '>=': 'greaterThanInclusive', '=': 'equal' };

function alsConditie(p) {
  if (p.soort === 'en') return { all: p.delen.map(alsConditie) };
  if (p.soort === 'of') return { any: p.delen.map(alsConditie) };
  if (p.soort === 'niet') return { not: alsConditie(p.deel) };
  return { fact: p.feit, operator: OPERATOREN[p.is], value: p.waarde };
}

/** allowUndefinedFacts: otherwise one missing answer throws, and no rule of the household gets a verdict. */
export function maak(regels) {
  const motor = new Engine(
    regels.map(({ als }, i) => ({ conditions: alsConditie(als), event: { type: String(i) } })),
    { allowUndefinedFacts: true },
  );
  return async (feit, uit) => {
    const { events } = await motor.run(feit);
    uit.fill(false);
    for (const { type } of events) uit[Number(type)] = true;
  };
}
