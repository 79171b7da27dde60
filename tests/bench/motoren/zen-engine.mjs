import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';

export const pakket = '@gorules/zen-engine';
export const naam = 'zen-engine, native';

function alsTekst(p) {
  if (p.soort === 'en') return `(${p.delen.map(alsTekst).join(' and ')})`;
  if (p.soort === 'of') return `(${p.delen.map(alsTekst).join(' or ')})`;
  if (p.soort === 'niet') return `not ${alsTekst(p.deel)}`;
  return `(${p.feit} ${p.is === '=' ? '==' : p.is} ${JSON.stringify(p.waarde)})`;
}

/** All rules in one node, so that a household crosses to the machine code once. Where an answer is missing it fails as a whole. */
export function maak(regels) {
  const positie = { x: 0, y: 0 };
  const expressions = regels.map(({ als }, i) => ({ id: `r${i}`, key: `r${i}`, value: alsTekst(als) }));
  const nodes = [
    { id: 'in', name: 'in', type: 'inputNode', position: positie },
    { id: 'regels', name: 'regels', type: 'expressionNode', position: positie, content: { expressions } },
    { id: 'uit', name: 'uit', type: 'outputNode', position: positie },
  ];
  const edges = [
    { id: 'a', sourceId: 'in', targetId: 'regels', type: 'edge' },
    { id: 'b', sourceId: 'regels', targetId: 'uit', type: 'edge' },
  ];
  const besluit = new ZenEngine().createDecision(new ZenDecisionContent({ nodes, edges }));
  return async (feit, uit) => {
    const { success, data } = await besluit.safeEvaluate(feit);
    for (let i = 0; i < regels.length; i++) uit[i] = success ? data.result[`r${i}`] : undefined;
  };
}
