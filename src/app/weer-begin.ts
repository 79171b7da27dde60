/** That the answers are gone, in each language but Dutch: all at once, because after a reload nobody knows which one it was. */
export { default as weerBegin } from 'virtual:weer-begin';
