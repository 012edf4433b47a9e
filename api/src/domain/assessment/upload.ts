import { type Instant, plusDays } from '../base/calendar.ts';
import type { AssessmentId, MatchId, ParticipantCode, UploadId, UserId } from '../base/ids.ts';
import { CapacityExhausted, Invalid, words } from '../base/refusal.ts';
import { visibleText } from '../base/visible-text.ts';
import { type FileKind, fileKinds, mostFileBytes } from './evidence.ts';

export const uploadStatuses = ['OPEN', 'STORED', 'LINKED', 'REFUSED', 'ENDED'] as const;
/** LINKED: the State had this content already; ENDED: by its person, or because nothing came for long. */
export type UploadStatus = (typeof uploadStatuses)[number];

/** A file on its way, in as many pieces as the line allows. */
export interface Upload {
  readonly id: UploadId;
  readonly participant: ParticipantCode;
  /** Null where it is for a need from elsewhere, also one that is proposed, or a message. */
  readonly assessment: AssessmentId | null;
  /** Where it is for a message on a match; left out elsewhere. */
  readonly match?: MatchId;
  /** It is for a need that is proposed. */
  readonly proposal?: true;
  readonly user: UserId;
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: number;
  /** The SHA-256 of the file that it takes the place of. */
  readonly replaces: string | null;
  /** The SHA-256 that whoever sends it worked out before; left out where none was told. */
  readonly expected?: string;
  /** How much has come and is stored. */
  readonly offset: number;
  /** Rises with each request that sends some of it: one that was thought lost writes nothing over what a later one wrote. */
  readonly writer: number;
  readonly status: UploadStatus;
  /** Of the whole content, once it came. */
  readonly sha256: string | null;
  readonly heardAt: Instant;
}

/** How long the rest of a file is waited for: as long as it may wait on a device. */
export const uploadDays = 7;
/** How long a file is kept that no answer rests on. */
export const uncitedDays = 30;
/** One who sends a thousand files at once does not send evidence. */
export const mostUploads = 100;

export const longAgo = (now: Instant, days: number): Instant => plusDays(now, -days);

/** What the name says that the file is; INVALID where that is no kind that is taken. */
export function kindOfName(name: string): FileKind {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toUpperCase() ?? '';
  const kind = extension === 'JPG' ? 'JPEG' : fileKinds.find((known) => known === extension);
  if (kind) return kind;
  throw new Invalid(
    words('Files of this kind are not taken. Save it as {kinds}, and choose that file.', {
      kinds: fileKinds.join(', '),
    }),
    ['file', 'name'],
  );
}

/** A name as people may see it: without the folders before it, and without what would break a line or turn its direction. */
export function nameOfFile(given: string): string {
  const name = visibleText(
    (given.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, ''),
  );
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  if (visibleText(stem) === '')
    throw new Invalid('This file has no name. Give it one, and choose it again.', ['file', 'name']);
  return `${[...stem].slice(0, mostOfName).join('')}${extension}`;
}
const mostOfName = 200;

export function refuseSize(bytes: number): void {
  if (!Number.isSafeInteger(bytes) || bytes < 1)
    throw new Invalid('This file is empty. Choose the one that has the text.', ['file', 'bytes']);
  if (bytes > mostFileBytes)
    throw new Invalid(
      words('This file is larger than {most} MB. Save it smaller, or in parts, and choose those.', {
        most: mostFileBytes / 1e6,
      }),
      ['file', 'bytes'],
    );
}

/** As whoever sends the file tells it, before the first byte; null where nothing is told. */
export function expectedOf(told: string | null | undefined): string | null {
  if (!told) return null;
  const expected = told.toLowerCase();
  if (/^[0-9a-f]{64}$/.test(expected)) return expected;
  throw new Invalid('A SHA-256 is 64 hexadecimal digits. Send it so, or leave it out.', [
    'upload-metadata',
    'sha256',
  ]);
}

/** What came is not what was sent: INVALID, so that it is sent again. */
export function refuseChanged({ expected }: Pick<Upload, 'expected'>, sha256: string): void {
  if (expected === undefined || expected === sha256) return;
  throw new Invalid(
    'This file changed on its way: what arrived is not what was sent. Nothing was stored. Send it again.',
    ['file', 'sha256'],
  );
}

export const noRoom = (leftBytes: number): CapacityExhausted =>
  new CapacityExhausted(
    words(
      'The files of this State have room for {left} MB more, and this one needs more than that. Send a smaller one, or ask the administrator for more room.',
      { left: Math.max(0, Math.floor(leftBytes / 1e5) / 10) },
    ),
    ['file', 'bytes'],
  );
export const tooManyUploads = (): CapacityExhausted =>
  new CapacityExhausted('Too many files of this State are on their way. Wait until some have arrived.', [
    'file',
  ]);
