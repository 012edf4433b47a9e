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
  readonly join: AnswerWriter['join'];
  readonly tryAgain: (field: AnswerField) => void;
  /** Why this place was refused and what to do, in a sentence. */
  readonly reasonAt: (place: string) => string | null;
  readonly labels: Labels;
  readonly assessment: ChecklistHeadFragment;
}

export function useAnswerForm(writer: AnswerWriter, assessment: ChecklistHeadFragment): AnswerForm {
  const writing = useSyncExternalStore(writer.subscribe, writer.snapshot);
  const labels = useLabels(assessment.instrument);
  const t = useTexts(reasons);
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

const reasons = {
  en: {
    notTaken: 'This was not accepted as it stands. Correct it or shorten it; everything else is saved.',
    tooLarge: 'This is too long to be saved. Shorten it; everything else is saved.',
  },
  es: {
    notTaken: 'Esto no se ha aceptado tal como está. Corríjalo o abrévielo; lo demás se guarda.',
    tooLarge: 'Esto es demasiado largo para guardarlo. Abrévielo; lo demás se guarda.',
  },
  fr: {
    notTaken: 'Ceci n’a pas été accepté en l’état. Corrigez-le ou abrégez-le ; le reste est enregistré.',
    tooLarge: 'Ceci est trop long pour être enregistré. Abrégez-le ; le reste est enregistré.',
  },
  ar: {
    notTaken: 'لم يُقبل هذا على حاله. صحّحه أو اختصره؛ أما الباقي فيُحفظ.',
    tooLarge: 'هذا أطول من أن يُحفظ. اختصره؛ أما الباقي فيُحفظ.',
  },
  ru: {
    notTaken: 'В таком виде это не принято. Исправьте или сократите; остальное сохраняется.',
    tooLarge: 'Это слишком длинно, чтобы сохранить. Сократите; остальное сохраняется.',
  },
  zh: {
    notTaken: '此内容未被接受。请更正或缩短；其余内容照常保存。',
    tooLarge: '此内容过长，无法保存。请缩短；其余内容照常保存。',
  },
};
