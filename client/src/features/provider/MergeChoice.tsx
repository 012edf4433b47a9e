import type { MergedField, RecordToMergeFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { Own } from '../../ui/Own.tsx';
import styles from './Merge.module.css';
import { texts } from './texts.ts';

type MergeChoiceProps = {
  readonly field: MergedField;
  readonly kept: RecordToMergeFragment;
  readonly other: RecordToMergeFragment;
  readonly takes: boolean;
  readonly onChoose: (takesOther: boolean) => void;
};

/** One thing that the two records say differently: whose word stays. */
export function MergeChoice({ field, kept, other, takes, onChoose }: MergeChoiceProps) {
  const t = useTexts(texts);
  const said = useSaid(field);
  return (
    <fieldset className={styles.choice}>
      <legend>{t(field)}</legend>
      {([kept, other] as const).map((record, at) => (
        <label key={record.id}>
          <input
            type="radio"
            name={`take-${field}`}
            checked={takes === (at === 1)}
            onChange={() => onChoose(at === 1)}
          />
          <Own>{said(record)}</Own>
        </label>
      ))}
    </fieldset>
  );
}

function useSaid(field: MergedField): (record: RecordToMergeFragment) => string {
  const { enumerate, day } = useFormat();
  const t = useTexts(texts);
  const kindOf = useVocabulary();
  return (record) => {
    if (field === 'NAME') return record.name;
    if (field === 'NAMES') return enumerate(record.names.map(({ name }) => name));
    if (field === 'KIND') return kindOf(record.kind);
    if (field === 'SITE') return record.site ?? '';
    if (field === 'ABOUT') return record.about ?? '';
    if (field === 'COUNTRY') return record.country?.name ?? '';
    if (field === 'PARTICIPANT') return record.participant?.name ?? '';
    const { text = null, changedAt = '' } = record.priorities ?? {};
    return text ?? t('prioritiesOf', { day: changedAt ? day(changedAt) : '' });
  };
}
