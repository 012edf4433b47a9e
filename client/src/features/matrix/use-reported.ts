import { useQuery } from '@apollo/client/react';
import { useSession } from '../../lib/session.ts';
import { ReportedQuery } from './documents.ts';
import { seenAsInput } from './view.ts';

/** How many parties had reported at a past instant, or as somebody else sees it; the frame tells how many have now. */
export function useReported(asOf: string | null, seenAs: string | null = null) {
  const { instrument } = useSession();
  return useRate(asOf === null && seenAs === null ? null : (instrument?.code ?? null), asOf, seenAs);
}

/** How many parties have answered this checklist, now or at a past instant; null: no checklist, or not known yet. */
export function useReportedOf(instrument: string | null, asOf: string | null, seenAs: string | null = null) {
  const session = useSession();
  const isKnown = asOf === null && seenAs === null && instrument === session.instrument?.code;
  const asked = useRate(isKnown ? null : instrument, asOf, seenAs);
  return isKnown ? session.reported : asked;
}

function useRate(instrument: string | null, asOf: string | null, seenAs: string | null) {
  const { data } = useQuery(ReportedQuery, {
    variables: { input: { instrument: instrument ?? '', asOf, ...seenAsInput({ seenAs }) } },
    skip: instrument === null,
  });
  return data?.indicators.find(({ code }) => code === 'RESPONSE_RATE') ?? null;
}
