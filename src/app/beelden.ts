const BESTAND = './pictogrammen.svg';
let bron = `${BESTAND}#`;

/** The address of a drawing. */
export const beeldVan = (naam: string): string => bron + naam;

/**
 * Takes all drawings into the page. From a file of its own a browser fetches and reads them again for each screen, where the host does not
 * let it keep them; on a slow phone that takes longer than the screen itself.
 */
export function neemBeeldenOver(): void {
  const verzoek = new XMLHttpRequest();
  verzoek.open('GET', BESTAND);
  verzoek.responseType = 'document';
  verzoek.onload = () => {
    const beelden = verzoek.responseXML?.documentElement;
    if (beelden?.localName !== 'svg') return;
    for (const beeld of beelden.querySelectorAll('symbol')) beeld.id = `beeld-${beeld.id}`;
    beelden.setAttribute('display', 'none');
    document.body.append(beelden);
    bron = '#beeld-';
  };
  verzoek.send();
}
