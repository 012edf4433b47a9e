import { ofTheWorld } from './areas.ts';
import { assessments } from './assessment/assessment.ts';
import type { Scope } from './base/scope.ts';
import { users } from './base/user.ts';
import { bump, forgetInvented, providers } from './convention/reference.ts';
import { forgetInstants } from './live/outbox.ts';

/**
 * Empties the world. The counter's number goes on, so that no version comes twice; its instant starts again, so that the next world may have a past.
 * Processes hear of it when all is gone.
 */
export async function emptyWorld(scope: Scope): Promise<void> {
  for (const name of ofTheWorld) await scope.run((options) => scope.collection(name).deleteMany({}, options));
  await forgetInvented(scope);
  await forgetInstants(scope);
  await bump(scope, 'catalogue');
  await bump(scope, 'world');
}

/** Nobody and nothing but the Convention and the real participants. */
export async function isEmptyWorld(scope: Scope): Promise<boolean> {
  const found = await Promise.all(
    [users, providers, assessments].map(({ name }) =>
      scope.run((options) => scope.collection(name).findOne({}, { ...options, projection: { _id: 1 } })),
    ),
  );
  return found.every((document) => document === null);
}
