import { useQuery } from '@apollo/client/react';
import { clsx } from 'clsx';
import { useState } from 'react';
import { ChooseConvergence } from '../features/convergence/ChooseConvergence.tsx';
import { NeedMatches } from '../features/match/NeedMatches.tsx';
import { ClosedNeeds } from '../features/need/ClosedNeeds.tsx';
import { FoundNeeds } from '../features/need/FoundNeeds.tsx';
import { NeedList } from '../features/need/NeedList.tsx';
import { NeedPanel } from '../features/need/NeedPanel.tsx';
import { NeedsSummary } from '../features/need/NeedsSummary.tsx';
import { NeedsTools } from '../features/need/NeedsTools.tsx';
import { OwnSearch } from '../features/need/OwnSearch.tsx';
import { placeIn } from '../features/need/order.ts';
import { TierNote, TierSelect } from '../features/need/TierSelect.tsx';
import { isOfTier, isOnly } from '../features/need/tier.ts';
import { useNeedOrder } from '../features/need/use-need-order.ts';
import { useOwnSearch } from '../features/need/use-own-search.ts';
import { planOf, usePlan } from '../features/need/use-plan.ts';
import { NeedProgrammes } from '../features/programme/NeedProgrammes.tsx';
import { NeedRegisters } from '../features/register/NeedRegisters.tsx';
import { WaitingProposals } from '../features/sourced/WaitingProposals.tsx';
import { graphql } from '../gql/gql.ts';
import type { ClosedNeedsQuery, NeedInOrderFragment, NeedsInOrderQuery } from '../gql/graphql.ts';
import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { useAllPages } from '../lib/lists/all-pages.ts';
import { paths } from '../lib/paths.ts';
import { holds, stateOf, useViewer } from '../lib/session.ts';
import { useStrip } from '../lib/strip.ts';
import { ActNote } from '../ui/ActNote.tsx';
import { Awaited } from '../ui/Awaited.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { ConventionSelect } from '../ui/ConventionSelect.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';
import { ShowMore } from '../ui/ShowMore.tsx';
import { UnknownParts } from '../ui/UnknownParts.tsx';
import styles from './needs.module.css';

const ordered = graphql(`
  query NeedsInOrder($participant: String!) {
    needOrder(participant: $participant) {
      revision
      viewerCanOrder
      unlocksMost { reference }
      needs { ...NeedInOrder }
    }
  }
`);

const open = graphql(`
  query OpenNeeds($participant: String!, $first: Int = 100, $after: String) {
    needs(
      filter: { participants: [$participant], coverage: [UNMET, OFFERED, AGREED, UNDER_WAY] }
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...NeedInOrder }
    }
  }
`);

const closed = graphql(`
  query ClosedNeeds(
    $participant: String!
    $text: String
    $conventions: [String!]
    $first: Int = 50
    $after: String
  ) {
    needs(
      filter: {
        participants: [$participant]
        conventions: $conventions
        coverage: [MET, WITHDRAWN]
        text: $text
      }
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo { ...Paging }
      nodes { ...NeedInOrder }
    }
  }
`);

/** For the people of a State its own needs in its own order, which only they set [WG 25, 40]; for all others those that they may see, to be searched. */
export default function Needs() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const state = stateOf(viewer);
  if (state) return <OwnNeeds state={state} />;
  return (
    <Page
      title={t('every')}
      tools={
        viewer && (
          <ButtonLink icon="inbox" to={paths.sourcedNeeds}>
            {t('elsewhere')}
          </ButtonLink>
        )
      }
    >
      <FoundNeeds />
    </Page>
  );
}

function OwnNeeds({ state }: { readonly state: { readonly code: string; readonly name: string } }) {
  const t = useTexts(texts);
  const viewer = useViewer();
  const participant = state.code;
  const searched = useOwnSearch(participant);
  const orders = holds(viewer, 'FOCAL_POINT');
  const inOrder = useQuery(ordered, { variables: { participant }, skip: !orders });
  const inPlace = useQuery(open, { variables: { participant }, skip: orders });
  const ofConvention = searched.convention.chosen;
  const done = useQuery(closed, {
    variables: {
      participant,
      text: searched.text || null,
      conventions: ofConvention ? [ofConvention] : null,
    },
  });
  // The order, and every count of it, is of all of them.
  const whole = useAllPages(inPlace.data?.needs.pageInfo, (after) =>
    inPlace.fetchMore({ variables: { after } }),
  );
  const order = orders
    ? inOrder.data && (inOrder.data.needOrder ?? { ...unordered, needs: [] })
    : whole && inPlace.data && { ...unordered, needs: byPlace(inPlace.data.needs.nodes) };
  const reread = () => {
    const lists = [...(orders ? [inOrder] : [inPlace]), done];
    void Promise.allSettled(lists.map(({ refetch }) => refetch()));
    void searched.reread();
  };
  const closedShown = (done.data ?? done.previousData)?.needs;
  if (!order || !closedShown)
    return (
      <Page title={t('title')}>
        <Awaited
          data={null}
          error={inOrder.error ?? inPlace.error ?? done.error ?? searched.error}
          lines={10}
          onRetry={reread}
        />
      </Page>
    );
  return (
    <NeedsOf
      name={state.name}
      participant={participant}
      order={order}
      closed={closedShown}
      searched={searched}
      onMoreClosed={(after) => done.fetchMore({ variables: { after } })}
      reread={reread}
    />
  );
}

type NeedsOfProps = {
  readonly name: string;
  readonly participant: string;
  readonly order: Pick<NonNullable<NeedsInOrderQuery['needOrder']>, 'revision' | 'viewerCanOrder' | 'needs'>;
  readonly closed: ClosedNeedsQuery['needs'];
  readonly searched: ReturnType<typeof useOwnSearch>;
  readonly onMoreClosed: (after: string | null) => Promise<unknown>;
  readonly reread: () => void;
};

function NeedsOf(props: NeedsOfProps) {
  const { name, participant, order, closed, searched, onMoreClosed, reread } = props;
  const t = useTexts(texts);
  const { time } = useFormat();
  const [chosen, setChosen] = useState<string | null>(() =>
    hasRoomBeside() ? (order.needs[0]?.id ?? null) : null,
  );
  const [byHorizon, setByHorizon] = useState(false);
  const needs = [
    ...order.needs,
    ...closed.nodes.filter(({ id }) => !order.needs.some((one) => one.id === id)),
  ];
  const open = order.needs.filter(({ state }) => state === 'OPEN');
  const ordering = useNeedOrder({ participant, revision: order.revision, needs: open }, reread);
  const plan = usePlan();
  const need =
    needs.find(
      ({ id, provision }) => id === chosen && searched.convention.hasProvision(provision.reference),
    ) ?? null;
  useStrip({ boundary: ordering.savedAt ? t('saved', { time: time(ordering.savedAt) }) : undefined });

  const { text, found, convention, tier } = searched;
  const only = convention.chosen
    ? new Set(
        open
          .filter(
            ({ id, provision }) => convention.hasProvision(provision.reference) && (!found || found.has(id)),
          )
          .map(({ id }) => id),
      )
    : found;
  const isShown = (one: NeedInOrderFragment) =>
    (!only || closed.nodes.some(({ id }) => one.id === id)) &&
    (tier === null || !isOnly(tier) || isOfTier(tier, one));

  if (!text && !convention.chosen && open.length + closed.totalCount === 0)
    return (
      <Page title={t('title')}>
        <EmptyFace
          title={t('empty')}
          action={<ButtonLink to={paths.checklists}>{t('toChecklist')}</ButtonLink>}
        >
          {t('emptyText')}
        </EmptyFace>
      </Page>
    );
  return (
    <Page
      title={t('title')}
      tools={
        <>
          <ConventionSelect value={convention.chosen} onChange={convention.choose} />
          <TierSelect tier={tier} onChoose={searched.chooseTier} />
          <NeedsTools byHorizon={byHorizon} onByHorizon={setByHorizon} />
        </>
      }
    >
      <UnknownParts parts={convention.unknown} />
      <NeedsSummary open={open} name={name} />
      <TierNote tier={tier} />
      <WaitingProposals participant={participant} />
      {order.viewerCanOrder && <ChooseConvergence participant={participant} />}
      <OwnSearch text={text} onSearch={searched.search} found={only && only.size + closed.totalCount} />
      <ActNote act={ordering.act} withAgain />
      <ActNote act={plan} withAgain />
      <div className={clsx(styles.columns, !need && styles.wide)}>
        <div>
          <NeedList
            needs={open}
            ordering={ordering}
            only={only}
            canOrder={order.viewerCanOrder}
            tier={tier}
            unlocksMost={mostUnlocking(open)}
            chosen={chosen}
            byHorizon={byHorizon}
            onChoose={(id) => setChosen(chosen === id ? null : id)}
            onHorizon={(one, horizon) => void plan.press(planOf(one, { horizon }))}
          />
          <ClosedNeeds
            needs={needs.filter((one) => one.state !== 'OPEN' && isShown(one))}
            chosen={chosen}
            onChoose={setChosen}
          >
            <ShowMore page={closed} onMore={onMoreClosed} />
          </ClosedNeeds>
        </div>
        {need && (
          <NeedPanel
            key={need.id}
            need={need}
            place={placeIn(ordering.state, need.id)}
            onClose={() => setChosen(null)}
            onMoved={reread}
          >
            <NeedProgrammes key={need.id} need={need.id} canPlace={need.viewerCanPlan} />
            <NeedRegisters need={need.id} state={participant} />
            <NeedMatches need={need.id} />
          </NeedPanel>
        )}
      </div>
    </Page>
  );
}

/** Where the panel is beside the list, the first need is opened in it. */
const hasRoomBeside = (): boolean => window.matchMedia?.('(min-width: 1101px)').matches ?? false;

const unordered = { revision: 0, viewerCanOrder: false };

/** Contributors read the order that the focal point set. */
const byPlace = (needs: readonly NeedInOrderFragment[]): NeedInOrderFragment[] =>
  [...needs].sort((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity));

/** The first need on the provision for which most others wait [WG 27]. */
function mostUnlocking(needs: readonly NeedInOrderFragment[]): string | null {
  const most = Math.max(0, ...needs.map(({ unlocks }) => unlocks));
  return most > 0 ? (needs.find(({ unlocks }) => unlocks === most)?.id ?? null) : null;
}

export const texts = english('routes.needs', {
  title: 'My needs, in our order',
  every: 'Needs',
  elsewhere: 'From elsewhere',
  saved: 'Order saved {{time}}',
  empty: 'No needs yet',
  emptyText: 'A need follows from an answer: say which help you want in the checklist, and submit it.',
  toChecklist: 'To the checklist',
});
