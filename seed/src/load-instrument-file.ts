import { randomUUID } from 'node:crypto';
import type { UserId } from '@needs-matrix/api/domain/base/ids';
import { Invalid, Refusal } from '@needs-matrix/api/domain/base/refusal';
import type { Context } from '@needs-matrix/api/services/base/context';
import { loadInstrument } from '@needs-matrix/api/services/convention/load-instrument';
import type { Store } from '@needs-matrix/api/store';
import { pathText } from './fixture.ts';

/** Another treaty's checklist, and in one line what became of it. */
export async function loadInstrumentFile(store: Store, log: Context['log'], file: unknown): Promise<void> {
  const context: Context = { store, viewer: loader, now: new Date().toISOString(), newId: randomUUID, log };
  const { instrument, outcome, changes } = await loadInstrument(context, file).catch((error: unknown) => {
    if (error instanceof Refusal) throw new Invalid(`${pathText(error.inputPath)}: ${error.message}`);
    throw error;
  });
  const parts = changes.map(({ part, added, changed }) => `${part} +${added} ~${changed}`).join(', ');
  process.stdout.write(`${instrument?.code} ${instrument?.version}: ${outcome} (${parts})\n`);
}

/** Whoever may run the command on this machine. */
const loader: Context['viewer'] = {
  id: 'loader' as UserId,
  email: '',
  name: '',
  roles: [{ role: 'ADMINISTRATOR', participant: null, provider: null }],
};
