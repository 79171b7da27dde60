declare module 'virtual:regelboek' {
  const regelboek: import('../engine/regelboek.ts').Regelboek;
  export default regelboek;
}
declare module 'virtual:dekking' {
  const dekking: readonly import('../engine/dekking.ts').Dekkingsrij[];
  export default dekking;
}
declare module 'virtual:naslag' {
  const naslag: import('../engine/regelboek.ts').Naslag;
  export default naslag;
}
