import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromium, VLAGGEN } from '../chromium.mjs';

type Gegevens = Record<string, unknown>;
interface Bericht {
  readonly id?: number;
  readonly result?: Gegevens;
  readonly error?: { readonly message: string };
}

export interface Tabblad {
  stuur(methode: string, gegevens?: Gegevens): Promise<Gegevens>;
  /** Runs a function without arguments inside the page. */
  doe<T>(functie: () => T | Promise<T>): Promise<T>;
  sluit(): Promise<unknown>;
}

/**
 * Chromium over its own pipe, with as little switched on as can be. The usual test tools switch on a record of every call,
 * and that alone holds up the page for a tenth of a second each time a script makes an Error.
 */
export async function startBrowser() {
  const profiel = mkdtempSync(join(tmpdir(), 'bench-pagina-'));
  const vlaggen = [...VLAGGEN, '--headless=new', '--remote-debugging-pipe', `--user-data-dir=${profiel}`, '--no-startup-window', '--lang=nl-NL'];
  const proces = spawn(chromium(), vlaggen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [naar, van] = [proces.stdio[3] as Writable, proces.stdio[4] as Readable];
  const wachtend = new Map<number, (bericht: Bericht) => void>();
  let rest = '';
  van.setEncoding('utf8').on('data', (deel: string) => {
    const berichten = (rest + deel).split('\0');
    rest = berichten.pop() ?? '';
    for (const tekst of berichten) {
      const bericht: Bericht = JSON.parse(tekst);
      if (bericht.id === undefined) continue;
      wachtend.get(bericht.id)?.(bericht);
      wachtend.delete(bericht.id);
    }
  });
  let id = 0;
  const stuur = (methode: string, params: Gegevens = {}, sessionId?: string): Promise<Gegevens> =>
    new Promise((klaar, mis) => {
      id += 1;
      wachtend.set(id, ({ result, error }) => (error ? mis(new Error(`${methode}: ${error.message}`)) : klaar(result ?? {})));
      naar.write(`${JSON.stringify({ id, method: methode, params, sessionId })}\0`);
    });

  async function tabblad(browserContextId: unknown): Promise<Tabblad> {
    const { targetId } = await stuur('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await stuur('Target.attachToTarget', { targetId, flatten: true });
    const hier = (methode: string, gegevens: Gegevens = {}): Promise<Gegevens> => stuur(methode, gegevens, String(sessionId));
    return {
      stuur: hier,
      async doe<T>(functie: () => T | Promise<T>): Promise<T> {
        const antwoord = await hier('Runtime.evaluate', { expression: `(${functie})()`, awaitPromise: true, returnByValue: true });
        if (antwoord['exceptionDetails']) throw new Error(JSON.stringify(antwoord['exceptionDetails']));
        return (antwoord['result'] as { value: T }).value;
      },
      sluit: () => stuur('Target.closeTarget', { targetId }),
    };
  }

  const { product } = await stuur('Browser.getVersion');
  return {
    naam: String(product),
    /** A visitor who was never here before. */
    async bezoeker() {
      const { browserContextId } = await stuur('Target.createBrowserContext');
      return { tabblad: () => tabblad(browserContextId), vertrek: () => stuur('Target.disposeBrowserContext', { browserContextId }) };
    },
    async stop() {
      await stuur('Browser.close').catch(() => {});
      await new Promise((klaar) => (proces.exitCode === null ? proces.once('exit', klaar) : klaar(0)));
      rmSync(profiel, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export type Browser = Awaited<ReturnType<typeof startBrowser>>;
