import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { ChipLink } from '../../../ui/Chip.tsx';
import { Note } from '../../../ui/Note.tsx';
import { toBeConfirmed } from '../answer/confirming/to-be-confirmed.ts';
import type { Confirms } from './use-confirming.ts';

type ConfirmedNoteProps = {
  readonly assessment: string;
  readonly confirms: Confirms;
  /** How many of the last cycle are still to be confirmed or changed. */
  readonly left: number;
  readonly onOpen?: () => void;
};

/** What became of what was confirmed: done, waiting without a connection, or left as somebody wrote it meanwhile. */
export function ConfirmedNote({ assessment, confirms, left, onOpen }: ConfirmedNoteProps) {
  const t = useTexts(texts);
  const { became, offline } = confirms;
  const kept = offline ? toBeConfirmed(confirms).length : 0;
  const done = left === 0 && kept === 0 && !confirms.asking;
  const others = became?.left ?? [];
  const refused = became?.refused;
  return (
    <Note tone={refused ? 'bad' : kept > 0 || others.length > 0 ? 'wait' : 'ok'} role="status">
      {became && became.confirmed > 0 && <p>{t('confirmed', { count: became.confirmed })}</p>}
      {kept > 0 && <p>{t('kept', { count: kept })}</p>}
      {refused && <p>{refused.reason ?? t('refused')}</p>}
      {others.length > 0 && (
        <>
          <p>{t('left', { count: others.length })}</p>
          <p className="row wrap" style={{ gap: 6 }}>
            {others.map(({ reference }) => (
              <ChipLink key={reference} to={paths.checklist(assessment, reference)} onClick={onOpen}>
                <bdi dir="ltr">{shownKey(reference)}</bdi>
              </ChipLink>
            ))}
          </p>
        </>
      )}
      {done && <p>{t('done')}</p>}
    </Note>
  );
}

export const texts = english('cycle.confirmed', {
  confirmed_one: '1 answer is confirmed.',
  confirmed_other: '{{count}} answers are confirmed.',
  kept_one: '1 answer is confirmed here; this goes out by itself when the connection is back.',
  kept_other: '{{count}} answers are confirmed here; this goes out by itself when the connection is back.',
  left_one:
    '1 answer was changed or confirmed by somebody else meanwhile, and is left as they wrote it. Look at it:',
  left_other:
    '{{count}} answers were changed or confirmed by somebody else meanwhile, and are left as they wrote them. Look at them:',
  refused: 'They were not confirmed. Load this page again and try once more.',
  done: 'Nothing of the last cycle waits any longer: every answer is confirmed or changed.',
});
