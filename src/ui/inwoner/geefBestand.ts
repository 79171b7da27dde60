const RUIM_OP_NA = 60_000;

/** Hands a file to the browser, made in memory; nothing is fetched or sent. */
export function geefBestand(naam: string, soort: string, inhoud: string): void {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: soort }));
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only after a question to the user.
  setTimeout(() => URL.revokeObjectURL(adres), RUIM_OP_NA);
}
