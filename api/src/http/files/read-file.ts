/** A file as the model has it, still to be checked, and where in it a part of the model is. */
export interface ReadFile {
  readonly file: unknown;
  readonly placeOf: (path: readonly string[]) => string | null;
}
