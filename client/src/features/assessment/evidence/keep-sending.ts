import { dropFromDevice, keepBytesOnDevice, keepOnDevice, vaultOf } from '../../../lib/device/copy.ts';
import { oneAfterAnother } from '../../../lib/one-after-another.ts';
import type { Sending } from './sending.ts';

const beginning = 'evidence ';
const nameOf = (id: string) => `${beginning}${id}`;
const bytesOf = (id: string) => `bytes-of-evidence ${id}`;

/** The file itself, on the device before anything of it is sent; false: it is in this window alone. */
export const keepBytes = async ({ person, id }: Sending, file: Blob): Promise<boolean> =>
  keepBytesOnDevice(person, bytesOf(id), await file.arrayBuffer());

/** What was forgotten is not kept again by what was said of it before. */
const inTurn = oneAfterAnother();

/** What is known of it. */
export const keepSending = (sending: Sending): Promise<boolean> =>
  inTurn(() => keepOnDevice(sending.person, nameOf(sending.id), sending));

export const forgetSending = ({ person, id }: Sending): Promise<void> =>
  inTurn(async () => {
    await dropFromDevice(person, nameOf(id));
    await dropFromDevice(person, bytesOf(id));
  });

/** What of this person's waited here when the browser was closed. */
export async function keptSendings(person: string): Promise<readonly string[]> {
  const names = (await vaultOf(person)?.names(beginning)) ?? [];
  return names.map((name) => name.slice(beginning.length));
}

export async function readSending(
  person: string,
  id: string,
): Promise<{ readonly sending: Sending; readonly file: Blob } | null> {
  const vault = vaultOf(person);
  const sending = await vault?.read<Sending>(nameOf(id));
  const bytes = sending && (await vault?.readBytes(bytesOf(id)));
  return sending && bytes ? { sending, file: new Blob([bytes]) } : null;
}
