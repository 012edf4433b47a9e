import type { PaperQuestion } from './paper-fields.ts';
import { numberIn, words } from './typed-words.ts';

/** What is typed of a question of the instrument, as its reply is sent; null: nothing, or a word that says nothing. */
export function typedReply(question: PaperQuestion, text: string, miss: (what: string) => void): unknown {
  const chosen = (word: string, options: PaperQuestion['options']): string | null => {
    const found = /^\d{1,3}$/.test(word) ? options[Number(word) - 1]?.code : undefined;
    if (found === undefined) miss(word);
    return found ?? null;
  };
  const number = (word: string): number | null => {
    const value = numberIn(word);
    if (value === null) miss(word);
    return value;
  };
  const all = words(text);
  switch (question.kind) {
    case 'SINGLE': {
      if (all.length > 1) miss(all[1] ?? '');
      return chosen(all[0] ?? '', question.options);
    }
    case 'MULTIPLE':
      return all.flatMap((word) => chosen(word, question.options) ?? []);
    case 'NUMBER':
      return number(text.trim());
    case 'TABLE':
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const parts = line.split(/[;；؛]/).map((part) => part.trim());
          if (parts.length > question.columns.length) miss(parts[question.columns.length] ?? '');
          return Object.fromEntries(
            question.columns.flatMap(
              ({ code, kind, options }, at): readonly (readonly [string, unknown])[] => {
                const part = parts[at];
                if (!part) return [];
                if (kind === 'NUMBER') return [[code, number(part)]];
                if (kind === 'CHOICE') return [[code, chosen(part, options)]];
                if (kind === 'DAY' && !/^\d{4}-\d{2}-\d{2}$/.test(part)) miss(part);
                return [[code, part]];
              },
            ),
          );
        });
    default:
      return text.trim();
  }
}
