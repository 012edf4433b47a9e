import { Suspense } from 'react';
import { Link, useLocation } from 'react-router';
import { english, useTexts } from '../../../lib/i18n.ts';
import { lazily } from '../../../lib/lazily.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { SaveMark } from '../../../ui/SaveMark.tsx';
import type { MappedProvision } from '../checklist-map.ts';
import styles from './ChecklistFoot.module.css';

const FootKeys = lazily(async () => (await import('./FootKeys.tsx')).FootKeys);

const isMac = navigator.platform.startsWith('Mac');

type ChecklistFootProps = {
  readonly assessment: string;
  readonly before: MappedProvision | null;
  readonly after: MappedProvision | null;
  readonly waiting: number;
  readonly toCorrect: number;
  readonly sessionEnded: boolean;
  readonly onCheck: () => void;
};

/** Always at hand: the provision before and after, what is not saved, and the check of all answers. */
export function ChecklistFoot({
  assessment,
  before,
  after,
  waiting,
  toCorrect,
  sessionEnded,
  onCheck,
}: ChecklistFootProps) {
  const t = useTexts(texts);
  const { pathname, search } = useLocation();
  return (
    <div className={`${styles.foot} no-print`}>
      <div className={styles.inside}>
        {before && (
          <ButtonLink
            to={paths.checklist(assessment, before.provision.reference)}
            aria-keyshortcuts="Control+Shift+Enter"
            aria-label={t('before', { reference: before.provision.reference })}
          >
            <Icon name="previous" />
            <span className={`${styles.before} hide-s`}>
              <bdi dir="ltr">{shownKey(before.provision.reference)}</bdi> {before.provision.shortTitle}
            </span>
          </ButtonLink>
        )}
        <span className="grow" />
        <span role="status" className="row">
          {sessionEnded && (
            <SaveMark tone="waiting" icon="warning">
              <span className="hide-s">{t('ended')}</span>
              <Link to={paths.signInFor(pathname + search)}>{t('signIn')}</Link>
            </SaveMark>
          )}
          {waiting > 0 && !sessionEnded && (
            <SaveMark tone="waiting" icon="clock" className="hide-s">
              {t('waiting', { count: waiting })}
            </SaveMark>
          )}
          {toCorrect > 0 && (
            <SaveMark tone="failed" icon="warning">
              {t('toCorrect', { count: toCorrect })}
            </SaveMark>
          )}
        </span>
        <Suspense>
          <FootKeys
            before={before && paths.checklist(assessment, before.provision.reference)}
            after={after && paths.checklist(assessment, after.provision.reference)}
          />
        </Suspense>
        <Button onClick={onCheck} kind={after ? 'plain' : 'primary'} aria-label={t('check')}>
          <span className="hide-s">{t('check')}</span>
          <span className="only-s">{t('checkShort')}</span>
        </Button>
        {after && (
          <ButtonLink
            kind="primary"
            to={paths.checklist(assessment, after.provision.reference)}
            aria-keyshortcuts="Control+Enter"
          >
            <span className="hide-s">{t('next')}</span>{' '}
            <bdi dir="ltr">{shownKey(after.provision.reference)}</bdi>
            <Icon name="next" />
            <span className={`${styles.keys} hide-s`} aria-hidden="true" dir="ltr">
              <kbd>{isMac ? '⌘' : 'Ctrl'}</kbd> <kbd>↵</kbd>
            </span>
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

export const texts = english('assessment.checklist-foot', {
  before: 'Back to {{reference}}',
  next: 'Next:',
  check: 'Check all answers',
  checkShort: 'Check',
  ended: 'Your session has ended; what you wrote waits here.',
  signIn: 'Sign in to save it',
  waiting_one: '1 waits on this device',
  waiting_other: '{{count}} wait on this device',
  toCorrect_one: '1 to correct',
  toCorrect_other: '{{count}} to correct',
});
