import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql/gql.ts';
import type { CycleStage, ParticipantStatus, RegionalGroup } from '../../../gql/graphql.ts';
import { useAddressFilter } from '../../../lib/address-filter.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { useVocabulary } from '../../../lib/vocabulary.ts';
import { CardHead } from '../../../ui/CardHead.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import { ListFaces } from '../../../ui/ListFaces.tsx';
import { Own } from '../../../ui/Own.tsx';
import { RecordTable } from '../../../ui/RecordTable.tsx';
import { SearchBar } from '../../../ui/SearchBar.tsx';
import { Select } from '../../../ui/Select.tsx';
import { texts as words } from './cycle-words.ts';

const query = graphql(`
  query StatesInCycle($id: ID!, $filter: StatesInCycleFilter, $first: Int = 50, $after: String) {
    cycle(id: $id) {
      id
      following {
        states(filter: $filter, first: $first, after: $after) {
          totalCount
          pageInfo { ...Paging }
          nodes {
            participant { code name regionalGroup }
            status stage late submittedAt
          }
        }
      }
    }
  }
`);

const stages = ['SUBMITTED', 'BEGUN', 'NOT_BEGUN'] as const satisfies readonly CycleStage[];
const statuses = ['STATE_PARTY', 'SIGNATORY', 'OBSERVER'] as const satisfies readonly ParticipantStatus[];
const groups = [
  'AFRICAN',
  'ASIA_PACIFIC',
  'EASTERN_EUROPEAN',
  'GRULAC',
  'WEOG',
] as const satisfies readonly RegionalGroup[];

/** Every State and where it is in this cycle; of a draft no more is known than that it is there. */
export function StatesInCycle({ cycle }: { readonly cycle: string }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const group = useVocabulary();
  const { day, number } = useFormat();
  const { chosen, choose } = useAddressFilter(['text', 'stage', 'status', 'group', 'late']);
  const filter = {
    text: chosen.text || null,
    stages: stages.filter((one) => one === chosen.stage),
    statuses: statuses.filter((one) => one === chosen.status),
    regionalGroups: groups.filter((one) => one === chosen.group),
    late: chosen.late === 'true' ? true : null,
  };
  const sent = Object.fromEntries(
    Object.entries(filter).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
  const { data, previousData, error, refetch, fetchMore } = useQuery(query, {
    variables: { id: cycle, filter: sent },
  });
  const page = (data ?? previousData)?.cycle?.following?.states;
  const any = { value: '', label: t('any') };
  return (
    <section className="card" aria-label={t('title')}>
      <CardHead>
        <h2>{t('title')}</h2>
        <a className="row" href={fileOf(cycle, chosen)} download>
          <Icon name="download" small />
          {t('download')}
        </a>
      </CardHead>
      <div className="pad">
        <SearchBar
          label={t('find')}
          text={chosen.text}
          onSearch={(text) => choose({ text })}
          count={page ? t('count', { count: page.totalCount, number: number(page.totalCount) }) : null}
        >
          <Select
            label={t('stage')}
            value={chosen.stage}
            options={[any, ...stages.map((value) => ({ value, label: word(value) }))]}
            onChange={(stage) => choose({ stage })}
          />
          <Select
            label={t('late')}
            value={chosen.late}
            options={[any, { value: 'true', label: t('lateOnly') }]}
            onChange={(late) => choose({ late })}
          />
          <Select
            label={t('status')}
            value={chosen.status}
            options={[any, ...statuses.map((value) => ({ value, label: word(value) }))]}
            onChange={(status) => choose({ status })}
          />
          <Select
            label={t('group')}
            value={chosen.group}
            options={[any, ...groups.map((value) => ({ value, label: group(value) }))]}
            onChange={(one) => choose({ group: one })}
          />
        </SearchBar>
      </div>
      <ListFaces
        page={page}
        error={error}
        lines={8}
        empty={<EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
        around="pad"
      >
        {(states) => (
          <RecordTable first="30%" heads={[t('state'), t('status'), t('stage'), t('submitted')]}>
            {states.map(({ participant, status, stage, late, submittedAt }) => (
              <tr key={participant.code}>
                <th scope="row">
                  <b>
                    <Own>{participant.name}</Own>
                  </b>
                  <div className="xs muted">{group(participant.regionalGroup ?? 'NO_GROUP')}</div>
                </th>
                <td>{word(single[status])}</td>
                <td>
                  <span className="row wrap" style={{ gap: 6 }}>
                    <Icon name={icons[stage]} small />
                    {word(stage)}
                    {late && <Chip tone="wait">{t('isLate')}</Chip>}
                  </span>
                </td>
                <td>{submittedAt ? day(submittedAt) : <span className="muted">–</span>}</td>
              </tr>
            ))}
          </RecordTable>
        )}
      </ListFaces>
    </section>
  );
}

const single = { STATE_PARTY: 'party', SIGNATORY: 'signatory', OBSERVER: 'observer' } as const;
const icons: Record<CycleStage, IconName> = { SUBMITTED: 'done', BEGUN: 'clock', NOT_BEGUN: 'close' };

function fileOf(cycle: string, chosen: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''));
  return `${paths.cycleFile(cycle)}?${search}`;
}

export const texts = english('cycle.states', {
  title: 'States in this cycle',
  download: 'Download as CSV',
  find: 'Find a State',
  count_one: '{{number}} State',
  count_other: '{{number}} States',
  any: 'Any',
  stage: 'Where it is',
  late: 'Late',
  lateOnly: 'Late only',
  isLate: 'Late',
  status: 'Status',
  group: 'Group',
  state: 'State',
  submitted: 'First submitted',
  none: 'No State here',
  noneText: 'Choose another stage, status or group, or search for another name.',
});
