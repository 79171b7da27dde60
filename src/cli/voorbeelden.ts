import type { Voorbeeld } from '../engine/compile.ts';
import { leesHuishouden } from '../engine/huishouden-schema.ts';
import { bedragVan, type Kader, leidAf, toetsRegeling } from '../engine/index.ts';

/** One line for each example of a rule file that does not come out as it says. */
export function mislukteVoorbeelden(kader: Kader, voorbeelden: readonly Voorbeeld[]): string[] {
  return voorbeelden.flatMap((v) => {
    const plek = `${v.bestand}:${v.regel}`;
    const gelezen = leesHuishouden(v.huishouden, kader.regelboek.inkomsten);
    if ('fouten' in gelezen) return gelezen.fouten.map((fout) => `${plek} huishouden.${fout}`);
    const regeling = kader.regelboek.regelingen.find((r) => r.id === v.regeling);
    if (!regeling) return [`${plek} de regeling "${v.regeling}" is er niet`];
    const f = leidAf(kader, gelezen.huishouden, v.peildatum);
    const uitkomst = toetsRegeling(regeling, f);
    const bedrag = bedragVan(regeling, f);
    const gevonden = bedrag ? `${bedrag.min} tot ${bedrag.max}` : 'geen bedrag';
    return [
      ...(uitkomst === v.verwacht ? [] : [`${plek} voorbeeld "${v.naam}": verwacht ${v.verwacht}, het is ${uitkomst}`]),
      ...(v.bedrag === undefined || gevonden === v.bedrag.join(' tot ')
        ? []
        : [`${plek} voorbeeld "${v.naam}": verwacht ${v.bedrag.join(' tot ')} eurocent, het is ${gevonden}`]),
    ];
  });
}
