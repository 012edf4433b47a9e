import { useState } from 'react';
import { wrongDay } from '../../lib/day.ts';
import { latinDigits } from '../../lib/digits.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';

type AsOfDialogProps = {
  readonly asOf: string | null;
  readonly onChoose: (asOf: string | null) => void;
  readonly onClose: () => void;
};

/** The matrix of a past instant, under today's visibility; without one it is live. */
export function AsOfDialog({ asOf, onChoose, onClose }: AsOfDialogProps) {
  const t = useTexts(texts);
  const now = new Date().toISOString();
  const [day, setDay] = useState((asOf ?? now).slice(0, 10));
  const [time, setTime] = useState((asOf ?? now).slice(11, 16));
  const clock = time.trim() === '' ? '00:00' : readTime(time);
  const instant = `${day}T${clock}:00.000Z`;
  const unclear = day === '' || wrongDay(day) !== null;
  const future = !unclear && clock !== null && Date.parse(instant) > Date.parse(now);
  const wrong = unclear ? t('unclear') : future ? t('future') : null;
  return (
    <Dialog open onClose={onClose} title={t('title')}>
      <Form onSubmit={() => onChoose(instant)}>
        <p className="sm ink2">{t('text')}</p>
        <div className="row wrap" style={{ alignItems: 'start' }}>
          <DateField
            className="grow"
            label={t('day')}
            value={day}
            max={now.slice(0, 10)}
            error={wrong}
            onChange={setDay}
          />
          <TextField
            className="grow"
            label={t('time')}
            inputMode="numeric"
            dir="ltr"
            value={time}
            error={clock === null ? t('unclearTime') : null}
            onChange={(event) => setTime(event.target.value)}
          />
        </div>
        <FormEnd
          submit={t('show')}
          disabled={wrong !== null || clock === null}
          beside={<Button onClick={() => onChoose(null)}>{t('live')}</Button>}
        />
      </Form>
    </Dialog>
  );
}

/** 9:40 or 0940 of the 24-hour clock, in the digits of any script. */
function readTime(text: string): string | null {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/.exec(latinDigits(text.trim())) ?? [];
  return minute ? `${hour.padStart(2, '0')}:${minute}` : null;
}

export const texts = english('matrix.as-of-dialog', {
  title: 'As of when',
  text: 'A past moment shows what was known then and what you may see today. It no longer changes.',
  day: 'Day',
  time: 'Time, UTC',
  live: 'Now, live',
  show: 'Show this moment',
  future: 'This moment is in the future. Choose one that has passed.',
  unclear: 'Choose a day.',
  unclearTime: 'Write the time with hours and minutes, such as 09:40.',
});
