import { type Language, textIn } from '../../domain/base/language.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { type DryRun, dryRun } from '../../services/assessment/versions/dry-run.ts';
import type { Context } from '../../services/base/context.ts';
import {
  type InstrumentPreview,
  loadInstrument,
  previewInstrument,
} from '../../services/convention/load-instrument.ts';
import { isJson } from '../request/asked.ts';
import { makeFileDoor, type Parts } from './file-door.ts';
import { readInstrument } from './read-instrument.ts';
import { messagesSaid } from './said-of-import.ts';
import { sentBytes } from './sent-bytes.ts';

export const isInstrumentFile = (path: string): boolean => path === '/instruments/import';

/** `POST /instruments/import` with an instrument file tells what loading it would do, and with `?load=yes` loads it. */
export const makeInstrumentFiles = (parts: Parts) =>
  makeFileDoor(parts, async ({ to, context, answer, search, maySend }) => {
    if (to.request.method !== 'POST') return answer.refuse(to, 405, 'An instrument file is sent by POST.');
    if (!maySend()) return;
    if (!isJson(to.request)) return answer.refuse(to, 415, 'Send the request as application/json in UTF-8.');
    const bytes = await sentBytes(
      { answer, to },
      (most) =>
        `This file is larger than ${most} MB, and no instrument is. Choose the file of an instrument.`,
    );
    if (!bytes) return;
    const work = search.get('load') === 'yes' ? loadInstrument : previewInstrument;
    const preview = await work(context, readInstrument(bytes));
    const answers =
      work === previewInstrument && preview.instrument && preview.outcome === 'VERSION'
        ? await dryRun(context, preview.instrument)
        : null;
    answer.json(to, {
      ...said(preview, to.language, context.store.catalogue()),
      answers: answers && saidOfAnswers(context, answers, to.language),
    });
  });

/** What would become of the answers to the version before. */
const saidOfAnswers = ({ store }: Context, { rules, states, ...rest }: DryRun, language: Language) => ({
  ...rest,
  rules: rules.map(({ rule, from, to, reason, submitted }) => ({
    ...{ rule, from, to, submitted },
    reason: reason ? textIn(reason, language) : null,
  })),
  states: states.map(({ participant, ...one }) => ({
    ...{ code: participant, ...one },
    name: textIn(store.catalogue().participants.get(participant)?.names ?? {}, language),
  })),
});

/** In the reader's language. */
const said = (
  { instrument, outcome, changes, messages }: InstrumentPreview,
  language: Language,
  { conventions }: Catalogue,
) => ({
  instrument: instrument && {
    code: instrument.code,
    version: instrument.version,
    title: textIn(instrument.titles, language),
    state: instrument.state,
    decision: instrument.decision ?? null,
    provisions: instrument.provisions.length,
    questions: instrument.questions?.length ?? 0,
  },
  outcome,
  changes,
  messages: messagesSaid(messages, language, { placeOf: () => null, conventions }),
});
