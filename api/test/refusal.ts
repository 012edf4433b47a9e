import { Refusal } from '../src/domain/base/refusal.ts';

/** The refusal that this ends in, to look at its code and path; anything else fails the test. */
export function refusalOf(
  work: () => unknown,
): Pick<Refusal, 'code' | 'message'> & { readonly path: string } & Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return Object.assign(error, { path: error.inputPath.join('.') });
    throw error;
  }
  throw new Error('Nothing was refused.');
}
