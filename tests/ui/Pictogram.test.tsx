import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SITUATIES, VOORKEUREN, WONINGEN, WOONPLAATSEN } from '../../src/domain/huishouden.ts';
import { GROEPEN } from '../../src/engine/index.ts';
import { BIJ_DEEL, BIJ_INKOMSTEN, BIJ_KEUZE, BIJ_SITUATIE, BIJ_VRAAG } from '../../src/ui/inwoner/vragen/pictogram.ts';
import { PICTOGRAMMEN, Pictogram } from '../../src/ui/parts/Pictogram.tsx';
import { regelboek } from '../regelboek.ts';

const svg = readFileSync('public/pictogrammen.svg', 'utf8');

it('every name is a drawing in the file, and the other way round', () => {
  expect([...svg.matchAll(/<symbol id="([^"]+)"/g)].map(([, naam]) => naam).sort()).toEqual([...PICTOGRAMMEN].sort());
});

it('every group of regelingen has a drawing of its own', () => {
  for (const groep of GROEPEN) expect(PICTOGRAMMEN).toContain(groep);
});

it('every choice has a drawing', () => {
  for (const keuze of [...WONINGEN, ...WOONPLAATSEN, ...VOORKEUREN]) expect(BIJ_KEUZE[keuze], keuze).toBeDefined();
  for (const { id, telt } of regelboek.inkomsten) if (telt !== 'niet') expect(BIJ_INKOMSTEN[id], id).toBeDefined();
});

it('no two choices of one question look alike, and no two questions', () => {
  const anders = (namen: readonly (string | undefined)[]) => expect(namen.filter((naam, i) => namen.indexOf(naam) !== i)).toEqual([]);
  anders(SITUATIES.map((s) => BIJ_SITUATIE[s]));
  anders(regelboek.inkomsten.filter(({ telt }) => telt !== 'niet').map(({ id }) => BIJ_INKOMSTEN[id]));
  for (const keuzes of [WONINGEN, WOONPLAATSEN, VOORKEUREN, ['ja', 'nee'], ['tot-1-jaar', '1-tot-3-jaar', 'vanaf-3-jaar']])
    anders(keuzes.map((k) => BIJ_KEUZE[k]));
  anders(Object.values(BIJ_DEEL));
  const eigen = Object.entries(BIJ_VRAAG).filter(([id]) => !/^bedrag|-partner$|^leeftijd-/.test(id));
  anders([...eigen.map(([, naam]) => naam), ...Object.values(BIJ_INKOMSTEN).filter((naam) => naam !== 'anders')]);
});

it('a screen reader does not hear it, and the drawing holds no style or script', () => {
  const { container } = render(<Pictogram naam="inkomen" />);
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  expect(svg).not.toMatch(/<script|style=|<style|href/);
});
