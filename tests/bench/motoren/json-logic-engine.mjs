import { LogicEngine } from 'json-logic-engine';
import { alsJsonLogic } from './json-logic.mjs';

export const pakket = 'json-logic-engine';
export const naam = 'json-logic-engine, compiled';
export const bundel = "export { LogicEngine } from 'json-logic-engine'";

export function maak(regels) {
  const motor = new LogicEngine();
  const gebouwd = regels.map(({ als }) => motor.build(alsJsonLogic(als)));
  return (feit, uit) => {
    for (let i = 0; i < gebouwd.length; i++) uit[i] = gebouwd[i](feit);
  };
}
