import { useState } from 'react';
import type { ChangeSubscriptionInput, DigestPeriod, SubscriptionToShowFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Awaited } from '../../ui/Awaited.tsx';
import { Button } from '../../ui/Button.tsx';
import { Own } from '../../ui/Own.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { changeSubscription } from './documents.ts';
import styles from './Followed.module.css';
import { PeriodChoice } from './PeriodChoice.tsx';
import { isWhole, ThingFields } from './ThingFields.tsx';
import { type Named, sent, type Thing, useThings } from './things.ts';

type FollowedProps = {
  readonly one: SubscriptionToShowFragment;
  /** From the mail, of an address without an account. */
  readonly link?: string;
  readonly onChanged: () => void;
};

/** What is followed and how often; each change is kept at once. */
export function Followed({ one, link, onChanged }: FollowedProps) {
  const t = useTexts(texts);
  const { known, nameOf, kindOf } = useThings();
  const [adding, setAdding] = useState<Thing>({ kind: 'EVERYTHING', code: null });
  const act = useAct<ChangeSubscriptionInput, SubscriptionToShowFragment>(
    async (mutate, { input }) =>
      (await mutate({ mutation: changeSubscription, variables: { input } })).changeSubscription,
    { guardedBy: one.revision },
  );
  const change = async (every: DigestPeriod, follows: readonly Thing[]) => {
    const input = { every, follows: follows.map(sent), expectedRevision: one.revision };
    const pressed = await act.press(link === undefined ? input : { ...input, link });
    if (pressed.kind === 'done') onChanged();
  };
  const rest = (gone: Named) => one.follows.filter((each) => each !== gone);
  if (!known) return <Awaited data={null} error={undefined} lines={6} onRetry={onChanged} />;
  return (
    <Panel title={t('title')}>
      <ul className={styles.rows}>
        {one.follows.map((each) => (
          <li key={`${each.kind} ${each.code}`}>
            <span>
              <b>
                <Own>{nameOf(each)}</Own>
              </b>
              {each.kind !== 'EVERYTHING' && <small className="xs muted">{kindOf(each.kind)}</small>}
              {each.paused && <small className="xs muted">{t('paused')}</small>}
            </span>
            {one.follows.length > 1 && (
              <Button
                size="small"
                kind="ghost"
                disabled={act.busy}
                aria-label={t('removeOf', { name: nameOf(each) })}
                onClick={() => void change(one.every, rest(each))}
              >
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ActNote act={act} withAgain />
      <PeriodChoice
        value={one.every}
        disabled={act.busy}
        onChange={(every) => void change(every, one.follows)}
      />
      <fieldset className={styles.more}>
        <legend>{t('more')}</legend>
        <ThingFields thing={adding} onChange={setAdding} />
        <Button
          icon="plus"
          disabled={act.busy || !isWhole(adding)}
          onClick={() => void change(one.every, [...one.follows, adding])}
        >
          {t('add')}
        </Button>
      </fieldset>
    </Panel>
  );
}

export const texts = english('subscription.followed', {
  title: 'What you follow',
  paused: 'Paused: nothing is told of it until you may open it',
  remove: 'Remove',
  removeOf: 'Remove “{{name}}”',
  more: 'Follow something else',
  add: 'Follow it',
});
