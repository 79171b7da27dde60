import { describe, expect, test } from 'vitest';
import { mogelijkheden, telFouten, verschil } from './bench/gelijk.ts';
import { alsGeval, maakHuishoudens, verberg } from './bench/gevallen.ts';
import { HAND, HAND_ZELF, ONZE } from './bench/motor.ts';

const seed = Number(process.env['SEED'] ?? 2026);
const heel = maakHuishoudens(300, seed);
const deels = verberg(heel, seed);

describe('de vergelijking van npm run bench', () => {
  test('de motor en de met de hand geschreven regels geven dezelfde antwoorden', async () => {
    for (const motor of [HAND, HAND_ZELF, ...ONZE]) expect(await verschil(motor, heel.map(alsGeval))).toBeUndefined();
  });

  test('met ontbrekende antwoorden zegt de motor niets stelligs dat in een aanvulling niet klopt', async () => {
    const mogelijk = mogelijkheden(heel, deels);
    for (const motor of ONZE) expect(await telFouten(motor, deels.map(alsGeval), mogelijk)).toMatchObject({ onterechtJa: 0, onterechtNee: 0 });
    expect((await telFouten(HAND, deels.map(alsGeval), mogelijk)).onterechtNee).toBeGreaterThan(0);
  });
});
