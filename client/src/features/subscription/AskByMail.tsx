import { useState } from 'react';
import type { AskToSubscribeInput, DigestPeriod } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useAct } from '../../lib/use-act.ts';
import { TextField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { Note } from '../../ui/Note.tsx';
import { askToSubscribe } from './documents.ts';
import { PeriodChoice } from './PeriodChoice.tsx';
import { isWhole, ThingFields } from './ThingFields.tsx';
import { sent, type Thing } from './things.ts';

interface Asked {
  readonly email: string;
  readonly days: number;
}

/** Without an account: what is public, to an address that is asked first. */
export function AskByMail({ first }: { readonly first: Thing | null }) {
  const t = useTexts(texts);
  const [thing, setThing] = useState<Thing>(first ?? { kind: 'EVERYTHING', code: null });
  const [every, setEvery] = useState<DigestPeriod>('WEEK');
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState<Asked | null>(null);
  const act = useAct<Omit<AskToSubscribeInput, 'operationId'>, Asked>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: askToSubscribe, variables: { input: { ...input, operationId } } }))
        .askToSubscribe,
  );
  const send = async () => {
    const missing = {
      ...(!isWhole(thing) && { code: t('codeMissing') }),
      ...(email.trim() === '' && { email: t('emailMissing') }),
    };
    setWrong(missing);
    if (Object.keys(missing).length > 0) return;
    const pressed = await act.press({ email, every, follow: sent(thing) });
    if (pressed.kind === 'done') setAsked(pressed.result);
  };
  if (asked)
    return (
      <Note tone="ok" role="status">
        {t('asked', { address: asked.email, count: asked.days })}
      </Note>
    );
  return (
    <Form act={act} checked wrong={wrong} className="card pad" onSubmit={send}>
      <ThingFields thing={thing} onChange={setThing} />
      <PeriodChoice value={every} onChange={setEvery} />
      <TextField
        name="email"
        label={t('email')}
        hint={t('emailHint')}
        required
        type="email"
        dir="ltr"
        autoComplete="email"
        maxLength={254}
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <FormEnd submit={t('ask')} size="large" />
    </Form>
  );
}

export const texts = english('subscription.ask', {
  email: 'Your e-mail address',
  emailHint:
    'A mail goes there first, to ask whether you want digests. It is kept for nothing else, and deleted when you unsubscribe.',
  emailMissing: 'Write your e-mail address.',
  codeMissing: 'Choose which one.',
  ask: 'Send me digests',
  asked_one:
    'A mail is on its way to {{address}}. Open its link within {{count}} day: digests come only after that.',
  asked_other:
    'A mail is on its way to {{address}}. Open its link within {{count}} days: digests come only after that.',
});
