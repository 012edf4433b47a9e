import { useMemo, useSyncExternalStore } from 'react';
import type { ChecklistHeadFragment } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import type { AnswerField, AnswerValues } from './answer-values.ts';
import type { AnswerWriter } from './answer-writer.ts';
import type { Labels } from './describe.ts';
import type { Writing } from './save-state.ts';
import { texts } from './texts.ts';

/** What each question of the form is given: what stands, how to change it, and the words of the instrument. */
export interface AnswerForm {
  readonly writing: Writing;
  readonly values: AnswerValues;
  readonly readOnly: boolean;
  readonly change: AnswerWriter['change'];
  readonly flush: () => void;
  readonly keepMine: (field: AnswerField) => void;
  readonly takeTheirs: (field: AnswerField) => void;
  readonly labels: Labels;
  readonly assessment: ChecklistHeadFragment;
}

export function useAnswerForm(writer: AnswerWriter, assessment: ChecklistHeadFragment): AnswerForm {
  const writing = useSyncExternalStore(writer.subscribe, writer.snapshot);
  const labels = useLabels(assessment.instrument);
  return {
    writing,
    values: writing.values,
    readOnly: !assessment.viewerCanAnswer,
    change: writer.change,
    flush: writer.flush,
    keepMine: writer.keepMine,
    takeTheirs: writer.takeTheirs,
    labels,
    assessment,
  };
}

/** The words for the instrument's codes and for the closed lists. */
export function useLabels({
  assistanceTypes,
  challenges,
}: Pick<ChecklistHeadFragment['instrument'], 'assistanceTypes' | 'challenges'>): Labels {
  const t = useTexts(texts);
  return useMemo(() => {
    const typeLabels = new Map(assistanceTypes.map(({ code, label }) => [code, label]));
    const challengeLabels = new Map(challenges.map(({ code, label }) => [code, label]));
    return {
      type: (code) => typeLabels.get(code) ?? code,
      challenge: (code) => challengeLabels.get(code) ?? code,
      word: (code) => t(code as Parameters<typeof t>[0]),
    };
  }, [assistanceTypes, challenges, t]);
}
