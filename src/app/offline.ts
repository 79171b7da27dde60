import { haalTalenVooruit, houdTalenBij } from './taalbewaren.ts';

type OfflineStand = 'bezig' | 'klaar' | 'nieuwe-versie-klaar';

interface Offline {
  readonly stand: OfflineStand;
  /** This visit made the check ready for use without internet; said once. */
  readonly netKlaar: boolean;
}

let offline: Offline = { stand: 'bezig', netKlaar: false };
let wachtende: ServiceWorker | null = null;
const luisteraars = new Set<() => void>();

export const leesOffline = (): Offline => offline;

export function volgOffline(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
}

function zet(nieuw: Partial<Offline>): void {
  offline = { ...offline, ...nieuw };
  for (const luisteraar of luisteraars) luisteraar();
}

const SCRIPT = 'sw.js';

interface Scriptbeleid {
  createScriptURL(url: string): string;
}
interface Beleidsfabriek {
  createPolicy(naam: string, regels: Scriptbeleid): Scriptbeleid;
}

/** The policy `app-sw` of the Content-Security-Policy lets through this one script and nothing else. */
function vertrouwdScript(): string {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: Beleidsfabriek };
  const beleid = trustedTypes?.createPolicy('app-sw', {
    createScriptURL(url) {
      if (url === SCRIPT) return url;
      throw new TypeError(url);
    },
  });
  return beleid ? beleid.createScriptURL(SCRIPT) : SCRIPT;
}

/** Makes the check work without internet. Without a service worker everything else still works. */
export async function maakOffline(): Promise<void> {
  try {
    if (!('serviceWorker' in navigator)) return;
    const registratie = await navigator.serviceWorker.register(vertrouwdScript(), { scope: './' });
    if (registratie.waiting && registratie.active) nieuweVersie(registratie.waiting);
    // Only a page that the worker serves goes on when the internet goes. At the first visit that is once the worker took it.
    else if (navigator.serviceWorker.controller) {
      zet({ stand: 'klaar' });
      void houdTalenBij();
    } else navigator.serviceWorker.addEventListener('controllerchange', () => zet({ stand: 'klaar', netKlaar: true }), { once: true });
    if (registratie.installing) volg(registratie, registratie.installing);
    registratie.addEventListener('updatefound', () => volg(registratie, registratie.installing));
  } catch {
    zet({ stand: 'bezig' });
  }
}

function volg(registratie: ServiceWorkerRegistration, worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && registratie.active) nieuweVersie(worker);
  });
}

function nieuweVersie(worker: ServiceWorker): void {
  wachtende = worker;
  void haalTalenVooruit().then((gelukt) => gelukt && zet({ stand: 'nieuwe-versie-klaar' }));
}

/**
 * Only after a tap, and only this tab reloads. It waits for the worker itself: `controllerchange` is heard in every tab.
 */
export function gebruikNieuweVersie(): void {
  const worker = wachtende;
  if (!worker) return;
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') herlaad();
  });
  worker.postMessage({ type: 'SKIP_WAITING' });
}

export const herlaad = (): void => window.location.reload();
