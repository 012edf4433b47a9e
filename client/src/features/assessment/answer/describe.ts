import type { QuestionReplyInput } from '../../../gql/graphql.ts';
import type { Signs } from '../../../lib/signs.ts';
import type { AnswerField, AnswerValues } from './answer-values.ts';

export interface Labels {
  readonly type: (code: string) => string;
  readonly challenge: (code: string) => string;
  readonly subject: (code: string) => string;
  readonly reply: (reply: QuestionReplyInput) => string;
  readonly word: (code: string) => string;
  readonly languageName: (tag: string) => string;
  readonly day: (day: string) => string;
  readonly signs: Signs;
}

/** A field's content in a line: for two versions side by side, and for what changed since the last cycle. */
export function describeField(
  field: AnswerField,
  values: AnswerValues,
  { type, challenge, subject, word, reply: sayReply, languageName, day, signs }: Labels,
): string {
  switch (field) {
    case 'compliance':
      return word(values.compliance ?? 'NOT_ANSWERED');
    case 'law':
    case 'practice':
    case 'lawTranslation':
    case 'practiceTranslation':
      return values[field];
    case 'language':
    case 'secondLanguage':
    case 'lawLanguage':
    case 'practiceLanguage':
      return values[field] === null ? '' : languageName(values[field]);
    case 'figures':
      return values.figures
        .map(({ year, count, note, noteTranslation, ...entry }) =>
          [year, count, note, noteTranslation, ...inOthers(entry, ['noteLanguage'], languageName)]
            .filter((part) => part != null)
            .join(signs.colon),
        )
        .join(signs.semicolon);
    case 'challenges':
      return values.challenges.map(challenge).join(signs.item);
    case 'measures':
      return values.measures
        .map(({ title, ...measure }) =>
          headed(
            title,
            [
              word(measure.kind),
              measure.status && word(measure.status),
              ...measureTexts.map((text) => measure[text]),
              ...inOthers(measure, measureLanguages, languageName),
            ],
            signs,
          ),
        )
        .join(signs.semicolon);
    case 'assistanceWanted':
      return values.assistanceWanted
        .map((wish) =>
          headed(
            type(wish.type),
            [
              ...wishTexts.map((text) => wish[text]),
              ...inOthers(wish, wishLanguages, languageName),
              ...(wish.subjects ?? []).map(subject),
              ...[wish.category, wish.horizon, wish.budgetBand].map((code) => code && word(code)),
              ...(wish.languages ?? []).map(languageName),
            ],
            signs,
          ),
        )
        .join(signs.semicolon);
    case 'assistanceReceived':
      return values.assistanceReceived
        .map(({ type: code, providerName, providerNameTranslation, from, until, ...entry }) =>
          [
            type(code) + signs.colon + providerName,
            providerNameTranslation ? `· ${providerNameTranslation}` : '',
            ...inOthers(entry, ['providerNameLanguage'], languageName),
            from || until ? `(${from ? day(from) : ''} – ${until ? day(until) : ''})` : '',
          ]
            .filter(Boolean)
            .join(' '),
        )
        .join(signs.semicolon);
    case 'replies':
      return values.replies
        .map((reply) => [sayReply(reply), ...inOthers(reply, ['language'], languageName)].join(' '))
        .join(signs.semicolon);
    case 'noneRequired':
      return values.noneRequired ? word('noneRequired') : '—';
    case 'visibility':
      return word(values.visibility);
  }
}

/** What an entry is called, and what it says: whole sentences, which no colon can join. */
function headed(head: string, said: readonly (string | null | undefined)[], signs: Signs): string {
  const rest = said.filter(Boolean).join(' · ');
  return rest ? head + signs.colon + rest : head;
}

const measureLanguages = ['titleLanguage', 'summaryLanguage', 'practiceLanguage'];
const wishLanguages = ['subjectLanguage', 'resultLanguage', 'beneficiaryLanguage', 'ownContributionLanguage'];

/** The languages of texts that are in another one than the answer. */
const inOthers = (
  entry: object,
  parts: readonly string[],
  nameOf: (tag: string) => string,
): readonly string[] =>
  parts.flatMap((part) => {
    const tag: unknown = (entry as Readonly<Record<string, unknown>>)[part];
    return typeof tag === 'string' && tag !== '' ? [`(${nameOf(tag)})`] : [];
  });

const measureTexts = [
  ...(['citation', 'url', 'summary', 'practice'] as const),
  ...(['titleTranslation', 'summaryTranslation', 'practiceTranslation'] as const),
];
const wishTexts = [
  ...(['subject', 'result', 'beneficiary', 'ownContribution'] as const),
  ...(['subjectTranslation', 'resultTranslation'] as const),
  ...(['beneficiaryTranslation', 'ownContributionTranslation'] as const),
];

/** The same for one of two versions: where none is required, the other version is what is wanted, and the other way round. */
export function describeVersion(field: AnswerField, values: AnswerValues, labels: Labels): string {
  const { noneRequired, assistanceWanted } = values;
  if (field === 'noneRequired' && !noneRequired && assistanceWanted.length > 0)
    return describeField('assistanceWanted', values, labels);
  if (field === 'assistanceWanted' && noneRequired && assistanceWanted.length === 0)
    return describeField('noneRequired', values, labels);
  return describeField(field, values, labels);
}
