import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import nl from '../../locales/dekking/nl.json';
import { dekking } from '../../src/app/dekking.ts';
import { kader } from '../../src/app/kader.ts';
import { DEKKINGSREDENEN } from '../../src/engine/index.ts';
import { Dekking } from '../../src/ui/inwoner/Dekking.tsx';
import { GeheugenContext, LEEG_GEHEUGEN } from '../../src/ui/inwoner/Geheugen.ts';
import { OpPapier } from '../../src/ui/parts/OpPapier.ts';

function toon(kind: ReactNode = <Dekking />) {
  render(<GeheugenContext value={{ ...LEEG_GEHEUGEN, concepten: new Map(), onthoud: vi.fn() }}>{kind}</GeheugenContext>);
}
/** On paper everything stands open. */
const toonAlles = () =>
  toon(
    <OpPapier value={true}>
      <Dekking />
    </OpPapier>,
  );

const met = (tekst: string, count: number): string => tekst.replace('{{count}}', String(count));

it('says first, in numbers, what is in the check and what is not', () => {
  toon();
  const niet = dekking.filter(({ plaats }) => plaats.soort === 'reden').length;
  const regels = within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem');
  expect(regels.map((li) => li.textContent)).toEqual([
    met(nl.tel.gelezen_other, new Set(dekking.flatMap(({ bron }) => bron)).size),
    met(nl.tel.namen_other, dekking.length),
    met(nl.tel.wel_other, dekking.length - niet),
    met(nl.tel.niet_other, niet),
    nl.tel.geplaatst,
  ]);
});

it('has one heading for every reason, with its sentence below it', () => {
  toon();
  for (const reden of DEKKINGSREDENEN) {
    expect(screen.getByRole('heading', { level: 3, name: nl.kop[reden] })).toBeVisible();
    expect(screen.getByText(nl.reden[reden])).toBeVisible();
  }
});

it('a list of names opens by itself and says which names it holds', async () => {
  toon();
  const zorg = screen.getByText(nl.kop.zorg, { selector: 'summary *', exact: false }).closest('summary') as HTMLElement;
  expect(screen.queryByText('Huisarts')).toBeNull();
  await userEvent.setup().click(zorg);
  const lijst = within(zorg.parentElement as HTMLElement).getByRole('list');
  expect(lijst).toHaveAttribute('lang', 'nl');
  expect(within(lijst).getByText('Huisarts')).toBeVisible();
});

it('every name has its place on the page', () => {
  toonAlles();
  const pagina = (document.body.textContent ?? '').toLowerCase();
  expect(dekking.map(({ naam }) => naam).filter((naam) => !pagina.includes(naam.toLowerCase()))).toEqual([]);
  expect(kader.regelboek.regelingen.map(({ naam }) => naam).filter((naam) => !pagina.includes(naam.toLowerCase()))).toEqual([]);
});

it('another name leads to the name in the check', () => {
  toonAlles();
  const item = screen.getByText('Kostendelersnorm').closest('li') as HTMLElement;
  const bijstand = kader.regelboek.regelingen.find(({ id }) => id === 'bijstandsuitkering');
  expect(item).toHaveTextContent(`Kostendelersnorm: ${bijstand?.naam}`);
});
