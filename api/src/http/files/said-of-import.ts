import type { FileMessage } from '../../domain/base/file-message.ts';
import type { Language } from '../../domain/base/language.ts';
import { filled, type Words } from '../../domain/base/refusal.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { ImportedRow } from '../../services/assessment/file/imported-row.ts';
import type { ImportPreview } from '../../services/assessment/file/preview-import.ts';
import { sayRefusal } from '../../texts/say-refusal.ts';
import type { SentFile } from './read-file.ts';

/** By what its convention is called a provision is told. */
type Named = Pick<Catalogue, 'conventions'>;

/** What taking a file in would do, in the reader's language. */
export const previewSaid = ({ rows }: ImportPreview, sent: SentFile & Named, language: Language) => ({
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
  { placeOf, strayAt, conventions }: Pick<SentFile, 'placeOf'> & Partial<SentFile> & Named,
) =>
  messages.map(({ severity, path, words }) => ({
    severity,
    path,
    place: placeOf(path),
    sentence: wordsSaid((severity === 'ERROR' && strayAt?.(path, language)) || words, language, conventions),
  }));

/** What became of each row that was chosen. */
export const importedSaid = (
  rows: readonly ImportedRow[],
  { strayAt, conventions }: Pick<SentFile, 'strayAt'> & Named,
  language: Language,
) => ({
  rows: rows.map(({ why, path, ...row }) => ({
    ...row,
    sentence: why && wordsSaid((path && strayAt(path, language)) || why, language, conventions),
  })),
});

export const wordsSaid = (words: Words, language: Language, conventions: Catalogue['conventions']): string =>
  sayRefusal({ words, message: filled(words.template, words.values) }, language, conventions);
