import { useMemo, useSyncExternalStore } from 'react';
import type { AnswerContextFragment, ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { texts } from '../texts.ts';
import { type AnswerField, type AnswerValues, valuesOf } from './answer-values.ts';
import type { AnswerWriter } from './answer-writer.ts';
import type { Labels } from './describe.ts';
import { replyInWords } from './said-reply.ts';
import type { Writing } from './save/state.ts';
import { useSubjectNames } from './use-subject-names.ts';
import { useWaitsHere } from './use-waits-here.ts';

/** What each question of the form is given: its value, how to change it, and the words of the instrument. */
export interface AnswerForm {
  readonly writing: ShownWriting;
  readonly values: AnswerValues;
  readonly readOnly: boolean;
  readonly change: AnswerWriter['change'];
  readonly flush: () => void;
  readonly keepMine: (field: AnswerField) => void;
  readonly takeTheirs: (field: AnswerField) => void;
  readonly join: AnswerWriter['join'];
  readonly tryAgain: (field: AnswerField) => void;
  /** Why this place was refused and what to do, in a sentence. */
  readonly reasonAt: (place: string) => string | null;
  readonly labels: Labels;
  readonly assessment: ChecklistHeadFragment;
  /** The provision that it answers. */
  readonly reference: string;
  /** What the State said in an earlier cycle. */
  readonly previous: { readonly cycle: string; readonly values: AnswerValues } | null;
}

/** What is written, and whether it waits on this device. */
export interface ShownWriting extends Writing {
  readonly waitsHere: boolean;
}

export function useAnswerForm(
  writer: AnswerWriter,
  assessment: ChecklistHeadFragment,
  reference: string,
  last: AnswerContextFragment['previous'] = null,
): AnswerForm {
  const written = useSyncExternalStore(writer.subscribe, writer.snapshot);
  const waitsHere = useWaitsHere(writer, written);
  const writing = useMemo(() => ({ ...written, waitsHere }), [written, waitsHere]);
  const t = useTexts(reasons);
  const previous = useMemo(
    () => (last ? { cycle: last.assessment.cycle, values: valuesOf(last) } : null),
    [last],
  );
  const labels = useLabels(
    assessment.instrument,
    namesSubjects(writing.values) || (previous !== null && namesSubjects(previous.values)),
  );
  return {
    writing,
    values: writing.values,
    readOnly: !assessment.viewerCanAnswer,
    change: writer.change,
    flush: writer.flush,
    keepMine: writer.keepMine,
    takeTheirs: writer.takeTheirs,
    join: writer.join,
    tryAgain: writer.tryAgain,
    reasonAt: (place) => {
      const state = writing.states[place];
      if (state?.kind !== 'failed') return null;
      return 'said' in state.reason ? state.reason.said : t(state.reason.ours);
    },
    labels,
    assessment,
    reference,
    previous,
  };
}

const namesSubjects = ({ assistanceWanted }: AnswerValues): boolean =>
  assistanceWanted.some(({ subjects }) => subjects?.length);

/** The words for the instrument's codes and for the closed lists. */
export function useLabels(
  {
    assistanceTypes,
    challenges,
    questions = none,
  }: Pick<ChecklistHeadFragment['instrument'], 'assistanceTypes' | 'challenges'> &
    Partial<Pick<ChecklistHeadFragment['instrument'], 'questions'>>,
  someSubjects = true,
): Labels {
  const subject = useSubjectNames(someSubjects);
  const t = useTexts(texts);
  const { signs, languageName, day } = useFormat();
  return useMemo(() => {
    const typeLabels = new Map(assistanceTypes.map(({ code, label }) => [code, label]));
    const challengeLabels = new Map(challenges.map(({ code, label }) => [code, label]));
    return {
      type: (code) => typeLabels.get(code) ?? code,
      challenge: (code) => challengeLabels.get(code) ?? code,
      subject,
      reply: (reply) => replyInWords(reply, questions, signs),
      word: (code) => t(code as Parameters<typeof t>[0]),
      languageName,
      day,
      signs,
    };
  }, [assistanceTypes, challenges, subject, questions, t, signs, languageName, day]);
}

const none: ChecklistHeadFragment['instrument']['questions'] = [];

export const reasons = english('assessment.use-answer-form.reasons', {
  notTaken: 'This was not accepted as it is. Correct it or shorten it; everything else is saved.',
  tooLarge: 'This is too long to be saved. Shorten it; everything else is saved.',
});
