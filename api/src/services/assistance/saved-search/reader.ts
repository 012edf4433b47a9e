import { areColleagues } from '../../../domain/base/viewer.ts';
import type { Reads, SearchReader } from '../../../store/store.ts';
import { audience, type Context, type SignedIn } from '../../base/context.ts';

/** Whoever is signed in, with the colleagues they have today: whoever leaves a State shares no more with it. */
export async function searchReader(
  context: Context,
  person: SignedIn,
  { users }: Pick<Reads, 'users'> = context.store,
): Promise<SearchReader> {
  const { level, participants, assigned = [], providers } = audience(context);
  const near = await Promise.all([
    ...(level === 'SECRETARIAT' ? [users.ofSecretariat()] : []),
    users.ofParticipants([...participants, ...assigned]),
    users.ofProviders(providers),
  ]);
  const colleagues = near.flat().filter((one) => one.id !== person.id && areColleagues(one, person));
  return {
    id: person.id,
    colleagues: [...new Set(colleagues.map(({ id }) => id))],
    seesAsDonors: level !== 'PUBLIC',
  };
}
