import { dekking } from '../../../app/dekking.ts';
import { kader } from '../../../app/kader.ts';
import { naslag } from '../../../app/naslag.ts';
import { vandaag } from '../../../app/vandaag.ts';
import { type Dekkingsrij, GROEPEN } from '../../../engine/index.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Koppeling } from '../../parts/Koppeling.tsx';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import { useGeheugen } from '../Geheugen.ts';
import { organisatieVan } from '../organisatie.ts';

const opNaam = (een: { readonly naam: string }, ander: { readonly naam: string }): number => een.naam.localeCompare(ander.naam, 'nl');

const REGELINGEN = kader.regelboek.regelingen;
const PER_GROEP = GROEPEN.map((groep) => ({ groep, leden: REGELINGEN.filter((r) => r.groep === groep).sort(opNaam) })).filter(({ leden }) => leden.length > 0);
const ORGANISATIES = Object.values(naslag.organisaties).sort(opNaam);
const VERWIJZINGEN = Object.entries(naslag.verwijzingen);

const naamVan = ({ plaats }: Dekkingsrij): string | undefined =>
  plaats.soort === 'organisatie' ? organisatieVan(plaats.id)?.naam : REGELINGEN.find((r) => r.id === plaats.id)?.naam;
const staatErZo = (rij: Dekkingsrij): boolean => naamVan(rij)?.toLowerCase().includes(rij.naam.toLowerCase()) ?? false;
/** A name that is in the check under another name, or that leads to a question somebody can have. */
const ANDERE_NAMEN = dekking.filter((rij) => rij.plaats.soort !== 'reden' && !staatErZo(rij)).sort(opNaam);

export function InDeCheck() {
  const { t } = useTaal('dekking');
  const { t: algemeen } = useTaal();
  return (
    <>
      <Kop niveau={2}>{t('wel.titel')}</Kop>
      <Tekst>{t('wel.intro')}</Tekst>
      <Kop niveau={3}>{t('wel.regelingen')}</Kop>
      <Regelingen />
      <Kop niveau={3}>{t('wel.organisaties')}</Kop>
      <Uitklap titel={t('wel.organisaties-open', { count: ORGANISATIES.length })}>
        <ul className="rc-lijst">
          {ORGANISATIES.map(({ id, naam }) => (
            <li key={id}>
              <Regel van="organisaties" id={id} veld="naam" tekst={naam} />
            </li>
          ))}
        </ul>
      </Uitklap>
      <Kop niveau={3}>{t('wel.verwijzingen')}</Kop>
      <Uitklap titel={t('wel.verwijzingen-open', { count: VERWIJZINGEN.length })}>
        <ul className="rc-lijst">
          {VERWIJZINGEN.map(([id, { hulpvraag }]) => (
            <li key={id}>
              <Regel van="verwijzingen" id={id} veld="hulpvraag" tekst={hulpvraag} />
            </li>
          ))}
        </ul>
      </Uitklap>
      <p className="nl-paragraph">
        <Koppeling naar="/hulp">{algemeen('schil.alle-hulp')}</Koppeling>
      </p>
      <Kop niveau={3}>{t('wel.namen')}</Kop>
      <Tekst>{t('wel.namen-uitleg')}</Tekst>
      <Uitklap titel={t('wel.namen-open', { count: ANDERE_NAMEN.length })}>
        <ul className="rc-lijst">
          {ANDERE_NAMEN.map((rij) => (
            <li key={rij.nr}>
              <strong lang="nl">{rij.naam}</strong>: <Plaats rij={rij} />
            </li>
          ))}
        </ul>
      </Uitklap>
    </>
  );
}

function Regelingen() {
  const { t } = useTaal('dekking');
  const { sessie } = useGeheugen();
  const dag = sessie?.peildatum ?? vandaag();
  return (
    <>
      <Tekst>{t('wel.regelingen-aantal', { count: REGELINGEN.length })}</Tekst>
      {PER_GROEP.map(({ groep, leden }) => (
        <Uitklap key={groep} titel={t('wel.groep-aantal', { groep: t(`groep.${groep}`), count: leden.length })}>
          <ul className="rc-lijst">
            {leden.map(({ id, naam, geldig }) => (
              <li key={id}>
                <Regel van="regelingen" id={id} veld="naam" tekst={naam} />
                {geldig.tot !== undefined && geldig.tot <= dag && ` ${t('wel.bestaat-niet-meer')}`}
              </li>
            ))}
          </ul>
        </Uitklap>
      ))}
    </>
  );
}

function Plaats({ rij }: { readonly rij: Dekkingsrij }) {
  const { soort, id } = rij.plaats;
  if (soort === 'verwijzing')
    return (
      <q>
        <Regel van="verwijzingen" id={id} veld="hulpvraag" tekst={naslag.verwijzingen[id]?.hulpvraag ?? ''} />
      </q>
    );
  return <Regel van={soort === 'regeling' ? 'regelingen' : 'organisaties'} id={id} veld="naam" tekst={naamVan(rij) ?? ''} />;
}
