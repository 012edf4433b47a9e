import type { GroupShownFragment, MakeJointOfferInput, Mode } from '../../gql/graphql.ts';
import { scopeOf } from '../../lib/scope-of.ts';
import { likeBlank } from '../../lib/shape.ts';
import { type StepForm, stepsIn, stepsInput } from './steps-form.ts';

/** A joint offer as typed; whom it is for and on which provisions follows from the group. */
export interface JointForm {
  readonly title: string;
  readonly description: string;
  readonly types: readonly string[];
  readonly participants: readonly string[];
  readonly languages: readonly string[];
  readonly mode: Mode | '';
  readonly capacityPerYear: string;
  readonly contact: string;
  readonly partners: string;
  readonly message: string;
  readonly steps: readonly StepForm[];
}

/** All States of the group, and the kinds of help that all of them ask for. */
export const blankJoint = ({ members }: GroupShownFragment): JointForm => ({
  ...{ title: '', description: '', languages: [], mode: '', capacityPerYear: '' },
  ...{ contact: '', partners: '', message: '', steps: [] },
  types: [...typesOf(members).keys()].filter((code) =>
    members.every(({ needs }) => needs.some(({ type }) => type.code === code)),
  ),
  participants: members.map(({ participant }) => participant.code),
});

/** The kinds of help that these States ask for, by code with what they are called. */
export const typesOf = (members: GroupShownFragment['members']): ReadonlyMap<string, string> =>
  new Map(members.flatMap(({ needs }) => needs.map(({ type }) => [type.code, type.label] as const)));

export const readJoint = (kept: unknown, blank: JointForm): JointForm => ({
  ...likeBlank(kept, blank),
  steps: stepsIn((kept as { readonly steps?: unknown } | null)?.steps) ?? [],
});

/** The needs for which it would be made. */
export const concerned = (
  { members }: GroupShownFragment,
  { types, participants }: Pick<JointForm, 'types' | 'participants'>,
): GroupShownFragment['members'][number]['needs'] =>
  members
    .filter(({ participant }) => participants.includes(participant.code))
    .flatMap(({ needs }) => needs.filter(({ type }) => types.includes(type.code)));

/** The chosen States that ask for none of the chosen kinds of help. */
export const nothingFor = (
  { members }: GroupShownFragment,
  { types, participants }: Pick<JointForm, 'types' | 'participants'>,
): readonly string[] =>
  members
    .filter(({ participant }) => participants.includes(participant.code))
    .filter(({ needs }) => !needs.some(({ type }) => types.includes(type.code)))
    .map(({ participant }) => participant.name);

type JointPlace = 'title' | 'types' | 'participants' | 'capacityPerYear';

/** What the form itself can see before anything is sent. */
export function missingInJoint(group: GroupShownFragment, form: JointForm): readonly JointPlace[] {
  const capacity = form.capacityPerYear.trim();
  const places = capacity === '' ? Infinity : Number(capacity);
  return [
    ...(form.title.trim() === '' ? (['title'] as const) : []),
    ...(form.types.length === 0 || nothingFor(group, form).length > 0 ? (['types'] as const) : []),
    ...(form.participants.length < 2 ? (['participants'] as const) : []),
    ...(places >= concerned(group, form).length ? [] : (['capacityPerYear'] as const)),
  ];
}

type Input = Omit<MakeJointOfferInput, 'operationId' | 'provider'>;

export function jointInput(group: GroupShownFragment, form: JointForm): Input {
  const { participants, types, mode, languages, capacityPerYear } = form;
  const provisions = concerned(group, form).map(({ provision }) => provision.reference);
  return {
    ...{ group: group.id, title: form.title.trim(), types: [...types], languages: [...languages] },
    ...{ participants: [...participants], mode: mode === '' ? null : mode },
    scope: scopeOf(provisions),
    subjects: group.subjects.map(({ code }) => code),
    capacityPerYear: capacityPerYear.trim() === '' ? null : Number(capacityPerYear),
    ...{ description: orNull(form.description), contact: orNull(form.contact) },
    ...{ partners: orNull(form.partners), message: orNull(form.message) },
    calendar: stepsInput(form.steps),
  };
}

const orNull = (text: string) => text.trim() || null;
