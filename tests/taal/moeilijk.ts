/**
 * Words that many people do not know. They are on letters and are asked at the counter, so they are not avoided: their meaning
 * stands on the same screen or card. A name of a regeling is not among them; the card says below it what it is.
 */
export const MOEILIJK: readonly { readonly woord: RegExp; readonly uitleg: RegExp }[] = [
  { woord: /kwijtscheld|kwijtgescholden/i, uitleg: /(hoeft|niets|niet meer) (.* )?te betalen/i },
  { woord: /beslag/i, uitleg: /gaat (een deel|geld) van (uw|mijn) (loon|inkomen)/i },
  { woord: /\baanslag/i, uitleg: /de brief met het bedrag|geld vooraf/i },
  { woord: /\bbruto\b/i, uitleg: /voordat er belasting af gaat|er gaat nog belasting af/i },
  { woord: /\bnetto\b/i, uitleg: /(op uw rekening|uitbetaald)/i },
  { woord: /kale huur/i, uitleg: /huur zonder kosten/i },
  { woord: /servicekosten|looptijd|nabetaling|draagkracht|beschikking|toetsingsinkomen|peildatum|bijstandsnorm/i, uitleg: /$^/ },
  { woord: /eigen risico/i, uitleg: /wat u eerst zelf betaalt/i },
  { woord: /\bpremie per maand/i, uitleg: /per maand|elke maand/i },
  { woord: /overwaarde/i, uitleg: /de waarde van uw huis min uw hypotheek/i },
  { woord: /bewind/i, uitleg: /regelt (een ander )?uw geld|uw geld regelt|zelf uw geld te regelen/i },
  { woord: /kantonrechter/i, uitleg: /\brechter/i },
  { woord: /jaaropgaaf/i, uitleg: /elk jaar/i },
  { woord: /contributie/i, uitleg: /lidgeld/i },
  { woord: /schuldregeling/i, uitleg: /schulden af te lossen/i },
  { woord: /sociaal minimum/i, uitleg: /om (van )?te leven/i },
  { woord: /combinatiekorting/i, uitleg: /minder belasting|belasting/i },
  { woord: /\bAIO\b/, uitleg: /aanvulling|bijstand/i },
  { woord: /\bCIZ\b/, uitleg: /kijkt hoeveel zorg/i },
  { woord: /\bWmo\b/, uitleg: /hulp thuis/i },
  { woord: /vermogen(?!s)/i, uitleg: /spaargeld/i },
];

/** Lists of choices in the words of the law, and words only a professional sees. */
export const ZONDER_UITLEG = new Set(['basis', 'berekening', 'inkomsten']);
