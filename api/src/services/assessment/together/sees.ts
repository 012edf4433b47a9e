import { createHash } from 'node:crypto';
import { audience, type Context } from '../../base/context.ts';

/** Tells a device whether its person sees the same of their State as before: empty for whoever sees all of it, another text whenever something else is assigned to a limited one. */
export async function whatOneSees(context: Context): Promise<string> {
  const { store, viewer } = context;
  const { assigned = [] } = audience(context);
  if (!viewer || assigned.length === 0) return '';
  const all = await store.assignments.ofParticipants(assigned);
  const theirs = all.flatMap(({ id, list }) =>
    list.filter(({ person }) => person === viewer.id).map(({ provision }) => `${id} ${provision}`),
  );
  return createHash('sha256')
    .update([...assigned, ...theirs.sort()].join('\n'))
    .digest('hex');
}
