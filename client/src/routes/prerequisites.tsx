import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { PrerequisiteGraphQuery } from '../features/prerequisite/documents.ts';
import { PrerequisiteTools } from '../features/prerequisite/PrerequisiteTools.tsx';
import { PrerequisiteView } from '../features/prerequisite/PrerequisiteView.tsx';
import { useGraphChoice } from '../features/prerequisite/use-graph-choice.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { useSession } from '../lib/session.ts';
import { useStrip } from '../lib/strip.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';

/** What one State's articles build on, and what waits for what [WG 27]. */
export default function Prerequisites() {
  const t = useTexts(texts);
  const { instruments } = useSession();
  const choice = useGraphChoice();
  const { state, checklist } = choice;
  const { data, previousData, error, refetch } = useQuery(PrerequisiteGraphQuery, {
    variables: { participant: state, instrument: checklist },
    skip: state === '' || checklist === '',
  });
  const shown = data ?? previousData;
  const name = shown?.participant?.name ?? '';
  const title = instruments.find(({ code }) => code === checklist)?.title;
  useStrip({ boundary: title && t('boundary', { title }) });
  return (
    <Page
      title={state && name ? t('titleOf', { name }) : t('title')}
      tools={<PrerequisiteTools choice={choice} />}
    >
      {state === '' ? (
        <EmptyFace title={t('whose')}>{t('choose')}</EmptyFace>
      ) : (
        <Awaited data={shown} error={error} lines={12} onRetry={() => void refetch()} />
      )}
      {state !== '' && shown && (
        <PrerequisiteView graph={shown.prerequisiteGraph} name={name} choice={choice} />
      )}
      <p className="sm no-print" style={{ marginBlockStart: 12 }}>
        <Link to={paths.prerequisiteChanges}>{t('changes')}</Link>
      </p>
    </Page>
  );
}

export const texts = english('routes.prerequisites', {
  title: 'Prerequisites',
  titleOf: 'What unlocks most for {{name}}',
  whose: 'Of which State?',
  choose: 'Choose a State to see what its articles build on, and what waits for what.',
  changes: 'How what articles build on was changed, and why',
  boundary: 'Articles of {{title}} and what they build on',
});
