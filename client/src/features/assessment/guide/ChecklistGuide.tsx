import { useQuery } from '@apollo/client/react';
import { useCopy } from '../../../lib/device/use-copy.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { ChecklistProvision } from '../checklist-map.ts';
import { readGuide } from './documents.ts';
import { GuidePanel } from './GuidePanel.tsx';

type ChecklistGuideProps = {
  readonly open: boolean;
  readonly instrument: string;
  readonly provision: ChecklistProvision;
};

/** The provision's own explanation, else its article's; nothing where nobody has written one. */
export function ChecklistGuide({ open, instrument, provision }: ChecklistGuideProps) {
  const { data, loading } = useQuery(readGuide, { variables: { instrument } });
  useCopy('ReadGuide', { instrument }, data);
  if (loading && !data) return <Skeleton lines={open ? 6 : 1} />;
  const { provisions = [], articles = [] } = data?.instrument ?? {};
  return (
    <GuidePanel
      open={open}
      level={2}
      own={provisions.find(({ reference }) => reference === provision.reference)?.guide}
      whole={articles.find(({ number }) => number === provision.article.number)?.guide}
    />
  );
}
