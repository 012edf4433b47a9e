import type { FileMessage } from '../../domain/base/file-message.ts';
import type { Language } from '../../domain/base/language.ts';
import { filled, type Words } from '../../domain/base/refusal.ts';
import type { ImportedRow } from '../../services/assessment/file/imported-row.ts';
import type { ImportPreview } from '../../services/assessment/file/preview-import.ts';
import { sayRefusal } from '../../texts/say-refusal.ts';
import type { SentFile } from './read-file.ts';

/** What taking a file in would do, in the reader's language. */
export const previewSaid = ({ rows }: ImportPreview, sent: SentFile, language: Language) => ({
  rows: rows.map(({ edits: _, at, messages, ...row }) => ({
    ...row,
    place: sent.placeOf(['answers', `${at}`, 'answer', ...row.fields.slice(0, 1).map(({ field }) => field)]),
    messages: messagesSaid(messages, language, sent),
  })),
});

/** What is to be said of the parts of a file, and where they are in it. */
export const messagesSaid = (
  messages: readonly FileMessage[],
  language: Language,
  { placeOf, strayAt }: Pick<SentFile, 'placeOf'> & Partial<SentFile> = { placeOf: () => null },
) =>
  messages.map(({ severity, path, words }) => ({
    severity,
    path,
    place: placeOf(path),
    sentence: wordsSaid((severity === 'ERROR' && strayAt?.(path, language)) || words, language),
  }));

/** What became of each row that was chosen. */
export const importedSaid = (
  rows: readonly ImportedRow[],
  { strayAt }: Pick<SentFile, 'strayAt'>,
  language: Language,
) => ({
  rows: rows.map(({ why, path, ...row }) => ({
    ...row,
    sentence: why && wordsSaid((path && strayAt(path, language)) || why, language),
  })),
});

export const wordsSaid = (words: Words, language: Language): string =>
  sayRefusal({ words, message: filled(words.template, words.values) }, language);
