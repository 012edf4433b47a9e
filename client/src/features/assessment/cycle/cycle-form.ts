import type { CycleInListFragment } from '../../../gql/graphql.ts';
import { languages } from '../../../lib/languages.ts';

/** What is typed into the form of a cycle; texts by language. */
export interface CycleForm {
  readonly instrument: string;
  readonly cycle: string;
  readonly deadline: string;
  readonly remindDays: string;
  readonly party: Readonly<Record<string, string>>;
  readonly invited: Readonly<Record<string, string>>;
}

export const usualRemindDays = '30, 7, 1';
const none = Object.fromEntries(languages.map((language) => [language, '']));

export const blankForm = (instrument: string, cycle: string): CycleForm => ({
  instrument,
  cycle,
  deadline: '',
  remindDays: usualRemindDays,
  party: none,
  invited: none,
});

export const formOf = (cycle: CycleInListFragment): CycleForm => ({
  instrument: cycle.instrument.code,
  cycle: cycle.cycle,
  deadline: cycle.deadline,
  remindDays: cycle.remindDays.join(', '),
  party: { ...none, ...byLanguage(cycle.partyTexts) },
  invited: { ...none, ...byLanguage(cycle.invitedTexts) },
});

/** Without what cannot be a number of days: the API says which cannot be meant. */
export const daysIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

export const writtenIn = (form: CycleForm) => ({
  deadline: form.deadline,
  remindDays: daysIn(form.remindDays),
  partyTexts: textsIn(form.party),
  invitedTexts: textsIn(form.invited),
});

const byLanguage = (texts: CycleInListFragment['partyTexts']) =>
  Object.fromEntries(texts.map(({ language, text }) => [language, text]));
const textsIn = (texts: CycleForm['party']) =>
  Object.entries(texts)
    .filter(([, text]) => text.trim() !== '')
    .map(([language, text]) => ({ language, text }));
