import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { NeedInOrderFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { Because } from '../../ui/Because.tsx';
import { Button } from '../../ui/Button.tsx';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Note } from '../../ui/Note.tsx';
import { Own } from '../../ui/Own.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Unsupported } from '../../ui/Unsupported.tsx';
import { VisibilityBadge } from '../../ui/VisibilityBadge.tsx';
import { NeedHistory } from './NeedHistory.tsx';
import styles from './NeedPanel.module.css';
import { NeedPlan } from './NeedPlan.tsx';
import { NeedStanding } from './NeedStanding.tsx';
import { useNeedTitle } from './use-need-title.ts';

type NeedPanelProps = {
  readonly need: NeedInOrderFragment;
  readonly place: number;
  readonly onClose: () => void;
  readonly onMoved: () => void;
  /** The offers that fit it. */
  readonly children: ReactNode;
};

/** One need opened: why it is there, what would make it easier to answer, what the State plans, and who could help. */
export function NeedPanel({ need, place, onClose, onMoved, children }: NeedPanelProps) {
  const t = useTexts(texts);
  const titleOf = useNeedTitle();
  const { enumerate } = useFormat();
  const answer = need.because[0]?.answer;
  return (
    <SidePanel className={styles.panel} aria-label={t('label')}>
      <div>
        <div className="row sp">
          <span className="xs muted">
            {place > 0 && `${t('place', { place })} · `}
            <bdi dir="ltr">{need.provision.label}</bdi> · {need.type.label}
          </span>
          <Button size="small" kind="ghost" icon="close" aria-label={t('close')} onClick={onClose} />
        </div>
        <h2>
          <Own>{titleOf(need)}</Own>
        </h2>
        {need.subjects.length > 0 && (
          <p className="xs">{t('about', { subjects: enumerate(need.subjects.map(({ name }) => name)) })}</p>
        )}
        <div className="row wrap" style={{ gap: 8 }}>
          <CoverageDial state={need.coverage} />
          <VisibilityBadge level={need.visibility} />
          <Unsupported unsupported={need.unsupported} />
        </div>
        {need.because.map(({ rule, version, sentence }) => (
          <Because key={rule + version}>
            <Own>{sentence}</Own> <span className="nw">{t('rule', { rule, version })}</span>
          </Because>
        ))}
        {need.waitsFor.length > 0 && (
          <Note tone="wait">
            {t('waits', {
              provisions: enumerate(need.waitsFor.map(({ reference }) => shownKey(reference))),
            })}{' '}
            <Link to={paths.prerequisitesAt(need.waitsFor[0]?.article.number ?? '')}>{t('toGraph')}</Link>
          </Note>
        )}
        {need.missing.length > 0 && (
          <Note>
            {t('missing', { count: need.missing.length })}{' '}
            {answer && (
              <Link to={paths.checklist(answer.assessment.id, answer.provision.reference)}>
                {t('toAnswer')}
              </Link>
            )}
          </Note>
        )}
        {answer && (
          <p className="xs">
            <Icon name="lock" small />{' '}
            <Link to={paths.revision(answer.assessment.id)}>{t('toSubmission')}</Link>
          </p>
        )}
        {need.missing.length === 0 && answer && (
          <p className="xs">
            <Icon name="link" small />{' '}
            <Link to={paths.checklist(answer.assessment.id, answer.provision.reference)}>
              {t('toAnswer')}
            </Link>
          </p>
        )}
        {need.viewerCanPlan && need.state === 'OPEN' && (
          <p className="xs no-print">
            <Icon name="note" small /> <Link to={paths.formalRequestFor(need.id)}>{t('ask')}</Link>
          </p>
        )}
      </div>
      <NeedStanding need={need} />
      {need.viewerCanPlan && <NeedPlan need={need} onMoved={onMoved} />}
      {children}
      <NeedHistory need={need.id} key={need.revision} />
    </SidePanel>
  );
}

export const texts = english('need.need-panel', {
  label: 'The chosen need and the offers that fit it',
  place: 'Place {{place}}',
  about: 'About: {{subjects}}',
  close: 'Close the panel',
  rule: 'Rule “{{rule}}”, version {{version}}.',
  waits: 'This need waits for {{provisions}}. Others see this only if they may see your answer there.',
  missing_one: 'One of seven fields is still open; filled in, the need is easier to answer.',
  missing_other: '{{count}} of seven fields are still open; filled in, the need is easier to answer.',
  ask: 'Ask for help with it by a formal request',
  toGraph: 'What waits for what',
  toAnswer: 'To the answer it follows from',
  toSubmission: 'To the submission in force, with its receipt',
});
