import teksten from 'virtual:teksten-later';
import dekking from '../../locales/dekking/nl.json';
import { i18n } from './i18n.ts';

/** The Dutch words of every screen after the first, which come with the code of those screens. */
i18n.addResourceBundle('nl', 'translation', teksten, true);
i18n.addResourceBundle('nl', 'dekking', dekking);
