import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { useSession, widestOf } from '../../lib/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip, ChipButton, ToggleChip } from '../../ui/Chip.tsx';
import { ConventionSelect } from '../../ui/ConventionSelect.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ChipSelect } from './ChipSelect.tsx';
import { useChosenWords } from './chosen-words.ts';
import styles from './FilterBar.module.css';
import { FilterDialog } from './FilterDialog.tsx';
import { texts } from './filter-texts.ts';
import type { Choices } from './use-choices.ts';
import { anyInstrument, filterCount, instrumentOf, type ListFilter, type View } from './view.ts';

type InstrumentChipProps = {
  readonly view: View;
  readonly choices: Choices;
  readonly onChange: (change: Partial<View>) => void;
};
/** On phones the strip has no room for the ways to another instant, and to look as somebody else. */
type FilterBarProps = InstrumentChipProps & {
  readonly onAsOf: () => void;
  readonly onSeenAs?: (() => void) | null;
};

/** The filters asked for most, one press away; all of them behind the button. */
export function FilterBar({ view, choices, onChange, onAsOf, onSeenAs }: FilterBarProps) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  const [open, setOpen] = useState(false);
  const chosen = useChosenWords(view, choices);
  const count = filterCount(view, choices.usual);
  const onList = (name: ListFilter, values: readonly string[]) =>
    onChange({ filter: { ...view.filter, [name]: values.length > 0 ? values : undefined }, cell: null });
  const levels = view.filter.obligationLevels ?? [];
  const onlyMandatory = levels.length === 1 && levels[0] === 'MANDATORY';

  const quick = (name: 'horizons' | 'participants' | 'coverage') => {
    const values = view.filter[name] ?? [];
    return (
      <ChipSelect
        name={t(name)}
        any={t(`any_${name}`)}
        several={t('several', { count: values.length })}
        options={choices.lists[name] ?? []}
        chosen={values}
        onChoose={(value) => onList(name, value ? [value] : [])}
      />
    );
  };

  return (
    <>
      {count > 0 && (
        <p className={styles.inPrint}>
          {t('chosen', {
            filters: enumerate([...(chosen.instrument ? [chosen.instrument] : []), ...chosen.filters]),
          })}
        </p>
      )}
      <div className={`${styles.bar} no-print`}>
        <Button size="small" icon="filter" onClick={() => setOpen(true)}>
          {t('filters')}
          {count > 0 && (
            <Chip tone="on" tiny>
              {count}
            </Chip>
          )}
        </Button>
        <Button size="small" icon="calendar" className="only-s" onClick={onAsOf}>
          {t('asOf')}
        </Button>
        {onSeenAs && (
          <Button size="small" icon="eye" className="only-s" onClick={onSeenAs}>
            {t('seenAs')}
          </Button>
        )}
        <InstrumentChip view={view} choices={choices} onChange={onChange} />
        {quick('horizons')}
        {quick('participants')}
        {quick('coverage')}
        <span className={styles.onlyWide}>
          <ToggleChip
            on={onlyMandatory}
            onChange={(on) => onList('obligationLevels', on ? ['MANDATORY'] : [])}
          >
            {t('mandatory')}
          </ToggleChip>
        </span>
        {open && (
          <FilterDialog
            view={view}
            choices={choices}
            onClose={() => setOpen(false)}
            onChange={onChange}
            onList={onList}
          />
        )}
      </div>
    </>
  );
}

/** The checklist in whose boundary one looks; once chosen, one press removes it. */
function InstrumentChip(props: InstrumentChipProps) {
  const session = useSession();
  const { view, choices, onChange } = props;
  const shown = session.instruments.find(({ code }) => code === instrumentOf(view, choices.usual));
  const usual = session.instruments.find(({ code }) => code === choices.usual);
  return (
    <>
      <ConventionSelect
        value={shown?.convention.code ?? ''}
        onChange={(convention) => {
          const own = usual?.convention.code === convention ? usual : widestOf(session, convention);
          onChange({ instrument: convention && own ? own.code : anyInstrument, cell: null, filter: {} });
        }}
      />
      <OneChecklist {...props} />
    </>
  );
}

function OneChecklist({ view, choices, onChange }: InstrumentChipProps) {
  const t = useTexts(texts);
  const chosen = choices.instruments.find(({ value }) => value === instrumentOf(view, choices.usual));
  if (!chosen)
    return (
      <ChipSelect
        name={t('instrument')}
        any={t('any_instrument')}
        several=""
        options={choices.instruments}
        chosen={[]}
        onChoose={(instrument) => onChange({ instrument, cell: null })}
      />
    );
  return (
    <ChipButton
      on
      aria-label={t('remove', { what: chosen.label })}
      onClick={() => onChange({ instrument: anyInstrument, cell: null })}
    >
      {chosen.label}
      <Icon name="close" small />
    </ChipButton>
  );
}
