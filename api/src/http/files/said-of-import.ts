import type { FileMessage } from '../../domain/base/file-message.ts';
import type { Language } from '../../domain/base/language.ts';
import { filled, type Words } from '../../domain/base/refusal.ts';
import type { ImportedRow } from '../../services/assessment/file/imported-row.ts';
import type { ImportPreview } from '../../services/assessment/file/preview-import.ts';
import { sayRefusal } from '../../texts/say-refusal.ts';
import type { ReadFile } from './read-file.ts';

/** What taking a file in would do, in the reader's language. */
export const previewSaid = ({ rows }: ImportPreview, placeOf: ReadFile['placeOf'], language: Language) => ({
  rows: rows.map(({ edits: _, messages, ...row }) => ({
    ...row,
    messages: messagesSaid(messages, language, placeOf),
  })),
});

/** What is to be said of the parts of a file, and where they are in it. */
export const messagesSaid = (
  messages: readonly FileMessage[],
  language: Language,
  placeOf: ReadFile['placeOf'] = () => null,
) =>
  messages.map(({ severity, path, words }) => ({
    severity,
    path,
    place: placeOf(path),
    sentence: wordsSaid(words, language),
  }));

/** What became of each row that was chosen. */
export const importedSaid = (rows: readonly ImportedRow[], language: Language) => ({
  rows: rows.map(({ why, ...row }) => ({ ...row, sentence: why && wordsSaid(why, language) })),
});

export const wordsSaid = (words: Words, language: Language): string =>
  sayRefusal({ words, message: filled(words.template, words.values) }, language);
