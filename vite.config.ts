import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { budgetPlugin } from './src/cli/budget-plugin.ts';
import { cspPlugin } from './src/cli/csp-plugin.ts';
import { prerenderPlugin } from './src/cli/prerender-plugin.ts';
import { REGELBOEK_MODULE, regelboekPlugin } from './src/cli/regelboek-plugin.ts';
import { talenlijstPlugin } from './src/cli/talenlijst-plugin.ts';
import { tekstenPlugin } from './src/cli/teksten-plugin.ts';

const wortel = fileURLToPath(new URL('.', import.meta.url));

const HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), clipboard-read=(), display-capture=(), browsing-topics=()',
};

/** Few files: on a slow phone each file costs a round trip. */
const TAAL = /\/locales\/(?:(\w+)\/)?([\w-]+)\.json$/;
/** `taal-<code>-…`: the service worker knows a language by the name of its files. */
const taalnaam = (id: string): string | null => {
  const [, map, code] = id.match(TAAL) ?? [];
  return code === undefined || code === 'nl' ? null : ['taal', code, map].filter(Boolean).join('-');
};

const BROKKEN = [
  { name: 'bronnen', test: /virtual:bronnen$/ },
  { name: taalnaam, test: (id: string) => taalnaam(id) !== null },
  { name: 'basis', test: /node_modules\/(react|react-dom|scheduler|i18next|wouter|regexparam|use-sync-external-store)\// },
  // Before the rulebook, which uses them too and would take them along.
  { name: 'i18n', test: /src\/app\/(i18n|talen|tweetalig)\.ts$|virtual:teksten-eerst$/ },
  { name: 'regels', test: /regelboek$|src\/(engine|domain)\/|src\/app\/(kader|sessie|opmaak)\.ts/ },
];

const pwa = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  strategies: 'generateSW',
  includeManifestIcons: false,
  manifest: {
    name: 'Regelingencheck Assen',
    short_name: 'Regelingencheck',
    start_url: '.',
    scope: '.',
    display: 'standalone',
    lang: 'nl',
    dir: 'ltr',
    background_color: '#fbf7f0',
    theme_color: '#fbf7f0',
    icons: [
      { src: 'icoon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icoon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icoon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,svg,webmanifest}', 'icoon-192.png', 'fonts/noto-sans-namen.woff2', 'talen.json'],
    // A language is kept when it is chosen (app/taalbewaren.ts), and served from there.
    globIgnores: ['**/taal-*.js'],
    runtimeCaching: [
      { urlPattern: /\/(assets\/taal-|fonts\/)[^/]+$/, handler: 'CacheFirst', options: { cacheName: 'talen', matchOptions: { ignoreVary: true } } },
    ],
    navigateFallback: 'index.html',
    cleanupOutdatedCaches: true,
    // The page of the first visit too works without internet. A new version still waits until somebody takes it.
    clientsClaim: true,
    // Under Trusted Types a worker may not load a second script.
    inlineWorkboxRuntime: true,
  },
});

export default defineConfig({
  base: './',
  plugins: [
    react({ jsxImportSource: '#tekst' }),
    regelboekPlugin(wortel),
    tekstenPlugin(wortel),
    budgetPlugin(REGELBOEK_MODULE),
    talenlijstPlugin(),
    cspPlugin(),
    prerenderPlugin(wortel),
    ...pwa,
  ],
  build: {
    target: 'es2020',
    // These know where a line begins by themselves. For older ones the build would guess it from a list of languages that lacks Dari.
    cssTarget: ['chrome88', 'firefox78', 'safari14.1'],
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: BROKKEN } } },
  },
  preview: { headers: HEADERS },
  test: {
    // No test is about time: a busy machine may take long, and only what hangs fails.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'engine', environment: 'node', include: ['tests/{domain,engine,rules,cli,app,tweede,taal}/**/*.test.ts', 'tests/*.test.ts'] },
      },
      { extends: true, test: { name: 'ui', environment: 'jsdom', include: ['tests/ui/**/*.test.tsx'], setupFiles: ['tests/ui/setup.ts'] } },
    ],
  },
});
