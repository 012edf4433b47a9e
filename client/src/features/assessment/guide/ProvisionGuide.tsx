import { Suspense } from 'react';
import { lazily } from '../../../lib/lazily.ts';
import { useRoomBeside } from '../../../lib/use-media.ts';
import type { ChecklistProvision } from '../checklist-map.ts';
import styles from './ProvisionGuide.module.css';

const ChecklistGuide = lazily(async () => (await import('./ChecklistGuide.tsx')).ChecklistGuide);

type ProvisionGuideProps = {
  readonly place: 'above' | 'beside';
  readonly instrument: string;
  readonly provision: ChecklistProvision;
};

/** What is asked here: beside the form where there is room, otherwise above the questions, closed. */
export function ProvisionGuide({ place, instrument, provision }: ProvisionGuideProps) {
  const beside = useRoomBeside();
  if (beside !== (place === 'beside')) return null;
  return (
    <div className={beside ? undefined : styles.above} data-printed={beside || undefined}>
      <Suspense>
        <ChecklistGuide open={beside} instrument={instrument} provision={provision} />
      </Suspense>
    </div>
  );
}
