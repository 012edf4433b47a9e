import type {
  AssistanceReceivedInput,
  AssistanceWantedInput,
  FigureInput,
  MeasureInput,
} from '../../../gql/graphql.ts';
import { wrongDay } from '../../../lib/day.ts';
import type { AnswerField, AnswerValues } from './answer-values.ts';
import { entryAt } from './places.ts';
import { hasProvider, hasTitle, isWhole, saysSomething } from './whole-entries.ts';

/** The places where something was typed that cannot be sent yet: a measure without a title, *other* without a category, half a date. */
export const heldBack = ({
  figures,
  measures,
  assistanceWanted,
  assistanceReceived,
}: AnswerValues): readonly string[] => [
  ...figures.flatMap((figure, at) =>
    !saysSomething(figure) && figure.year != null ? [`figures.${at}.note`] : [],
  ),
  ...measures.flatMap((measure, at) =>
    !hasTitle(measure) &&
    (measure.citation || measure.url || measure.summary || measure.practice || measure.titleTranslation)
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
  if (field === 'figures') return saysSomething(entry as FigureInput);
  if (field === 'measures') return hasTitle(entry as MeasureInput);
  if (field === 'assistanceWanted') return isWhole(entry as AssistanceWantedInput);
  const help = entry as AssistanceReceivedInput;
  return hasProvider(help) && !(isDay(key) && wrongDay(help[key]));
}

/** What the server holds of this field, with the entries that it was never sent. */
export function withHeldBack<F extends AnswerField>(
  field: F,
  stored: AnswerValues,
  mine: AnswerValues,
): AnswerValues[F] {
  const kept = {
    figures: mine.figures.filter((figure) => !saysSomething(figure)),
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
