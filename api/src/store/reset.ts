import type { Scope } from './base/scope.ts';
import { ofTheWorld } from './collections.ts';
import { bump, forgetInvented } from './convention/reference.ts';

/** Empties the world. The counter goes on, so that numbers and instants never go back; processes hear of it when all is gone. */
export async function emptyWorld(scope: Scope): Promise<void> {
  for (const name of ofTheWorld) await scope.run((options) => scope.collection(name).deleteMany({}, options));
  await forgetInvented(scope);
  await bump(scope, 'catalogue');
  await bump(scope, 'world');
}
