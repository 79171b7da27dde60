import type { Regeling, Uitkomst } from '../engine/index.ts';

/** What another regeling means for this one (`zelf`), or this one for another (`ander`). */
interface Samenhangregel {
  readonly hoe: Regeling['hangtSamen'][number]['hoe'];
  readonly kant: 'zelf' | 'ander';
  readonly andere: readonly Regeling[];
}

const VOLGORDE: readonly Samenhangregel['hoe'][] = ['gaat-voor', 'sluit-uit', 'opent', 'brengt-mee'];

/** How a regeling hangs together with others that may fit this household; the same whatever the order of the rulebook. */
export function samenhangVan(regeling: Regeling, uitkomsten: readonly Uitkomst[]): readonly Samenhangregel[] {
  const anderen = uitkomsten
    .filter(({ regeling: ander, uitkomst }) => ander.id !== regeling.id && uitkomst !== 'waarschijnlijk-niet' && uitkomst !== 'bestaat-niet-meer')
    .map(({ regeling: ander }) => ander)
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return VOLGORDE.flatMap((hoe) => {
    const zelf = anderen.filter((ander) => noemt(regeling, ander, hoe));
    const ander = anderen.filter((a) => noemt(a, regeling, hoe) && !(hoe === 'sluit-uit' && zelf.includes(a)));
    return [
      { hoe, kant: 'zelf' as const, andere: zelf },
      { hoe, kant: 'ander' as const, andere: ander },
    ].filter(({ andere }) => andere.length > 0);
  });
}

/** Whether the first says so of the second. */
export const noemt = (a: Regeling, b: Regeling, hoe: Samenhangregel['hoe']): boolean => a.hangtSamen.some((s) => s.met === b.id && s.hoe === hoe);
