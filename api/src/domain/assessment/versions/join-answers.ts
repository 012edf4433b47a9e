import { pick } from '../../base/pick.ts';
import { same } from '../../base/same.ts';
import type { Instrument } from '../../convention/instrument.ts';
import { notProvided } from '../../convention/question.ts';
import type { AnswerContent, SaidField } from '../answer.ts';
import { cleared } from '../answer-input.ts';
import type { ParkedPart } from './carried.ts';
import { inOrder, isNothing } from './divide-answer.ts';

/** As in `answer-input`: what would be longer together stays apart. */
const most = {
  text: 10_000,
  figures: 100,
  challenges: 50,
  measures: 100,
  assistanceWanted: 50,
  assistanceReceived: 100,
} as const;

const inWords = [
  'law',
  'practice',
  'figures',
  'measures',
  'assistanceWanted',
  'lawTranslation',
  'practiceTranslation',
  'lawLanguage',
  'practiceLanguage',
] as const satisfies readonly SaidField[];

export interface Joined {
  readonly content: AnswerContent;
  /** Of each answer, in the order in which they were given. */
  readonly parked: readonly (readonly ParkedPart[])[];
}

/**
 * Several answers as one: texts one after the other, lists together. What the answers say differently (a level, that no help is required, two wishes of one
 * kind) is for the State to say, and is parked; `isWhole`: none of the provisions that are merged is unanswered.
 */
export function joinAnswers(answers: readonly AnswerContent[], isWhole: boolean, after: Instrument): Joined {
  const parked: ParkedPart[][] = answers.map(() => []);
  const park = (at: number, field: SaidField, value: unknown, why: ParkedPart['why']) =>
    parked[at]?.push({ field, value, why });
  const agreed = (field: 'compliance' | 'noneRequired') =>
    isWhole && answers.every((answer) => same(answer[field], answers[0]?.[field]));

  const apart = answers.map((answer, at) => {
    const said: Partial<Record<SaidField, unknown>> = {};
    for (const field of ['compliance', 'noneRequired'] as const) {
      if (isNothing(field, answer[field]) || agreed(field)) continue;
      park(at, field, answer[field], 'LEVELS_DIFFER');
      said[field] = cleared[field];
    }
    const unsaid = answer.replies.filter(({ value }) => value === notProvided);
    if (unsaid.length > 0) {
      park(at, 'replies', unsaid, 'LEVELS_DIFFER');
      said.replies = answer.replies.filter((reply) => !unsaid.includes(reply));
    }
    return { ...answer, ...said } as AnswerContent;
  });
  const first = apart.find(hasWords) ?? apart[0];
  const spoken = apart.map((answer, at) => {
    if (!first || !hasWords(answer) || speaksLike(answer, first)) return answer;
    for (const field of inWords)
      if (!isNothing(field, answer[field])) park(at, field, answer[field], 'OTHER_LANGUAGE');
    const written = repliesInWords(answer, after);
    if (written.length > 0) park(at, 'replies', written, 'OTHER_LANGUAGE');
    return {
      ...answer,
      ...pick(cleared, inWords),
      replies: answer.replies.filter((reply) => !written.includes(reply)),
    } as AnswerContent;
  });

  let joined = spoken[0] as AnswerContent;
  for (const [at, answer] of spoken.entries()) {
    if (at === 0) continue;
    const sum = joined;
    // A text may be in a language of its own.
    const isApart = (field: string) =>
      field.startsWith('law')
        ? sum.lawLanguage !== answer.lawLanguage
        : sum.practiceLanguage !== answer.practiceLanguage;
    const text = (field: 'law' | 'practice' | 'lawTranslation' | 'practiceTranslation') => {
      const [one, other] = [sum[field], answer[field]];
      if (one === null || other === null || one === other) return one ?? other;
      if (isApart(field)) {
        park(at, field, other, 'OTHER_LANGUAGE');
        return one;
      }
      const both = `${one}\n\n${other}`;
      if (both.length <= most.text) return both;
      park(at, field, other, 'TOO_LONG');
      return one;
    };
    const list = <T>(
      field: keyof typeof most & SaidField,
      one: readonly T[],
      other: readonly T[],
      isSame: (a: T, b: T) => boolean = same,
    ): readonly T[] => {
      const fresh = other.filter((entry) => !one.some((known) => same(known, entry)));
      const twice = fresh.filter((entry) => one.some((known) => isSame(known, entry)));
      const added = fresh.filter((entry) => !twice.includes(entry));
      const room = Math.max(0, most[field] - one.length);
      if (twice.length > 0) park(at, field, twice, 'SAID_TWICE');
      if (added.length > room) park(at, field, added.slice(room), 'TOO_LONG');
      return [...one, ...added.slice(0, room)];
    };
    joined = {
      ...sum,
      law: text('law'),
      practice: text('practice'),
      lawTranslation: text('lawTranslation'),
      practiceTranslation: text('practiceTranslation'),
      figures: list('figures', sum.figures, answer.figures),
      challenges: list('challenges', sum.challenges, answer.challenges),
      measures: list('measures', sum.measures, answer.measures),
      assistanceWanted: list(
        'assistanceWanted',
        sum.assistanceWanted,
        answer.assistanceWanted,
        (a, b) => a.type === b.type,
      ),
      assistanceReceived: list('assistanceReceived', sum.assistanceReceived, answer.assistanceReceived),
      lawLanguage: sum.law === null ? answer.lawLanguage : sum.lawLanguage,
      practiceLanguage: sum.practice === null ? answer.practiceLanguage : sum.practiceLanguage,
      language: sum.language ?? answer.language,
      secondLanguage: sum.secondLanguage ?? answer.secondLanguage,
      replies: [...sum.replies, ...answer.replies],
    };
  }
  return { content: { ...joined, replies: inOrder(joined.replies, after) }, parked };
}

const hasWords = (answer: AnswerContent): boolean =>
  inWords.some((field) => !isNothing(field, answer[field]));

/** One answer has one language: what is known to be in another one is not put under it. */
const speaksLike = (a: AnswerContent, b: AnswerContent): boolean =>
  (['language', 'secondLanguage'] as const).every(
    (field) => a[field] === null || b[field] === null || a[field] === b[field],
  );

const repliesInWords = ({ replies }: AnswerContent, { questions = [] }: Instrument) =>
  replies.filter(({ question }) =>
    ['TEXT', 'TABLE'].includes(questions.find(({ code }) => code === question)?.kind ?? ''),
  );
