import { saysNothing } from '../vague-words.ts';
import { because, type NeedRule } from './rule.ts';

/** A subject that is empty or says nothing ("legislative, material, technical") leaves a provider guessing; the need coach asks on (domain.md §4). */
export const vague: NeedRule = {
  name: 'vague',
  version: 1,
  source: 'WG 19',
  apply: ({ answer, wish }) =>
    saysNothing(wish.subject)
      ? {
          vague: true,
          because: [
            because(vague, answer, wish.subject ? 'vague' : 'vague-without-subject', {
              provision: answer.provision,
              subject: wish.subject ?? '',
            }),
          ],
        }
      : null,
};
