import { randomUUID } from 'node:crypto';
import type { UserId } from '@needs-matrix/api/domain/base/ids';
import { filled, Invalid, Refusal } from '@needs-matrix/api/domain/base/refusal';
import { dryRun } from '@needs-matrix/api/services/assessment/versions/dry-run';
import type { Context } from '@needs-matrix/api/services/base/context';
import { loadInstrument, previewInstrument } from '@needs-matrix/api/services/convention/load-instrument';
import type { Store } from '@needs-matrix/api/store';
import { pathText } from './fixture.ts';

/** Another treaty's checklist, and in one line what became of it. */
export async function loadInstrumentFile(
  store: Store,
  log: Context['log'],
  file: unknown,
  isDry = false,
): Promise<void> {
  const context: Context = { store, viewer: loader, now: new Date().toISOString(), newId: randomUUID, log };
  if (isDry) return tellDryRun(context, file);
  const { instrument, outcome, changes } = await loadInstrument(context, file).catch((error: unknown) => {
    if (error instanceof Refusal) throw new Invalid(`${pathText(error.inputPath)}: ${error.message}`);
    throw error;
  });
  const parts = changes.map(({ part, added, changed }) => `${part} +${added} ~${changed}`).join(', ');
  process.stdout.write(`${instrument?.code} ${instrument?.version}: ${outcome} (${parts})\n`);
}

/** What loading it would change, and what would become of the answers to the version before; nothing is written. */
async function tellDryRun(context: Context, file: unknown): Promise<void> {
  const { instrument, outcome, changes, messages } = previewInstrument(context, file);
  const [wrong] = messages.filter(({ severity }) => severity === 'ERROR');
  if (!instrument || wrong)
    throw new Invalid(
      `${pathText(wrong?.path ?? [])}: ${filled(wrong?.words.template ?? '', wrong?.words.values ?? {})}`,
    );
  const parts = changes.map(({ part, added, changed }) => `${part} +${added} ~${changed}`).join(', ');
  const lines = [`${instrument.code} ${instrument.version}: ${outcome} (${parts}), not loaded`];
  const answers = outcome === 'VERSION' ? await dryRun(context, instrument) : null;
  if (answers) {
    const countsOf = (counts: object) =>
      Object.entries(counts)
        .map(([rule, count]) => `${rule} ${count}`)
        .join(', ');
    for (const { rule, from, to, submitted, reason } of answers.rules)
      lines.push(
        `${rule} ${from.join(' ')} → ${to.join(' ') || 'nowhere'}: ${submitted} submitted${reason ? `. ${reason.en}` : ''}`,
      );
    for (const { participant, submitted, drafts } of answers.states)
      lines.push(`${participant}: ${countsOf(submitted)}; drafts ${drafts}`);
    const { checklists, counts } = answers.drafts;
    lines.push(`all drafts: ${checklists}${counts ? `; ${countsOf(counts)}` : ''}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Whoever may run the command on this machine. */
const loader: Context['viewer'] = {
  id: 'loader' as UserId,
  email: '',
  name: '',
  roles: [{ role: 'ADMINISTRATOR', participant: null, provider: null }],
};
