import { useQuery } from '@apollo/client/react';
import { useSession } from '../../lib/session.ts';
import { ReportedQuery } from './documents.ts';

/** How many parties had reported at a past instant; the frame tells how many have now. */
export function useReported(asOf: string | null) {
  const { instrument } = useSession();
  const { data } = useQuery(ReportedQuery, {
    variables: { input: { instrument: instrument?.code ?? '', asOf } },
    skip: asOf === null || instrument === null,
  });
  return data?.indicators.find(({ code }) => code === 'RESPONSE_RATE') ?? null;
}
