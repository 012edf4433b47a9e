import type { FormalRequestInBriefFragment } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { Chip } from '../../ui/Chip.tsx';
import { texts } from './texts.ts';

const tones = {
  DRAFT: 'plain',
  SENT: 'wait',
  ACKNOWLEDGED: 'wait',
  ANSWERED: 'on',
  FULFILLED: 'serve',
  NOT_FULFILLED: 'need',
  WITHDRAWN: 'plain',
} as const;

/** How far it is; and that its term is over without an answer. */
export function StatusChip({
  request: { status, overdue },
}: {
  readonly request: Pick<FormalRequestInBriefFragment, 'status' | 'overdue'>;
}) {
  const t = useTexts(texts);
  return (
    <span className="row wrap" style={{ gap: 6 }}>
      <Chip tone={tones[status]}>{t(status)}</Chip>
      {overdue && (
        <Chip tone="need" icon="clock">
          {t('overdue')}
        </Chip>
      )}
    </span>
  );
}
