import { encodeId } from '../../domain/base/node-id.ts';
import { Invalid, NotFound } from '../../domain/base/refusal.ts';
import { uuidAdvice, uuidIn } from '../../graph/base/scalars.ts';
import {
  blankReport,
  previewReport,
  type ReportOf,
  registerReportFile,
} from '../../services/assessment/report/report-file.ts';
import { type AtTheDoor, makeFileDoor, type Parts } from './file-door.ts';
import { formats } from './formats.ts';
import { messagesSaid } from './said-of-import.ts';
import { sentFile } from './sent-file.ts';

const address = /^\/reports\/([\w-]+)\/([\w-]+)\/(\d{4})(?:\.(\w+))?$/;

export const isReportFile = (path: string): boolean => address.test(path);

/**
 * `GET /reports/STATE/INSTRUMENT/CYCLE.xlsx` is an empty checklist to type a report into; `POST` without the ending, with a file, tells what it says, and with
 * `?operation=&channel=&helped=&receivedOn=` registers it as that State's.
 */
export const makeReportFiles = (parts: Parts) =>
  makeFileDoor(parts, async (one) => {
    const { to, context, answer, pathname, maySend } = one;
    const [, participant = '', instrument = '', cycle = '', extension] = address.exec(pathname) ?? [];
    const of = { participant, instrument, cycle };
    if (extension && to.request.method !== 'POST') {
      const format = formats[extension];
      if (!format) throw new NotFound();
      const blank = await blankReport(context, of, to.language);
      const name = `${participant}-${instrument}-${cycle}.${extension}`.toLowerCase();
      const bytes = await format.write(blank, context.store.catalogue());
      return answer.file(to, bytes, { name, type: format.type });
    }
    if (extension || to.request.method !== 'POST')
      return answer.refuse(to, 405, 'A checklist is read as a file by GET, and sent by POST.');
    if (maySend()) return registered(one, of);
  });

async function registered(one: AtTheDoor, of: ReportOf): Promise<void> {
  const { to, context, answer, search } = one;
  const sent = await sentFile(one);
  if (!sent) return;
  const { rows, answers } = await previewReport(context, of, sent.file);
  const operation = search.get('operation');
  if (operation === null) {
    const { conventions } = context.store.catalogue();
    const told = rows.filter(({ messages }) => messages.length > 0);
    return answer.json(to, {
      answers: answers.length,
      rows: told.map(({ provision, said, messages }) => ({
        provision,
        refused: said === null,
        messages: messagesSaid(messages, to.language, { ...sent, conventions }),
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
