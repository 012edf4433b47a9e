import { useRoleWord } from '../features/account/role-words.ts';
import { SignInFirst } from '../features/account/SignInFirst.tsx';
import { CreateToken } from '../features/account/sessions/CreateToken.tsx';
import { Sessions } from '../features/account/sessions/Sessions.tsx';
import { useSignOut } from '../features/account/shell/use-sign-out.tsx';
import { ChangePassword } from '../features/account/sign-in/ChangePassword.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { useViewer } from '../lib/session.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Own } from '../ui/Own.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';

/** Who one is here, and the keys to it. */
export default function Account() {
  const t = useTexts(texts);
  const word = useRoleWord();
  const viewer = useViewer();
  const { signOut, question } = useSignOut();
  if (!viewer)
    return (
      <Page title={t('title')}>
        <SignInFirst />
      </Page>
    );
  return (
    <Page title={t('title')}>
      {question}
      <div className="col narrow" style={{ gap: 16 }}>
        <Panel title={viewer.name} aside={<Button onClick={() => void signOut()}>{t('signOut')}</Button>}>
          <p className="ink2">
            <Own>{viewer.email}</Own>
          </p>
          <ul>
            {viewer.roles.map(({ role, participant, provider }) => (
              <li key={`${role}${participant?.code}${provider?.id}`}>
                {word(role)}
                {(participant ?? provider) && (
                  <>
                    {' · '}
                    <Own>{participant?.name ?? provider?.name}</Own>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Panel>
        <div className="row">
          <ButtonLink to={paths.subscriptions}>{t('subscriptions')}</ButtonLink>
        </div>
        <ChangePassword />
        <Sessions />
        <CreateToken />
      </div>
    </Page>
  );
}

export const texts = english('routes.account', {
  title: 'Your account',
  signOut: 'Sign out',
  subscriptions: 'Subscriptions by mail',
});
