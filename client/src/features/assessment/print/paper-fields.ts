import type { PaperInstrument, PaperProvision } from './paper-codes.ts';

/** Of what there may be several: the boxes of an entry in their order, and how many entries a sheet has room for. */
export const lists = {
  measures: { parts: ['kind', 'status', 'title', 'citation', 'url', 'summary', 'practice'], room: 2 },
  figures: { parts: ['year', 'count', 'note'], room: 2 },
  wishes: {
    parts: [
      ...(['type', 'subject', 'result', 'beneficiary', 'ownContribution'] as const),
      ...(['subjects', 'languages', 'horizon', 'budgetBand'] as const),
    ],
    room: 2,
  },
  received: { parts: ['type', 'providerName', 'from', 'until'], room: 2 },
  texts: { parts: ['text', 'language', 'translation'], room: 2 },
} as const;
export type ListField = keyof typeof lists;
export type PartOf<List extends ListField> = (typeof lists)[List]['parts'][number];
export type Part = PartOf<ListField>;

/** What the paper asks of every provision, in its order; it is typed in again in the same. */
export const everyField = [
  ...(['compliance', 'measures', 'law', 'practice', 'figures', 'challenges'] as const),
  ...(['wanted', 'wishes', 'otherKind', 'received'] as const),
] as const;
export type EveryField = (typeof everyField)[number] | 'texts';

/** Texts that may be in another language, or be given once more in the second one: each has a letter, by which the last list names it. */
export const lettered = [
  ...([
    'measures.title',
    'measures.summary',
    'measures.practice',
    'law',
    'practice',
    'figures.note',
  ] as const),
  ...(['wishes.subject', 'wishes.result', 'wishes.beneficiary', 'wishes.ownContribution'] as const),
  'received.providerName',
] as const;
export type LetteredText = (typeof lettered)[number];

export function letterOf(text: string): string | undefined {
  const at = (lettered as readonly string[]).indexOf(text);
  return at < 0 ? undefined : String.fromCodePoint(97 + at);
}

/** A question of the instrument, by its code. */
export type ReplyField = `reply ${string}`;
export type TypedField = EveryField | ReplyField;

export type PaperQuestion = PaperInstrument['questions'][number];
type Asks = Pick<PaperInstrument, 'questions'>;

/** What the instrument asks of this provision beside that, in its order; what it asks in place of our first question is no other field. */
export const questionsOf = (
  { questions }: Asks,
  { reference }: Pick<PaperProvision, 'reference'>,
): readonly PaperQuestion[] =>
  questions.filter(({ provision, kind }) => provision === reference && kind !== 'COMPLIANCE');

/** The provision's own question in the words of the instrument; then it may be left unprovided. */
export const ownQuestion = (
  { questions }: Asks,
  { reference }: Pick<PaperProvision, 'reference'>,
): PaperQuestion | undefined =>
  questions.find(({ provision, kind }) => provision === reference && kind === 'COMPLIANCE');

export const replyField = ({ code }: Pick<PaperQuestion, 'code'>): ReplyField => `reply ${code}`;

/** The letter of a reply in words: `q2`, the second question that is asked here. */
export const letterOfReply = (question: PaperQuestion, at: number): string | undefined =>
  question.kind === 'TEXT' ? `q${at + 1}` : undefined;

/** All of it, as it comes on paper. */
export const fieldsOf = (
  instrument: Asks,
  provision: Pick<PaperProvision, 'reference'>,
): readonly TypedField[] => [...everyField, ...questionsOf(instrument, provision).map(replyField), 'texts'];
