/** The digits of every script as 0 to 9 and the marks between them as a comma or a dot: a keyboard in Arabic, Persian or Dari types those. */
export const gewoneCijfers = (tekst: string): string =>
  tekst
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, waarde)
    .replace(/[٫،，]/g, ',')
    .replace(/[٬．]/g, '.');

/** In Unicode the ten digits of a script stand in one row, from nought to nine. */
function waarde(cijfer: string): string {
  const code = cijfer.codePointAt(0) ?? 0;
  let n = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - 1 - n))) n += 1;
  return String(n % 10);
}
