import { useQuery } from '@apollo/client/react';
import type { InconsistentNeedFragment, NeedFilter } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { Own } from '../../ui/Own.tsx';
import { InconsistentNeedsQuery } from './documents.ts';
import styles from './Finding.module.css';
import { Finding } from './Finding.tsx';
import { ToAnswer } from './ToAnswer.tsx';

export type NeedFindingKind = 'withoutGap' | 'vague' | 'waiting';

type NeedFindingProps = {
  readonly kind: NeedFindingKind;
  readonly state: string;
  readonly count: number;
  readonly own: boolean;
};

/** The open needs of a State of one kind that asks for a look. */
export function NeedFinding({ kind, state, count, own }: NeedFindingProps) {
  const t = useTexts(texts);
  return (
    <Finding
      title={t(kind)}
      count={count}
      why={t(own ? `${kind}Why` : `${kind}WhyOther`)}
      none={t(`${kind}None`)}
    >
      <Needs filter={{ participants: [state], coverage: open, [kind]: true }} own={own} />
    </Finding>
  );
}

const open: NeedFilter['coverage'] = ['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY'];

function Needs({ filter, own }: { readonly filter: NeedFilter; readonly own: boolean }) {
  const { data, error, refetch, fetchMore } = useQuery(InconsistentNeedsQuery, { variables: { filter } });
  return (
    <ListFaces
      page={data?.needs}
      error={error}
      lines={3}
      empty={null}
      onRetry={() => void refetch()}
      onMore={(after) => fetchMore({ variables: { after } })}
    >
      {(needs) => (
        <ul className={styles.list}>
          {needs.map((need) => (
            <NeedLine key={need.id} need={need} own={own} />
          ))}
        </ul>
      )}
    </ListFaces>
  );
}

function NeedLine({ need, own }: { readonly need: InconsistentNeedFragment; readonly own: boolean }) {
  const t = useTexts(texts);
  const { list } = useFormat();
  const answer = need.because[0]?.answer;
  const waits = need.waitsFor.map(({ reference }) => shownKey(reference));
  return (
    <li>
      <span>
        <bdi className="b" dir="ltr">
          {need.provision.label}
        </bdi>{' '}
        <Own>{need.subject ?? need.type.label}</Own>
      </span>
      <span className="xs ink2">
        {waits.length > 0 ? t('waitsFor', { provisions: list(waits) }) : need.type.label}
      </span>
      {answer && <ToAnswer answer={answer} own={own} />}
    </li>
  );
}

export const texts = english('consistency.need-finding', {
  withoutGap: 'Needs without a gap',
  withoutGapWhy:
    'You asked for help where you stated no gap. Confirm in your needs that you mean to, or correct the answer.',
  withoutGapWhyOther:
    'The State asked for help where it stated no gap, and has not confirmed that it means to.',
  withoutGapNone: 'Every need answers a gap, or was confirmed.',
  vague: 'Vague needs',
  vagueWhy: 'A provider cannot tell what is asked for. Say which problem the help is to solve.',
  vagueWhyOther: 'A provider cannot tell what is asked for.',
  vagueNone: 'Every need says what the help is for.',
  waiting: 'Needs that wait',
  waitingWhy:
    'They build on articles in which you stated a gap yourselves. Settle those first, or say so to a provider.',
  waitingWhyOther: 'They build on articles in which the State stated a gap itself.',
  waitingNone: 'No need waits for another gap.',
  waitsFor: 'Waits for {{provisions}}',
});
