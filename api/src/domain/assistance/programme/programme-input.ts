import { z } from 'zod';
import type { ParticipantCode, Reference } from '../../base/ids.ts';
import { optionalText, optionalUrl, parse, text } from '../../base/parse.ts';
import { Invalid } from '../../base/refusal.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import { knownCodes } from '../../convention/known-codes.ts';
import type { Programme } from './programme.ts';

export type ProgrammeContent = Pick<
  Programme,
  'title' | 'firstYear' | 'lastYear' | 'participants' | 'provisions' | 'link' | 'note'
>;

/** A plan or programme as it is sent, every code known; a State's plan is for itself alone. Other keys are passed over. */
export function parseProgramme(
  input: object,
  { participant }: Pick<Programme, 'participant'>,
  { participants, provisions }: Pick<Catalogue, 'participants' | 'provisions'>,
): ProgrammeContent {
  const { participants: states, provisions: references, ...said } = parse(shape, input);
  if (said.lastYear < said.firstYear)
    throw new Invalid('The last year is before the first one. Correct one of them.', ['lastYear']);
  const known = knownCodes(states as ParticipantCode[], participants, 'participant', (at) => [
    'participants',
    at,
  ]);
  const other = participant ? known.findIndex((code) => code !== participant) : -1;
  if (other >= 0)
    throw new Invalid('A State’s plan is for itself alone. Take the other States out.', [
      'participants',
      other,
    ]);
  return {
    ...said,
    participants: participant ? [participant] : known,
    provisions: knownCodes(references as Reference[], provisions, 'provision', (at) => ['provisions', at]),
  };
}

const year = z.int().min(1990).max(2100);
const codes = z
  .array(z.string().trim())
  .max(500)
  .nullish()
  .transform((list) => [...new Set(list ?? [])]);

const shape = z.object({
  title: text(300),
  firstYear: year,
  lastYear: year,
  participants: codes,
  provisions: codes,
  link: optionalUrl,
  note: optionalText(2_000),
});
