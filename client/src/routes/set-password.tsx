import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { SetPasswordForm } from '../features/account/sign-in/SetPasswordForm.tsx';
import { graphql } from '../gql/gql.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';

/** Where the link of a new account leads, out of a mail or printed; the key never leaves the address but to the API. */
export default function SetPassword() {
  const t = useTexts(texts);
  const [query] = useSearchParams();
  const key = query.get('key') ?? window.location.hash.replace(/^#(key=)?/, '');
  return (
    <Page title={t('title')}>
      {key ? <WithKey linkKey={key} /> : <NoLink title={t('missing')}>{t('what')}</NoLink>}
    </Page>
  );
}

/** Whoever follows a link that is over reads what to do, before anything is typed. */
function WithKey({ linkKey }: { readonly linkKey: string }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(query, {
    variables: { key: linkKey },
    fetchPolicy: 'network-only',
    context: { person: null },
  });
  if (!data) return <Awaited data={null} error={error} lines={4} onRetry={() => void refetch()} />;
  if (!data.passwordLink) return <NoLink title={t('over')}>{t('overWhat')}</NoLink>;
  return <SetPasswordForm linkKey={linkKey} />;
}

function NoLink({ title, children }: { readonly title: string; readonly children: string }) {
  const t = useTexts(texts);
  return (
    <div className="narrow">
      <EmptyFace title={title} action={<ButtonLink to={paths.signIn}>{t('signIn')}</ButtonLink>}>
        {children}
      </EmptyFace>
    </div>
  );
}

const query = graphql(`
  query PasswordLinkShown($key: String!) { passwordLink(key: $key) { until } }
`);

export const texts = english('routes.set-password', {
  title: 'Set your password',
  over: 'This link works no longer',
  overWhat:
    'It was used already, is too old, or a newer mail has another one. If you have set a password, sign in. Otherwise ask whoever invited you, or the secretariat, to send a new link.',
  missing: 'This link is incomplete',
  what: 'Open the link exactly as it is in the mail, or ask whoever invited you, or the secretariat, for a new one.',
  signIn: 'To the sign-in',
});
