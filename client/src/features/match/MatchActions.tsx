import { useState } from 'react';
import type { FitOnMatchFragment, MatchStage } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { ActNote } from '../../ui/ActNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { TextAreaField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { type Move, useMatchMove, useMatchStep } from './use-match-move.ts';
import { WhatDecliningEnds } from './WhatDecliningEnds.tsx';

type MatchActionsProps = {
  readonly match: FitOnMatchFragment;
  readonly need: string;
  readonly offer: string;
  /** The name on the button of the first contact. */
  readonly contact: string;
  /** What and whom it is about, where the dialog covers the row that says so. */
  readonly about?: string;
  readonly primary?: boolean;
  readonly size?: 'small' | 'normal';
};

/** The steps that belong to this viewer's side, as the API says; each asks only for what the step needs. */
export function MatchActions({
  match,
  need,
  offer,
  contact,
  about,
  primary = false,
  size = 'normal',
}: MatchActionsProps) {
  const t = useTexts(texts);
  const step = useMatchStep(match.revision);
  const [asking, setAsking] = useState<'PROPOSED' | 'DECLINED' | null>(null);
  const canPropose = match.blockers.length === 0 && match.viewerCan.includes('PROPOSED');
  const first = match.stage === null ? contact : t('again');
  const steps = match.viewerCan.filter((stage) => stage !== 'PROPOSED' && stage !== 'DECLINED');
  const kind = (at: number) => (primary && at === 0 ? 'primary' : 'plain');
  return (
    <>
      {canPropose && (
        <Button kind={kind(0)} size={size} disabled={step.busy} onClick={() => setAsking('PROPOSED')}>
          {first}
        </Button>
      )}
      {steps.map((stage, at) => (
        <Button
          key={stage}
          kind={kind(at)}
          size={size}
          disabled={step.busy}
          onClick={() => void step.press(advance(match, stage))}
        >
          {t(stage)}
        </Button>
      ))}
      {match.stage !== null && match.viewerCan.includes('DECLINED') && (
        <Button size={size} disabled={step.busy} onClick={() => setAsking('DECLINED')}>
          {t('DECLINED')}
        </Button>
      )}
      <ActNote act={step} />
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={asking === 'DECLINED' ? t('declineTitle') : first}
      >
        {about && <p className="sm ink2">{about}</p>}
        {asking === 'DECLINED' && <WhatDecliningEnds match={match.id} sides={match.viewerSides} />}
        {asking && (
          <MessageForm
            subject={`${asking} ${match.id}`}
            revision={match.revision}
            label={asking === 'DECLINED' ? t('reason') : t('message')}
            hint={asking === 'DECLINED' ? t('reasonHint') : t('messageHint')}
            required={asking === 'DECLINED'}
            send={asking === 'DECLINED' ? t('DECLINED') : t('propose')}
            moveWith={(text) =>
              asking === 'DECLINED'
                ? advance(match, 'DECLINED', text)
                : { kind: 'propose', need, offer, message: text || null }
            }
            onClose={() => setAsking(null)}
          />
        )}
      </Dialog>
    </>
  );
}

const advance = (
  { id, revision }: Pick<FitOnMatchFragment, 'id' | 'revision'>,
  to: MatchStage,
  reason: string | null = null,
): Move => ({ kind: 'advance', match: id, expectedRevision: revision, to, reason });

type MessageFormProps = {
  readonly subject: string;
  readonly revision: number;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly send: string;
  readonly moveWith: (text: string) => Move;
  readonly onClose: () => void;
};

/** What one side writes to the other with a step; kept on this device until it is sent. */
function MessageForm({
  subject,
  revision,
  label,
  hint,
  required,
  send,
  moveWith,
  onClose,
}: MessageFormProps) {
  const t = useTexts(texts);
  const draft = useDraft<{ text: string }>(subject, { blank: { text: '' }, revision });
  const act = useMatchMove(draft);
  const text = draft.values.text.trim();
  const missing = required && text === '';
  return (
    <Form
      act={act}
      onSubmit={async () => {
        if (missing) return;
        const pressed = await act.press(moveWith(text));
        if (pressed.kind === 'done' && !pressed.asFirstSent) onClose();
      }}
    >
      <DraftNote draft={draft} />
      <TextAreaField
        name={required ? 'reason' : 'message'}
        label={label}
        hint={hint}
        value={draft.values.text}
        readOnly={act.busy}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      <FormEnd
        submit={send}
        disabled={missing}
        beside={
          <>
            {missing && <span className="xs muted">{t('reasonFirst')}</span>}
            <Button onClick={onClose}>{t('cancel')}</Button>
          </>
        }
      />
    </Form>
  );
}

export const texts = english('match.match-actions', {
  PROPOSED: 'Propose',
  again: 'Propose it again',
  CONTACTED: 'Make contact',
  AGREED: 'Agree',
  DELIVERING: 'Delivery has begun',
  DONE: 'Delivery is done',
  DECLINED: 'Decline',
  propose: 'Propose it',
  message: 'Message (optional)',
  messageHint: 'The other side reads it with the proposal and makes contact, or declines with a reason.',
  declineTitle: 'Decline this match',
  reason: 'Reason',
  reasonHint: 'The other side reads it.',
  reasonFirst: 'Say why.',
  cancel: 'Cancel',
});
