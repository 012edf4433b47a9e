import { useEffect, useRef } from 'react';
import { useLanguage } from '../../../lib/i18n.ts';
import { useViewer } from '../../../lib/session.ts';
import { useRested } from '../../../lib/use-rested.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { guessLanguage, unseen } from './guess-language.ts';
import { sayLanguage, writtenHere } from './say-language.ts';
import { inWords, type OneText, textsOf } from './texts-of.ts';
import { rememberLanguage, type UsualLanguage, usualLanguage } from './usual-language.ts';

/** In which language this person's texts are: said with the first one, looked at by script, and as they choose it. */
export function useLanguages(form: AnswerForm, tags: readonly string[]) {
  const { language: reader } = useLanguage();
  const viewer = useViewer()?.id ?? '';
  const state = form.assessment.participant.code;
  const remembered = usualLanguage(viewer, state);
  const usual = remembered ?? { language: reader, secondLanguage: null };
  const chosen = useRef(false);
  const said = useRef(false);
  useSaid(form, usual, { chosen, said });
  useGuess(form, { tags, reader: usual.language, chosen: remembered !== null || chosen.current, said });
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
function useSaid(form: AnswerForm, usual: UsualLanguage, { chosen, said: saidHere }: SaidHere): void {
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
    if (!said) return;
    saidHere.current = true;
    change('language', said);
  });
}

interface SaidHere {
  /** By a person, in this window. */
  readonly chosen: { readonly current: boolean };
  /** By the first text, in this window. */
  readonly said: { current: boolean };
}

interface Guessing {
  readonly tags: readonly string[];
  readonly reader: string;
  /** This person said in which language they write: their texts are in no other one unless the script is. */
  readonly chosen: boolean;
  readonly said: { readonly current: boolean };
}

/** A text that is in another language than it is marked with, by its script or beyond doubt by its words, is given another mark once its writer pauses. */
function useGuess(form: AnswerForm, { tags, reader, chosen, said }: Guessing): void {
  const { values, readOnly } = form;
  const now = useRef(values);
  now.current = values;
  const seen = useRef(values);
  // What was written before this was there to look at it.
  const fresh = useRef(
    new Set(
      writtenHere(form.writing, inWords(form.assessment.instrument.questions)).map(({ place }) => place),
    ),
  );
  const marks = useRef(new Map<string, string>());
  const rested = useRested(JSON.stringify(values), restMs);
  const changes = useRef(form.change);
  changes.current = form.change;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it rests, against what it was then
  useEffect(() => {
    if (readOnly) return;
    let gone = false;
    const written = inWords(form.assessment.instrument.questions);
    const guess = async () => {
      const told = chosen ? null : await teller(unseen(seen.current, now.current, written, fresh.current));
      if (gone) return;
      const guessed = guessLanguage(seen.current, now.current, {
        ...{ reader, usual: [...tags, reader], written, unchosen: said.current, marks: marks.current },
        fresh: fresh.current,
        ...(told && { told }),
      });
      seen.current = now.current;
      fresh.current = new Set();
      if (!guessed) return;
      if (guessed.mark) marks.current.set(guessed.place, guessed.mark);
      changes.current(guessed.place, guessed.values, true);
    };
    void guess();
    return () => {
      gone = true;
    };
  }, [rested]);
}
const restMs = 1_500;

/** Who tells languages by their words is fetched with the first text that is long enough; without a connection scripts alone are looked at. */
async function teller(written: readonly OneText[]) {
  if (!written.some(({ text }) => text.length >= 40)) return null;
  return (await import('./told-language.ts').catch(() => null))?.toldLanguage ?? null;
}
