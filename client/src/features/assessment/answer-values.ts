import { dequal } from 'dequal/lite';
import type {
  AnswerFormFragment,
  AnswerProvisionInput,
  AssistanceReceivedInput,
  AssistanceWantedInput,
  Compliance,
  MeasureInput,
  Visibility,
} from '../../gql/graphql.ts';
import { wrongDay } from '../../lib/day.ts';

/** What the form holds of an answer: each name is a field of the write, so that a field saves by itself. */
export interface AnswerValues {
  readonly compliance: Compliance | null;
  readonly measures: readonly MeasureInput[];
  readonly challenges: readonly string[];
  readonly practice: string;
  readonly assistanceWanted: readonly AssistanceWantedInput[];
  readonly noneRequired: boolean;
  readonly assistanceReceived: readonly AssistanceReceivedInput[];
  readonly visibility: Visibility;
}
export type AnswerField = keyof AnswerValues;

export const blankAnswer: AnswerValues = {
  compliance: null,
  measures: [],
  challenges: [],
  practice: '',
  assistanceWanted: [],
  noneRequired: false,
  assistanceReceived: [],
  visibility: 'STATE',
};

/** An answer as it was read, as the form holds it. */
export function valuesOf(answer: Omit<AnswerFormFragment, 'id'>): AnswerValues {
  return {
    compliance: answer.compliance ?? null,
    measures: answer.measures.map(({ title, kind, status, citation, url, summary }) => ({
      title,
      kind,
      status,
      citation,
      url,
      summary,
    })),
    challenges: answer.challenges.map(({ code }) => code),
    practice: answer.practice ?? '',
    assistanceWanted: answer.assistanceWanted.map((wish) => ({
      type: wish.type.code,
      category: wish.category,
      subject: wish.subject,
      result: wish.result,
      beneficiary: wish.beneficiary,
      ownContribution: wish.ownContribution,
      horizon: wish.horizon,
      languages: wish.languages,
      budgetBand: wish.budgetBand,
    })),
    noneRequired: answer.noneRequired,
    assistanceReceived: answer.assistanceReceived.map(({ type, providerName, from, until }) => ({
      type: type.code,
      providerName,
      from,
      until,
    })),
    visibility: answer.visibility,
  };
}

export const answerFields = Object.keys(blankAnswer) as readonly AnswerField[];

/** What is sent of these fields. Entries without what makes them one (a title, a name, a category) stay here until they have it. */
export function inputOf(values: AnswerValues, fields: readonly AnswerField[]): Partial<AnswerProvisionInput> {
  const whole: Required<Pick<AnswerProvisionInput, AnswerField>> = {
    compliance: values.compliance,
    measures: values.measures.filter(hasTitle).map(tidy),
    challenges: [...values.challenges],
    practice: orNull(values.practice),
    assistanceWanted: values.assistanceWanted.filter(isWhole).map(({ category, ...wish }) => ({
      ...tidy(wish),
      ...(wish.type === 'OTHER' ? { category } : {}),
    })),
    noneRequired: values.noneRequired,
    assistanceReceived: values.assistanceReceived.filter(hasProvider).map(tidy),
    visibility: values.visibility,
  };
  return Object.fromEntries(fields.map((field) => [field, whole[field]]));
}

/** The place on the form that a refusal's path means: entries held back do not count in what was sent. */
export function placeOf(path: readonly string[], values: AnswerValues): string {
  const [field, at, ...rest] = path[0] === 'input' ? path.slice(1) : path;
  if (field === undefined) return '';
  if (at === undefined) return field;
  const index = Number(at);
  if (field === 'assistanceWanted')
    return joined(field, values.assistanceWanted.filter(isWhole)[index]?.type, rest);
  if (field === 'measures') return joined(field, positions(values.measures, hasTitle)[index], rest);
  if (field === 'assistanceReceived')
    return joined(field, positions(values.assistanceReceived, hasProvider)[index], rest);
  return field;
}

/** `assistanceWanted.LEGAL_ADVICE.subject` belongs to the write of `assistanceWanted`. */
export const fieldOf = (place: string): AnswerField => place.split('.')[0] as AnswerField;

/** Two contents that say the same: an empty text, an empty list, null and a key left out are one thing. */
export const sameContent = (one: unknown, other: unknown): boolean => dequal(plain(one), plain(other));

/** Without what says nothing. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (isNothing(inner) ? [] : [[key, plain(inner)]])),
  );
}

/** Two forms of one field that the server would keep alike. */
export const sameSent = (field: AnswerField, one: AnswerValues, other: AnswerValues): boolean =>
  sameContent(trimmed(inputOf(one, [field])), trimmed(inputOf(other, [field])));

/** The server drops the blanks around a text. */
const trimmed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, part) => (typeof part === 'string' ? part.trim() : part));

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The places where something was typed that cannot be sent yet: a measure without a title, *other* without a category, half a date. */
export const heldBack = ({
  measures,
  assistanceWanted,
  assistanceReceived,
}: AnswerValues): readonly string[] => [
  ...measures.flatMap((measure, at) =>
    !hasTitle(measure) && (measure.citation || measure.url || measure.summary)
      ? [`measures.${at}.title`]
      : [],
  ),
  ...assistanceWanted.filter((wish) => !isWhole(wish)).map(({ type }) => `assistanceWanted.${type}.category`),
  ...assistanceReceived.flatMap((help, at) => [
    ...(!hasProvider(help) && (help.from || help.until) ? [`assistanceReceived.${at}.providerName`] : []),
    ...days.filter((day) => wrongDay(help[day])).map((day) => `assistanceReceived.${at}.${day}`),
  ]),
];

/** Whether what is typed at this place goes out with the next write of its field. */
export function goesOut(place: string, values: AnswerValues): boolean {
  const [field, , key] = place.split('.');
  const entry = entryAt(place, values);
  if (entry === undefined) return true;
  if (field === 'measures') return hasTitle(entry as MeasureInput);
  if (field === 'assistanceWanted') return isWhole(entry as AssistanceWantedInput);
  const help = entry as AssistanceReceivedInput;
  return hasProvider(help) && !(isDay(key) && wrongDay(help[key]));
}

/** The entry of a list that a place stands in; undefined for a place that is a whole field, or an entry that is gone. */
export function entryAt(place: string, values: AnswerValues): object | undefined {
  const [field, at] = place.split('.');
  if (at === undefined) return undefined;
  if (field === 'measures') return values.measures[Number(at)];
  if (field === 'assistanceReceived') return values.assistanceReceived[Number(at)];
  return field === 'assistanceWanted' ? values.assistanceWanted.find(({ type }) => type === at) : undefined;
}

/** Whether the rest of its list can be sent without what stands at this place. */
export function isOptional(place: string): boolean {
  const [field, at, key] = place.split('.');
  return at !== undefined && key !== undefined && (optional[field as AnswerField]?.includes(key) ?? false);
}

const optional: Partial<Record<AnswerField, readonly string[]>> = {
  measures: ['status', 'citation', 'url', 'summary'],
  assistanceWanted: [
    'subject',
    'result',
    'beneficiary',
    'ownContribution',
    'horizon',
    'languages',
    'budgetBand',
  ],
  assistanceReceived: ['from', 'until'],
};

/** What can be sent of what is shown: at these places, and where a date is none, stands what the server holds, so that the rest is not held up. */
export function without(places: readonly string[], values: AnswerValues, stored: AnswerValues): AnswerValues {
  const out = new Set([...places, ...heldBack(values)].filter(isOptional));
  const mended = <T extends object>(
    field: AnswerField,
    list: readonly T[],
    name: (entry: T) => string,
    known: readonly T[],
    at: (entry: T, index: number) => string | number,
  ): readonly T[] =>
    list.map((entry, index) => {
      const keys = Object.keys(entry).filter((key) => out.has(`${field}.${at(entry, index)}.${key}`));
      const before = known.find((other) => name(other) === name(entry));
      return keys.length === 0
        ? entry
        : { ...entry, ...Object.fromEntries(keys.map((key) => [key, before?.[key as keyof T] ?? null])) };
    });
  const index = (_entry: object, position: number) => position;
  return {
    ...values,
    measures: mended('measures', values.measures, ({ title }) => title, stored.measures, index),
    assistanceWanted: mended(
      'assistanceWanted',
      values.assistanceWanted,
      ({ type }) => type,
      stored.assistanceWanted,
      ({ type }) => type,
    ),
    assistanceReceived: mended(
      'assistanceReceived',
      values.assistanceReceived,
      ({ type, providerName }) => `${type} ${providerName.trim()}`,
      stored.assistanceReceived,
      index,
    ),
  };
}

/** What the server holds of this field, with the entries that it was never sent. */
export function withHeldBack<F extends AnswerField>(
  field: F,
  stored: AnswerValues,
  mine: AnswerValues,
): AnswerValues[F] {
  const kept = {
    measures: mine.measures.filter((measure) => !hasTitle(measure)),
    assistanceWanted: mine.assistanceWanted.filter((wish) => !isWhole(wish)),
    assistanceReceived: mine.assistanceReceived.filter((help) => !hasProvider(help)),
  };
  if (!(field in kept)) return stored[field];
  const list = field as keyof typeof kept;
  return [...stored[list], ...kept[list]] as unknown as AnswerValues[F];
}

const days = ['from', 'until'] as const;
const isDay = (key: string | undefined): key is 'from' | 'until' => key === 'from' || key === 'until';
const hasTitle = ({ title }: MeasureInput) => title.trim() !== '';
const hasProvider = ({ providerName }: AssistanceReceivedInput) => providerName.trim() !== '';
/** Only the State can say of which category *other* is [WG 19]. */
const isWhole = ({ type, category }: AssistanceWantedInput) => type !== 'OTHER' || Boolean(category);
const orNull = (text: string) => (text.trim() === '' ? null : text);

/** Empty texts are sent as null: cleared. */
function tidy<T extends object>(entry: T): T {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key, typeof value === 'string' ? orNull(value) : value]),
  ) as T;
}

function positions<T>(entries: readonly T[], kept: (entry: T) => boolean): readonly number[] {
  return entries.flatMap((entry, at) => (kept(entry) ? [at] : []));
}

const joined = (field: string, at: string | number | undefined, rest: readonly string[]): string =>
  [field, ...(at === undefined ? [] : [String(at)]), ...(at === undefined ? [] : rest.slice(0, 1))].join('.');
