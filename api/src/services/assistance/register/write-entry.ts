import type { RegisterEntry } from '../../../domain/assistance/register/entry.ts';
import { parseEntry } from '../../../domain/assistance/register/entry-input.ts';
import type { ParticipantCode, ProviderId, RegisterEntryId } from '../../../domain/base/ids.ts';
import { Invalid, NotFound } from '../../../domain/base/refusal.ts';
import { type Context, found, permit, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { asRead, type Revisable, revising } from '../../base/revising.ts';

export interface RecordEntryInput {
  readonly operationId: string;
  /** For which State or provider the viewer enters it; neither: for the secretariat. */
  readonly participant?: string | null | undefined;
  readonly provider?: ProviderId | null | undefined;
}
export interface ReviseEntryInput {
  readonly operationId: string;
  readonly entry: RegisterEntryId;
  readonly expectedRevision: number;
}

/** An assessment made elsewhere, or a coordination mechanism, is entered for everybody to find [WG 30, 34]. */
export async function recordEntry(context: Context, input: RecordEntryInput): Promise<RegisterEntry> {
  const { store, viewer, now, newId } = context;
  signedIn(viewer);
  const whose = whoseIs(context, input);
  const by = permit(viewer, 'register.write', whose, [whose.participant ? 'participant' : 'provider']);
  const content = contentOf(context, input, whose);
  const id = newId() as RegisterEntryId;
  const entry: RegisterEntry = { ...content, ...whose, id, revision: 1, by: by.id, changedAt: now };
  return once(
    context,
    'register.write',
    input.operationId,
    input,
    async (writes) => {
      await writes.saveRegisterEntry(entry, null);
      const { kind, title } = entry;
      writes.record({ user: by.id, action: 'register.write', subject: id, detail: { kind, title } });
      return entry;
    },
    entityAgain((known) => store.registerEntries.byIds([known as RegisterEntryId])),
  );
}

/** The whole entry is sent again; whose it is stays. */
export const reviseEntry = (context: Context, input: ReviseEntryInput): Promise<RegisterEntry> =>
  revising(context, 'register.write', input, revisable(context, input.entry), (seen, by) => {
    const content = contentOf(context, input, seen);
    return {
      compare: asRead(input),
      change: (before) => ({
        after: {
          ...before,
          ...content,
          revision: before.revision + 1,
          by: by.id,
          changedAt: context.now,
        },
        detail: { kind: content.kind, title: content.title },
      }),
    };
  });

function whoseIs(
  { store }: Context,
  { participant, provider }: RecordEntryInput,
): Pick<RegisterEntry, 'participant' | 'provider'> {
  const { participants, providers } = store.catalogue();
  if (participant && !participants.has(participant as ParticipantCode)) throw new NotFound(['participant']);
  if (provider && !providers.has(provider)) throw new NotFound(['provider']);
  if (participant && provider)
    throw new Invalid('Enter it for a State or for a provider, not for both.', ['provider']);
  return { participant: (participant as ParticipantCode) || null, provider: provider || null };
}

function contentOf(
  { store, now }: Context,
  input: object,
  { participant }: Pick<RegisterEntry, 'participant'>,
) {
  const content = parseEntry(input, store.catalogue(), now);
  const other = participant ? content.participants.findIndex((code) => code !== participant) : -1;
  if (other >= 0)
    throw new Invalid('A State enters what concerns itself alone. Take the other States out.', [
      'participants',
      other,
    ]);
  return content;
}

function revisable({ store }: Context, id: RegisterEntryId): Revisable<RegisterEntry> {
  const read = ({ registerEntries }: Pick<Context['store'], 'registerEntries'>) =>
    found(registerEntries.byIds([id]), ['entry']);
  return {
    argument: 'entry',
    see: () => read(store),
    read,
    save: (writes, after, replaces) => writes.saveRegisterEntry(after, replaces),
    rows: () => [],
  };
}
