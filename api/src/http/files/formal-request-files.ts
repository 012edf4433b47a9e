import { languages } from '../../domain/base/language.ts';
import { NotFound } from '../../domain/base/refusal.ts';
import { contentIn } from '../../files/content.ts';
import { inspect } from '../../files/inspect.ts';
import { kindTypes } from '../../files/kind-types.ts';
import { decodeId } from '../../graph/base/global-id.ts';
import { readAnswerFile, sendAnswerFile } from '../../services/assistance/formal-request/answer-file.ts';
import { requestToRead } from '../../services/assistance/formal-request/read.ts';
import { type AtTheDoor, makeFileDoor, type Parts } from './file-door.ts';
import { requestFormats } from './formal-request/request-file.ts';
import { sentBytes } from './sent-bytes.ts';

const address = /^\/formal-requests\/([\w-]+)(?:\.(\w+)|\/(answer))$/;

export const isFormalRequestFile = (path: string): boolean => address.test(path);

/**
 * `GET /formal-requests/ID.docx` (`.pdf`, `.json`; `?language=fr`) is the document of a request, `GET /formal-requests/ID/answer` the file of its answer, and
 * `POST` there, `?name=letter.pdf`, sends that file before the answer is given.
 */
export const makeFormalRequestFiles = (parts: Parts) =>
  makeFileDoor(parts, async (one) => {
    const { to, answer, pathname, maySend } = one;
    const [, id = '', extension, ofAnswer] = address.exec(pathname) ?? [];
    const { method } = to.request;
    const isRead = method === 'GET' || method === 'HEAD';
    if (!isRead && !(ofAnswer && method === 'POST'))
      return answer.refuse(
        to,
        405,
        'The document of a request is read by GET, and the file of its answer is sent by POST.',
      );
    if (isRead) return ofAnswer ? readAnswer(one, id) : readDocument(one, id, extension ?? '');
    if (maySend()) return sendAnswer(one, id);
  });

async function readDocument({ to, context, answer, search }: AtTheDoor, id: string, extension: string) {
  const format = requestFormats[extension];
  if (!format) throw new NotFound();
  const { request, content } = await requestToRead(context, idIn(id));
  const language = languages.find((one) => one === search.get('language')) ?? to.language;
  const bytes = await format.write(content, language, request.sent !== null);
  const name = `${request.participant}-${content.sentOn}-${language}.${extension}`;
  answer.file(to, bytes, { name, type: format.type });
}

async function readAnswer({ to, context, answer }: AtTheDoor, id: string) {
  const { about, bytes } = await readAnswerFile(context, idIn(id));
  answer.file(to, bytes, { name: about.name, type: kindTypes[about.kind] });
}

async function sendAnswer(one: AtTheDoor, id: string) {
  const { to, context, answer, search } = one;
  const bytes = await sentBytes(
    one,
    (most) => `This file is larger than ${most} MB. Save it smaller, or in parts, and choose those.`,
  );
  if (!bytes) return;
  const given = { name: search.get('name') ?? '', bytes };
  const about = await sendAnswerFile(context, idIn(id), given, (sent, kind) =>
    inspect(contentIn(sent), kind),
  );
  answer.json(to, { file: about.sha256, name: about.name, bytes: about.bytes });
}

/** Nothing has an id that is not a request's. */
function idIn(id: string) {
  try {
    return decodeId('FormalRequest', id);
  } catch {
    throw new NotFound();
  }
}
