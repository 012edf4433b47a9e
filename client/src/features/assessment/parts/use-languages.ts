import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../../lib/i18n.ts';
import { useViewer } from '../../../lib/session.ts';
import { useRested } from '../../../lib/use-rested.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { guessLanguage } from './guess-language.ts';
import { sayLanguage, writtenHere } from './say-language.ts';
import { inWords, textsOf } from './texts-of.ts';
import { rememberLanguage, type UsualLanguage, usualLanguage } from './usual-language.ts';

/** In which language this person's texts are: said with the first one, looked at by script, and as they choose it. */
export function useLanguages(form: AnswerForm, tags: readonly string[]) {
  const { language: reader } = useLanguage();
  const viewer = useViewer()?.id ?? '';
  const state = form.assessment.participant.code;
  const usual = usualLanguage(viewer, state) ?? { language: reader, secondLanguage: null };
  const chosen = useRef(false);
  useSaid(form, usual, chosen);
  useGuess(form, tags, usual.language);
  const choose = (field: 'language' | 'secondLanguage', tag: string | null) => {
    chosen.current = true;
    const { language, secondLanguage } = form.values;
    const next = { language: language ?? usual.language, secondLanguage, [field]: tag };
    rememberLanguage(viewer, state, next);
    form.change(field, { [field]: tag }, true);
  };
  return { first: form.values.language ?? usual.language, choose };
}

/** Two people who begin an answer in two languages are not asked which of them it is in: the texts of the second are marked by themselves. */
function useSaid(form: AnswerForm, usual: UsualLanguage, chosen: { readonly current: boolean }): void {
  const { writing, readOnly, change, takeTheirs } = form;
  const asked = inWords(form.assessment.instrument.questions);
  const written = useRef(new Set<string>());
  const apart = useRef<string | null>(null);
  useEffect(() => {
    if (readOnly) return;
    for (const { place } of writtenHere(writing, asked)) written.current.add(place);
    if (writing.states.language?.kind === 'conflict') {
      if (chosen.current) return;
      apart.current = writing.values.language;
      takeTheirs('language');
      return;
    }
    const mine = apart.current;
    if (mine !== null && writing.values.language !== mine) {
      const own = textsOf(writing.values, asked).find(
        (one) => one.own === null && written.current.has(one.place),
      );
      if (own) return change(own.place, own.put(mine));
      apart.current = null;
    }
    const said = sayLanguage(writing, usual, asked);
    // With the text itself, in one write.
    if (said) change('language', said);
  });
}

/** A text whose script says that it is in another language than it is marked with is given another mark once its writer pauses. */
function useGuess(form: AnswerForm, tags: readonly string[], reader: string): void {
  const { values, readOnly } = form;
  const now = useRef(values);
  now.current = values;
  const [seen, setSeen] = useState(values);
  const rested = useRested(JSON.stringify(values), restMs);
  const changes = useRef(form.change);
  changes.current = form.change;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it rests, against what it was then
  useEffect(() => {
    const guess = readOnly
      ? null
      : guessLanguage(seen, now.current, {
          ...{ reader, usual: [...tags, reader] },
          written: inWords(form.assessment.instrument.questions),
        });
    setSeen(now.current);
    if (guess) changes.current(guess.place, guess.values, true);
  }, [rested]);
}
const restMs = 1_500;
