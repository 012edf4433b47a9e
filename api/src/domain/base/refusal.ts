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

/** An expected no: typed, with the place in the input and a sentence that says what to do. All else is a fault. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** Not named `path`: graphql-js takes an error with an array `path` for a located one. */
  readonly inputPath: readonly string[];

  constructor(code: RefusalCode, message: string, inputPath: readonly (string | number)[] = []) {
    super(shortened(message));
    this.code = code;
    this.inputPath = inputPath.map((part) => shortened(String(part)));
  }
}

export class Unauthenticated extends Refusal {
  constructor(message = 'Sign in first.') {
    super('UNAUTHENTICATED', message);
  }
}

/** The viewer sees the subject but may not do this to it. */
export class Forbidden extends Refusal {
  constructor(message = 'Your role does not allow this.', inputPath: readonly (string | number)[] = []) {
    super('FORBIDDEN', message, inputPath);
  }
}

/** The subject does not exist or the viewer may not see it: the two look the same. */
export class NotFound extends Refusal {
  constructor(
    inputPath: readonly (string | number)[] = [],
    message = 'There is nothing with this id that you may see. Check the id, or ask who gave it to you.',
  ) {
    super('NOT_FOUND', message, inputPath);
  }
}

export class Invalid extends Refusal {
  constructor(message: string, inputPath: readonly (string | number)[] = []) {
    super('INVALID', message, inputPath);
  }
}

export class Incomplete extends Refusal {
  constructor(message: string, inputPath: readonly (string | number)[] = []) {
    super('INCOMPLETE', message, inputPath);
  }
}

/** Somebody wrote first: what you sent and what stands there now, field by field. */
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
  constructor(message: string, inputPath: readonly (string | number)[] = []) {
    super('OUT_OF_TURN', message, inputPath);
  }
}

export class CapacityExhausted extends Refusal {
  constructor(message: string, inputPath: readonly (string | number)[] = []) {
    super('CAPACITY_EXHAUSTED', message, inputPath);
  }
}

export class TooManyAttempts extends Refusal {
  constructor(message: string) {
    super('TOO_MANY_ATTEMPTS', message);
  }
}
