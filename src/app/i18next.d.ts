import 'i18next';
import type dekking from '../../locales/dekking/nl.json';
import type nl from '../../locales/nl.json';

/** Dutch is the source of all keys: `t('does.not.exist')` does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof nl; dekking: typeof dekking };
    returnNull: false;
    nsSeparator: false;
  }
}
