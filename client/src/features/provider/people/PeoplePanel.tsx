import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { Awaited } from '../../../ui/Awaited.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { PeopleQuery } from './documents.ts';
import { InviteColleague } from './InviteColleague.tsx';
import styles from './PeoplePanel.module.css';
import { PersonRow } from './PersonRow.tsx';
import { texts } from './texts.ts';

type PeoplePanelProps = { readonly provider: string; readonly own: boolean };

/** Who speaks for a provider: for its own people and the secretariat, who let somebody in and out. */
export function PeoplePanel({ provider, own }: PeoplePanelProps) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(PeopleQuery, {
    variables: { provider },
    fetchPolicy: 'cache-and-network',
  });
  const [inviting, setInviting] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const told = data?.providerPeople;
  // Nothing to be shown to this reader.
  if (data && !told) return null;
  const done = async (what: string) => {
    setSaid(what);
    setInviting(false);
    await refetch();
  };
  return (
    <Panel title={t(own ? 'ours' : 'theirs')}>
      <div className="stack">
        <p className="sm ink2">{t('who')}</p>
        <Awaited data={told} error={error} lines={3} onRetry={() => void refetch()} />
        {told && told.people.length === 0 && <p className="sm">{t('nobody')}</p>}
        <ul className={styles.people}>
          {told?.people.map((person) => (
            <PersonRow key={person.id} provider={provider} person={person} onDone={done} />
          ))}
        </ul>
        {said && (
          <Note tone="ok" role="status">
            {said}
          </Note>
        )}
        {told?.viewerCanInvite &&
          (inviting ? (
            <InviteColleague provider={provider} onClose={() => setInviting(false)} onDone={done} />
          ) : (
            <div className="no-print">
              <Button icon="plus" onClick={() => setInviting(true)}>
                {t('invite')}
              </Button>
            </div>
          ))}
      </div>
    </Panel>
  );
}
