import type { Day } from '../../base/calendar.ts';
import type { AssistanceReceived } from '../answer.ts';
import { because, type NeedRule } from './rule.ts';

/** Help of the same type that is still running marks the need and names its provider [WG 20]. */
export const alreadyAssisted: NeedRule = {
  name: 'already-assisted',
  version: 1,
  source: 'WG 20',
  apply: ({ answer, wish, today }) => {
    const running = answer.assistanceReceived.filter(
      (help) => help.type === wish.type && isRunning(help, today),
    );
    if (running.length === 0) return null;
    const providers = [...new Set(running.map(({ providerName }) => providerName))];
    return {
      alreadyAssistedBy: providers,
      because: providers.map((provider) =>
        because(alreadyAssisted, answer, 'already-assisted', {
          provider,
          type: wish.type,
          provision: answer.provision,
        }),
      ),
    };
  },
};

/** Begun, and not over: help without an end is taken to go on. */
export const isRunning = ({ from, until }: AssistanceReceived, today: Day): boolean =>
  (from === null || from <= today) && (until === null || until >= today);
