import { useRoleWord } from '../features/account/role-words.ts';
import { SignInFirst } from '../features/account/SignInFirst.tsx';
import { WaitingList } from '../features/account/waiting/WaitingList.tsx';
import { LongestWaiting } from '../features/assessment/submissions/LongestWaiting.tsx';
import { UnderConsultation } from '../features/instrument/consultation/UnderConsultation.tsx';
import { InstrumentsInBrief } from '../features/instrument/InstrumentsInBrief.tsx';
import { MatchesInBrief } from '../features/match/MatchesInBrief.tsx';
import { isTold } from '../features/match/unsupported/is-told.ts';
import { UnsupportedInBrief } from '../features/match/unsupported/UnsupportedInBrief.tsx';
import { NeedsInBrief } from '../features/need/NeedsInBrief.tsx';
import { WorkInBrief } from '../features/work/WorkInBrief.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { decisions, holds, providerOf, stateOf, useViewer } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './to-do.module.css';

/** A person's first page: what waits for them; a role whose screens are still to come says what it can do today. */
export default function ToDo() {
  const t = useTexts(texts);
  const word = useRoleWord();
  const viewer = useViewer();
  const state = stateOf(viewer);
  const provider = providerOf(viewer);
  const saysItself = (['ADMINISTRATOR', 'ASSISTANCE_FOCAL_POINT', 'HELP_DESK', 'AUDITOR'] as const).filter(
    (role) => holds(viewer, role),
  );
  const working =
    viewer?.roles.some(
      ({ role }) => role !== 'HELP_DESK' && role !== 'AUDITOR' && role !== 'ASSISTANCE_FOCAL_POINT',
    ) ?? false;
  return (
    <Page title={viewer ? t('title', { name: viewer.name }) : t('plain')}>
      <div className={styles.columns}>
        <div className="col" style={{ gap: 16 }}>
          {!viewer && <SignInFirst />}
          {(working || decisions(viewer).length > 0) && <WaitingList />}
          {saysItself.map((role) => (
            <Panel key={role} title={word(role)}>
              <p>{t(role)}</p>
              <div className="row wrap" style={{ marginBlockStart: 12 }}>
                {role === 'ASSISTANCE_FOCAL_POINT' && (
                  <ButtonLink icon="activities" to={paths.stateHelp}>
                    {t('stateHelp')}
                  </ButtonLink>
                )}
                {role === 'ADMINISTRATOR' && (
                  <ButtonLink icon="inbox" to={paths.submissions}>
                    {t('submissions')}
                  </ButtonLink>
                )}
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
          {holds(viewer, 'ADMINISTRATOR') && <WorkInBrief />}
          {holds(viewer, 'ADMINISTRATOR') && <InstrumentsInBrief />}
          <UnderConsultation />
          {state && <NeedsInBrief participant={state.code} />}
          {provider && <MatchesInBrief provider={provider.id} />}
          {isTold(viewer) && <UnsupportedInBrief />}
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
    'The mailbox and the questions of States and donors are not built yet. Today you can read the matrix, the offers and the activities, now or as of an earlier day, as the public sees them.',
  ASSISTANCE_FOCAL_POINT:
    'You see all help that your State receives and gives in one list, say what is not right about it, decide whether two activities overlap, and enter assessments made elsewhere. Its checklist, needs and matches you read.',
  stateHelp: 'To the help for our State',
  AUDITOR:
    'Every change is already written to the audit trail, with who, when and what. The screen on which you read it is not built yet. Today you can compare the matrix with what it was on an earlier day, as the public sees it.',
  ADMINISTRATOR:
    'You read submissions and accept or return them, as an analyst does. People, providers, activities and reference data are loaded from a file with npm run seed for now; the README says how. Their screens are not built yet.',
  matrix: 'To the matrix',
  submissions: 'To the submissions',
  about: 'About the data',
});
