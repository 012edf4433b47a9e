import type { Instant } from '../base/calendar.ts';
import type { AnswerId, AssessmentId, Reference } from '../base/ids.ts';
import { same } from '../base/same.ts';
import { type Audience, rankOf, sees, strictest, type Visibility, wider } from '../base/visibility.ts';
import type { Assessment, AssessmentStatus, Revision } from './assessment.ts';
import type { Because, Need, ToldRevisions } from './need.ts';

/** The label an answer is submitted with: the State's choice, at least the minimum it submits with, and never its own people alone (domain.md §9). */
export const labelAtSubmission = (choice: Visibility, minimum: Visibility | null | undefined): Visibility =>
  wider(wider(choice, minimum ?? 'SECRETARIAT'), 'SECRETARIAT');

/** What a State chose, and what is in force (null: not submitted, so its own people alone). */
export interface Labelled {
  readonly visibility: Visibility;
  readonly label: Visibility | null;
}

/**
 * What a choice of visibility comes to. Narrowing is in force at once, down to SECRETARIAT once submitted; widening at once while SUBMITTED or
 * ACCEPTED, in a DRAFT with its submission.
 */
export function relabel(choice: Visibility, label: Visibility | null, status: AssessmentStatus): Labelled {
  if (label === null) return { visibility: choice, label };
  const visibility = wider(choice, 'SECRETARIAT');
  const waits = status === 'DRAFT' && rankOf(visibility) > rankOf(label);
  return { visibility, label: waits ? label : visibility };
}

/**
 * The labels that a choice changes, by assessment. In its own assessment as `relabel` says; narrowing also in what was submitted of the same provision
 * in this cycle and those before, since that is in force until the draft is submitted, and a copy of it would stay to be read.
 */
export function labelsAfter(
  revisions: readonly Revision[],
  {
    assessment,
    provision,
    visibility,
  }: {
    readonly assessment: Pick<Assessment, 'id' | 'cycle' | 'status'>;
    readonly provision: Reference;
    readonly visibility: Visibility;
  },
): ReadonlyMap<AssessmentId, Visibility> {
  const labels = new Map<AssessmentId, Visibility>();
  for (const { assessment: id, cycle, answers } of revisions) {
    const before = answers.find((answer) => answer.provision === provision)?.label;
    if (!before || cycle > assessment.cycle) continue;
    const narrowed = wider(visibility, 'SECRETARIAT');
    const after =
      id === assessment.id
        ? relabel(visibility, before, assessment.status).label
        : rankOf(narrowed) < rankOf(before)
          ? narrowed
          : before;
    if (after && after !== before) labels.set(id, after);
  }
  return labels;
}

/** Who sees that there is an assessment at all: whoever sees one of its submitted answers. */
export const widestOf = (answers: readonly { readonly label: Visibility }[]): Visibility =>
  answers.reduce<Visibility>((widest, { label }) => wider(widest, label), 'SECRETARIAT');

/** The needs that carry another label once these answers do: their own, that of a reason, or of a prerequisite they wait for. Others are left out. */
export function relabelNeeds(
  needs: readonly Need[],
  labels: ReadonlyMap<AnswerId, Visibility>,
  now: Instant,
): readonly Need[] {
  return needs.flatMap((need) => {
    const because = need.because.map((reason) => ({
      ...reason,
      label: (reason.answer && labels.get(reason.answer)) ?? reason.label,
    }));
    const waitsFor = need.waitsFor.map((wait) => {
      const reason = because.find(
        ({ rule, sentence }) => rule === 'waits-for' && sentence.values.prerequisite === wait.provision,
      );
      return { ...wait, label: reason?.label ?? wait.label };
    });
    const relabelled = { ...need, because, waitsFor, label: labelOf(because, need.label) };
    return same(relabelled, need)
      ? []
      : [{ ...relabelled, revision: revisionAfter(need, relabelled), changedAt: now }];
  });
}

/**
 * What a need says to all who see it makes its next revision. That it waits for a gap is told to those who see the gap alone, so a change of that
 * moves no revision: it would tell everybody.
 */
export function revisionAfter(before: Need, after: Need): number {
  const told = (field: string) =>
    field === 'because'
      ? same(before.because.filter(isTold), after.because.filter(isTold))
      : untold.has(field) || same(before[field as keyof Need], after[field as keyof Need]);
  return [after, before].every((need) => Object.keys(need).every(told))
    ? before.revision
    : before.revision + 1;
}
/** What a store adds to a need is nothing that the need says. */
const untold: ReadonlySet<string> = new Set([
  ...['waitsFor', 'revision', 'changedAt'],
  ...['toldRevisions', 'openSince'],
]);
const isTold = ({ rule }: Because): boolean => rule !== 'waits-for';

/** A change is told to whom the need was visible before or after it: one that counted the others would tell how often it changed while it was hidden. */
export function toldAfter(
  before: Pick<Need, 'revision' | 'label' | 'toldRevisions'> | null,
  after: Pick<Need, 'revision' | 'label'>,
): ToldRevisions {
  const told = (level: 'DONORS' | 'PUBLIC') => {
    const count = before?.toldRevisions?.[level] ?? before?.revision ?? 0;
    const seen = [after, ...(before ? [before] : [])].some(({ label }) => rankOf(label) >= rankOf(level));
    return seen && before?.revision !== after.revision ? count + 1 : count;
  };
  return { DONORS: told('DONORS'), PUBLIC: told('PUBLIC') };
}

/** The revision of a need that this audience is told. */
export function revisionFor(audience: Audience, { revision, toldRevisions, participant }: Need): number {
  if (sees(audience, 'SECRETARIAT', participant)) return revision;
  return toldRevisions?.[audience.level === 'DONORS' ? 'DONORS' : 'PUBLIC'] ?? revision;
}

/**
 * The strictest of the answers a need comes from, or of its sources where no answer states it; what it waits for, and a source beside an answer, carry
 * labels of their own.
 */
export function labelOf(because: readonly Because[], otherwise: Visibility): Visibility {
  const own = because.filter(({ rule }) => rule !== 'waits-for');
  const answers = own.filter(({ answer }) => answer !== null);
  const labels = (answers.length > 0 ? answers : own).map(({ label }) => label);
  return labels.length > 0 ? strictest(labels) : otherwise;
}
