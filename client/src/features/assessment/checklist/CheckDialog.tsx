import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ChipLink } from '../../../ui/Chip.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DialogActions } from '../../../ui/DialogActions.tsx';
import type { MappedArea, MappedProvision, Standing } from '../checklist-map.ts';
import { Completeness } from '../receipt/Completeness.tsx';
import styles from './CheckDialog.module.css';

type CheckDialogProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly areas: readonly MappedArea[];
  readonly unsaved: readonly string[];
  readonly onClose: () => void;
  readonly onSubmit: () => void;
};

/** What is still open in the whole checklist. Nothing of it blocks submitting except what is not saved. */
export function CheckDialog({ assessment, areas, unsaved, onClose, onSubmit }: CheckDialogProps) {
  const t = useTexts(texts);
  const all = areas.flatMap(({ articles }) => articles.flatMap(({ provisions }) => provisions));
  const of = (standing: Standing) => all.filter((one) => one.standing === standing);
  const typeLabels = new Map(assessment.instrument.assistanceTypes.map(({ code, label }) => [code, label]));
  const groups = [
    { key: 'unsaved', some: all.filter(({ provision }) => unsaved.includes(provision.reference)) },
    { key: 'unanswered', some: of('unanswered') },
    { key: 'toConfirm', some: of('to-confirm') },
    { key: 'silent', some: of('silent-gap') },
    { key: 'missing', some: all.filter(({ answer }) => (answer?.missingReplies.length ?? 0) > 0) },
    {
      key: 'commented',
      some: all.filter(({ answer }) => answer?.comments.some(({ answered }) => !answered)),
    },
  ] as const;
  return (
    <Dialog open onClose={onClose} title={t('title')} wide>
      <p>{t('answered', { answered: assessment.answeredCount, of: assessment.provisionCount })}</p>
      {groups
        .filter(({ some }) => some.length > 0)
        .map(({ key, some }) => (
          <section key={key} className={styles.check}>
            <h3>{t(key, { count: some.length })}</h3>
            <p className="xs ink2">{t(`${key}Why`)}</p>
            <References some={some} assessment={assessment.id} onGo={onClose} />
          </section>
        ))}
      <Completeness
        assessment={assessment.id}
        areas={areas}
        typeLabel={(code) => typeLabels.get(code) ?? code}
        onGo={onClose}
      />
      <DialogActions>
        <ButtonLink kind="ghost" icon="print" to={`${paths.checklist(assessment.id)}?view=whole`}>
          {t('whole')}
        </ButtonLink>
        <Button onClick={onClose}>{t('close')}</Button>
        {assessment.viewerCanSubmit && (
          <Button kind="primary" onClick={onSubmit}>
            {t('submit')}
          </Button>
        )}
      </DialogActions>
      {assessment.status === 'DRAFT' && !assessment.viewerCanSubmit && (
        <p className="xs muted">{t('onlyFocalPoint')}</p>
      )}
    </Dialog>
  );
}

type ReferencesProps = {
  readonly some: readonly MappedProvision[];
  readonly assessment: string;
  readonly onGo: () => void;
};

function References({ some, assessment, onGo }: ReferencesProps) {
  return (
    <ul className={styles.references}>
      {some.map(({ provision: { reference, summary } }) => (
        <li key={reference}>
          <ChipLink to={paths.checklist(assessment, reference)} title={summary} onClick={onGo}>
            <bdi dir="ltr">{shownKey(reference)}</bdi>
          </ChipLink>
        </li>
      ))}
    </ul>
  );
}

export const texts = english('assessment.check-dialog', {
  title: 'Check all answers',
  answered: '{{answered}} of {{of}} provisions answered.',
  unsaved_one: '1 answer is not saved',
  unsaved_other: '{{count}} answers are not saved',
  unsavedWhy: 'Correct them first, or wait until the connection is back: only what is saved is submitted.',
  unanswered_one: '1 provision is not answered',
  unanswered_other: '{{count}} provisions are not answered',
  unansweredWhy: 'You can submit anyway; they will be counted and listed.',
  missing_one: 'In 1 answer a question of this checklist has no reply',
  missing_other: 'In {{count}} answers a question of this checklist has no reply',
  missingWhy: 'You can submit anyway; it was asked to be answered.',
  toConfirm_one: '1 answer of the last cycle waits for confirmation',
  toConfirm_other: '{{count}} answers of the last cycle wait for confirmation',
  toConfirmWhy: 'They were copied; they count once you confirm or change them.',
  silent_one: '1 gap without a request for help',
  silent_other: '{{count}} gaps without a request for help',
  silentWhy: 'Say which help you want, or that none is required; nothing is assumed.',
  commented_one: '1 answer has a comment',
  commented_other: '{{count}} answers have a comment',
  commentedWhy: 'The secretariat asked about them.',
  whole: 'The whole checklist, to print',
  close: 'Go on answering',
  submit: 'Submit…',
  onlyFocalPoint: 'Only your focal point can submit.',
});
