import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Button } from '../../../ui/Button.tsx';
import { Obligation } from '../../../ui/Obligation.tsx';
import { Own } from '../../../ui/Own.tsx';
import { VisibilityBadge } from '../../../ui/VisibilityBadge.tsx';
import { FieldSave } from '../answer/FieldSave.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { VersionsOfTwo } from '../answer/VersionsOfTwo.tsx';
import type { ChecklistProvision } from '../checklist-map.ts';
import { TextLanguages } from '../parts/later.tsx';
import styles from './ProvisionHead.module.css';
import { SummaryIsOurs } from './SummaryIsOurs.tsx';

/** Fetched when it is first asked for: a dialog is a lot of script for a slow line. */
const VisibilityDialog = lazy(async () => ({
  default: (await import('./VisibilityDialog.tsx')).VisibilityDialog,
}));

type ProvisionHeadProps = {
  readonly provision: ChecklistProvision;
  readonly form: AnswerForm;
  readonly lastChange: { readonly at: string | null | undefined; readonly by: string | null | undefined };
};

/** Which provision this is, how far it obliges, and who can see what is said about it. */
export function ProvisionHead({ provision, form, lastChange }: ProvisionHeadProps) {
  const t = useTexts(texts);
  const { instant } = useFormat();
  const [choosing, setChoosing] = useState(false);
  const { assessment, values, writing } = form;
  const { article, reference, title, obligationLevel, summary } = provision;
  return (
    <header className={styles.head}>
      <div className="row sp">
        <span className={styles.crumbs}>
          {t('crumb', { chapter: article.chapter.number, article: article.number, title: article.title })}
        </span>
        <span className="hide-s xs muted nw">
          <Own>{assessment.participant.name}</Own>
        </span>
      </div>
      <h1>
        <bdi dir="ltr">{shownKey(reference)}</bdi> {title}
      </h1>
      <div className={styles.brief}>
        <p className="law">{summary}</p>
        <SummaryIsOurs reference={provision.reference} />
      </div>
      <div className="row wrap" style={{ gap: '8px 14px' }}>
        <Obligation level={obligationLevel} />
        <VisibilityBadge level={values.visibility} />
        <span className="row" style={{ gap: 6 }}>
          {assessment.status === 'DRAFT' && <span className="xs ink2">{t('onceSubmitted')}</span>}
          {assessment.viewerCanChooseVisibility && (
            <Button size="small" kind="ghost" onClick={() => setChoosing(true)} aria-label={t('changeWho')}>
              {t('change')}
            </Button>
          )}
          <FieldSave writing={writing} place="visibility" />
        </span>
        <TextLanguages form={form} />
        {lastChange.at && (
          <span className="xs muted hide-s">
            {t('lastChange', {
              by: lastChange.by ?? t('somebody'),
              at: instant(lastChange.at),
            })}
          </span>
        )}
      </div>
      {form.reasonAt('visibility') && (
        <p className={styles.fault} role="alert">
          {form.reasonAt('visibility')}
        </p>
      )}
      <VersionsOfTwo form={form} fields={['visibility']} />
      {choosing && (
        <Suspense>
          <VisibilityDialog
            current={values.visibility}
            draft={assessment.status === 'DRAFT'}
            onClose={() => setChoosing(false)}
            onChoose={(visibility) => {
              setChoosing(false);
              form.change('visibility', { visibility }, true);
            }}
          />
        </Suspense>
      )}
    </header>
  );
}

export const texts = english('assessment.provision-head', {
  crumb: 'Chapter {{chapter}} › Article {{article}}, {{title}}',
  onceSubmitted: 'once submitted',
  change: 'Change',
  changeWho: 'Change who can see this answer',
  lastChange: 'Last change by {{by}}, {{at}}',
  somebody: 'somebody of your State',
});
