import jsonLogic from 'json-logic-js';
import { alsJsonLogic } from './json-logic.mjs';

export const pakket = 'json-logic-js';
export const bundel = "export { default } from 'json-logic-js'";

export function maak(regels) {
  const vertaald = regels.map(({ als }) => alsJsonLogic(als));
  return (feit, uit) => {
    for (let i = 0; i < vertaald.length; i++) uit[i] = jsonLogic.apply(vertaald[i], feit);
  };
}
