export { default as naslag } from 'virtual:naslag';
