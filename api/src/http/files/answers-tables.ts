import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'content-type';
import { columnName } from '../../domain/assessment/table/read-table.ts';
import { printTarget, targetsOf } from '../../domain/assessment/table/target.ts';
import type { Language } from '../../domain/base/language.ts';
import { textIn } from '../../domain/base/language.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { Visibility } from '../../domain/base/visibility.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { nameOf } from '../../domain/convention/participant.ts';
import {
  importTable,
  previewTable,
  type TableInput,
  type TablePreview,
} from '../../services/assessment/file/import-table.ts';
import type { Context } from '../../services/base/context.ts';
import { isMeantForAnother, meantForAnother } from '../caller/meant-for.ts';
import type { GraphqlParts } from '../graphql.ts';
import { isPlain } from '../request/asked.ts';
import { bodyOf, tooSlow } from '../request/body.ts';
import { fromElsewhere, isForeign } from '../request/foreign.ts';
import { languageOf } from '../request/language.ts';
import { makeFileAnswers, type To } from './file-answers.ts';
import { readAnswersTable } from './read-answers-table.ts';
import { messagesSaid, wordsSaid } from './said-of-import.ts';

type Parts = Pick<GraphqlParts, 'store' | 'config' | 'clock' | 'newId' | 'log' | 'callers' | 'security'>;

const address = /^\/instruments\/([a-z][a-z0-9-]*)\/answers$/;
export const isAnswersTable = (path: string): boolean => address.test(path);

const mostBytes = 5_000_000;

/**
 * `POST /instruments/CODE/answers?cycle=2027` with a CSV file tells what taking in a table of answers would do; with `source`, `day` and `load=yes` it is done.
 * `columns={"2":"reply offence"}` says what columns are that their headers do not tell.
 */
export function makeAnswersTables({ store, config, clock, newId, log, callers, security }: Parts) {
  const answer = makeFileAnswers(security, log);
  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const now = clock();
    const caller = await callers.of(request, now);
    const language = caller.viewer?.language ?? languageOf(request.headers['accept-language']);
    const to: To = { request, response, requestId, language };
    const context: Context = { store, viewer: caller.viewer, now, newId, log: log.child({ requestId }) };
    await answer.refusing(to, async () => {
      if (request.method !== 'POST') return answer.refuse(to, 405, 'A table of answers is sent by POST.');
      if (isForeign(request, config.appOrigin)) return answer.refuse(to, 403, fromElsewhere);
      if (isMeantForAnother(request, caller)) return answer.refuse(to, 401, meantForAnother);
      if (parse(request.headers['content-type'] ?? '').type !== 'text/csv')
        return answer.refuse(to, 415, 'Send the file as CSV.');
      if (!isPlain(request)) return answer.refuse(to, 415, 'Send the request as it is, not compressed.');
      const body = await bodyOf(request, { mostBytes, graceMs: 10_000, bytesPerSecond: 20_000 });
      if (!body.bytes) {
        if (body.refused === 'GONE') return;
        if (body.refused === 'TOO_LARGE')
          return answer.refuse(to, 413, `This file is larger than ${mostBytes / 1e6} MB. Send it in parts.`);
        return answer.refuse(to, 408, tooSlow);
      }
      const { pathname, searchParams: asked } = new URL(request.url ?? '/', 'http://here');
      const { table, messages } = readAnswersTable(body.bytes);
      const input: TableInput = {
        instrument: address.exec(pathname)?.[1] ?? '',
        cycle: asked.get('cycle') ?? '',
        table: { ...table, columns: columnsIn(asked.get('columns')) },
      };
      if (asked.get('load') !== 'yes') {
        const preview = await previewTable(context, input);
        const whole = { ...preview, messages: [...messages, ...preview.messages] };
        return answer.json(to, previewSaid(whole, store.catalogue(), language));
      }
      const rows = await importTable(context, input, {
        source: asked.get('source') ?? '',
        day: asked.get('day') ?? '',
        visibility: (asked.get('visibility') ?? 'SECRETARIAT') as Visibility,
      });
      answer.json(to, {
        rows: rows.map(({ why, ...row }) => ({ ...row, sentence: why && wordsSaid(why, language) })),
      });
    });
  };
}

/** What a person says that columns are: `{ "2": "reply offence" }`, and "" for one that is passed over. */
function columnsIn(json: string | null): Readonly<Record<number, string>> {
  if (!json) return {};
  try {
    const said: unknown = JSON.parse(json);
    if (
      said &&
      typeof said === 'object' &&
      !Array.isArray(said) &&
      Object.entries(said).every(([at, target]) => /^\d{1,4}$/.test(at) && typeof target === 'string')
    )
      return said as Record<number, string>;
  } catch {
    // Said below.
  }
  throw new Invalid('Send what each column is as a JSON object of places and parts.', ['columns']);
}

/** In the reader's language, each message with its row and column as a spreadsheet calls them. */
function previewSaid(
  { instrument, columns, rows, messages }: TablePreview,
  { participants }: Catalogue,
  language: Language,
) {
  const name = (code: string) => {
    const participant = participants.get(code as never);
    return participant ? { code, name: nameOf(participant, language) } : { code, name: code };
  };
  const place = ([row, column]: readonly string[]): string | null =>
    row === undefined || row === 'file'
      ? null
      : column === undefined
        ? row
        : `${columnName(Number(column))}${row}`;
  return {
    columns,
    targets: targetsOf(instrument).map((target) => ({
      target: printTarget(target),
      part: target.kind === 'PART' ? target.part : target.kind === 'REPLY' ? 'reply' : 'participant',
      provision:
        target.kind === 'PART'
          ? target.provision
          : target.kind === 'REPLY'
            ? target.question.provision
            : null,
      text: target.kind === 'REPLY' ? textIn(target.question.texts, language) : null,
    })),
    messages: messagesSaid(messages, language, { placeOf: place }),
    rows: rows.map(({ answers, participant, others, messages: told, ...row }) => ({
      ...row,
      participant: participant && name(participant),
      others: others.map(name),
      answers: answers.length,
      messages: messagesSaid(told, language, { placeOf: place }),
    })),
  };
}
