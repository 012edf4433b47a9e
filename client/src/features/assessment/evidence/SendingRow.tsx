import type { CSSProperties } from 'react';
import { kindIn, useFileSize } from '../../../lib/files/file-size.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileLine } from '../../../ui/FileLine.tsx';
import { Own } from '../../../ui/Own.tsx';
import { SaveMark } from '../../../ui/SaveMark.tsx';
import styles from './SendingRow.module.css';
import type { Sending } from './sending.ts';
import { useTimeLeft } from './use-time-left.ts';

/** A file on its way, how far it came, and how to hold it back; or why it was not taken. */
export function SendingRow({ sending }: { readonly sending: Sending }) {
  const t = useTexts(texts);
  const size = useFileSize();
  const { time } = useFormat();
  const { id, name, bytes, sent, cut, phase, reason, again, kept } = sending;
  const act = async (what: 'pauseSending' | 'goOnSending' | 'cancelSending') =>
    (await import('./send-files.ts'))[what](id);
  const left = useTimeLeft(sending);
  const over = phase === 'REFUSED' || phase === 'UNATTACHED';
  return (
    <FileLine
      kind={kindIn(name)}
      bad={phase === 'REFUSED'}
      name={<Own>{name}</Own>}
      facts={
        phase === 'REFUSED' ? (
          <span role="alert">
            <b className={styles.refused}>{t('refused')}</b> {reason || t('notTaken')}
          </span>
        ) : (
          <>
            <span>{t('progress', { sent: size(sent), size: size(bytes) })}</span>
            {left !== null && (
              <span>
                {left < 60 ? t('seconds', { count: left }) : t('minutes', { count: Math.ceil(left / 60) })}
              </span>
            )}
          </>
        )
      }
      acts={
        <>
          {!over && <Standing sending={sending} />}
          {phase === 'SENDING' && (
            <Button
              size="small"
              aria-label={t('pauseThis', { name })}
              onClick={() => void act('pauseSending')}
            >
              {t('pause')}
            </Button>
          )}
          {phase === 'PAUSED' && (
            <Button size="small" aria-label={t('goOnThis', { name })} onClick={() => void act('goOnSending')}>
              {t('goOn')}
            </Button>
          )}
          {phase === 'REFUSED' && again && (
            <Button
              size="small"
              aria-label={t('againThis', { name })}
              onClick={() => void act('goOnSending')}
            >
              {t('again')}
            </Button>
          )}
          <Button
            size="small"
            kind="ghost"
            aria-label={t(over ? 'dismissThis' : 'cancelThis', { name })}
            onClick={() => void act('cancelSending')}
          >
            {t(over ? 'dismiss' : 'cancel')}
          </Button>
        </>
      }
    >
      {!over && (
        <div
          className={styles.bar}
          role="progressbar"
          aria-label={t('progressOf', { name })}
          aria-valuemax={bytes}
          aria-valuenow={sent}
          aria-valuetext={t('progress', { sent: size(sent), size: size(bytes) })}
        >
          {cut && <i className={styles.before} style={share(shareOf(Math.min(cut.sent, sent), bytes))} />}
          <i style={share(shareOf(Math.max(0, sent - (cut?.sent ?? 0)), bytes))} />
        </div>
      )}
      {!over && cut && <p>{t('cut', { sent: size(cut.sent), time: time(cut.at).replace(/ UTC$/, '') })}</p>}
      {!over && !kept && <p>{t('inWindow')}</p>}
      {phase === 'UNATTACHED' && <p role="alert">{t('unattached')}</p>}
    </FileLine>
  );
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? (part / whole) * 100 : 0);
const share = (percent: number) => ({ '--share': percent }) as CSSProperties;

/** In a word what becomes of it. */
function Standing({ sending: { phase, cut, kept } }: { readonly sending: Sending }) {
  const t = useTexts(texts);
  const word = { SENDING: cut ? 'wentOn' : 'sending', PAUSED: 'paused' } as const;
  const said = phase === 'SENDING' || phase === 'PAUSED' ? word[phase] : kept ? 'waitsHere' : 'waitsInWindow';
  return (
    <SaveMark tone="waiting" icon={phase === 'SENDING' && cut ? 'back' : 'clock'} role="status">
      {t(said)}
    </SaveMark>
  );
}

export const texts = english('assessment.sending-row', {
  progress: '{{sent}} of {{size}}',
  seconds_one: 'about 1 second left',
  seconds_other: 'about {{count}} seconds left',
  minutes_one: 'about 1 minute left',
  minutes_other: 'about {{count}} minutes left',
  progressOf: 'How much of {{name}} was sent',
  sending: 'Being sent',
  wentOn: 'Went on after a cut',
  waitsHere: 'Waits on this device',
  waitsInWindow: 'Waits in this window',
  paused: 'Paused',
  pause: 'Pause',
  pauseThis: 'Pause {{name}}',
  goOn: 'Go on',
  goOnThis: 'Go on with {{name}}',
  again: 'Send again',
  againThis: 'Send {{name}} again',
  cancel: 'Cancel',
  cancelThis: 'Cancel {{name}}',
  dismiss: 'Remove',
  dismissThis: 'Remove {{name}} from this list',
  cut: 'The line was cut at {{sent}}, {{time}}. What had arrived was kept; only the rest is sent.',
  inWindow: 'This file is in this window alone: keep it open until the file is stored.',
  refused: 'Refused.',
  notTaken: 'This file was not taken. Choose it again.',
  unattached:
    'The file is stored, but its measure is gone. Choose the file again at another measure; it is not sent a second time in vain.',
});
