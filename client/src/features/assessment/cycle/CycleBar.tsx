import { lazy, Suspense, useState } from 'react';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import type { MappedArea } from '../checklist-map.ts';
import ConfirmArticle from './ConfirmArticle.tsx';
import { ConfirmedNote } from './ConfirmedNote.tsx';
import styles from './CycleBar.module.css';
import { CycleNote } from './CycleNote.tsx';
import { toConfirmAt, toConfirmIn } from './to-confirm.ts';
import { useConfirming } from './use-confirming.ts';

const ConfirmDialog = lazy(() => import('./ConfirmDialog.tsx'));

type CycleBarProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly areas: readonly MappedArea[];
  readonly unsaved: readonly string[];
  /** The provision that is open. */
  readonly current: string;
};

/** Above a State's checklist: until when it is to be submitted, and what of the last cycle waits to be confirmed. */
export default function CycleBar({ assessment, areas, unsaved, current }: CycleBarProps) {
  const t = useTexts(texts);
  const [confirming, setConfirming] = useState(false);
  const { openedCycle, cycleText, submittedLate, submittedRevision } = assessment;
  const confirms = useConfirming(assessment.id);
  const count = toConfirmIn(areas, unsaved).reduce((sum, { provisions }) => sum + provisions.length, 0);
  const article = toConfirmAt(areas, unsaved, current);
  // Whoever confirms or changes the last one sees that it was the last.
  const [began, setBegan] = useState(false);
  if (count > 0 && !began) setBegan(true);
  return (
    <div className={styles.bar}>
      {openedCycle && (
        <CycleNote
          cycle={openedCycle}
          text={cycleText ?? ''}
          submitted={Boolean(submittedRevision)}
          late={submittedLate}
          brief
        />
      )}
      {assessment.viewerCanAnswer && count > 0 && (
        <Note tone="wait">
          <div className="row sp wrap">
            <span>{t('waiting', { count })}</span>
            <span className="row wrap">
              {article && <ConfirmArticle confirms={confirms} article={article} />}
              <Button size="small" onClick={() => setConfirming(true)}>
                {t('confirm')}
              </Button>
            </span>
          </div>
        </Note>
      )}
      {assessment.viewerCanAnswer && (confirms.became || confirms.offline || (began && count === 0)) && (
        <ConfirmedNote assessment={assessment.id} confirms={confirms} left={count} />
      )}
      {confirming && (
        <Suspense>
          <ConfirmDialog
            assessment={assessment}
            areas={areas}
            unsaved={unsaved}
            onClose={() => setConfirming(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

export const texts = english('cycle.bar', {
  waiting_one: '1 answer of the last cycle is still to be confirmed or changed.',
  waiting_other: '{{count}} answers of the last cycle are still to be confirmed or changed.',
  confirm: 'Confirm what did not change…',
});
