/** Every name in the documents the check was made from, and where it went. Only one screen reads it. */
export { default as dekking } from 'virtual:dekking';
