import type { ConcernLevel, SourcedChoicesQuery } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { SelectField } from '../../ui/Field.tsx';

type Chosen = { readonly concerns: ConcernLevel; readonly provision: string };
type ConcernFieldsProps = {
  readonly value: Chosen;
  readonly instrument: SourcedChoicesQuery['instrument'] | undefined;
  /** Who is a party has joined already. */
  readonly mayJoin: boolean;
  readonly onChange: (value: Chosen) => void;
};

/** What a need concerns: a provision, a whole article or chapter, or joining; and then which. */
export function ConcernFields({ value, instrument, mayJoin, onChange }: ConcernFieldsProps) {
  const t = useTexts(texts);
  const { provisions = [], broader = [] } = instrument ?? {};
  const joining = broader.find(({ concerns }) => concerns === 'JOINING');
  const levels: readonly ConcernLevel[] = [
    ...(['PROVISION', 'ARTICLE', 'CHAPTER'] as const),
    ...(joining && mayJoin ? (['JOINING'] as const) : []),
  ];
  const options =
    value.concerns === 'PROVISION'
      ? provisions.map(({ reference, shortTitle }) => [reference, `${shownKey(reference)} ${shortTitle}`])
      : broader
          .filter(({ concerns }) => concerns === value.concerns)
          .map(({ reference, label, title }) => [reference, `${label} ${title}`]);
  return (
    <>
      <SelectField
        name={value.concerns === 'JOINING' ? 'provision' : 'concerns'}
        label={t('concerns')}
        value={value.concerns}
        onChange={(event) => {
          const concerns = event.target.value as ConcernLevel;
          onChange({ concerns, provision: concerns === 'JOINING' ? (joining?.reference ?? '') : '' });
        }}
      >
        {levels.map((level) => (
          <option key={level} value={level}>
            {t(level)}
          </option>
        ))}
      </SelectField>
      {value.concerns !== 'JOINING' && (
        <SelectField
          name="provision"
          label={t(`which_${value.concerns}`)}
          value={value.provision}
          onChange={(event) => onChange({ ...value, provision: event.target.value })}
        >
          <option value="">{t('choose')}</option>
          {options.map(([reference, label]) => (
            <option key={reference} value={reference}>
              {label}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}

export const texts = english('sourced.concern-fields', {
  concerns: 'What it concerns',
  PROVISION: 'One provision',
  ARTICLE: 'A whole article',
  CHAPTER: 'A whole chapter',
  JOINING: 'Joining the Convention',
  which_PROVISION: 'Provision',
  which_ARTICLE: 'Article',
  which_CHAPTER: 'Chapter',
  choose: 'Choose one',
});
