import type { Answer } from '../../../domain/assessment/answer.ts';
import { saidFields } from '../../../domain/assessment/answer.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { answeredCount, contentOf } from '../../../domain/assessment/submission.ts';
import { stands } from '../../../domain/assessment/together/ready.ts';
import type { CarriedRecord } from '../../../domain/assessment/versions/carried.ts';
import {
  carriedAssignments,
  carriedThread,
  placeOf,
  rulesByProvision,
} from '../../../domain/assessment/versions/carry-together.ts';
import { type CarriedWorking, carryWorking } from '../../../domain/assessment/versions/carry-working.ts';
import { answerId, type Reference } from '../../../domain/base/ids.ts';
import { same } from '../../../domain/base/same.ts';
import { type Step, stepsBetween } from '../../../domain/convention/instrument-versions.ts';
import type { ProvisionRule } from '../../../domain/convention/version-mapping.ts';
import type { VersionMove, Writes } from '../../../store/store.ts';
import type { Context } from '../../base/context.ts';
import { instrumentIn } from '../open-assessment.ts';
import { ownPeople } from '../own-people.ts';

export interface CarriedAssessment {
  readonly assessment: Assessment;
  readonly answers: readonly Answer[];
}

/**
 * Brings what a State is writing to the version that its checklist has now, in the caller's transaction: answers, and with them notes, marks, assignments
 * and histories. What was submitted stays as it is. Null where it is of this version already; the caller saves nothing.
 */
export async function carryAssessment(
  writes: Writes,
  { store, now }: Pick<Context, 'store' | 'now'>,
  assessment: Assessment,
): Promise<CarriedAssessment | null> {
  const catalogue = store.catalogue();
  const { version } = instrumentIn(catalogue, assessment.instrument);
  const steps = stepsBetween(catalogue, assessment.instrument, assessment.instrumentVersion, version);
  if (steps.length === 0) return null;
  let answers = await writes.answers.ofAssessments(ownPeople(assessment.participant), [assessment.id]);
  const records: CarriedRecord[] = [];
  for (const step of steps) {
    const carried = carryWorking(assessment, answers, step, now);
    await carryTogether(writes, assessment, answers, carried, step);
    await writes.removeAnswers(carried.gone);
    if (carried.changed.length > 0) await writes.saveAnswers(carried.changed);
    answers = [...carried.answers];
    records.push(...carried.records);
  }
  await writes.saveCarried(records);
  const after: Assessment = {
    ...assessment,
    instrumentVersion: version,
    revision: assessment.revision + 1,
    answeredCount: answeredCount(answers),
  };
  await writes.saveAssessment(after, assessment.revision);
  const count = (rule: string) => records.filter((one) => one.rule === rule).length;
  writes.record({
    user: null,
    action: 'assessment.carry',
    subject: assessment.id,
    detail: {
      from: assessment.instrumentVersion ?? steps[0]?.before.version,
      to: version,
      ...{ moved: count('MOVED'), split: count('SPLIT'), merged: count('MERGED'), parked: count('PARKED') },
    },
  });
  return { assessment: after, answers };
}

/** What colleagues keep for each other follows the answers that it is about. */
async function carryTogether(
  writes: Writes,
  { id }: Assessment,
  answers: readonly Answer[],
  carried: CarriedWorking,
  step: Step,
): Promise<void> {
  const rules = rulesByProvision(step);
  const { provisions } = writes.catalogue();
  const firstOf = (article: string) =>
    step.after.provisions.find((provision) => provisions.get(provision)?.article === article);
  const threads = await writes.notes.at(
    [...rules.keys()].map((provision) => ({ assessment: id, provision })),
  );
  const moved = threads.map((thread) => carriedThread(thread, rules, firstOf));
  await writes.saveThreads(moved.filter((thread, at) => thread !== threads[at]));
  const [division] = await writes.assignments.byIds([id]);
  if (division) {
    const after = carriedAssignments(division, rules);
    await writes.saveAssignments(after, division.revision);
  }
  await writes.moveVersions(
    answers.flatMap(({ provision }) => {
      const rule = rules.get(provision);
      return rule && rule.rule !== 'KEPT' ? movedHistories(id, provision, rule) : [];
    }),
  );
  await carryMarks(writes, id, answers, carried, rules);
}

function movedHistories(
  id: Assessment['id'],
  provision: Reference,
  rule: ProvisionRule,
): readonly VersionMove[] {
  const fields = new Map<Reference, string[]>();
  for (const field of saidFields) {
    const place = placeOf(rule, field);
    if (place && place !== provision) fields.set(place, [...(fields.get(place) ?? []), field]);
  }
  return [...fields].map(([place, some]) => ({
    from: answerId(id, provision),
    fields: some,
    to: { answer: answerId(id, place), provision: place },
  }));
}

/** A mark is of an answer as it was read: it goes with one that moved whole, and with no other. */
async function carryMarks(
  writes: Writes,
  id: Assessment['id'],
  answers: readonly Answer[],
  { answers: after }: CarriedWorking,
  rules: ReadonlyMap<Reference, ProvisionRule>,
): Promise<void> {
  const marks = await writes.readyMarks.ofAssessments([id]);
  if (marks.length === 0) return;
  const moved = marks.flatMap((mark) => {
    const rule = rules.get(mark.provision);
    const [place] = rule?.to ?? [];
    const before = answers.find((answer) => answer.id === mark.id);
    const now = after.find((answer) => answer.provision === place);
    if (rule?.rule !== 'MOVED' || !before || !now || !stands(mark, before)) return [];
    const isWhole = same(contentOf(now), { ...contentOf(before), provision: now.provision });
    return isWhole ? [{ ...mark, id: now.id, provision: now.provision, revision: now.revision }] : [];
  });
  const stays = ({ provision }: (typeof marks)[number]) => (rules.get(provision)?.rule ?? 'KEPT') === 'KEPT';
  await writes.removeReadyMarks(marks.filter((mark) => !stays(mark)).map((mark) => mark.id));
  await writes.saveReadyMarks(moved);
}
