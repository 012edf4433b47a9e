import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Language, textIn } from '../../domain/base/language.ts';
import type { Context } from '../../services/base/context.ts';
import {
  type InstrumentPreview,
  loadInstrument,
  previewInstrument,
} from '../../services/convention/load-instrument.ts';
import { isMeantForAnother, meantForAnother } from '../caller/meant-for.ts';
import type { GraphqlParts } from '../graphql.ts';
import { isJson, isPlain } from '../request/asked.ts';
import { bodyOf, tooSlow } from '../request/body.ts';
import { fromElsewhere, isForeign } from '../request/foreign.ts';
import { languageOf } from '../request/language.ts';
import { makeFileAnswers, type To } from './file-answers.ts';
import { readInstrument } from './read-instrument.ts';
import { messagesSaid } from './said-of-import.ts';

type Parts = Pick<GraphqlParts, 'store' | 'config' | 'clock' | 'newId' | 'log' | 'callers' | 'security'>;

export const isInstrumentFile = (path: string): boolean => path === '/instruments/import';

const mostBytes = 5_000_000;

/** `POST /instruments/import` with an instrument file tells what loading it would do, and with `?load=yes` loads it. */
export function makeInstrumentFiles({ store, config, clock, newId, log, callers, security }: Parts) {
  const answer = makeFileAnswers(security, log);
  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const now = clock();
    const caller = await callers.of(request, now);
    const language = caller.viewer?.language ?? languageOf(request.headers['accept-language']);
    const to: To = { request, response, requestId, language };
    const context: Context = { store, viewer: caller.viewer, now, newId, log: log.child({ requestId }) };
    await answer.refusing(to, async () => {
      if (request.method !== 'POST') return answer.refuse(to, 405, 'An instrument file is sent by POST.');
      if (isForeign(request, config.appOrigin)) return answer.refuse(to, 403, fromElsewhere);
      if (isMeantForAnother(request, caller)) return answer.refuse(to, 401, meantForAnother);
      if (!isJson(request)) return answer.refuse(to, 415, 'Send the request as application/json in UTF-8.');
      if (!isPlain(request)) return answer.refuse(to, 415, 'Send the request as it is, not compressed.');
      const body = await bodyOf(request, { mostBytes, graceMs: 10_000, bytesPerSecond: 20_000 });
      if (!body.bytes) {
        if (body.refused === 'GONE') return;
        if (body.refused === 'TOO_LARGE')
          return answer.refuse(
            to,
            413,
            `This file is larger than ${mostBytes / 1e6} MB, and no instrument is. Choose the file of an instrument.`,
          );
        return answer.refuse(to, 408, tooSlow);
      }
      const file = readInstrument(body.bytes);
      const { searchParams } = new URL(request.url ?? '/', 'http://here');
      const work = searchParams.get('load') === 'yes' ? loadInstrument : previewInstrument;
      answer.json(to, said(await work(context, file), language));
    });
  };
}

/** In the reader's language. */
const said = ({ instrument, outcome, changes, messages }: InstrumentPreview, language: Language) => ({
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
  messages: messagesSaid(messages, language),
});
