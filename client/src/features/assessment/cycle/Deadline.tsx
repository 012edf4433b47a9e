import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { daysLeft } from './days-left.ts';

type DeadlineProps = {
  readonly deadline: string;
  readonly closed: boolean;
  /** Nothing is awaited any longer. */
  readonly done?: boolean;
};

/** The day by which a cycle is to be submitted, and how far away it is. */
export function Deadline({ deadline, closed, done = false }: DeadlineProps) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const left = daysLeft(deadline);
  const late = left < 0 && !done;
  return (
    <span className="row wrap" style={{ gap: '4px 10px' }}>
      <span>
        {t('deadline')} <b className="nw">{day(deadline)}</b>
      </span>
      {closed ? (
        <Chip>{t('closed')}</Chip>
      ) : (
        !done && (
          <Chip tone={late || left <= 7 ? 'wait' : 'plain'} icon="clock">
            {late ? t('past', { count: -left }) : t('left', { count: left })}
          </Chip>
        )
      )}
    </span>
  );
}

export const texts = english('cycle.deadline', {
  deadline: 'Deadline',
  closed: 'Closed',
  left_zero: 'Ends today (UTC)',
  left_one: '1 day left',
  left_other: '{{count}} days left',
  past_one: '1 day past',
  past_other: '{{count}} days past',
});
