import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Kilobytes, gzip. A ceiling that only goes down. */
const BUDGET = {
  'JavaScript before the first question, without the rulebook': 100,
  'JavaScript before the first question, with the rulebook': 125,
  // Worked through while somebody waits to tap; it comes after the first screen.
  'rulebook in the scripts of the first screen': 0,
  'CSS before the first question': 14,
  'largest chunk that is loaded later': 25,
  'largest language, what the screens wait for': 20,
  'largest language, the rulebook': 25,
  // Only for who asks to keep the answers; nobody else fetches it.
  'chunk that keeps answers on the device': 36,
} as const;
/** The files of a language; those of the rulebook and the coverage come after the screens. */
const TAAL = /\/taal-/;
const TAAL_LATER = /-(regels|dekking)-/;
const EERSTE_VRAAG = '/src/ui/inwoner/Vraagscherm.tsx';
type Post = keyof typeof BUDGET;

const gzip = (tekst: string | Uint8Array): number => gzipSync(tekst, { level: 9 }).length / 1000;

/** Weighs what the browser needs before the first question and stops the build when it is too heavy. */
export function budgetPlugin(regelboekModule: string): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    enforce: 'post',
    generateBundle(_opties, bundel) {
      if (this.environment.name !== 'client') return;
      const gewicht = weeg(bundel, regelboekModule);
      const teZwaar = (Object.keys(BUDGET) as Post[]).filter((post) => gewicht[post] > BUDGET[post]);
      for (const post of Object.keys(BUDGET) as Post[]) this.info(`${post}: ${gewicht[post].toFixed(1)} of ${BUDGET[post]} KB`);
      if (teZwaar.length > 0) this.error(teZwaar.map((post) => `${post} is ${gewicht[post].toFixed(1)} KB, the budget is ${BUDGET[post]} KB`).join('\n'));
    },
  };
}

function weeg(bundel: Rolldown.OutputBundle, regelboekModule: string): Record<Post, number> {
  const chunks = Object.values(bundel).filter((deel) => deel.type === 'chunk');
  const perNaam = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const metImports = (naam: string, al: Set<string>): Set<string> => {
    if (!al.has(naam)) for (const volgende of perNaam.get(naam)?.imports ?? []) metImports(volgende, al.add(naam));
    return al.add(naam);
  };
  const samen = (kies: (chunk: (typeof chunks)[number]) => boolean): Set<string> =>
    chunks.filter(kies).reduce((al, chunk) => metImports(chunk.fileName, al), new Set<string>());
  const eerst = samen((chunk) => chunk.isEntry);

  const regels = chunks.filter((chunk) => chunk.moduleIds.includes(regelboekModule));
  const som = (namen: Iterable<string>): number => [...namen].reduce((totaal, naam) => totaal + gzip(perNaam.get(naam)?.code ?? ''), 0);
  const zonder = [...eerst].filter((naam) => !regels.some((r) => r.fileName === naam));
  const bewaren = chunks.filter((chunk) => chunk.moduleIds.some((id) => /node_modules\/dexie\//.test(id)));
  const talen = chunks.filter((chunk) => TAAL.test(chunk.fileName));
  const later = chunks.filter((chunk) => !eerst.has(chunk.fileName) && ![regels, bewaren, talen].some((groep) => groep.includes(chunk)));
  const zwaarste = (lijst: typeof chunks): number => Math.max(0, ...lijst.map((chunk) => gzip(chunk.code)));
  // The sheets of the first screen and of the questions; those of later screens come with their screen.
  const opWeg = samen((chunk) => chunk.isEntry || chunk.moduleIds.some((id) => id.endsWith(EERSTE_VRAAG)));
  const vellen = new Set([...opWeg].flatMap((naam) => [...(perNaam.get(naam)?.viteMetadata?.importedCss ?? [])]));
  const css = Object.values(bundel).flatMap((deel) => (deel.type === 'asset' && vellen.has(deel.fileName) ? [gzip(deel.source)] : []));
  return {
    'JavaScript before the first question, without the rulebook': som(zonder),
    'JavaScript before the first question, with the rulebook': som(zonder) + som(regels.map((r) => r.fileName)),
    'rulebook in the scripts of the first screen': som(regels.map((r) => r.fileName).filter((naam) => eerst.has(naam))),
    'CSS before the first question': css.reduce((totaal, kb) => totaal + kb, 0),
    'largest chunk that is loaded later': zwaarste(later),
    'largest language, what the screens wait for': zwaarste(talen.filter(({ fileName }) => !TAAL_LATER.test(fileName))),
    'largest language, the rulebook': zwaarste(talen.filter(({ fileName }) => TAAL_LATER.test(fileName))),
    'chunk that keeps answers on the device': som(bewaren.map((chunk) => chunk.fileName)),
  };
}
