declare module 'virtual:regelboek' {
  const regelboek: import('../engine/regelboek.ts').Regelboek;
  export default regelboek;
}
