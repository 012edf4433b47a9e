import { parse } from 'content-type';
import { activityStatuses } from '../../domain/assistance/activity.ts';
import { encodeId } from '../../domain/base/node-id.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import { allActivities } from '../../services/assistance/activity/activities.ts';
import {
  type IatiRow,
  mayImport,
  previewIati,
} from '../../services/assistance/activity/iati/preview-iati.ts';
import { type AtTheDoor, makeFileDoor, type Parts } from './file-door.ts';
import { makeReadsIati, type ReadsIati } from './iati/read-iati.ts';
import { writeIati } from './iati/write-iati.ts';
import { messagesSaid } from './said-of-import.ts';
import { sentBytes } from './sent-bytes.ts';

export const isActivitiesFile = (path: string): boolean => path === '/activities.xml';

const xmlType = 'application/xml; charset=utf-8';
const mostBytes = 25_000_000;

/**
 * `GET /activities.xml?text=&status=` is what the list of activities shows as a file of IATI 2.03; `POST` with such a file tells what its activities would
 * become here, and writes nothing: what a person chose and confirmed of it is kept by `importActivities`.
 */
export function makeActivitiesFiles(parts: Parts) {
  const read = makeReadsIati();
  return makeFileDoor(parts, async (one) => {
    const { to, answer, maySend } = one;
    const { method } = to.request;
    if (method === 'GET' || method === 'HEAD') return write(one);
    if (method !== 'POST')
      return answer.refuse(to, 405, 'Activities are read as a file by GET, and sent by POST.');
    if (maySend()) return preview(one, read);
  });
}

async function write({ to, context, answer, search }: AtTheDoor): Promise<void> {
  const statuses = activityStatuses.filter((status) => search.getAll('status').includes(status));
  const filter = {
    text: search.get('text'),
    mine: search.get('mine') === 'yes',
    corrected: search.get('corrected') === 'yes',
    ...(statuses.length > 0 && { statuses }),
  };
  const found = await allActivities(context, filter, to.language);
  if (found.length === 0)
    throw new Invalid('There is no activity that you may see here. Choose others.', ['filter']);
  const bytes = await writeIati(found, context.store.catalogue(), context.now);
  answer.file(to, bytes, { name: `activities-${context.now.slice(0, 10)}.xml`, type: xmlType });
}

async function preview(one: AtTheDoor, reads: ReadsIati): Promise<void> {
  const { to, context, answer } = one;
  mayImport(context);
  const { type } = parse(to.request.headers['content-type'] ?? '');
  if (type !== 'application/xml' && type !== 'text/xml')
    return answer.refuse(to, 415, 'Send the file as XML: application/xml.');
  const bytes = await sentBytes(one, tooLarge, mostBytes);
  if (!bytes) return;
  const { conventions } = context.store.catalogue();
  // As JSON at once: the rows of the largest file are some thirty megabytes, and this process answers others between them.
  const said = (row: IatiRow): string => {
    const { there, messages, content, changes, ...rest } = row;
    return JSON.stringify({
      ...rest,
      activity: there && encodeId('Activity', there.id),
      expectedRevision: there?.revision ?? null,
      content: content && known(content),
      changes: changes.map(({ field, now, becomes }) => ({
        ...{ field, now, becomes },
        ...(field === 'organizations' && { now: roles(now), becomes: roles(becomes) }),
      })),
      messages: messagesSaid(messages, to.language, { placeOf: () => null, conventions }),
    });
  };
  const rows = await previewIati(context, (names, take) => reads(bytes, names, take), said);
  answer.jsonText(to, `{"rows":[${rows.join(',')}]}`);
}

/** As it is sent to be kept: with the ids that the API gives. */
const known = (content: NonNullable<IatiRow['content']>) => ({
  ...content,
  organizations: roles(content.organizations),
});
const roles = (list: unknown) =>
  (list as NonNullable<IatiRow['content']>['organizations']).map(({ provider, role }) => ({
    role,
    provider: encodeId('Provider', provider),
  }));

const tooLarge = (most: number): string =>
  `This file is larger than ${most} MB. Divide it into several files.`;
