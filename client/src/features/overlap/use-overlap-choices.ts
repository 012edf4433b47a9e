import { useQuery } from '@apollo/client/react';
import { useSession, widestOf } from '../../lib/session.ts';
import { OverlapChoicesQuery } from './documents.ts';
import type { OverlapChoice } from './use-overlap-filter.ts';

export type Option = { readonly value: string; readonly label: string };

/** What overlaps can be narrowed by. What is chosen is among it also where its list has it no longer. */
export function useOverlapChoices(chosen: OverlapChoice): Readonly<Record<keyof OverlapChoice, Option[]>> {
  const session = useSession();
  const fictional = session.population === 'FICTIONAL';
  const widest = widestOf(session);
  const { data } = useQuery(OverlapChoicesQuery, {
    variables: { instrument: widest?.code ?? '', fictional },
    skip: !widest,
  });
  const { assistanceTypes = [], articles = [] } = data?.instrument ?? {};
  const lists = {
    participant: (data?.participants.nodes ?? []).map(({ code, name }) => ({ value: code, label: name })),
    provider: (data?.providers ?? [])
      .filter((one) => one.fictional === fictional)
      .map(({ id, name }) => ({ value: id, label: name })),
    article: articles.map(({ number, shortTitle }) => ({ value: number, label: `${number} ${shortTitle}` })),
    type: assistanceTypes.map(({ code, label }) => ({ value: code, label })),
  };
  const withChosen = (name: keyof OverlapChoice): Option[] => {
    const list: Option[] = lists[name];
    const value = chosen[name];
    return value === '' || list.some((one) => one.value === value)
      ? list
      : [...list, { value, label: value }];
  };
  return {
    participant: withChosen('participant'),
    provider: withChosen('provider'),
    article: withChosen('article'),
    type: withChosen('type'),
  };
}
