import type { Answer } from '../../domain/assessment/answer.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { carryAllThrough } from '../../domain/assessment/versions/carry-revision.ts';
import { successionIn } from '../../domain/assessment/versions/succession.ts';
import { type AnswerId, answerId, type Reference } from '../../domain/base/ids.ts';
import { stepsBetween } from '../../domain/convention/instrument-versions.ts';
import type { GraphContext } from '../base/context.ts';
import { answerById } from './loaders.ts';

type Of = Pick<Assessment, 'id' | 'participant' | 'instrument' | 'instrumentVersion'>;

/** Answers of one assessment where the version of another, later one asks for them; those that are there already are as they are. */
export function inVersionOf(
  { store, now }: GraphContext,
  of: Of,
  later: Of,
  answers: readonly Answer[],
): readonly Answer[] {
  if (of.instrument !== later.instrument) return answers;
  const steps = stepsBetween(store.catalogue(), of.instrument, of.instrumentVersion, later.instrumentVersion);
  if (steps.length === 0) return answers;
  const known = new Set(answers);
  return carryAllThrough(of, answers, steps, now).answers.map((answer) =>
    known.has(answer) ? answer : { ...answer, id: `${answer.id}@${later.instrumentVersion}` as AnswerId },
  );
}

/** What an earlier assessment says of a provision of a later one; read by its key, and by those that it had in earlier versions. */
export async function saidBefore(
  context: GraphContext,
  before: Assessment,
  later: Assessment,
  provision: Reference,
): Promise<Answer | null> {
  const { instrument, instrumentVersion } = later;
  const isEarlier =
    stepsBetween(context.store.catalogue(), instrument, before.instrumentVersion, instrumentVersion).length >
    0;
  const places = isEarlier
    ? [provision, ...successionIn(context.store.catalogue(), instrument, instrumentVersion).all(provision)]
    : [provision];
  const found = await Promise.all(places.map((place) => answerById(context, answerId(before.id, place))));
  const answers = found.flatMap((answer) => answer ?? []);
  return (
    inVersionOf(context, before, later, answers).find((answer) => answer.provision === provision) ?? null
  );
}
