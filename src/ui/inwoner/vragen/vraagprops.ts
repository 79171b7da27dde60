import type { ReactNode } from 'react';
import type { Antwoord, Onbekend } from '../../../domain/antwoord.ts';
import type { Pictogramnaam } from '../../parts/Pictogram.tsx';

export interface Vraagtekst {
  readonly vraag: string;
  readonly onderwerp?: string | undefined;
  readonly hulp: string;
  /** What the question is about without words: whose it is, and what. */
  readonly pictogrammen: readonly Pictogramnaam[];
}

/** What every kind of question needs. */
export interface Vraagprops<W> {
  /** Under which name what was typed is kept until it is answered. */
  readonly sleutel: string;
  readonly tekst: Vraagtekst;
  /** Why it is asked, and what was chosen before. */
  readonly uitleg?: ReactNode;
  readonly antwoord: Antwoord<W>;
  readonly opAntwoord: (antwoord: W | Onbekend) => void;
}
