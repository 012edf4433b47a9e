import type { AnswerField, AnswerValues } from './answer-values.ts';
import { saidReplies } from './said-reply.ts';
import { hasProvider, hasTitle, isWhole, saysSomething } from './whole-entries.ts';

/** The place on the form that a refusal's path means: entries held back do not count in what was sent. */
export function placeOf(path: readonly string[], values: AnswerValues): string {
  const [field, at, ...rest] = path.filter((part, depth) => depth > 1 || !around.has(part));
  if (field === undefined) return '';
  if (at === undefined) return field;
  const index = Number(at);
  if (field === 'assistanceWanted')
    return joined(field, values.assistanceWanted.filter(isWhole)[index]?.type, rest);
  if (field === 'figures') return joined(field, positions(values.figures, saysSomething)[index], rest);
  if (field === 'replies') return joined(field, saidReplies(values.replies)[index]?.question, []);
  if (field === 'measures') return joined(field, positions(values.measures, hasTitle)[index], rest);
  if (field === 'assistanceReceived')
    return joined(field, positions(values.assistanceReceived, hasProvider)[index], rest);
  return field;
}

/** What a path leads through before it comes to a field. */
const around = new Set(['input', 'before', 'after']);

/** `assistanceWanted.LEGAL_ADVICE.subject` belongs to the write of `assistanceWanted`. */
export const fieldOf = (place: string): AnswerField => place.split('.')[0] as AnswerField;

/** The entry of a list that a place is in; undefined for a place that is a whole field, or an entry that is gone. */
export function entryAt(place: string, values: AnswerValues): object | undefined {
  const [field, at] = place.split('.');
  if (at === undefined) return undefined;
  if (field === 'figures') return values.figures[Number(at)];
  if (field === 'measures') return values.measures[Number(at)];
  if (field === 'assistanceReceived') return values.assistanceReceived[Number(at)];
  return field === 'assistanceWanted' ? values.assistanceWanted.find(({ type }) => type === at) : undefined;
}

/** Whether the rest of its list can be sent without what is at this place. */
export function isOptional(place: string): boolean {
  const [field, at, key] = place.split('.');
  return at !== undefined && key !== undefined && (optional[field as AnswerField]?.includes(key) ?? false);
}

const optional: Partial<Record<AnswerField, readonly string[]>> = {
  figures: ['noteTranslation', 'noteLanguage'],
  measures: [
    ...['status', 'citation', 'url', 'summary', 'practice', 'evidence'],
    ...['titleTranslation', 'summaryTranslation', 'practiceTranslation'],
    ...['titleLanguage', 'summaryLanguage', 'practiceLanguage'],
  ],
  assistanceWanted: [
    'subjects',
    'subject',
    'result',
    'beneficiary',
    'ownContribution',
    'horizon',
    'languages',
    'budgetBand',
    'subjectTranslation',
    'resultTranslation',
    'beneficiaryTranslation',
    'ownContributionTranslation',
    ...['subjectLanguage', 'resultLanguage', 'beneficiaryLanguage', 'ownContributionLanguage'],
  ],
  assistanceReceived: ['from', 'until', 'providerNameTranslation', 'providerNameLanguage'],
};

function positions<T>(entries: readonly T[], kept: (entry: T) => boolean): readonly number[] {
  return entries.flatMap((entry, at) => (kept(entry) ? [at] : []));
}

const joined = (field: string, at: string | number | undefined, rest: readonly string[]): string =>
  [field, ...(at === undefined ? [] : [String(at)]), ...(at === undefined ? [] : rest.slice(0, 1))].join('.');
