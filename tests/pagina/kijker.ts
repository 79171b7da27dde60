/** What the page noticed of itself, in milliseconds since the navigation. */
export interface Gezien {
  readonly tekst: number;
  readonly grootste: number;
  /** React answers taps; never for a page without it. */
  readonly overgenomen: number | null;
  readonly langeTaken: readonly { readonly begin: number; readonly duur: number }[];
  readonly verschuiving: number;
  /** From each tap to the frame that shows another heading. */
  readonly tikken: readonly number[];
}

/** Runs inside the page before anything else. It stands alone: nothing outside it exists there. */
export function kijkMee(): void {
  const gezien = {
    tekst: 0,
    grootste: 0,
    overgenomen: null as number | null,
    langeTaken: [] as { begin: number; duur: number }[],
    verschuiving: 0,
    tikken: [] as number[],
  };
  Object.assign(globalThis, { gezien });
  const volg = (type: string, doe: (deel: PerformanceEntry & { hadRecentInput?: boolean; value?: number }) => void): void =>
    new PerformanceObserver((lijst) => lijst.getEntries().forEach(doe)).observe({ type, buffered: true });
  volg('paint', (deel) => {
    if (deel.name === 'first-contentful-paint') gezien.tekst = deel.startTime;
  });
  volg('largest-contentful-paint', (deel) => {
    gezien.grootste = deel.startTime;
  });
  volg('longtask', (deel) => gezien.langeTaken.push({ begin: deel.startTime, duur: deel.duration }));
  volg('layout-shift', (deel) => {
    if (!deel.hadRecentInput) gezien.verschuiving += deel.value ?? 0;
  });

  const wachtOpReact = (): void => {
    const knop = document.querySelector('#wortel main a, #wortel button');
    if (knop && Object.keys(knop).some((naam) => naam.startsWith('__reactProps'))) gezien.overgenomen = performance.now();
    else requestAnimationFrame(wachtOpReact);
  };
  requestAnimationFrame(wachtOpReact);

  const kop = (): string => document.querySelector('h1')?.textContent ?? '';
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const voor = kop();
      const kijk = (): void => {
        if (kop() === voor || kop() === '') return void requestAnimationFrame(kijk);
        // The first task after a frame runs when that frame has been handed over to be shown.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => gezien.tikken.push(performance.now() - timeStamp);
        port2.postMessage(0);
      };
      if ((voor !== '' && document.querySelector('h1')) || voor === '') requestAnimationFrame(kijk);
    },
    true,
  );
}
