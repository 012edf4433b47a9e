import type { Language } from '../../domain/base/language.ts';
import type { Words } from '../../domain/base/refusal.ts';

/** A file as the model has it, still to be checked, and where in it a part of the model is. */
export interface ReadFile {
  readonly file: unknown;
  readonly placeOf: (path: readonly string[]) => string | null;
}

/** And what is to be said of a choice at that place which is none of those that there are. */
export interface SentFile extends ReadFile {
  readonly strayAt: (path: readonly string[], language: Language) => Words | null;
}
