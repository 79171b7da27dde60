import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import tr from '../../locales/tr.json';
import { kiesTaal } from '../../src/app/i18n.ts';
import { Knop } from '../../src/ui/parts/Knop.tsx';
import { Tekst } from '../../src/ui/parts/Tekst.tsx';
import { useTaal } from '../../src/ui/taal.ts';

vi.mock('../../locales/tr.json', async (echt) => {
  const { default: teksten } = await echt<{ default: typeof tr }>();
  return { default: { ...teksten, nagekeken: 'deel' } };
});

beforeAll(async () => {
  const stijl = document.createElement('style');
  stijl.textContent = readFileSync('src/ui/thema/taal.css', 'utf8').match(/^:is[^{]*\.rc-ongezien[^}]*\}/m)?.[0] ?? '';
  document.head.append(stijl);
  await kiesTaal('tr');
});
afterAll(() => kiesTaal('nl'));

function Scherm() {
  const { t } = useTaal();
  return (
    <>
      <Tekst>{t('start.wat')}</Tekst>
      <Knop>{t('knop.verder')}</Knop>
    </>
  );
}

it('wie de streepjeslijn niet ziet, hoort achter een zin dat niemand haar heeft nagekeken', () => {
  render(<Scherm />);
  expect(screen.getByText(tr.start.wat).closest('p')).toHaveTextContent(`${tr.start.wat} (${tr.schil['vertaald-niet']})`);
});

it('een knop houdt zijn korte naam', () => {
  render(<Scherm />);
  expect(screen.getByRole('button').querySelector('.rc-ongezien')).not.toBeNull();
  expect(screen.getByRole('button')).toHaveAccessibleName(tr.knop.verder);
});
