import { samenhangVan } from '../../../app/samenhang.ts';
import type { Regeling, Regelingtekst, Uitkomst } from '../../../engine/index.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Regel } from '../../parts/Regel.tsx';
import { useTaal } from '../../taal.ts';
import { NaarKaart } from './Sprong.tsx';

interface Props {
  readonly regeling: Regeling;
  readonly tekst: Regelingtekst;
  readonly uitkomsten: readonly Uitkomst[];
}

const TIJDEN = ['aanvraagtijd', 'opIsOp', 'terugwerkend'] as const;

/** When to apply, whether it counts as income, and what other regelingen mean for this one. */
export function GoedOmTeWeten({ regeling, tekst, uitkomsten }: Props) {
  const { t } = useTaal();
  const samenhang = samenhangVan(regeling, uitkomsten);
  const tijden = TIJDEN.flatMap((veld) => {
    const zin = tekst[veld];
    return zin ? [{ veld, zin: zin.tekst }] : [];
  });
  if (samenhang.length === 0 && tijden.length === 0 && !tekst.teltAlsInkomen) return null;
  return (
    <>
      <Kop niveau={4}>{t('kaart.goed-om-te-weten')}</Kop>
      <ul className="rc-lijst">
        {tijden.map(({ veld, zin }) => (
          <li key={veld}>
            <Regel van="regelingen" id={regeling.id} veld={`${veld}.tekst`} tekst={zin} />
          </li>
        ))}
        {tekst.teltAlsInkomen && <li>{t(`samenhang.telt.${tekst.teltAlsInkomen.antwoord}`)}</li>}
        {samenhang.map(({ hoe, kant, andere }) => (
          <li key={`${hoe}-${kant}`}>
            {t(`samenhang.${hoe}.${kant}`)}{' '}
            <ul className="rc-sprongen">
              {andere.map((ander) => (
                <li key={ander.id}>
                  <NaarKaart regeling={ander} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
