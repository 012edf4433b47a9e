import { saidFields } from '../../../domain/assessment/answer.ts';
import { askedProvision } from '../../../domain/assessment/answer-input.ts';
import { mostThreads, type NoteThread, withNote } from '../../../domain/assessment/together/note.ts';
import type { AssessmentId, NoteThreadId, Reference, UserId } from '../../../domain/base/ids.ts';
import { parse, text } from '../../../domain/base/parse.ts';
import { Invalid, NotFound, words } from '../../../domain/base/refusal.ts';
import type { Writes } from '../../../store/store.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { askedIn } from '../open-assessment.ts';
import { colleaguesOf } from './colleagues.ts';
import { articleOf, isAt, provisionsOf } from './note-place.ts';
import { threadsSeen } from './read-notes.ts';
import { askedOf } from './theirs.ts';

export interface WriteNoteInput {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  readonly provision: string;
  /** Null: of the provision as a whole. */
  readonly field?: string | null | undefined;
  /** Of the article of the provision as a whole. */
  readonly wholeArticle?: boolean | null | undefined;
  /** Left out: a new thread. */
  readonly thread?: NoteThreadId | null | undefined;
  readonly text: string;
  readonly mentions?: readonly UserId[] | null | undefined;
}

const noteText = text(4000);

/** A note to colleagues, in a thread of its own or under the others of one. Whoever is mentioned, wrote in it or looks after the provision is told, in the product. */
export async function writeNote(context: Context, input: WriteNoteInput): Promise<NoteThread> {
  const { store, viewer, now, newId } = context;
  const seen = await found(store.assessments.byIds(audience(context), [input.assessment]), ['assessment']);
  const by = permit(viewer, 'note.write', seen, ['assessment']);
  const instrument = await askedOf(context, seen, askedIn(store.catalogue(), seen), 'READ');
  const provision = askedProvision(input.provision, instrument);
  const field = fieldIn(input.field);
  const said = parse(noteText, input.text, ['text']);
  const mentions = [...new Set(input.mentions ?? [])];
  if (input.wholeArticle && field !== null)
    throw new Invalid('A note of a whole article is of no single field. Leave the field out.', ['field']);
  const whole = articleOf(context, seen.id, provision);
  const place: Place = {
    assessment: seen.id,
    participant: seen.participant,
    ...(input.wholeArticle
      ? { provision: whole.first, article: whole.article }
      : { provision, article: null }),
  };

  return once(
    context,
    'note.write',
    input.operationId,
    input,
    async (writes) => {
      const before = input.thread
        ? await threadAt(context, writes, { ...place, provision }, input.thread)
        : await newThread(writes, { ...place, field, id: newId() as NoteThreadId, now });
      const also = await whoCares(writes, before, provisionsOf(context, before), mentions);
      const after = withNote(before, { id: newId(), text: said, mentions, also }, by, now);
      await writes.saveThread(after, before.revision);
      writes.record({
        user: by.id,
        action: 'note.write',
        subject: after.id,
        detail: { assessment: seen.id, provision, field: after.field },
      });
      return after;
    },
    entityAgain((id) => threadsSeen(context, [id])),
  );
}

type Place = Pick<NoteThread, 'assessment' | 'participant' | 'provision' | 'article'>;

async function threadAt(
  context: Context,
  writes: Writes,
  { assessment, provision }: Place,
  id: NoteThreadId,
): Promise<NoteThread> {
  const [thread] = await writes.notes.byIds([id]);
  if (thread?.assessment !== assessment || !isAt(context, thread, provision)) throw new NotFound(['thread']);
  return thread;
}

async function newThread(
  writes: Writes,
  {
    now,
    ...place
  }: Place & { readonly field: string | null; readonly id: NoteThreadId; readonly now: string },
): Promise<NoteThread> {
  const there = await writes.notes.at([place]);
  if (there.length >= mostThreads)
    throw new Invalid('There are too many threads here. Go on in one of them.', ['thread']);
  return { ...place, revision: 0, createdAt: now, resolved: null, entries: [], unread: [] };
}

/** Whoever looks after one of the provisions; and those mentioned must be people of the State who see one. */
async function whoCares(
  writes: Writes,
  { assessment, participant }: Place,
  provisions: readonly Reference[],
  mentions: readonly UserId[],
): Promise<readonly UserId[]> {
  const [people, assignments] = [
    await colleaguesOf(writes, [participant]),
    await writes.assignments.ofParticipants([participant]),
  ];
  const named = new Set(provisions);
  const holders = new Set(
    assignments.flatMap(({ list }) =>
      list.filter((one) => named.has(one.provision)).map(({ person }) => person),
    ),
  );
  const sees = new Set(people.filter((one) => !one.onlyAssigned || holders.has(one.id)).map(({ id }) => id));
  const stray = mentions.findIndex((id) => !sees.has(id));
  if (stray >= 0)
    throw new Invalid('Nobody of your State who sees this provision has this id. Choose one of its people.', [
      'mentions',
      stray,
    ]);
  const here = assignments.find(({ id }) => id === assessment)?.list ?? [];
  return here.filter((one) => named.has(one.provision) && sees.has(one.person)).map(({ person }) => person);
}

function fieldIn(field: string | null | undefined): string | null {
  if (field == null) return null;
  if ((saidFields as readonly string[]).includes(field)) return field;
  throw new Invalid(
    words('An answer has no field "{field}". Send one of {codes}, or null for the provision as a whole.', {
      field,
      codes: saidFields.join(', '),
    }),
    ['field'],
  );
}
