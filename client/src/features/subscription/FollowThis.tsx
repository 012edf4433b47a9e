import { useState } from 'react';
import type { DigestPeriod, SubscriptionToShowFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { follow } from './documents.ts';
import { PeriodChoice } from './PeriodChoice.tsx';
import { isWhole, ThingFields } from './ThingFields.tsx';
import { sent, type Thing, useThings } from './things.ts';

type FollowThisProps = {
  /** What a button somewhere else asked for; null: it is chosen here. */
  readonly first: Thing | null;
  /** As it is; null: nothing is followed yet. */
  readonly every: DigestPeriod | null;
  readonly onFollowed: () => void;
};
type Input = { readonly thing: Thing; readonly every: DigestPeriod };

/** One thing more, for somebody who is signed in. */
export function FollowThis({ first, every: kept, onFollowed }: FollowThisProps) {
  const t = useTexts(texts);
  const { known, nameOf } = useThings();
  const [thing, setThing] = useState<Thing>(first ?? { kind: 'EVERYTHING', code: null });
  const [every, setEvery] = useState<DigestPeriod>(kept ?? 'WEEK');
  const act = useAct<Input, SubscriptionToShowFragment>(async (mutate, { operationId, input }) => {
    const asked = { operationId, every: input.every, follow: sent(input.thing) };
    return (await mutate({ mutation: follow, variables: { input: asked } })).follow;
  });
  const wrong: Readonly<Record<string, string>> = isWhole(thing) ? {} : { code: t('codeMissing') };
  const [checked, setChecked] = useState(false);
  const send = async () => {
    setChecked(true);
    if (!isWhole(thing)) return;
    if ((await act.press({ thing, every })).kind === 'done') onFollowed();
  };
  return (
    <Form act={act} checked wrong={checked ? wrong : {}} className="card pad" onSubmit={send}>
      {first?.kind === 'SEARCH' ? (
        <p>{t('thisSearch')}</p>
      ) : first ? (
        <p>{known && t('this', { name: nameOf(first) })}</p>
      ) : (
        <ThingFields thing={thing} onChange={setThing} />
      )}
      {kept === null && <PeriodChoice value={every} onChange={setEvery} />}
      <FormEnd submit={t('follow')} size="large" />
    </Form>
  );
}

export const texts = english('subscription.follow-this', {
  this: 'Do you want to be told by mail what changes here: {{name}}?',
  thisSearch: 'Do you want to be told by mail what changes in this saved search?',
  follow: 'Follow it',
  codeMissing: 'Choose which one.',
});
