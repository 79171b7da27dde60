import { describe, expect, test, vi } from 'vitest';
import { Beschadigd, isLangGenoeg, isZelfdeZin, type Kist, NietTeOpenen, open, sluit } from '../../src/app/kluis.ts';

// Deriving a key is slow on purpose.
vi.setConfig({ testTimeout: 60_000 });

const ZIN = 'paard batterij nietje';
const kopie = (kist: Kist, deel: Partial<Record<keyof Kist, unknown>>): Kist => ({ ...kist, ...deel }) as Kist;
const metBit = (octetten: Uint8Array, plaats: number): Uint8Array => {
  const uit = Uint8Array.from(octetten);
  uit[plaats] = (uit[plaats] ?? 0) ^ 1;
  return uit;
};

describe('de kluis', () => {
  test('gaat open met dezelfde wachtzin, ook met een spatie erachter of op een ander toetsenbord', async () => {
    const kist = await sluit('{"a":"é"}', `${ZIN} é`);
    for (const zin of [`${ZIN} é`, ` ${ZIN}  é `, `${ZIN} e\u0301`]) expect(await open(kist, zin)).toBe('{"a":"é"}');
  });

  test('gaat met geen andere wachtzin open', async () => {
    const kist = await sluit('geheim', ZIN);
    for (const zin of ['', `${ZIN}x`, ZIN.toUpperCase()]) await expect(open(kist, zin)).rejects.toBeInstanceOf(NietTeOpenen);
  });

  test('heeft elke keer een nieuw zout en een nieuwe iv, en minstens 600.000 rondes', async () => {
    const [een, ander] = [await sluit('zelfde', ZIN), await sluit('zelfde', ZIN)];
    expect(een.rondes).toBeGreaterThanOrEqual(600_000);
    expect(een.zout).toHaveLength(16);
    expect(een.iv).toHaveLength(12);
    for (const deel of ['zout', 'iv', 'inhoud'] as const) expect(Buffer.from(een[deel]).equals(Buffer.from(ander[deel]))).toBe(false);
  });

  test('verraadt aan zijn lengte niet hoeveel erin zit', async () => {
    const lengtes = [];
    for (const tekst of ['{}', 'x'.repeat(3000), 'x'.repeat(8000)]) lengtes.push((await sluit(tekst, ZIN)).inhoud.length);
    expect(new Set(lengtes).size).toBe(1);
  });

  describe('weigert elke verandering, ook aan wat erbuiten staat', () => {
    const stuk = (kist: Kist): Kist[] => [
      ...[0, 100, kist.inhoud.length - 1].map((plaats) => kopie(kist, { inhoud: metBit(kist.inhoud, plaats) })),
      kopie(kist, { inhoud: kist.inhoud.slice(0, -1) }),
      kopie(kist, { iv: metBit(kist.iv, 0) }),
      kopie(kist, { zout: metBit(kist.zout, 0) }),
      kopie(kist, { rondes: 600_001 }),
    ];

    test('en noemt dat beschadigd, welke zin er ook bij komt', async () => {
      const kist = await sluit('geheim', ZIN);
      const anders = [...stuk(kist), kopie(kist, { afdruk: metBit(kist.afdruk ?? new Uint8Array(), 0) }), kopie(kist, { afdruk: new Uint8Array() })];
      for (const ander of anders) for (const zin of [ZIN, 'een andere zin']) await expect(open(ander, zin)).rejects.toBeInstanceOf(Beschadigd);
    });

    test('ook wat is bewaard voor er een afdruk was: dat gaat met de goede zin nog open, en met een verandering niet', async () => {
      const { afdruk: _, ...kist } = await sluit('geheim', ZIN);
      expect(await open(kist, ZIN)).toBe('geheim');
      for (const ander of stuk(kist)) await expect(open(ander, ZIN)).rejects.toBeInstanceOf(NietTeOpenen);
    });
  });

  test('rekent niet met te weinig of te veel rondes en niet zonder zout, en noemt zo iets beschadigd', async () => {
    const kist = await sluit('geheim', ZIN);
    const kop = [
      { rondes: 1 },
      { rondes: 0 },
      { rondes: 599_999 },
      { rondes: 2 ** 31 },
      { rondes: 6e5 + 0.5 },
      { zout: new Uint8Array(8) },
      { zout: undefined },
      { vorm: 2 },
      { afdruk: 'x' },
    ];
    for (const deel of kop) await expect(open(kopie(kist, deel), ZIN)).rejects.toBeInstanceOf(Beschadigd);
    await expect(open(null as unknown as Kist, ZIN)).rejects.toBeInstanceOf(Beschadigd);
  });

  test('is AES-GCM met PBKDF2-SHA-256: een andere bouw opent hem ook', async () => {
    const kist = await sluit('geheim', ZIN);
    const { createDecipheriv, pbkdf2Sync } = await import('node:crypto');
    const sleutel = pbkdf2Sync(ZIN, kist.zout, kist.rondes, 32, 'sha256');
    const slot = createDecipheriv('aes-256-gcm', sleutel, kist.iv);
    slot.setAAD(Buffer.from(`regelingencheck 1 ${kist.rondes} ${[...kist.zout].join('.')}`));
    slot.setAuthTag(kist.inhoud.slice(-16));
    expect(
      Buffer.concat([slot.update(kist.inhoud.slice(0, -16)), slot.final()])
        .toString()
        .trimEnd(),
    ).toBe('geheim');
  });

  test('vraagt een wachtzin van minstens twaalf tekens, spaties aan de rand niet meegeteld', () => {
    expect(isLangGenoeg('twaalf teken')).toBe(true);
    for (const zin of ['', 'elf tekens.', `  kort${' '.repeat(20)}`]) expect(isLangGenoeg(zin)).toBe(false);
    expect(isZelfdeZin('een  zin ', 'een zin')).toBe(true);
    expect(isZelfdeZin('een zin', 'Een zin')).toBe(false);
  });
});
