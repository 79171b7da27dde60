/**
 * Where a wrong translation does harm: no or only, money, a deadline, paying back. Until a speaker has checked such a text, the Dutch
 * stands beside it.
 */
const SCHERM = [
  /^start\.privacy$/,
  /^uitkomst-scherm\.(geen-belofte|groepen|niets)\b/,
  /^kaart\.(hoogstens|terug|verandert|label)\b/,
  /^uitkomst\./,
  /^uitleg\..*\.(nee|zolang|twijfel|vrijgelaten)/,
  /^samenhang\./,
  /^opbrengst\.(uitleg|lager|bruto)$/,
  /^wat-als\.doorgeven\./,
  /^vraag\.bezittingen\.hulp$/,
  /^cijfers\./,
];
const NEDERLANDS =
  /\b(niet|geen|nooit|nergens|zonder|alleen|hoogstens|minstens|pas|terug\w*|lening|betaal\w*|betalen|bedrag\w*|euro|procent|maanden?|weken|dagen|binnen|uiterlijk|tot|voor \d|zolang|stopt)\b/i;

export const isKritiekeSleutel = (sleutel: string): boolean => SCHERM.some((vorm) => vorm.test(sleutel));
export const isKritiekeZin = (nederlands: string): boolean => NEDERLANDS.test(nederlands);
