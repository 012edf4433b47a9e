/** Names of what this visit has fetched already, before the worker was there to keep it: texts of the language, fonts. */
const fetched = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/assets/`));

/**
 * From the first visit on the page opens without a connection. A new version is taken the next time that all windows were closed, or when the
 * person reloads: never under what somebody is writing.
 */
export async function registerWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox('/sw.js');
  worker.addEventListener('waiting', () => {
    // Nothing was begun in this page yet: the new version may have it.
    if (performance.now() < young) worker.messageSkipWaiting();
  });
  await worker.register();
  await navigator.serviceWorker.ready;
  const assets = await caches.open('assets');
  await Promise.allSettled(fetched().map(async (name) => (await assets.match(name)) ?? assets.add(name)));
}

const young = 5_000;
