import type { ReportedAnswerInput } from '../../../gql/graphql.ts';
import {
  categoryNumbers,
  complianceNumbers,
  noneNumber,
  notProvidedNumber,
  type TypedInstrument,
} from './paper-codes.ts';
import { ownQuestion, questionsOf, replyField } from './paper-fields.ts';
import { figuresIn, measuresIn, receivedIn, wishesIn } from './typed-lists.ts';
import { entriesIn, type RowFaults, type TypedRow } from './typed-place.ts';
import { reading } from './typed-reading.ts';
import { typedReply } from './typed-reply.ts';
import { type ReportLanguages, textsSaid } from './typed-texts.ts';
import { words } from './typed-words.ts';

/** The answer that a row says, or the words in it that say nothing. All of it is said: what the paper leaves empty is empty. */
export function answerIn(
  provision: string,
  row: TypedRow,
  instrument: TypedInstrument,
  languages: ReportLanguages,
): { readonly answer: ReportedAnswerInput; readonly faults: RowFaults } {
  const { assistanceTypes, challenges } = instrument;
  const at = { reference: provision };
  const read = reading(row);
  const { miss, text } = read;
  const asked = questionsOf(instrument, at);
  const said = textsSaid(read, asked, languages);
  const own = ownQuestion(instrument, at);
  const isNotProvided = own !== undefined && text('compliance') === String(notProvidedNumber);

  const ticked = words(row.wanted);
  const noneRequired = ticked.includes(String(noneNumber));
  const types = read.chosen(
    'wanted',
    assistanceTypes,
    ticked.filter((word) => word !== String(noneNumber)),
  );
  const wishes = wishesIn(read, said, instrument, languages);
  const wanted = [...new Set([...types.map(({ code }) => code), ...wishes.keys()])];
  if (noneRequired && wanted.length > 0) miss('wanted', String(noneNumber));
  // Only the State can say of which kind *other* is [WG 19]: without it nothing is guessed, and the words stay where they were typed.
  const otherKind = read.one('otherKind', categoryNumbers);
  const open = wanted.filter((type) => !assistanceTypes.find(({ code }) => code === type)?.category);
  if (open.length > 0) read.needed('otherKind');
  if (open.length === 0 && otherKind) miss('otherKind', text('otherKind') ?? '');

  const replies = asked.flatMap((question) => {
    const field = replyField(question);
    if (text(field) === null && entriesIn(row, field).length === 0) return [];
    const { language = null, translation = null } = said.get(field) ?? {};
    return [
      {
        ...{ question: question.code, value: typedReply(read, question, field) },
        ...(language && { language }),
        ...(translation && { translation }),
      },
    ];
  });
  const [law, practice] = [said.get('law'), said.get('practice')];
  const answer: ReportedAnswerInput = {
    provision,
    compliance: isNotProvided ? null : read.one('compliance', complianceNumbers),
    law: text('law'),
    lawLanguage: law?.language ?? null,
    lawTranslation: law?.translation ?? null,
    practice: text('practice'),
    practiceLanguage: practice?.language ?? null,
    practiceTranslation: practice?.translation ?? null,
    figures: figuresIn(read, said),
    challenges: read.chosen('challenges', challenges).map(({ code }) => code),
    measures: measuresIn(read, said),
    noneRequired,
    assistanceWanted: wanted.map((type) => ({
      type,
      ...(open.includes(type) && otherKind ? { category: otherKind } : {}),
      ...wishes.get(type),
    })),
    assistanceReceived: receivedIn(read, said, instrument),
    replies: [...(own && isNotProvided ? [{ question: own.code, value: 'NOT_PROVIDED' }] : []), ...replies],
  };
  return { answer: { ...answer, ...inLanguages(answer, instrument, languages) }, faults: read.faults };
}

/** An answer with words in it says in which languages the report is; one of ticks alone has none. */
function inLanguages(
  { law, practice, measures, figures, assistanceWanted, assistanceReceived, replies }: ReportedAnswerInput,
  { questions }: TypedInstrument,
  { language, secondLanguage }: ReportLanguages,
): Pick<ReportedAnswerInput, 'language' | 'secondLanguage'> {
  const isText = ({ question }: { readonly question: string }) =>
    questions.some(({ code, kind }) => code === question && kind === 'TEXT');
  const says =
    Boolean(law || practice || measures?.length || assistanceReceived?.length || replies?.some(isText)) ||
    figures?.some(({ note }) => note) ||
    assistanceWanted?.some((wish) => wish.subject || wish.result || wish.beneficiary || wish.ownContribution);
  return says ? { language, secondLanguage } : { language: null, secondLanguage: null };
}
