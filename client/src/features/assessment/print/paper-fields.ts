import type { PaperInstrument, PaperProvision } from './paper-codes.ts';

/** What the paper asks of every provision, in its order; it is typed in again in the same. */
export const everyField = [
  'compliance',
  'measures',
  'law',
  'practice',
  'figures',
  'challenges',
  'wanted',
  'wishes',
  'otherKind',
  'received',
] as const;
export type EveryField = (typeof everyField)[number];

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

/** All of it, as it comes on paper. */
export const fieldsOf = (
  instrument: Asks,
  provision: Pick<PaperProvision, 'reference'>,
): readonly TypedField[] => [...everyField, ...questionsOf(instrument, provision).map(replyField)];
