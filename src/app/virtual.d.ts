declare module 'virtual:regelboek' {
  const regelboek: import('../engine/regelboek.ts').Regelboek;
  export default regelboek;
}
declare module 'virtual:dekking' {
  const dekking: readonly import('../engine/dekking.ts').Dekkingsrij[];
  export default dekking;
}
declare module 'virtual:naslag' {
  const naslag: Omit<import('../engine/naslag.ts').Naslag, 'bronnen'>;
  export default naslag;
}
declare module 'virtual:bronnen' {
  const bronnen: import('../engine/naslag.ts').Naslag['bronnen'];
  export default bronnen;
}
declare module 'virtual:teksten-eerst' {
  const teksten: object;
  export default teksten;
}
declare module 'virtual:teksten-later' {
  const teksten: object;
  export default teksten;
}
declare module 'virtual:weer-begin' {
  const zinnen: Readonly<Record<string, string>>;
  export default zinnen;
}
