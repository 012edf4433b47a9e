import { Refusal } from '../../domain/base/refusal.ts';

/** For one item of many: its refusal says which item it was. */
export function within<T>(path: readonly (string | number)[], work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, error.words, [...path, ...error.inputPath]);
    throw error;
  }
}
