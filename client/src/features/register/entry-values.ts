import type {
  RecordRegisterEntryInput,
  RegisterEntryShownFragment,
  RegisterKind,
} from '../../gql/graphql.ts';
import { wrongDay } from '../../lib/day.ts';

/** The form of an entry, as typed. */
export interface EntryValues {
  readonly kind: RegisterKind;
  readonly title: string;
  readonly institution: string;
  readonly participants: readonly string[];
  readonly provisions: readonly string[];
  readonly day: string;
  readonly link: string;
  readonly note: string;
}

export const blankEntry = (kind: RegisterKind, state: string | null): EntryValues => ({
  ...{ kind, title: '', institution: '', day: '', link: '', note: '' },
  participants: state ? [state] : [],
  provisions: [],
});

export const valuesOf = (entry: RegisterEntryShownFragment): EntryValues => ({
  kind: entry.kind,
  title: entry.title,
  institution: entry.institution,
  participants: entry.participants.map(({ code }) => code),
  provisions: entry.provisions.map(({ reference }) => reference),
  day: entry.day ?? '',
  link: entry.link ?? '',
  note: entry.note ?? '',
});

export type EntryContent = Omit<RecordRegisterEntryInput, 'operationId' | 'participant' | 'provider'>;

export const contentOf = (values: EntryValues): EntryContent => ({
  ...values,
  title: values.title.trim(),
  institution: values.institution.trim(),
  participants: [...values.participants],
  provisions: [...values.provisions],
  day: values.day || null,
  link: values.link.trim() || null,
  note: values.note.trim() || null,
});

/** What the form itself can see before anything is sent: an assessment has a day, and a place where it can be read. */
export function missingIn(
  values: EntryValues,
  today: string,
): readonly ('title' | 'institution' | 'participants' | 'day' | 'link')[] {
  const assessment = values.kind === 'ASSESSMENT';
  return [
    ...(values.title.trim() === '' ? (['title'] as const) : []),
    ...(values.institution.trim() === '' ? (['institution'] as const) : []),
    ...(values.participants.length === 0 ? (['participants'] as const) : []),
    ...((values.day === '' ? assessment : wrongDay(values.day) || values.day > today)
      ? (['day'] as const)
      : []),
    ...(assessment && values.link.trim() === '' ? (['link'] as const) : []),
  ];
}
