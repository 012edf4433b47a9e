import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AssessmentId } from '../../domain/base/ids.ts';
import type { Language } from '../../domain/base/language.ts';
import { Invalid, NotFound } from '../../domain/base/refusal.ts';
import { decodeId } from '../../graph/base/global-id.ts';
import { uuidAdvice, uuidIn } from '../../graph/base/scalars.ts';
import { exportChecklist } from '../../services/assessment/file/export-checklist.ts';
import { importChecklist } from '../../services/assessment/file/import-checklist.ts';
import { previewImport } from '../../services/assessment/file/preview-import.ts';
import type { Context } from '../../services/base/context.ts';
import { isMeantForAnother, meantForAnother } from '../caller/meant-for.ts';
import type { GraphqlParts } from '../graphql.ts';
import { fromElsewhere, isForeign } from '../request/foreign.ts';
import { languageOf } from '../request/language.ts';
import { makeFileAnswers, type To } from './file-answers.ts';
import { formats, workbookType } from './formats.ts';
import { keepFiles } from './kept-files.ts';
import { importedSaid, previewSaid } from './said-of-import.ts';
import { readFile, sentFile } from './sent-file.ts';
import { writeMessages } from './write-messages.ts';

type Parts = Pick<GraphqlParts, 'store' | 'config' | 'clock' | 'newId' | 'log' | 'callers' | 'security'>;
type Reading = { readonly context: Context; readonly id: AssessmentId; readonly language: Language };

const address = /^\/checklists\/([\w-]+)(?:\.(\w+)|\/(import))$/;

/** What is below the page with all checklists is a file, or nothing; the page itself may end with a slash. */
export const isChecklistFile = (path: string): boolean => /^\/checklists\/./.test(path);

/**
 * `GET /checklists/ID.json` is the checklist as a file; `POST /checklists/ID/import` with its bytes tells what taking it in would do, with `?messages` as a workbook of
 * what is to be said of its rows, and with `?operation=` does it.
 */
export function makeChecklistFiles({ store, config, clock, newId, log, callers, security }: Parts) {
  const answer = makeFileAnswers(security, log);
  const read = keepFiles(readFile);

  async function written({ context, id, language }: Reading, extension: string, to: To): Promise<void> {
    const format = formats[extension];
    if (!format) throw new NotFound();
    const file = await exportChecklist(context, id, language);
    const name = `${file.participant}-${file.instrument}-${file.cycle}.${extension}`.toLowerCase();
    answer.file(to, await format.write(file, store.catalogue()), { name, type: format.type });
  }

  async function taken({ context, id, language }: Reading, to: To, search: URLSearchParams): Promise<void> {
    const sent = await sentFile(answer, to, store.catalogue(), read);
    if (!sent) return;
    const { file } = sent;
    const operation = search.get('operation');
    if (operation === null) {
      const preview = await previewImport(context, id, file);
      const said = previewSaid(preview, sent, language);
      if (!search.has('messages')) return answer.json(to, said);
      const { participant, instrument, cycle } = preview.assessment;
      const name = `${participant}-${instrument}-${cycle}-messages.xlsx`.toLowerCase();
      return answer.file(to, await writeMessages(said.rows, language), { name, type: workbookType });
    }
    const operationId = uuidIn(operation);
    if (!operationId) throw new Invalid(uuidAdvice, ['operation']);
    const provisions = search.has('provision') ? search.getAll('provision') : null;
    const rows = await importChecklist(context, { operationId, assessment: id, file, provisions });
    answer.json(to, importedSaid(rows, sent, language));
  }

  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const now = clock();
    const caller = await callers.of(request, now);
    const language = caller.viewer?.language ?? languageOf(request.headers['accept-language']);
    const to: To = { request, response, requestId, language };
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here');
    const [, id = '', extension, act] = address.exec(pathname) ?? [];
    const seen = { store, viewer: caller.viewer, now, newId, language };
    const context: Context = { ...seen, log: log.child({ requestId }) };
    const isWrite = request.method === 'POST';
    await answer.refusing(to, async () => {
      const reading = { context, id: idIn(id), language };
      if (extension && !isWrite) return written(reading, extension, to);
      if (!act || !isWrite)
        return answer.refuse(to, 405, 'A checklist is read as a file by GET, and sent by POST.');
      if (isForeign(request, config.appOrigin)) return answer.refuse(to, 403, fromElsewhere);
      if (isMeantForAnother(request, caller)) return answer.refuse(to, 401, meantForAnother);
      return taken(reading, to, searchParams);
    });
  };
}

/** Nothing has an id that is not an assessment's. */
function idIn(id: string): AssessmentId {
  try {
    return decodeId('Assessment', id);
  } catch {
    throw new NotFound();
  }
}
