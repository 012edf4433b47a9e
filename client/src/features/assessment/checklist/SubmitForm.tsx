import type { ChecklistHeadFragment, ConsultedBody } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { ErrorFace } from '../../../ui/ErrorFace.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { HelpThatEnds } from '../../../ui/HelpThatEnds.tsx';
import { Note } from '../../../ui/Note.tsx';
import { StaysPublished } from '../../../ui/StaysPublished.tsx';
import { useVisibilityWord } from '../../../ui/VisibilityBadge.tsx';
import { ChipRow } from '../ChipRow.tsx';
import { texts as words } from '../texts.ts';
import { ReadySummary } from '../together/ReadySummary.tsx';
import { levels, useSubmission } from './use-submission.ts';

export type SubmitFormProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly unanswered: readonly string[];
  readonly onClose: () => void;
  readonly onSubmitted: () => void;
};

/** Submitting says who was consulted, who may see it and that it was checked; donors are proposed, with the reason. */
export function SubmitForm({ assessment, unanswered, onClose, onSubmitted }: SubmitFormProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const audience = useVisibilityWord();
  const { draft, declaration, setDeclaration, act, ending, help, send } = useSubmission(
    assessment,
    onSubmitted,
  );
  const { consulted, visibility } = draft.values;

  return (
    <Form act={act} onSubmit={send}>
      <DraftNote draft={draft} />
      <Choice
        stacked
        legend={t('who')}
        value={visibility}
        options={levels.map((value) => ({ value, label: audience(value), detail: t(value) }))}
        onChange={(next) => draft.change({ visibility: next })}
      />
      <Note>{t('whyDonors')}</Note>
      <StaysPublished to={visibility} />
      <fieldset>
        <legend className="xs ink2 b">{t('consulted')}</legend>
        <ChipRow>
          {bodies.map((body) => (
            <ToggleChip
              key={body}
              on={consulted.includes(body)}
              onChange={(on) =>
                draft.change({
                  consulted: on ? [...consulted, body] : consulted.filter((one) => one !== body),
                })
              }
            >
              {word(body)}
            </ToggleChip>
          ))}
        </ChipRow>
      </fieldset>
      {unanswered.length > 0 && (
        <details className="sm">
          <summary>{t('unanswered', { count: unanswered.length })}</summary>
          <p className="xs ink2" dir="ltr">
            {unanswered.join(', ')}
          </p>
        </details>
      )}
      <ReadySummary assessment={assessment.id} onGo={onClose} />
      <div data-place="mayEnd">
        {help && help.length > 0 && (
          <Note tone="wait">
            <b>{t('ends')}</b>
            <HelpThatEnds help={help} of="offer" />
            {t('undone')}
          </Note>
        )}
      </div>
      {ending.error && <ErrorFace error={ending.error} onRetry={() => void ending.refetch()} />}
      <CheckField
        label={t('declaration', { count: unanswered.length, name: assessment.participant.name })}
        checked={declaration}
        onChange={(event) => setDeclaration(event.target.checked)}
      />
      <FormEnd
        submit={t('submit')}
        disabled={!declaration || !help}
        beside={
          <>
            <span className="xs muted" role="status">
              {declaration ? ending.loading && !help && t('looking') : t('declareFirst')}
            </span>
            <Button onClick={onClose}>{t('cancel')}</Button>
          </>
        }
      />
    </Form>
  );
}

const bodies: readonly ConsultedBody[] = [
  'LEGISLATURE',
  'JUDICIARY',
  'CIVIL_SOCIETY',
  'PRIVATE_SECTOR',
  'ACADEMIA',
  'OTHER',
];

export const texts = english('assessment.submit-dialog', {
  title: 'Submit the checklist of cycle {{cycle}}',
  who: 'Who may see the answers, at least',
  SECRETARIAT:
    'The secretariat reviews them. Nobody else sees them, unless you have chosen otherwise for an answer.',
  DONORS: 'Providers see your needs and can propose help. We propose this.',
  PUBLIC: 'Everyone can read them.',
  whyDonors:
    'Why donors: a provider can only propose help for needs that it sees. You can narrow each answer again at any time; an answer that you opened to more people stays open to them.',
  consulted: 'Whom did you consult?',
  unanswered_one: '1 provision is not answered',
  unanswered_other: '{{count}} provisions are not answered',
  declaration_zero: 'These are the answers of {{name}}. I have checked them.',
  declaration_one: 'These are the answers of {{name}}. I have checked them; 1 provision is left unanswered.',
  declaration_other:
    'These are the answers of {{name}}. I have checked them; {{count}} provisions are left unanswered.',
  declareFirst: 'Tick the declaration first.',
  looking: 'Checking which help this submission would end…',
  ends: 'Submitting ends help that is under way, because these answers no longer ask for it:',
  undone: 'If a later submission asks for it again, it resumes, provided its provider agrees.',
  cancel: 'Cancel',
  submit: 'Submit',
});
