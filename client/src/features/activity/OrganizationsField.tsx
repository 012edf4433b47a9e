import type { ActivityRole } from '../../gql/graphql.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { Button } from '../../ui/Button.tsx';
import { Own } from '../../ui/Own.tsx';
import { PickList } from '../../ui/PickList.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './ActivityEditor.module.css';
import type { ActivityForm } from './activity-form.ts';
import { texts } from './editor-texts.ts';

type OrganizationsFieldProps = {
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly value: ActivityForm['organizations'];
  readonly onChange: (value: ActivityForm['organizations']) => void;
};

/** Who takes part, each with a role. */
export function OrganizationsField({ providers, value, onChange }: OrganizationsFieldProps) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const nameOf = (id: string) => providers.find((provider) => provider.id === id)?.name ?? id;
  return (
    <>
      {value.map(({ provider, role }, at) => (
        <div key={provider} className={styles.organization}>
          <b>
            <Own>{nameOf(provider)}</Own>
          </b>
          <Select
            label={t('role')}
            value={role}
            options={roles.map((one) => ({ value: one, label: word(one) }))}
            onChange={(chosen) =>
              onChange(value.map((one, place) => (place === at ? { provider, role: chosen } : one)))
            }
          />
          <Button
            kind="ghost"
            size="small"
            icon="close"
            aria-label={t('takeOut', { name: nameOf(provider) })}
            onClick={() => onChange(value.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      <PickList
        label={t('organization')}
        options={providers
          .filter(({ id }) => !value.some(({ provider }) => provider === id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        chosen={[]}
        onChange={([provider]) => provider && onChange([...value, { provider, role: 'IMPLEMENTING' }])}
      />
    </>
  );
}

const roles: readonly ActivityRole[] = ['FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING'];
