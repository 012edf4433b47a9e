import { useQuery } from '@apollo/client/react';
import { useSession } from '../../lib/session.ts';
import { ReportedQuery } from './documents.ts';

/** How many parties had reported at a past instant; the frame tells how many have now. */
export function useReported(asOf: string | null) {
  const { instrument } = useSession();
  return useRate(asOf === null ? null : (instrument?.code ?? null), asOf);
}

/** How many parties have answered this checklist, now or at a past instant; null: no checklist, or not known yet. */
export function useReportedOf(instrument: string | null, asOf: string | null) {
  const session = useSession();
  const isKnown = asOf === null && instrument === session.instrument?.code;
  const asked = useRate(isKnown ? null : instrument, asOf);
  return isKnown ? session.reported : asked;
}

function useRate(instrument: string | null, asOf: string | null) {
  const { data } = useQuery(ReportedQuery, {
    variables: { input: { instrument: instrument ?? '', asOf } },
    skip: instrument === null,
  });
  return data?.indicators.find(({ code }) => code === 'RESPONSE_RATE') ?? null;
}
