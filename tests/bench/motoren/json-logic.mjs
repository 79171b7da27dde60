/** Conditions in the form of JsonLogic, for the two engines that read it. */
export function alsJsonLogic(p) {
  if (p.soort === 'en') return { and: p.delen.map(alsJsonLogic) };
  if (p.soort === 'of') return { or: p.delen.map(alsJsonLogic) };
  if (p.soort === 'niet') return { '!': alsJsonLogic(p.deel) };
  return { [p.is === '=' ? '===' : p.is]: [{ var: p.feit }, p.waarde] };
}
