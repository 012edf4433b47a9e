import { assetCaches, lasting } from './asset-caches.ts';
import { newVersionIsHere } from './lib/new-version.ts';
import { drainAll } from './lib/unsaved.ts';

/** Names of what this visit has fetched already, before the worker was there to keep it: texts of the language, fonts. */
const fetched = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/assets/`));

/**
 * From the first visit on the page opens without a connection. A new version is taken when the person says so, or the next time that all windows
 * were closed: never under what somebody is writing.
 */
export async function registerWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox('/sw.js');
  // A page that came from the server has its newest script: the first worker that takes it over is no newer, whichever page fetched it.
  let fromServer = !navigator.serviceWorker.controller;
  let taken = false;
  // Words that are not stored would hold the page back.
  const take = async () => {
    await drainAll();
    taken = true;
    worker.messageSkipWaiting();
  };
  worker.addEventListener('waiting', () => newVersionIsHere(() => void take()));
  worker.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    const first = fromServer;
    fromServer = false;
    // Asked for, it is taken, even where no worker had this page before.
    if (taken) return location.reload();
    if (first || (!isUpdate && !isExternal)) return;
    // Another window took it: the script that this one has not fetched yet is gone.
    newVersionIsHere(() => location.reload());
  });
  const registration = await worker.register();
  setInterval(() => void registration?.update().catch(() => undefined), hour);
  await navigator.serviceWorker.ready;
  await Promise.allSettled(
    fetched().map(async (name) => {
      const cache = await caches.open(lasting.test(name) ? assetCaches.lasting : assetCaches.all);
      return (await cache.match(name)) ?? cache.add(name);
    }),
  );
}

const hour = 3_600_000;
