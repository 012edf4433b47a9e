import type { Activity } from '../../../../domain/assistance/activity.ts';
import { parseActivity, partsKnown } from '../../../../domain/assistance/activity-input.ts';
import { newActivity } from '../../../../domain/assistance/activity-steps.ts';
import { changesOf } from '../../../../domain/assistance/iati/changes.ts';
import { laidOver } from '../../../../domain/assistance/iati/laid-over.ts';
import type { ActivityId, ProviderId } from '../../../../domain/base/ids.ts';
import { text } from '../../../../domain/base/parse.ts';
import { allows } from '../../../../domain/base/policy.ts';
import { Forbidden, Invalid, Refusal, type Words } from '../../../../domain/base/refusal.ts';
import { brokenCharacter } from '../../../../domain/base/visible-text.ts';
import type { Writes } from '../../../../store/store.ts';
import { audience, type Context, type SignedIn } from '../../../base/context.ts';
import { once } from '../../../base/once.ts';
import { canRevise, ownAmong } from '../write-activity.ts';
import { idOfIati } from './id-of-iati.ts';
import { mayImport, storedUnder } from './preview-iati.ts';

export interface ImportedInput extends Readonly<Record<string, unknown>> {
  readonly iatiIdentifier: string;
  /** Of the one that is here under this identifier, as it was shown; null: none was. */
  readonly expectedRevision?: number | null | undefined;
  readonly organizations: readonly { readonly provider: ProviderId; readonly role: string }[];
}

export interface ImportedActivity {
  readonly iatiIdentifier: string;
  readonly outcome: 'RECORDED' | 'REVISED' | 'UNCHANGED' | 'REFUSED';
  readonly activity: Activity | null;
  readonly why: Words | null;
  /** Where in the input that is. */
  readonly path: readonly string[];
}

/** So many are one transaction. */
export const mostTogether = 200;

/**
 * Keeps activities that a person chose and confirmed from a file, in one transaction: each is recorded, revised, or already so; one that is refused holds
 * up no other. What is so already is not written.
 */
export async function importActivities(
  context: Context,
  input: { readonly operationId: string; readonly activities: readonly ImportedInput[] },
): Promise<readonly ImportedActivity[]> {
  const person = mayImport(context);
  const { store } = context;
  if (input.activities.length > mostTogether)
    throw new Invalid(`Send at most ${mostTogether} entries.`, ['activities']);
  // Half a character has no canonical form to know the request again by.
  for (const [at, one] of input.activities.entries())
    for (const field of ['title', 'description', 'iatiIdentifier']) {
      const broken = brokenCharacter(String(one[field] ?? ''));
      if (broken) throw new Invalid(broken, ['activities', at, field]);
    }
  return once(
    context,
    'activity.write',
    input.operationId,
    input,
    (writes) => take(writes, context, person, input.activities),
    {
      keep: (done) => ({
        done: done.map(({ activity, ...one }) => ({ ...one, activity: activity?.id ?? null })),
      }),
      again: async ({ done }) => {
        const ids = done.flatMap(({ activity }) => activity ?? []);
        const now = new Map(
          (await store.activities.byIds(audience(context), ids)).map((one) => [one.id, one]),
        );
        return done.map((one) => ({ ...one, activity: (one.activity && now.get(one.activity)) ?? null }));
      },
    },
  );
}

async function take(
  writes: Writes,
  context: Context,
  { id: user }: SignedIn,
  list: readonly ImportedInput[],
): Promise<readonly ImportedActivity[]> {
  const stored = new Map(
    await storedUnder(
      writes,
      context,
      list.map(({ iatiIdentifier }) => iatiIdentifier),
    ),
  );
  const known = list.map(({ iatiIdentifier }) => idOfIati(iatiIdentifier));
  const taken = await writes.activities.taken(known);
  const saved: Activity[] = [];
  const done = list.map((input, at): ImportedActivity => {
    const { iatiIdentifier } = input;
    const there = stored.get(iatiIdentifier) ?? null;
    const became = (outcome: ImportedActivity['outcome'], activity: Activity | null): ImportedActivity => ({
      ...{ iatiIdentifier, outcome, activity, why: null, path: [] },
    });
    try {
      const own = known[at] as ActivityId;
      const after = becomes(context, input, there, taken.has(own) ? (context.newId() as ActivityId) : own);
      if (after === there) return became('UNCHANGED', there);
      stored.set(iatiIdentifier, after);
      saved.push(after);
      return became(there ? 'REVISED' : 'RECORDED', after);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const path = ['activities', `${at}`, ...error.inputPath];
      return { ...became('REFUSED', null), why: error.words, path };
    }
  });
  if (saved.length === 0) return done;
  await writes.saveActivities(saved);
  writes.publish(saved.map((row) => ({ kind: 'activity', row })));
  for (const { id, title, revision } of saved)
    writes.record({
      user,
      action: 'activity.write',
      subject: id,
      detail: { title, revision, channel: 'IATI' },
    });
  return done;
}

/** The activity after this; the same one where it says so already. */
function becomes(
  { store, viewer, now }: Context,
  input: ImportedInput,
  there: Activity | null,
  id: ActivityId,
): Activity {
  const iati = text(300).safeParse(input.iatiIdentifier);
  if (!iati.success) throw new Invalid('Send the iati-identifier of this activity.', ['iatiIdentifier']);
  const content = parseActivity(input, partsKnown(store.catalogue()));
  if (!allows(viewer, 'activity.write', { provider: ownAmong(viewer, content) }))
    throw new Forbidden(undefined, ['organizations']);
  if (!there) {
    if (input.expectedRevision != null) throw new Invalid(gone, ['expectedRevision']);
    return newActivity(content, { id, iati: iati.data, needs: [], now });
  }
  if (changesOf(there, content).length === 0) return there;
  if (!canRevise(viewer, there)) throw new Forbidden(undefined, ['iatiIdentifier']);
  if (there.revision !== input.expectedRevision) throw new Invalid(changedSince, ['expectedRevision']);
  return laidOver(there, content, now);
}

const gone = 'There is no activity under this identifier that you may see. Read the file again.';
const changedSince =
  'Somebody changed this activity since the file was read. Read the file again to see what is there now.';
