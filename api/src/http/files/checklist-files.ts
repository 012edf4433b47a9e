import type { AssessmentId } from '../../domain/base/ids.ts';
import { Invalid, NotFound } from '../../domain/base/refusal.ts';
import { decodeId } from '../../graph/base/global-id.ts';
import { uuidAdvice, uuidIn } from '../../graph/base/scalars.ts';
import { exportChecklist } from '../../services/assessment/file/export-checklist.ts';
import { importChecklist } from '../../services/assessment/file/import-checklist.ts';
import { previewImport } from '../../services/assessment/file/preview-import.ts';
import { type AtTheDoor, makeFileDoor, type Parts } from './file-door.ts';
import { formats, workbookType } from './formats.ts';
import { keepFiles, type ReadsFiles } from './kept-files.ts';
import { importedSaid, previewSaid } from './said-of-import.ts';
import { readFile, sentFile } from './sent-file.ts';
import { writeMessages } from './write-messages.ts';

const address = /^\/checklists\/([\w-]+)(?:\.(\w+)|\/(import))$/;

/** What is below the page with all checklists is a file, or nothing; the page itself may end with a slash. */
export const isChecklistFile = (path: string): boolean => /^\/checklists\/./.test(path);

/**
 * `GET /checklists/ID.json` is the checklist as a file; `POST /checklists/ID/import` with its bytes tells what taking it in would do, with `?messages` as a workbook of
 * what is to be said of its rows, and with `?operation=` does it.
 */
export function makeChecklistFiles(parts: Parts) {
  const read = keepFiles(readFile);
  return makeFileDoor(parts, async (one) => {
    const { to, answer, pathname, maySend } = one;
    const [, written = '', extension, act] = address.exec(pathname) ?? [];
    const id = idIn(written);
    const isWrite = to.request.method === 'POST';
    if (extension && !isWrite) return write(one, id, extension);
    if (!act || !isWrite)
      return answer.refuse(to, 405, 'A checklist is read as a file by GET, and sent by POST.');
    if (maySend()) return take(one, id, read);
  });
}

async function write({ to, context, answer }: AtTheDoor, id: AssessmentId, extension: string): Promise<void> {
  const format = formats[extension];
  if (!format) throw new NotFound();
  const file = await exportChecklist(context, id, to.language);
  const name = `${file.participant}-${file.instrument}-${file.cycle}.${extension}`.toLowerCase();
  answer.file(to, await format.write(file, context.store.catalogue()), { name, type: format.type });
}

async function take(one: AtTheDoor, id: AssessmentId, read: ReadsFiles): Promise<void> {
  const { to, context, answer, search } = one;
  const { language } = to;
  const sent = await sentFile(one, read);
  if (!sent) return;
  const { file } = sent;
  const { conventions } = context.store.catalogue();
  const operation = search.get('operation');
  if (operation === null) {
    const preview = await previewImport(context, id, file);
    const said = previewSaid(preview, { ...sent, conventions }, language);
    if (!search.has('messages')) return answer.json(to, said);
    const { participant, instrument, cycle } = preview.assessment;
    const name = `${participant}-${instrument}-${cycle}-messages.xlsx`.toLowerCase();
    return answer.file(to, await writeMessages(said.rows, language), { name, type: workbookType });
  }
  const operationId = uuidIn(operation);
  if (!operationId) throw new Invalid(uuidAdvice, ['operation']);
  const provisions = search.has('provision') ? search.getAll('provision') : null;
  const rows = await importChecklist(context, { operationId, assessment: id, file, provisions });
  answer.json(to, importedSaid(rows, { ...sent, conventions }, language));
}

/** Nothing has an id that is not an assessment's. */
function idIn(id: string): AssessmentId {
  try {
    return decodeId('Assessment', id);
  } catch {
    throw new NotFound();
  }
}
