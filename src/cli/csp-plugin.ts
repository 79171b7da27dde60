import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Only this origin, no inline code, and one script address that may be made at run time: the service worker. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-sw',
].join('; ');

const META = /http-equiv="Content-Security-Policy" content="([^"]+)"/;
const STIJL = 'style-src &#39;self&#39;';

/** The page that allows this one style inside it, and no other. */
export function staStijlToe(pagina: string, stijl: string): string {
  if (!pagina.includes(STIJL)) throw new Error(`index.html has no ${STIJL}`);
  const hash = createHash('sha256').update(stijl).digest('base64');
  return pagina.replace(STIJL, () => `${STIJL} &#39;sha256-${hash}&#39;`);
}

/**
 * The policy in the page itself, for a host that sends no headers, and in the header that the preview sends. The development server
 * needs inline code.
 */
export function cspPlugin(): Plugin {
  return {
    name: 'csp',
    transformIndexHtml: {
      order: 'pre',
      handler: (_pagina, { server }) =>
        server ? [] : [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP }, injectTo: 'head-prepend' }],
    },
    configurePreviewServer({ config }) {
      const pagina = readFileSync(join(config.root, config.build.outDir, 'index.html'), 'utf8');
      const csp = META.exec(pagina)?.[1]?.replaceAll('&#39;', "'");
      if (!csp) throw new Error('index.html has no Content-Security-Policy');
      config.preview.headers = { ...config.preview.headers, 'Content-Security-Policy': `${csp}; frame-ancestors 'none'` };
    },
  };
}
