/** The device may still be reading the file a moment after the tap. */
const OPRUIMEN_NA_MS = 30_000;

/** Hands a text to the browser as a download. It goes to the disk of this device because the resident asks for it, and nowhere else. */
export function bewaarTekst(naam: string, tekst: string): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  setTimeout(() => URL.revokeObjectURL(adres), OPRUIMEN_NA_MS);
}
