import { z } from 'zod';
import { type Day, dayOf, type Instant, plusDays, startOf } from '../../base/calendar.ts';
import { type Language, languages } from '../../base/language.ts';
import { day, optionalText, parse } from '../../base/parse.ts';
import { Invalid } from '../../base/refusal.ts';
import type { Cycle, CycleTexts } from './cycle.ts';

export interface CycleTextInput {
  readonly language: string;
  readonly text?: string | null | undefined;
}
export interface CycleInput {
  readonly deadline?: string | null | undefined;
  readonly partyTexts?: readonly CycleTextInput[] | null | undefined;
  readonly invitedTexts?: readonly CycleTextInput[] | null | undefined;
  readonly remindDays?: readonly number[] | null | undefined;
}

export const usualRemindDays: readonly number[] = [30, 7, 1];
const furthestDays = 5 * 366;

const texts = z.array(z.object({ language: z.enum(languages), text: optionalText(2_000) })).max(12);
const days = z.array(z.int().min(1).max(180)).max(6);

/** What was sent, field by field; left out stays as it is. */
export function parseCycle(
  input: CycleInput,
  now: Instant,
): Partial<Pick<Cycle, 'deadline' | 'partyTexts' | 'invitedTexts' | 'remindDays'>> {
  return {
    ...(input.deadline != null && { deadline: deadlineIn(input.deadline, now) }),
    ...(input.partyTexts != null && { partyTexts: textsIn(input.partyTexts, 'partyTexts') }),
    ...(input.invitedTexts != null && { invitedTexts: textsIn(input.invitedTexts, 'invitedTexts') }),
    ...(input.remindDays != null && { remindDays: daysIn(input.remindDays) }),
  };
}

function deadlineIn(given: string, now: Instant): Day {
  const deadline = parse(day, given, ['deadline']);
  if (deadline < dayOf(now))
    throw new Invalid('This day is past. Choose today or a later day as the deadline.', ['deadline']);
  if (startOf(deadline) > plusDays(now, furthestDays))
    throw new Invalid('This is more than five years ahead. Check the year.', ['deadline']);
  return deadline;
}

function textsIn(given: readonly CycleTextInput[], field: string): CycleTexts {
  const said = new Map<Language, string>();
  for (const [at, { language, text }] of parse(texts, given, [field]).entries()) {
    if (text === null) continue;
    if (said.has(language))
      throw new Invalid('There are two texts for this language. Send one for each.', [field, at, 'language']);
    said.set(language, text);
  }
  return Object.fromEntries(said);
}

const daysIn = (given: readonly number[]): readonly number[] =>
  [...new Set(parse(days, given, ['remindDays']))].sort((a, b) => b - a);
