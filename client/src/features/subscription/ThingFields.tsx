import type { FollowKind } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { SelectField } from '../../ui/Field.tsx';
import { kinds, type Thing, useThings } from './things.ts';

type ThingFieldsProps = {
  readonly thing: Thing;
  readonly onChange: (thing: Thing) => void;
};

/** What is to be followed: first of which kind, then which. */
export function ThingFields({ thing, onChange }: ThingFieldsProps) {
  const t = useTexts(texts);
  const { options, kindOf } = useThings();
  const choices = options[thing.kind];
  return (
    <>
      <SelectField
        name="kind"
        label={t('what')}
        value={thing.kind}
        onChange={({ target }) => onChange({ kind: target.value as FollowKind, code: null })}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {kindOf(one)}
          </option>
        ))}
      </SelectField>
      {choices && (
        <SelectField
          name="code"
          label={t('which')}
          required
          value={thing.code ?? ''}
          onChange={({ target }) => onChange({ ...thing, code: target.value || null })}
        >
          <option value="">{t('choose')}</option>
          {choices.map(([value, label]) => (
            <option key={value} dir="auto" value={value}>
              {label}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}

export const isWhole = ({ kind, code }: Thing): boolean => kind === 'EVERYTHING' || code !== null;

export const texts = english('subscription.thing-fields', {
  what: 'What to follow',
  which: 'Which one',
  choose: 'Choose',
});
