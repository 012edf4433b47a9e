import { useRoleWord } from '../features/account/role-words.ts';
import { SignInFirst } from '../features/account/SignInFirst.tsx';
import { WaitingList } from '../features/account/waiting/WaitingList.tsx';
import { LongestWaiting } from '../features/assessment/submissions/LongestWaiting.tsx';
import { MatchesInBrief } from '../features/match/MatchesInBrief.tsx';
import { NeedsInBrief } from '../features/need/NeedsInBrief.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { holds, providerOf, stateOf, useViewer } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';

/** A person's first page: what waits for them; where a role has no work here yet, it says so. */
export default function ToDo() {
  const t = useTexts(texts);
  const word = useRoleWord();
  const viewer = useViewer();
  const state = stateOf(viewer);
  const provider = providerOf(viewer);
  const coming = (['HELP_DESK', 'AUDITOR'] as const).filter((role) => holds(viewer, role));
  const working = viewer?.roles.some(({ role }) => role !== 'HELP_DESK' && role !== 'AUDITOR') ?? false;
  return (
    <Page title={viewer ? t('title', { name: viewer.name }) : t('plain')} className="todo">
      <div className="lay">
        <div className="col" style={{ gap: 16 }}>
          {!viewer && <SignInFirst />}
          {working && <WaitingList />}
          {coming.map((role) => (
            <Panel key={role} title={word(role)}>
              <p>{t(role)}</p>
              <div className="row wrap" style={{ marginBlockStart: 12 }}>
                <ButtonLink icon="matrix" to={paths.matrix}>
                  {t('matrix')}
                </ButtonLink>
                <ButtonLink icon="book" to={paths.about}>
                  {t('about')}
                </ButtonLink>
              </div>
            </Panel>
          ))}
        </div>
        <div className="col" style={{ gap: 16 }}>
          {state && <NeedsInBrief participant={state.code} />}
          {provider && <MatchesInBrief provider={provider.id} />}
        </div>
      </div>
      {holds(viewer, 'ANALYST', 'ADMINISTRATOR') && (
        <div style={{ marginBlockStart: 16 }}>
          <LongestWaiting />
        </div>
      )}
    </Page>
  );
}

export const texts = english('routes.to-do', {
  plain: 'To do',
  title: 'Waiting for you, {{name}}',
  HELP_DESK:
    'The mailbox and the questions of States and donors are not built yet, so there is nothing here yet. Until then you see what the public sees.',
  AUDITOR:
    'Every change is already written to the audit trail, with who, when and what. The screen on which you read it is not built yet. Until then you see what the public sees.',
  matrix: 'To the matrix',
  about: 'About the data',
});
