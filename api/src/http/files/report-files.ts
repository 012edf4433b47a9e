import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodeId } from '../../domain/base/node-id.ts';
import { Invalid, NotFound } from '../../domain/base/refusal.ts';
import { uuidAdvice, uuidIn } from '../../graph/base/scalars.ts';
import {
  blankReport,
  previewReport,
  type ReportOf,
  registerReportFile,
} from '../../services/assessment/report/report-file.ts';
import type { Context } from '../../services/base/context.ts';
import { isMeantForAnother, meantForAnother } from '../caller/meant-for.ts';
import type { GraphqlParts } from '../graphql.ts';
import { fromElsewhere, isForeign } from '../request/foreign.ts';
import { languageOf } from '../request/language.ts';
import { makeFileAnswers, type To } from './file-answers.ts';
import { formats } from './formats.ts';
import { messagesSaid } from './said-of-import.ts';
import { sentFile } from './sent-file.ts';

type Parts = Pick<GraphqlParts, 'store' | 'config' | 'clock' | 'newId' | 'log' | 'callers' | 'security'>;

const address = /^\/reports\/([\w-]+)\/([\w-]+)\/(\d{4})(?:\.(\w+))?$/;

export const isReportFile = (path: string): boolean => address.test(path);

/**
 * `GET /reports/STATE/INSTRUMENT/CYCLE.xlsx` is an empty checklist to type a report into; `POST` without the ending, with a file, tells what it says, and with
 * `?operation=&channel=&helped=&receivedOn=` registers it as that State's.
 */
export function makeReportFiles({ store, config, clock, newId, log, callers, security }: Parts) {
  const answer = makeFileAnswers(security, log);

  async function registered(context: Context, of: ReportOf, to: To, search: URLSearchParams): Promise<void> {
    const sent = await sentFile(answer, to, store.catalogue());
    if (!sent) return;
    const { rows, answers } = await previewReport(context, of, sent.file);
    const operation = search.get('operation');
    if (operation === null) {
      const told = rows.filter(({ messages }) => messages.length > 0);
      return answer.json(to, {
        answers: answers.length,
        rows: told.map(({ provision, said, messages }) => ({
          provision,
          refused: said === null,
          messages: messagesSaid(messages, to.language, sent),
        })),
      });
    }
    const operationId = uuidIn(operation);
    if (!operationId) throw new Invalid(uuidAdvice, ['operation']);
    const channel = search.get('channel');
    if (channel !== 'FILE' && channel !== 'PAPER')
      throw new Invalid('Say how the report came: channel=FILE or channel=PAPER.', ['channel']);
    const helped = search.get('helped') === 'true';
    const receivedOn = search.get('receivedOn') ?? '';
    const input = { ...of, operationId, channel, helped, receivedOn, file: sent.file } as const;
    const { id } = await registerReportFile(context, input);
    answer.json(to, { assessment: encodeId('Assessment', id), answers: answers.length });
  }

  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const now = clock();
    const caller = await callers.of(request, now);
    const language = caller.viewer?.language ?? languageOf(request.headers['accept-language']);
    const to: To = { request, response, requestId, language };
    const context: Context = { store, viewer: caller.viewer, now, newId, log: log.child({ requestId }) };
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here');
    const [, participant = '', instrument = '', cycle = '', extension] = address.exec(pathname) ?? [];
    const of = { participant, instrument, cycle };
    await answer.refusing(to, async () => {
      if (extension && request.method !== 'POST') {
        const format = formats[extension];
        if (!format) throw new NotFound();
        const bytes = await format.write(await blankReport(context, of, language), store.catalogue());
        const name = `${participant}-${instrument}-${cycle}.${extension}`.toLowerCase();
        return answer.file(to, bytes, { name, type: format.type });
      }
      if (extension || request.method !== 'POST')
        return answer.refuse(to, 405, 'A checklist is read as a file by GET, and sent by POST.');
      if (isForeign(request, config.appOrigin)) return answer.refuse(to, 403, fromElsewhere);
      if (isMeantForAnother(request, caller)) return answer.refuse(to, 401, meantForAnother);
      return registered(context, of, to, searchParams);
    });
  };
}
