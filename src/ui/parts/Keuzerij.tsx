import type { UseFormRegisterReturn } from 'react-hook-form';
import { Pictogram, type Pictogramnaam } from './Pictogram.tsx';
import { Teken } from './Teken.tsx';

interface Props {
  readonly id: string;
  readonly soort: 'radio' | 'checkbox';
  readonly veld: UseFormRegisterReturn;
  readonly waarde: string;
  readonly tekst: string;
  readonly pictogram?: Pictogramnaam | undefined;
}

/** Yes and no differ in sign, colour and shape, for who cannot read the words. */
const JA_NEE = { ja: 'klopt', nee: 'klopt-niet' } as const;

/** One choice; the whole row can be tapped. What is not right is said by the group: no choice is wrong by itself. */
export function Keuzerij({ id, soort, veld, waarde, tekst, pictogram }: Props) {
  const klasse = soort === 'radio' ? 'utrecht-radio-button utrecht-radio-button--html-input' : 'rc-vinkje';
  return (
    <label className="rc-keuze" htmlFor={id}>
      <input {...veld} id={id} type={soort} value={waarde} className={klasse} autoComplete="off" />
      {pictogram && <Pictogram naam={pictogram} />}
      {waarde in JA_NEE && <Teken naam={JA_NEE[waarde as keyof typeof JA_NEE]} />}
      <span className="rc-keuze__tekst">{tekst}</span>
    </label>
  );
}
