import { clsx } from 'clsx';
import type { RegionalGroup } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Chip, ToggleChip } from '../../ui/Chip.tsx';
import { CheckField } from '../../ui/Field.tsx';
import { Own } from '../../ui/Own.tsx';
import styles from './EligiblePicker.module.css';
import type { OfferForm } from './offer-form.ts';
import { StateFinder, type StateNode } from './StateFinder.tsx';
import { texts as words } from './texts.ts';

type Eligible = Pick<OfferForm, 'groups' | 'participants' | 'leastDevelopedOnly' | 'except'>;
type EligiblePickerProps = {
  readonly states: readonly StateNode[];
  readonly value: Eligible;
  /** The State that gives: it gives to others, and is left out whatever is chosen. */
  readonly own?: string | undefined;
  readonly onChange: (value: Partial<Eligible>) => void;
};

/** Nothing chosen: every State. Groups and States add up; the rest narrows. */
export function EligiblePicker({ states, value, own, onChange }: EligiblePickerProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const nameOf = (code: string) => states.find((state) => state.code === code)?.name ?? code;
  const isOther = (code: string) => code !== own;
  const picker = (key: 'participants' | 'except', label: string) => (
    <div>
      <StateFinder
        label={label}
        states={states.filter(
          ({ code }) => isOther(code) && !value.participants.includes(code) && !value.except.includes(code),
        )}
        onChoose={(code) => onChange({ [key]: [...value[key], code] })}
      />
      <div className={clsx('row wrap', styles.chosen)}>
        {key === 'except' && own && (
          <Chip>
            <Own>{nameOf(own)}</Own>
          </Chip>
        )}
        {value[key].filter(isOther).map((code) => (
          <ToggleChip
            key={code}
            on
            onChange={() => onChange({ [key]: value[key].filter((one) => one !== code) })}
          >
            <Own>{nameOf(code)}</Own>
          </ToggleChip>
        ))}
      </div>
    </div>
  );
  return (
    <div className={styles.picker}>
      {value.groups.length + value.participants.length === 0 && <p className="sm ink2">{t('everyState')}</p>}
      <fieldset className="row wrap" aria-label={t('groups')}>
        {groups.map((group) => (
          <ToggleChip
            key={group}
            on={value.groups.includes(group)}
            onChange={(on) =>
              onChange({
                groups: on ? [...value.groups, group] : value.groups.filter((one) => one !== group),
              })
            }
          >
            {word(group)}
          </ToggleChip>
        ))}
      </fieldset>
      <div className={styles.pairs}>
        {picker('participants', t('states'))}
        {picker('except', t('except'))}
      </div>
      <CheckField
        label={t('leastDeveloped')}
        checked={value.leastDevelopedOnly}
        onChange={(event) => onChange({ leastDevelopedOnly: event.target.checked })}
      />
    </div>
  );
}

const groups: readonly RegionalGroup[] = ['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'];

export const texts = english('offer.eligible-picker', {
  everyState: 'Every State, unless you choose groups or States.',
  groups: 'Regional groups',
  states: 'Add a State',
  except: 'Leave out a State (everyone will see that)',
  leastDeveloped: 'Least developed countries only',
});
