import { Fragment, type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Horizon, NeedInOrderFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { LiftMessage } from './LiftMessage.tsx';
import styles from './NeedList.module.css';
import { NeedRow } from './NeedRow.tsx';
import { placeIn } from './order.ts';
import { texts as words } from './texts.ts';
import { inTier, type Tier } from './tier.ts';
import type { NeedOrdering } from './use-need-order.ts';
import { useNeedTitle } from './use-need-title.ts';

type NeedListProps = {
  readonly needs: readonly NeedInOrderFragment[];
  readonly ordering: NeedOrdering;
  /** Those found by words; null: all. Each keeps its place among all. */
  readonly only: ReadonlySet<string> | null;
  readonly canOrder: boolean;
  /** What the reader put first. */
  readonly tier: Tier | null;
  readonly unlocksMost: string | null;
  readonly chosen: string | null;
  /** Under one heading for each horizon instead of one list; the order stays one. */
  readonly byHorizon: boolean;
  readonly onChoose: (need: string) => void;
  readonly onHorizon: (need: NeedInOrderFragment, horizon: Horizon) => void;
};

/** The needs in their order: drag the handle, or Space, arrows, Space, or type a place; Esc puts back; every step is said aloud. */
export function NeedList({
  needs,
  ordering,
  only,
  canOrder,
  tier,
  unlocksMost,
  chosen,
  byHorizon,
  onChoose,
  onHorizon,
}: NeedListProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const titleOf = useNeedTitle();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const placed = useRef<string | null>(null);
  const { state, dispatch, drop, putTo } = ordering;
  const lifted = state.lifted?.need ?? null;
  const known = new Map(needs.map((need) => [need.id, need]));
  const inOrder = inTier(
    state.order.flatMap((id) => (only?.has(id) === false ? [] : (known.get(id) ?? []))),
    tier,
  );
  const place = lifted ? placeIn(state, lifted) : 0;

  // The row moves in the page; the handle under the finger keeps the focus.
  useEffect(() => {
    if (!lifted || place === 0) return;
    const handle = list.current?.querySelector<HTMLElement>(`[data-need="${lifted}"] [data-handle]`);
    if (document.activeElement !== handle) handle?.focus();
    handle?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
  }, [lifted, place]);

  // The same of the field in which its place was typed.
  useEffect(() => {
    if (placed.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-need="${placed.current}"]`);
    placed.current = null;
    row?.querySelector<HTMLElement>('[data-place]')?.focus();
    row?.scrollIntoView?.({ block: 'nearest' });
  });

  const say = (key: 'lifted' | 'moved' | 'dropped' | 'putBack', need: NeedInOrderFragment, at: number) =>
    setSaid(t(key, { title: titleOf(need), place: at, of: needs.length }));

  const put = (need: NeedInOrderFragment) => {
    say('dropped', need, placeIn(state, need.id));
    void drop();
  };

  const putAt = (need: NeedInOrderFragment, at: number, byEnter: boolean) => {
    if (byEnter) placed.current = need.id;
    say('dropped', need, at);
    void putTo(need.id, at);
  };

  const onKey = (need: NeedInOrderFragment) => (event: KeyboardEvent<HTMLButtonElement>) => {
    const held = lifted === need.id;
    const at = placeIn(state, need.id);
    const moves: Record<string, () => void> = {
      ' ': () => {
        if (held) return put(need);
        dispatch({ type: 'lift', need: need.id });
        say('lifted', need, at);
      },
      ...(held && {
        Enter: () => put(need),
        ArrowUp: () => {
          dispatch({ type: 'move', by: -1 });
          say('moved', need, Math.max(1, at - 1));
        },
        ArrowDown: () => {
          dispatch({ type: 'move', by: 1 });
          say('moved', need, Math.min(needs.length, at + 1));
        },
        Home: () => {
          dispatch({ type: 'moveToEnd', end: 'first' });
          say('moved', need, 1);
        },
        End: () => {
          dispatch({ type: 'moveToEnd', end: 'last' });
          say('moved', need, needs.length);
        },
        Escape: () => {
          dispatch({ type: 'putBack' });
          say('putBack', need, (state.lifted?.from.indexOf(need.id) ?? 0) + 1);
        },
      }),
    };
    const act = moves[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const onGrab = (need: NeedInOrderFragment) => (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    dispatch({ type: 'lift', need: need.id });
    say('lifted', need, placeIn(state, need.id));
  };

  return (
    <section className={`${styles.list} card`} aria-label={t('label')}>
      <div className={styles.head} aria-hidden="true">
        <span />
        <span>{t('place')}</span>
        <span>{t('need')}</span>
        <span>{word('horizon')}</span>
        <span>{t('coverage')}</span>
        <span>{t('fits')}</span>
        <span>{t('who')}</span>
      </div>
      <p id="order-keys" className="sr">
        {t('keys')}
      </p>
      <ol
        ref={list}
        onPointerMove={(event) => {
          if (!lifted || event.buttons === 0) return;
          const over = rowAt(list.current, event.clientY);
          const need = known.get(lifted);
          if (!over || !need || over === lifted) return;
          dispatch({ type: 'moveTo', place: placeIn(state, over) });
          say('lifted', need, placeIn(state, over));
        }}
        onPointerUp={() => {
          const need = lifted ? known.get(lifted) : undefined;
          if (need && state.lifted) put(need);
        }}
        onPointerCancel={() => lifted && dispatch({ type: 'putBack' })}
      >
        {groupsOf(inOrder, byHorizon).map(({ horizon, some }) => (
          <Fragment key={horizon ?? 'all'}>
            {horizon && <li className={styles.heading}>{word(horizon)}</li>}
            {some.map((need) => (
              <Fragment key={need.id}>
                {lifted === need.id && <li className={styles.slot} aria-hidden="true" />}
                <NeedRow
                  need={need}
                  place={placeIn(state, need.id)}
                  of={needs.length}
                  chosen={chosen === need.id}
                  lifted={lifted === need.id}
                  unlocksMost={unlocksMost === need.id}
                  canOrder={canOrder && !byHorizon && !only && !tier}
                  onPlace={(place, byEnter) => putAt(need, place, byEnter)}
                  onChoose={() => onChoose(need.id)}
                  onHorizon={(next) => onHorizon(need, next)}
                  onKey={onKey(need)}
                  onGrab={onGrab(need)}
                />
              </Fragment>
            ))}
          </Fragment>
        ))}
      </ol>
      <LiftMessage said={said} lifted={lifted !== null} />
    </section>
  );
}

function groupsOf(needs: readonly NeedInOrderFragment[], byHorizon: boolean) {
  if (!byHorizon) return [{ horizon: null, some: needs }];
  return (['SHORT', 'MEDIUM', 'LONG', 'NONE'] as const)
    .map((horizon) => ({ horizon, some: needs.filter((need) => (need.horizon ?? 'NONE') === horizon) }))
    .filter(({ some }) => some.length > 0);
}

/** The need whose row is under the finger. */
function rowAt(list: HTMLOListElement | null, y: number): string | null {
  for (const row of list?.querySelectorAll<HTMLElement>('[data-need]') ?? []) {
    const { top, bottom } = row.getBoundingClientRect();
    if (y >= top && y <= bottom) return row.dataset.need ?? null;
  }
  return null;
}

export const texts = english('need.need-list', {
  label: 'Needs in our order',
  place: 'Place',
  need: 'Need',
  coverage: 'Coverage',
  fits: 'Fits',
  who: 'Who sees it',
  keys: 'Space lifts, arrows move, Space drops, Escape puts back.',
  lifted: 'Lifted: {{title}}. Place {{place}} of {{of}}.',
  moved: '{{title}}: place {{place}} of {{of}}.',
  dropped: 'Dropped: {{title}}. Place {{place}} of {{of}}.',
  putBack: 'Put back: {{title}}. Place {{place}} of {{of}}.',
});
