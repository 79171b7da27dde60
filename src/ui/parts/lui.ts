import { type ComponentType, createElement, lazy, type ReactNode, useState } from 'react';

export interface LuiScherm {
  (): ReactNode;
  /** Fetches the code ahead. */
  haal(): Promise<unknown>;
  /** After a failure: the next time this screen is shown it is fetched again. */
  vergeet(): void;
}

/** A screen whose code comes later; once it is there it is drawn at once, without a loading text in between. */
export function lui(laad: () => Promise<ComponentType>): LuiScherm {
  let geladen: ComponentType | undefined;
  const haal = async (): Promise<{ default: ComponentType }> => {
    geladen = await laad();
    return { default: geladen };
  };
  let Later = lazy(haal);
  function Scherm(): ReactNode {
    const [Inhoud] = useState<ComponentType>(() => geladen ?? Later);
    return createElement(Inhoud);
  }
  return Object.assign(Scherm, {
    haal,
    vergeet() {
      Later = lazy(haal);
    },
  });
}
