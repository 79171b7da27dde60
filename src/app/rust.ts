/** Runs after the first paint, when the device has nothing better to do. */
export function bijRust(taak: () => void): void {
  const later = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(taak, { timeout: 3000 });
    else setTimeout(taak, 500);
  };
  if (document.readyState === 'complete') later();
  else window.addEventListener('load', later, { once: true });
}
