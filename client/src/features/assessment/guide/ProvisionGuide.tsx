import { type ComponentType, lazy, Suspense } from 'react';
import { useRoomBeside } from '../../../lib/use-media.ts';
import type { ChecklistProvision } from '../checklist-map.ts';
import type { ChecklistGuideProps } from './ChecklistGuide.tsx';
import styles from './ProvisionGuide.module.css';

/** Fetched after the question: it helps to answer, and where it cannot be had one answers without it. */
const ChecklistGuide = lazy<ComponentType<ChecklistGuideProps>>(async () => ({
  default: await import('./ChecklistGuide.tsx').then(
    (module) => module.ChecklistGuide,
    () => () => null,
  ),
}));

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
    <div className={beside ? undefined : styles.above}>
      <Suspense>
        <ChecklistGuide open={beside} instrument={instrument} provision={provision} />
      </Suspense>
    </div>
  );
}
