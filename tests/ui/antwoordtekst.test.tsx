import { describe, expect, it } from 'vitest';
import nl from '../../locales/nl.json';
import { i18n } from '../../src/app/i18n.ts';
import type { Antwoord } from '../../src/domain/antwoord.ts';
import { type Geboren, LEEG_HUISHOUDEN, ONBEKEND_PERSOON, type Persoon } from '../../src/domain/huishouden.ts';
import { vraag } from '../../src/domain/vraag.ts';
import { antwoordtekst } from '../../src/ui/inwoner/antwoordtekst.ts';

const t = i18n.getFixedT('nl');
const mens = (geboren: Antwoord<Geboren>): Persoon => ({ ...ONBEKEND_PERSOON, geboren });
const van = (jaren: number): Geboren => ({ leeftijd: { min: jaren, max: jaren } });

describe('what was answered', () => {
  it.each<[string, Antwoord<Persoon | null>, readonly string[]]>([
    ['no partner', null, [nl.vraag.nee]],
    ['a partner', mens(van(41)), [nl.vraag.ja, '41 jaar']],
    ['a partner of an age that is not known', mens('weet-niet'), [nl.vraag.ja, nl.controle['onbekende-leeftijd']]],
    ['not known', 'weet-niet', [nl.controle['weet-niet']]],
    ['skipped', 'zeg-niet', [nl.controle['zeg-niet']]],
  ])('about a partner: %s', (_naam, partner, regels) => {
    expect(antwoordtekst(vraag('partner'), { ...LEEG_HUISHOUDEN, partner }, t, 'nl')).toEqual(regels);
  });

  it.each<[string, Antwoord<readonly Persoon[]>, readonly string[]]>([
    ['none', [], ['0']],
    ['two', [mens(van(11)), mens('zeg-niet')], ['2', 'kind 1: 11 jaar', `kind 2: ${nl.controle['onbekende-leeftijd']}`]],
    ['not asked', 'niet-gevraagd', [nl.controle['niet-gevraagd']]],
  ])('about children: %s', (_naam, kinderen, regels) => {
    expect(antwoordtekst(vraag('kinderen'), { ...LEEG_HUISHOUDEN, kinderen }, t, 'nl')).toEqual(regels);
  });
});
