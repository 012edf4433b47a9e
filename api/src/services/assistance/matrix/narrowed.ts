import { namedBy } from '../../../domain/assistance/priorities/named.ts';
import type { ProviderId } from '../../../domain/base/ids.ts';
import { formerRecordsOf, providerNow } from '../../../domain/convention/known-providers.ts';
import type { Context } from '../../base/context.ts';
import { checkCodes, type NeedFilterInput } from './need-filter.ts';

/**
 * An ordinary filter in the place of one by what providers put first (docs/decisions/087): they are looked up as they are published today, so that
 * nothing behind this knows of them, and nothing that is kept of an answer is older than they are.
 */
export async function narrowed(
  { store }: Pick<Context, 'store'>,
  filter: NeedFilterInput | null | undefined,
  path: readonly (string | number)[],
): Promise<NeedFilterInput | null | undefined> {
  if (filter?.priorities == null) return filter;
  const { priorities, ...rest } = filter;
  const catalogue = store.catalogue();
  checkCodes(catalogue.providers, priorities, [...path, 'priorities'], 'provider');
  const ids = priorities.flatMap((id) => {
    const one = providerNow(catalogue, id);
    return [one, ...formerRecordsOf(catalogue, one).map((former) => former.id as ProviderId)];
  });
  const said = await store.priorities.ofProviders([...new Set(ids)]);
  const { types, provisions, participants } = namedBy(said, catalogue, store.live.projection.today());
  return {
    ...rest,
    ...(types && { types: both(types, rest.types) }),
    ...(provisions && { provisions: both(provisions, rest.provisions) }),
    ...(participants && { participants: both(participants, rest.participants) }),
  };
}

/** What is in both; of a list that nobody asked for, the other. */
const both = (named: readonly string[], asked: readonly string[] | null | undefined): readonly string[] =>
  asked ? named.filter((one) => asked.includes(one)) : named;
