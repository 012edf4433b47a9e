import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { texts } from '../features/assessment/together/colleague-texts.ts';
import { MyQuestions } from '../features/assessment/together/MyQuestions.tsx';
import { useTexts } from '../lib/i18n.ts';
import { stateOf, useViewer } from '../lib/session.ts';
import { Page } from '../ui/Page.tsx';

/** What a person of a State was asked to look after. */
export default function MyQuestionsRoute() {
  const t = useTexts(texts);
  const state = stateOf(useViewer());
  if (!state) return <NotYours title={t('mine')} />;
  return (
    <Page title={t('mine')}>
      <MyQuestions />
    </Page>
  );
}
