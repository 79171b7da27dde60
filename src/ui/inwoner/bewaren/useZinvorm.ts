import { type FormEvent, useRef, useState } from 'react';

interface Zinnen {
  readonly zin: string;
  readonly nogEens: string;
}

/**
 * A form with a passphrase. It stays in its field and is read when it is sent; nothing else in the check holds it, and one
 * sending waits for the other.
 *
 * @param fouten what is wrong, before anything is tried; undefined: nothing.
 */
export function useZinvorm<F extends string>(fouten: (zinnen: Zinnen) => F | undefined, doe: (zin: string) => Promise<boolean>) {
  const [fout, zetFout] = useState<F | undefined>();
  const bezig = useRef(false);
  const verstuur = async (e: FormEvent<HTMLFormElement>): Promise<void> => {
    e.preventDefault();
    const vorm = e.currentTarget;
    if (bezig.current) return;
    const velden = new FormData(vorm);
    const zinnen = { zin: String(velden.get('zin') ?? ''), nogEens: String(velden.get('nog-eens') ?? '') };
    const gevonden = fouten(zinnen);
    zetFout(gevonden);
    if (gevonden !== undefined) {
      vorm.querySelector<HTMLInputElement>(gevonden === 'ongelijk' ? '[name="nog-eens"]' : '[name="zin"]')?.focus();
      return;
    }
    bezig.current = true;
    try {
      if (await doe(zinnen.zin)) vorm.reset();
    } finally {
      bezig.current = false;
    }
  };
  return { fout, verstuur };
}
