import { useState } from 'react';
import type { FitOnMatchFragment, MatchStage } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextAreaField } from '../../ui/Field.tsx';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { useMatchMoves } from './use-match-moves.ts';

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
  const moves = useMatchMoves(t('lost'));
  const [asking, setAsking] = useState<'PROPOSED' | 'DECLINED' | null>(null);
  const canPropose =
    match.stage === null && match.blockers.length === 0 && match.viewerCan.includes('PROPOSED');
  const steps = match.viewerCan.filter((stage) => stage !== 'PROPOSED' && stage !== 'DECLINED');
  const kind = (at: number) => (primary && at === 0 ? 'primary' : 'plain');
  return (
    <>
      {canPropose && (
        <Button kind={kind(0)} size={size} disabled={moves.busy} onClick={() => setAsking('PROPOSED')}>
          {contact}
        </Button>
      )}
      {steps.map((stage, at) => (
        <Button
          key={stage}
          kind={kind(at)}
          size={size}
          disabled={moves.busy}
          onClick={() => void moves.advance(match, stage)}
        >
          {t(stage)}
        </Button>
      ))}
      {match.stage !== null && match.viewerCan.includes('DECLINED') && (
        <Button size={size} disabled={moves.busy} onClick={() => setAsking('DECLINED')}>
          {t('DECLINED')}
        </Button>
      )}
      {!asking && <RefusalNote refusal={moves.refusal} />}
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={asking === 'DECLINED' ? t('declineTitle') : contact}
      >
        {about && <p className="sm ink2">{about}</p>}
        <MessageForm
          label={asking === 'DECLINED' ? t('reason') : t('message')}
          hint={asking === 'DECLINED' ? t('reasonHint') : t('messageHint')}
          required={asking === 'DECLINED'}
          send={asking === 'DECLINED' ? t('DECLINED') : t('propose')}
          busy={moves.busy}
          onCancel={() => setAsking(null)}
          onSend={async (text) => {
            const done =
              asking === 'DECLINED'
                ? await moves.advance(match, 'DECLINED', text)
                : await moves.propose(need, offer, text);
            if (done) setAsking(null);
          }}
        />
        <RefusalNote refusal={moves.refusal} />
      </Dialog>
    </>
  );
}

type MessageFormProps = {
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly send: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onSend: (text: string) => Promise<void>;
};

function MessageForm({ label, hint, required, send, busy, onCancel, onSend }: MessageFormProps) {
  const t = useTexts(texts);
  const [text, setText] = useState('');
  const missing = required && text.trim() === '';
  return (
    <form
      className="msgf"
      onSubmit={(event) => {
        event.preventDefault();
        if (!missing) void onSend(text);
      }}
    >
      <TextAreaField
        label={label}
        hint={hint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="acts">
        {missing && <span className="xs muted">{t('reasonFirst')}</span>}
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button type="submit" kind="primary" disabled={missing || busy}>
          {send}
        </Button>
      </div>
    </form>
  );
}

const texts: {
  readonly en: Record<MatchStage | Words, string>;
  readonly es: Record<MatchStage | Words, string>;
} = {
  en: {
    PROPOSED: 'Propose',
    CONTACTED: 'Take contact',
    AGREED: 'Agree',
    DELIVERING: 'Delivery has begun',
    DONE: 'Delivery is done',
    DECLINED: 'Decline',
    propose: 'Propose it',
    message: 'Message (optional)',
    messageHint: 'The other side reads it with the proposal and takes contact, or declines with a reason.',
    declineTitle: 'Decline this match',
    reason: 'Reason',
    reasonHint: 'The other side reads it.',
    reasonFirst: 'Say why.',
    cancel: 'Cancel',
    lost: 'The server did not answer. Look whether the step was taken, then try again.',
  },
  es: {
    PROPOSED: 'Proponer',
    CONTACTED: 'Tomar contacto',
    AGREED: 'Acordar',
    DELIVERING: 'Ha comenzado la ayuda',
    DONE: 'La ayuda ha terminado',
    DECLINED: 'Rechazar',
    propose: 'Proponerlo',
    message: 'Mensaje (opcional)',
    messageHint: 'La otra parte lo lee con la propuesta y toma contacto, o la rechaza con un motivo.',
    declineTitle: 'Rechazar este emparejamiento',
    reason: 'Motivo',
    reasonHint: 'La otra parte lo lee.',
    reasonFirst: 'Diga por qué.',
    cancel: 'Cancelar',
    lost: 'El servidor no ha respondido. Compruebe si el paso se dio y vuelva a intentarlo.',
  },
};
type Words =
  | 'propose'
  | 'message'
  | 'messageHint'
  | 'declineTitle'
  | 'reason'
  | 'reasonHint'
  | 'reasonFirst'
  | 'cancel'
  | 'lost';
