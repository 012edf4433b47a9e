import type { ActivityStatus } from '../../gql/graphql.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { SelectField } from '../../ui/Field.tsx';

/** In the order in which an activity comes through them. */
export const activityStatuses: readonly ActivityStatus[] = [
  'PIPELINE',
  'IMPLEMENTATION',
  'FINALISATION',
  'CLOSED',
  'SUSPENDED',
  'CANCELLED',
];

type StatusFieldProps = {
  readonly label: string;
  readonly value: ActivityStatus;
  readonly onChange: (status: ActivityStatus) => void;
};

/** One of the statuses of an activity. */
export function StatusField({ label, value, onChange }: StatusFieldProps) {
  const word = useVocabulary();
  return (
    <SelectField
      name="status"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as ActivityStatus)}
    >
      {activityStatuses.map((status) => (
        <option key={status} value={status}>
          {word(status)}
        </option>
      ))}
    </SelectField>
  );
}
