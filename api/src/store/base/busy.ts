/** Asked for more than can be done soon: nothing was begun, and the caller may try again when the others are done. */
export class Busy extends Error {
  override readonly name = 'Busy';
  readonly retryAfterSeconds: number;

  constructor(what: string, retryAfterSeconds: number) {
    super(
      retryAfterSeconds === 1
        ? `Too many people ask for ${what} at once; try again in ${retryAfterSeconds} second.`
        : `Too many people ask for ${what} at once; try again in ${retryAfterSeconds} seconds.`,
    );
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
