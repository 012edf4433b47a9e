import { Link } from 'react-router';
import type { CycleInListFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { RecordTable } from '../../../ui/RecordTable.tsx';
import { CycleActs } from './CycleActs.tsx';
import { CycleResponse } from './CycleResponse.tsx';
import { Deadline } from './Deadline.tsx';

/** The cycles that the secretariat opened: until when, how many parties answered, and what can be done. */
export function CycleList({ cycles }: { readonly cycles: readonly CycleInListFragment[] }) {
  const t = useTexts(texts);
  return (
    <RecordTable first="30%" heads={[t('cycle'), t('deadline'), t('parties'), t('act')]}>
      {cycles.map((cycle) => {
        const parties = cycle.following?.counts.find(({ status }) => status === 'STATE_PARTY');
        return (
          <tr key={cycle.id}>
            <th scope="row">
              <Link to={paths.cycle(cycle.id)}>
                <b>{cycle.cycle}</b>
              </Link>
              <div className="sm">{cycle.instrument.title}</div>
            </th>
            <td>
              <Deadline deadline={cycle.deadline} closed={Boolean(cycle.closedAt)} />
            </td>
            <td>{parties && <CycleResponse count={parties} />}</td>
            <td>
              <CycleActs cycle={cycle} />
            </td>
          </tr>
        );
      })}
    </RecordTable>
  );
}

export const texts = english('cycle.list', {
  cycle: 'Cycle',
  deadline: 'Deadline',
  parties: 'Parties',
  act: 'What you can do',
});
