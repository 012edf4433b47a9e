import { textIn } from './language.ts';

export const refusalCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID',
  'INCOMPLETE',
  'CONFLICT',
  'OUT_OF_TURN',
  'CAPACITY_EXHAUSTED',
  'TOO_MANY_ATTEMPTS',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A code that was sent is said back, so that it is found again; not all of it, however long it was. */
const long = /\S{81,}/g;
export const shortened = (words: string): string => words.replace(long, (word) => `${word.slice(0, 80)}…`);

/** A value as it is, or what it is called in each language: a reader is told a label, never a code. */
export type Value = string | number | Readonly<Record<string, string>>;

/** A sentence in English with `{names}` for the values it speaks of: by it the sentence is found in other languages (refusal-words). */
export interface Words {
  readonly template: string;
  readonly values: Readonly<Record<string, Value>>;
}
export const words = (template: string, values: Words['values']): Words => ({ template, values });

/** The sentence with its values in their places. */
export const filled = (template: string, values: Words['values']): string =>
  shortened(template.replace(/\{(\w+)\}/g, (place, name) => wordOf(values[name] ?? place, 'en', name)));

/** A `code` is what was sent, and is said back as it was sent. */
export function wordOf(value: Value, language: string, name: string): string {
  if (typeof value === 'object') return textIn(value, language);
  return name === 'code' ? String(value) : readable(String(value));
}

/** The key of a provision as people read it, `5(1) UNTOC`; all else as it is. */
function readable(value: string): string {
  const [, convention, number] = key.exec(value) ?? [];
  return convention === undefined ? value : `${number} ${convention.toUpperCase()}`;
}
const key = /^([a-z][a-z0-9-]*):([0-9A-Za-z.]+(?:\([0-9A-Za-z.]+\))*)$/;

/** An expected no: typed, with the place in the input and a sentence that says what to do. All else is a fault. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** Not named `path`: graphql-js takes an error with an array `path` for a located one. */
  readonly inputPath: readonly string[];
  /** What it says, to be said in the reader's language where it leaves the API. */
  readonly words: Words;

  constructor(code: RefusalCode, message: string | Words, inputPath: readonly (string | number)[] = []) {
    const said = typeof message === 'string' ? { template: message, values: {} } : message;
    super(filled(said.template, said.values));
    this.words = said;
    this.code = code;
    this.inputPath = inputPath.map((part) => shortened(String(part)));
  }
}

export class Unauthenticated extends Refusal {
  constructor(message: string | Words = 'Sign in first.') {
    super('UNAUTHENTICATED', message);
  }
}

/** The viewer sees the subject but may not do this to it. */
export class Forbidden extends Refusal {
  constructor(
    message: string | Words = 'Your role does not allow this.',
    inputPath: readonly (string | number)[] = [],
  ) {
    super('FORBIDDEN', message, inputPath);
  }
}

/** The subject does not exist or the viewer may not see it: the two look the same. */
export class NotFound extends Refusal {
  constructor(
    inputPath: readonly (string | number)[] = [],
    message:
      | string
      | Words = 'There is nothing with this id that you may see. Check the id, or ask whoever gave it to you.',
  ) {
    super('NOT_FOUND', message, inputPath);
  }
}

export class Invalid extends Refusal {
  constructor(message: string | Words, inputPath: readonly (string | number)[] = []) {
    super('INVALID', message, inputPath);
  }
}

export class Incomplete extends Refusal {
  constructor(message: string | Words, inputPath: readonly (string | number)[] = []) {
    super('INCOMPLETE', message, inputPath);
  }
}

/** Somebody wrote first: what you sent and what is there now, field by field. */
export class Conflict extends Refusal {
  readonly currentRevision: number;
  readonly yours: unknown;
  readonly theirs: unknown;

  constructor(
    currentRevision: number,
    yours: unknown = null,
    theirs: unknown = null,
    inputPath: readonly (string | number)[] = ['expectedRevision'],
  ) {
    super(
      'CONFLICT',
      'Somebody changed this since you read it. Read it again and send your change with its current revision.',
      inputPath,
    );
    this.currentRevision = currentRevision;
    this.yours = yours;
    this.theirs = theirs;
  }
}

export class OutOfTurn extends Refusal {
  constructor(message: string | Words, inputPath: readonly (string | number)[] = []) {
    super('OUT_OF_TURN', message, inputPath);
  }
}

export class CapacityExhausted extends Refusal {
  constructor(message: string | Words, inputPath: readonly (string | number)[] = []) {
    super('CAPACITY_EXHAUSTED', message, inputPath);
  }
}

export class TooManyAttempts extends Refusal {
  constructor(message: string | Words) {
    super('TOO_MANY_ATTEMPTS', message);
  }
}
