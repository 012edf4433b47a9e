import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useSession } from '../../lib/session.ts';
import { Select } from '../../ui/Select.tsx';

const statesQuery = graphql(`
  query ConsistencyStates($fictional: Boolean!) {
    participants(fictional: $fictional) { totalCount nodes { code name } }
  }
`);

type StateSelectProps = { readonly value: string; readonly onChange: (state: string) => void };

/** One State, for those who are of none. */
export function StateSelect({ value, onChange }: StateSelectProps) {
  const t = useTexts(texts);
  const { population } = useSession();
  const { data } = useQuery(statesQuery, { variables: { fictional: population === 'FICTIONAL' } });
  const states = data?.participants.nodes ?? [];
  return (
    <Select
      label={t('state')}
      value={value}
      options={[
        { value: '', label: t('choose') },
        ...states.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      onChange={onChange}
    />
  );
}

export const texts = english('consistency.state-select', { state: 'State', choose: 'Choose a State' });
