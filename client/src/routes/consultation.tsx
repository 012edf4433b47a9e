import { useParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { ReplyField } from '../features/assessment/replies/ReplyField.tsx';
import type { QuestionLook } from '../features/instrument/asked.ts';
import { ConsultationScreen } from '../features/instrument/consultation/ConsultationScreen.tsx';
import { english, useTexts } from '../lib/i18n.ts';
import { holds, useSession } from '../lib/session.ts';

/** A checklist that people are consulted about: for focal points, contributors and the secretariat. */
export default function Consultation() {
  const t = useTexts(texts);
  const { viewer } = useSession();
  const { instrument = '' } = useParams();
  if (!holds(viewer, 'FOCAL_POINT', 'CONTRIBUTOR', 'ANALYST', 'ADMINISTRATOR'))
    return <NotYours title={t('title')} />;
  return <ConsultationScreen key={instrument} code={instrument} look={look} />;
}

const look: QuestionLook = ({ question, value }) => (
  <ReplyField
    question={question}
    value={value}
    form={{ readOnly: true, flush: () => undefined, reasonAt: () => null }}
    onChange={() => undefined}
  />
);

export const texts = english('routes.consultation', { title: 'Consultation on a checklist' });
