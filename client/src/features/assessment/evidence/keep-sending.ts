import { dropFromDevice, keepBytesOnDevice, keepOnDevice, vaultNow } from '../../../lib/device/copy.ts';
import type { Sending } from './sending.ts';

const beginning = 'evidence ';
const nameOf = (id: string) => `${beginning}${id}`;
const bytesOf = (id: string) => `bytes-of-evidence ${id}`;

/** The file itself, on the device before anything of it is sent; false: it is in this window alone. */
export const keepBytes = async (id: string, file: Blob): Promise<boolean> =>
  keepBytesOnDevice(bytesOf(id), await file.arrayBuffer());

/** One after another: what was forgotten is not kept again by what was said of it before. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

/** What is known of it. */
export const keepSending = (sending: Sending): Promise<boolean> =>
  inTurn(() => keepOnDevice(nameOf(sending.id), sending));

export const forgetSending = (id: string): Promise<void> =>
  inTurn(async () => {
    await dropFromDevice(nameOf(id));
    await dropFromDevice(bytesOf(id));
  });

/** What waited here when the browser was closed. */
export async function keptSendings(): Promise<readonly string[]> {
  const names = (await vaultNow()?.names(beginning)) ?? [];
  return names.map((name) => name.slice(beginning.length));
}

export async function readSending(
  id: string,
): Promise<{ readonly sending: Sending; readonly file: Blob } | null> {
  const vault = vaultNow();
  const sending = await vault?.read<Sending>(nameOf(id));
  const bytes = sending && (await vault?.readBytes(bytesOf(id)));
  return sending && bytes ? { sending, file: new Blob([bytes]) } : null;
}
