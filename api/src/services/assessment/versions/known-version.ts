import { setTimeout as pause } from 'node:timers/promises';
import { versionsOf } from '../../../domain/convention/instrument-versions.ts';
import type { Context } from '../../base/context.ts';

const patience = 5_000;

/** Another process may have loaded this version a moment ago, and the catalogue of this one follows. False: it does not know it yet. */
export async function isKnownVersion(
  { store }: Pick<Context, 'store'>,
  instrument: string,
  version: string,
): Promise<boolean> {
  const known = () => versionsOf(store.catalogue(), instrument).some((one) => one.version === version);
  for (let waited = 0; !known(); waited += 50) {
    if (waited > patience) return false;
    await pause(50);
  }
  return true;
}
