import { useQuery } from '@apollo/client/react';
import { useSession } from '../../lib/session.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ActivityEditor } from './ActivityEditor.tsx';
import { ActivityEditorQuery } from './documents.ts';

type ActivityEditorScreenProps = {
  /** None: a new one. */
  readonly id: string | null;
  readonly own: string | null;
  readonly notYours: string;
  readonly onDone: () => void;
};

/** Reads what there is to choose from, and the activity itself. */
export function ActivityEditorScreen({ id, own, notYours, onDone }: ActivityEditorScreenProps) {
  const { population } = useSession();
  const { data, error, refetch } = useQuery(ActivityEditorQuery, {
    variables: { id: id ?? '', isNew: id === null, fictional: population === 'FICTIONAL' },
    fetchPolicy: id === null ? 'cache-first' : 'cache-and-network',
  });
  const catalogue = [...(data?.about.instruments ?? [])].sort(
    (one, other) => other.provisions.length - one.provisions.length,
  )[0];
  if (!data || !catalogue)
    return <Awaited data={null} error={error} lines={10} onRetry={() => void refetch()} />;
  if (id !== null && !data.activity?.viewerCanRevise) return <EmptyFace title={notYours} />;
  return (
    <ActivityEditor
      activity={data.activity ?? undefined}
      catalogue={catalogue}
      states={data.participants.nodes}
      providers={data.providers}
      own={own}
      onDone={onDone}
    />
  );
}
