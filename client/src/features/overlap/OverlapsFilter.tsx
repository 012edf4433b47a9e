import type { OverlapState } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { ToggleChip } from '../../ui/Chip.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './OverlapsScreen.module.css';
import { texts as words } from './texts.ts';
import type { Option } from './use-overlap-choices.ts';
import { names, type OverlapChoice, states } from './use-overlap-filter.ts';

type OverlapsFilterProps = {
  readonly chosen: OverlapChoice;
  readonly status: readonly OverlapState[];
  readonly choices: Readonly<Record<keyof OverlapChoice, Option[]>>;
  readonly choose: (name: keyof OverlapChoice, value: string) => void;
  readonly toggle: (state: OverlapState, on: boolean) => void;
  readonly count: string | null;
};

/** What was decided, and for whom, by whom, on what. */
export function OverlapsFilter({ chosen, status, choices, choose, toggle, count }: OverlapsFilterProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  return (
    <search className={styles.filter}>
      <fieldset className={`${styles.states} row wrap`}>
        <legend className="sr">{t('show')}</legend>
        {states.map((state) => (
          <ToggleChip key={state} on={status.includes(state)} onChange={(on) => toggle(state, on)}>
            {word(state)}
          </ToggleChip>
        ))}
      </fieldset>
      {names.map((name) => (
        <Select
          key={name}
          label={t(name)}
          value={chosen[name]}
          options={[{ value: '', label: t('any') }, ...choices[name]]}
          onChange={(value) => choose(name, value)}
        />
      ))}
      {count && (
        <span className={`${styles.count} sm muted`} role="status">
          {count}
        </span>
      )}
    </search>
  );
}

export const texts = english('overlap.overlaps-filter', {
  show: 'Show',
  participant: 'State',
  provider: 'Provider',
  article: 'Article',
  type: 'Kind of help',
  any: 'Any',
});
