/** Asked for more than can be done soon: nothing was begun, and the caller may try again then. */
export class Busy extends Error {
  override readonly name = 'Busy';
  readonly retryAfterSeconds: number;

  constructor(sentence: string, retryAfterSeconds: number) {
    super(sentence);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** When the others are done. */
export const tooManyAsk = (what: string, seconds: number): Busy =>
  new Busy(
    seconds === 1
      ? `Too many people ask for ${what} at once; try again in ${seconds} second.`
      : `Too many people ask for ${what} at once; try again in ${seconds} seconds.`,
    seconds,
  );
