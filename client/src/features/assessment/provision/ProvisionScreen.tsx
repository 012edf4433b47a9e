import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { useCopy } from '../../../lib/device/use-copy.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { ErrorFace } from '../../../ui/ErrorFace.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { onWrittenElsewhere } from '../answer/other-windows.ts';
import { readAnswer } from '../answer/queries.ts';
import type { Writers } from '../answer/use-writers.ts';
import type { ChecklistProvision } from '../checklist-map.ts';
import { ProvisionForm } from './ProvisionForm.tsx';

type ProvisionScreenProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly provision: ChecklistProvision;
  readonly writers: Writers;
};

/** Reads the answer afresh: somebody of the same State may have written since. */
export function ProvisionScreen({ assessment, provision, writers }: ProvisionScreenProps) {
  const { data, error, refetch } = useQuery(readAnswer, {
    variables: { assessment: assessment.id, provision: provision.reference },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const { reference } = provision;
  useCopy('ReadAnswer', { assessment: assessment.id, provision: reference }, data);
  const { read } = writers;
  const answer = data?.answer ?? null;
  useEffect(() => {
    if (data) read(reference, answer);
  }, [read, reference, answer, data]);
  useEffect(
    () =>
      onWrittenElsewhere((written) => {
        if (written.assessment === assessment.id && written.provision === reference) void refetch();
      }),
    [assessment.id, reference, refetch],
  );
  if (error && !data)
    return (
      <div className="card pad">
        <ErrorFace error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (!data)
    return (
      <div className="card pad">
        <h1>
          <bdi dir="ltr">{shownKey(provision.reference)}</bdi> {provision.title}
        </h1>
        <Skeleton lines={10} />
      </div>
    );
  return (
    <ProvisionForm
      writer={writers.of(provision.reference, answer)}
      assessment={assessment}
      provision={provision}
      answer={answer}
    />
  );
}
