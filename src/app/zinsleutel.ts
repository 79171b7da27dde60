/**
 * A short name for a sentence of the rulebook, so that a language does not carry the Dutch of every sentence as its key: FNV-1a, 32
 * bits. A test holds that no two sentences have the same.
 */
export function zinsleutel(nederlands: string): string {
  let som = 0x811c9dc5;
  for (let i = 0; i < nederlands.length; i += 1) som = Math.imul(som ^ nederlands.charCodeAt(i), 0x01000193);
  return (som >>> 0).toString(36);
}
