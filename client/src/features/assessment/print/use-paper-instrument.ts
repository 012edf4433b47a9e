import { useMemo } from 'react';
import type { PaperRouteQuery } from '../../../gql/graphql.ts';
import type { PaperInstrument } from './paper-codes.ts';

/** The checklist with the vocabulary of subjects, the same one as long as neither changes: its rows are many. */
export function usePaperInstrument(data: PaperRouteQuery | undefined): PaperInstrument | null {
  return useMemo(
    () => (data?.instrument ? { ...data.instrument, subjects: data.subjects } : null),
    [data?.instrument, data?.subjects],
  );
}
