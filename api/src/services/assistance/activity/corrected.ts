import { waitsForAnswer } from '../../../domain/assistance/correction.ts';
import { audience, type Context } from '../../base/context.ts';

/** How many activities of the viewer's provider a State said are not right, and nobody has written again since. */
export function correctedOfOurs(context: Context): number {
  const { providers } = audience(context);
  if (providers.length === 0) return 0;
  return context.store.live.projection
    .activities(audience(context))
    .filter(
      (activity) =>
        waitsForAnswer(activity) &&
        activity.organizations.some(({ provider }) => providers.includes(provider)),
    ).length;
}
