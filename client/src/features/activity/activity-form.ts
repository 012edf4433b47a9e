import type {
  ActivityRole,
  ActivityStatus,
  ActivityToReviseFragment,
  RecordActivityInput,
} from '../../gql/graphql.ts';
import { wrongDay } from '../../lib/day.ts';

/** The form of an activity, as typed. */
export interface ActivityForm {
  readonly title: string;
  readonly description: string;
  readonly status: ActivityStatus;
  readonly starts: string;
  readonly ends: string;
  readonly organizations: readonly { readonly provider: string; readonly role: ActivityRole }[];
  readonly participants: readonly string[];
  readonly provisions: readonly string[];
  readonly types: readonly string[];
  readonly goals: string;
  readonly needs: readonly string[];
}

export const blankActivity = (provider: string | null): ActivityForm => ({
  title: '',
  description: '',
  status: 'PIPELINE',
  starts: '',
  ends: '',
  organizations: provider ? [{ provider, role: 'IMPLEMENTING' }] : [],
  participants: [],
  provisions: [],
  types: [],
  goals: '',
  needs: [],
});

/** An activity as it is, to be changed. */
export const formOf = (activity: ActivityToReviseFragment): ActivityForm => ({
  title: activity.title,
  description: activity.description ?? '',
  status: activity.status,
  starts: activity.starts ?? '',
  ends: activity.ends ?? '',
  organizations: activity.organizations.map(({ provider, role }) => ({ provider: provider.id, role })),
  participants: activity.participants.map(({ code }) => code),
  provisions: activity.provisions.map(({ reference }) => reference),
  types: activity.types.map(({ code }) => code),
  goals: activity.goals.join(', '),
  needs: activity.namedNeeds,
});

/** What is sent; the API checks it. */
export const activityInput = (form: ActivityForm): Omit<RecordActivityInput, 'operationId'> => ({
  title: form.title.trim(),
  description: orNull(form.description),
  status: form.status,
  starts: orNull(form.starts),
  ends: orNull(form.ends),
  organizations: form.organizations.map(({ provider, role }) => ({ provider, role })),
  participants: [...form.participants],
  provisions: [...form.provisions],
  types: [...form.types],
  goals: form.goals.split(/[\s,;،；，]+/).filter(Boolean),
  needs: [...form.needs],
});

export type ActivityPlace = keyof ActivityForm;

/** What the form itself can see before anything is sent. */
export function missingIn(
  form: ActivityForm,
): readonly ('title' | 'starts' | 'ends' | 'organizations' | 'participants' | 'provisions' | 'types')[] {
  return [
    ...(form.title.trim() === '' ? (['title'] as const) : []),
    ...(['starts', 'ends'] as const).filter((place) => wrongDay(form[place])),
    ...(['organizations', 'participants', 'provisions', 'types'] as const).filter(
      (place) => form[place].length === 0,
    ),
  ];
}

const orNull = (text: string): string | null => text.trim() || null;
