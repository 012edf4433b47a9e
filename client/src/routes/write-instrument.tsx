import { useParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { ReplyField } from '../features/assessment/replies/ReplyField.tsx';
import { shownOf } from '../features/assessment/replies/shown.ts';
import type { QuestionLook, ShownOf } from '../features/instrument/asked.ts';
import { WriteScreen } from '../features/instrument/writing/WriteScreen.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, useSession } from '../lib/session.ts';

/** An instrument in writing, for the administrator. */
export default function WriteInstrument() {
  const t = useTexts(texts);
  const { viewer, renew } = useSession();
  const { instrument = '' } = useParams();
  if (!holds(viewer, 'ADMINISTRATOR')) return <NotYours title={t('title')} />;
  return (
    <WriteScreen
      key={instrument}
      code={instrument}
      look={look}
      shownOf={shown}
      onLoaded={() => void renew()}
    />
  );
}

const look: QuestionLook = ({ question, value, readOnly, onChange }) => (
  <ReplyField
    question={question}
    value={value}
    form={{ readOnly, flush: () => undefined, reasonAt: () => null }}
    onChange={onChange}
  />
);

const shown: ShownOf = (questions, replies) =>
  shownOf(questions, {
    compliance: null,
    replies: Object.entries(replies).map(([question, value]) => ({ question, value })),
  });

export const texts = english('routes.write-instrument', { title: 'Write a checklist' });
