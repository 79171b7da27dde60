import en from '../../locales/dekking/en.json';
import nl from '../../locales/dekking/nl.json';
import { i18n } from './i18n.ts';

/** Every name in the documents the check was made from, and where it went. Only one screen reads it. */
export { default as dekking } from 'virtual:dekking';

/** The words of that screen come with it, so that they do not weigh on the first one. */
for (const [taal, teksten] of Object.entries({ nl, en })) i18n.addResourceBundle(taal, 'dekking', teksten);
