import type { ApolloCache } from '@apollo/client';
import { evidenceIdOf } from '../../../lib/files/evidence-id.ts';
import { kindIn } from '../../../lib/files/file-size.ts';
import { EvidenceRow } from './documents.ts';
import type { Sending } from './sending.ts';

/** Until the answer is read again, what is known of a file that just came. */
export function showSent(
  cache: ApolloCache,
  { name, bytes }: Pick<Sending, 'name' | 'bytes'>,
  { state, sha256 }: { readonly state: string; readonly sha256: string },
): void {
  const id = evidenceIdOf(state, sha256);
  const from = { fragment: EvidenceRow, fragmentName: 'EvidenceRow', id: `EvidenceFile:${id}` };
  if (cache.readFragment(from)) return;
  cache.writeFragment({
    ...from,
    // By its type alone the fragment is known to be of it.
    data: {
      ...{ __typename: 'EvidenceFile' as const },
      ...{ id, sha256, name, bytes, url: `/evidence/${id}`, revision: 1, earlier: [] },
      kind: kindIn(name) as 'PDF',
      storedAt: new Date().toISOString(),
      visibility: 'STATE',
    },
  });
}
