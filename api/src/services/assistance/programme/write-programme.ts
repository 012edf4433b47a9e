import type { Programme } from '../../../domain/assistance/programme/programme.ts';
import { parseProgramme } from '../../../domain/assistance/programme/programme-input.ts';
import type { ParticipantCode, ProgrammeId, ProviderId } from '../../../domain/base/ids.ts';
import { Invalid, NotFound } from '../../../domain/base/refusal.ts';
import { type Context, found, permit, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { removing } from '../../base/removing.ts';
import { asRead, type Revisable, revising } from '../../base/revising.ts';

export interface RecordProgrammeInput {
  readonly operationId: string;
  /** Whose it is: a State's plan, or a provider's programme. */
  readonly participant?: string | null | undefined;
  readonly provider?: ProviderId | null | undefined;
}
export interface ReviseProgrammeInput {
  readonly operationId: string;
  readonly programme: ProgrammeId;
  readonly expectedRevision: number;
}

/** A State enters its plan, or a provider its programme, for needs to belong to [WG 25]. */
export async function recordProgramme(context: Context, input: RecordProgrammeInput): Promise<Programme> {
  const { store, viewer, now, newId } = context;
  signedIn(viewer);
  const whose = whoseIs(context, input);
  const by = permit(viewer, 'programme.write', whose, [whose.participant ? 'participant' : 'provider']);
  const content = parseProgramme(input, whose, store.catalogue());
  const id = newId() as ProgrammeId;
  const programme: Programme = { ...content, ...whose, id, revision: 1, by: by.id, changedAt: now };
  return once(
    context,
    'programme.write',
    input.operationId,
    input,
    async (writes) => {
      await writes.saveProgramme(programme, null);
      const detail = { title: programme.title };
      writes.record({ user: by.id, action: 'programme.write', subject: id, detail });
      return programme;
    },
    entityAgain((known) => store.programmes.byIds([known as ProgrammeId])),
  );
}

/** All of it is sent again; whose it is stays. */
export const reviseProgramme = (context: Context, input: ReviseProgrammeInput): Promise<Programme> =>
  revising(context, 'programme.write', input, revisable(context, input.programme), (seen, by) => {
    const content = parseProgramme(input, seen, context.store.catalogue());
    return {
      compare: asRead(input),
      change: (before) => {
        const revision = before.revision + 1;
        const after = { ...before, ...content, revision, by: by.id, changedAt: context.now };
        return { after, detail: { title: content.title } };
      },
    };
  });

/** It was entered by mistake, or is no longer there to be read; no need belongs to it any longer. */
export async function removeProgramme(context: Context, input: ReviseProgrammeInput): Promise<ProgrammeId> {
  const id = input.programme;
  await removing(context, 'programme.remove', input, {
    argument: 'programme',
    read: ({ programmes }) => programmes.byIds([id]),
    remove: (writes, before) => writes.removeProgramme(before),
    detail: ({ title }) => ({ title }),
  });
  return id;
}

function whoseIs(
  { store }: Context,
  { participant, provider }: RecordProgrammeInput,
): Pick<Programme, 'participant' | 'provider'> {
  const { participants, providers } = store.catalogue();
  if (participant && !participants.has(participant as ParticipantCode)) throw new NotFound(['participant']);
  if (provider && !providers.has(provider)) throw new NotFound(['provider']);
  if (participant && provider)
    throw new Invalid('Enter it for a State or for a provider, not for both.', ['provider']);
  if (!participant && !provider)
    throw new Invalid('Say whose it is: a State’s plan or a provider’s programme.', ['participant']);
  return { participant: (participant as ParticipantCode) || null, provider: provider || null };
}

function revisable({ store }: Context, id: ProgrammeId): Revisable<Programme> {
  const read = ({ programmes }: Pick<Context['store'], 'programmes'>) =>
    found(programmes.byIds([id]), ['programme']);
  return {
    argument: 'programme',
    see: () => read(store),
    read,
    save: (writes, after, replaces) => writes.saveProgramme(after, replaces),
    rows: () => [],
  };
}
