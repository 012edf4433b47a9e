import type { ProgrammeShownFragment } from '../../gql/graphql.ts';

/** What is typed of a plan or programme. */
export interface ProgrammeForm {
  readonly title: string;
  /** Kept as it is typed; empty: none yet. */
  readonly firstYear: string;
  readonly lastYear: string;
  readonly participants: readonly string[];
  readonly provisions: readonly string[];
  readonly link: string;
  readonly note: string;
}
export type ProgrammePlace = 'title' | 'firstYear' | 'lastYear';

export const blankProgramme: ProgrammeForm = {
  ...{ title: '', firstYear: '', lastYear: '', link: '', note: '' },
  ...{ participants: [], provisions: [] },
};

export const formOf = (one: ProgrammeShownFragment): ProgrammeForm => ({
  ...{ title: one.title, firstYear: String(one.firstYear), lastYear: String(one.lastYear) },
  ...{ link: one.link ?? '', note: one.note ?? '' },
  participants: one.participants.map(({ code }) => code),
  provisions: one.provisions.map(({ reference }) => reference),
});

const isYear = (year: string): boolean => Number(year) >= 1990 && Number(year) <= 2100;

export const missingIn = ({ title, firstYear, lastYear }: ProgrammeForm): readonly ProgrammePlace[] => [
  ...(title.trim() === '' ? (['title'] as const) : []),
  ...(isYear(firstYear) ? [] : (['firstYear'] as const)),
  ...(isYear(lastYear) && (!isYear(firstYear) || Number(lastYear) >= Number(firstYear))
    ? []
    : (['lastYear'] as const)),
];

/** Once nothing is missing. */
export const programmeInput = (form: ProgrammeForm) => ({
  title: form.title.trim(),
  firstYear: Number(form.firstYear),
  lastYear: Number(form.lastYear),
  participants: [...form.participants],
  provisions: [...form.provisions],
  link: form.link.trim() || null,
  note: form.note.trim() || null,
});
