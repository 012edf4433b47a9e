import { z } from 'zod';
import { dayOf, type Instant } from '../../base/calendar.ts';
import type { ParticipantCode, Reference } from '../../base/ids.ts';
import { day, optionalText, optionalUrl, parse, text } from '../../base/parse.ts';
import { Invalid } from '../../base/refusal.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import { knownCodes } from '../../convention/known-codes.ts';
import { type RegisterEntry, registerKinds } from './entry.ts';

export type EntryContent = Pick<
  RegisterEntry,
  'kind' | 'title' | 'institution' | 'participants' | 'provisions' | 'day' | 'link' | 'note'
>;

/** An entry as it is sent, every code known; INVALID with the place of the first that is not good. Other keys are passed over. */
export function parseEntry(
  input: object,
  { participants, provisions }: Pick<Catalogue, 'participants' | 'provisions'>,
  now: Instant,
): EntryContent {
  const { participants: states, provisions: references, ...said } = parse(shape, input);
  if (said.day !== null && said.day > dayOf(now))
    throw new Invalid('This day is still to come. Say when it was.', ['day']);
  if (said.kind === 'ASSESSMENT' && said.day === null)
    throw new Invalid('Say when the assessment was made.', ['day']);
  if (said.kind === 'ASSESSMENT' && said.link === null)
    throw new Invalid('Say where the assessment can be read: send its web address.', ['link']);
  return {
    ...said,
    participants: knownCodes(states as ParticipantCode[], participants, 'participant', (at) => [
      'participants',
      at,
    ]),
    provisions: knownCodes(references as Reference[], provisions, 'provision', (at) => ['provisions', at]),
  };
}

const codes = z
  .array(z.string().trim())
  .max(500)
  .nullish()
  .transform((list) => [...new Set(list ?? [])]);

const shape = z.object({
  kind: z.enum(registerKinds),
  title: text(300),
  institution: text(300),
  participants: codes.refine((list) => list.length > 0, 'Name at least one State.'),
  provisions: codes,
  day: day.nullish().transform((value) => value || null),
  link: optionalUrl,
  note: optionalText(2_000),
});
