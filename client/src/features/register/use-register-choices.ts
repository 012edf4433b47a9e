import { useQuery } from '@apollo/client/react';
import { useSession, widestOf } from '../../lib/session.ts';
import { RegisterChoicesQuery } from './documents.ts';

/** States, articles and provisions by name. */
export function useRegisterChoices() {
  const session = useSession();
  const { data } = useQuery(RegisterChoicesQuery, {
    variables: {
      instrument: widestOf(session)?.code ?? '',
      fictional: session.population === 'FICTIONAL',
    },
  });
  return {
    states: data?.participants.nodes ?? [],
    articles: data?.instrument?.articles ?? [],
    provisions: data?.instrument?.provisions ?? [],
  };
}
export type RegisterChoices = ReturnType<typeof useRegisterChoices>;
