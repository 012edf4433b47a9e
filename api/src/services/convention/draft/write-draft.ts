import type { InstrumentDraftId } from '../../../domain/base/ids.ts';
import { Conflict, Invalid, words } from '../../../domain/base/refusal.ts';
import type { InstrumentDraft } from '../../../domain/convention/draft/draft.ts';
import { type DraftEdit, withEdits } from '../../../domain/convention/draft/draft-edit.ts';
import { type DraftSource, newDraft } from '../../../domain/convention/draft/new-draft.ts';
import { type Context, found, permit } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { type Revisable, revising } from '../../base/revising.ts';

export interface BeginDraftInput extends DraftSource {
  readonly operationId: string;
}

/** Begins to write an instrument: from nothing, from a file, or as a new version of one that is loaded. */
export async function beginInstrumentDraft(
  context: Context,
  input: BeginDraftInput,
): Promise<InstrumentDraft> {
  const { store, viewer, now } = context;
  const by = permit(viewer, 'instrument.write');
  const begun = newDraft(input, store.catalogue());
  return once(
    context,
    'instrument.write',
    input.operationId,
    input,
    async (writes) => {
      const [there] = await writes.instrumentDrafts.byIds([begun.id]);
      if (there)
        throw new Invalid(
          words('"{code}" is being written already. Open it, or give this one a code of its own.', {
            code: begun.id,
          }),
          ['code'],
        );
      const draft: InstrumentDraft = { ...begun, revision: 1, changedAt: now, changedBy: by.name };
      await writes.saveInstrumentDraft(draft, null);
      writes.record({ user: by.id, action: 'instrument.write', subject: draft.id, detail: { begun: true } });
      return draft;
    },
    entityAgain((id) => store.instrumentDrafts.byIds([id])),
  );
}

export interface WriteDraftInput {
  readonly operationId: string;
  readonly draft: InstrumentDraftId;
  readonly expectedRevision: number;
  readonly edits: readonly DraftEdit[];
}

/** So many at once are no writing by hand. */
const mostEdits = 500;

/** What was written in it. Entries that nobody else changed are taken, at whatever revision they were read. */
export const writeInstrumentDraft = (context: Context, input: WriteDraftInput): Promise<InstrumentDraft> =>
  revising(context, 'instrument.write', input, revisableDraft(context, input.draft), (_seen, by) => {
    const { edits, expectedRevision } = input;
    if (edits.length === 0 || edits.length > mostEdits)
      throw new Invalid(words('Send between one and {most} edits.', { most: mostEdits }), ['edits']);
    return {
      compare: ({ revision }) => {
        if (expectedRevision > revision || expectedRevision < 1)
          throw new Invalid('There is no such revision yet. Read it again, and send the revision you read.', [
            'expectedRevision',
          ]);
      },
      change: (before) => ({
        after: {
          ...before,
          file: withEdits(before, edits),
          revision: before.revision + 1,
          changedAt: context.now,
          changedBy: by.name,
        },
        detail: {
          revision: before.revision + 1,
          edits: edits.map(({ part, key = null, was, becomes }) => ({
            part,
            key,
            what: key === null ? 'ORDER' : was == null ? 'ADDED' : becomes == null ? 'DELETED' : 'CHANGED',
          })),
        },
      }),
    };
  });

export interface DropDraftInput {
  readonly operationId: string;
  readonly draft: InstrumentDraftId;
  readonly expectedRevision: number;
}

/** Nobody wants it any longer; what is loaded stays. */
export async function dropInstrumentDraft(
  context: Context,
  input: DropDraftInput,
): Promise<InstrumentDraftId> {
  const { viewer } = context;
  const by = permit(viewer, 'instrument.write');
  const { operationId, draft, expectedRevision } = input;
  return once(
    context,
    'instrument.write',
    operationId,
    input,
    async (writes) => {
      const before = await found(writes.instrumentDrafts.byIds([draft]), ['draft']);
      if (before.revision !== expectedRevision) throw new Conflict(before.revision);
      await writes.dropInstrumentDraft(before);
      writes.record({
        user: by.id,
        action: 'instrument.write',
        subject: draft,
        // The last of it: nothing that was written is gone from the trail.
        detail: { dropped: true, file: before.file },
      });
      return draft;
    },
    { keep: () => null, again: async () => draft },
  );
}

const revisableDraft = ({ store }: Context, id: InstrumentDraftId): Revisable<InstrumentDraft> => ({
  argument: 'draft',
  see: () => found(store.instrumentDrafts.byIds([id]), ['draft']),
  read: (reads) => found(reads.instrumentDrafts.byIds([id]), ['draft']),
  save: (writes, after, replaces) => writes.saveInstrumentDraft(after, replaces),
  rows: () => [],
});
