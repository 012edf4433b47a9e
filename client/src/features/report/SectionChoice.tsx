import type { ReportSection } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { ToggleChip } from '../../ui/Chip.tsx';
import styles from './SectionChoice.module.css';

type SectionChoiceProps = {
  readonly all: readonly ReportSection[];
  /** null: all of them. */
  readonly chosen: readonly ReportSection[] | null;
  readonly onChange: (chosen: readonly ReportSection[] | null) => void;
};

/** What of its template a report tells: one at least. */
export function SectionChoice({ all, chosen, onChange }: SectionChoiceProps) {
  const t = useTexts(texts);
  const on = (section: ReportSection) => chosen?.includes(section) ?? true;
  const press = (section: ReportSection, wanted: boolean) => {
    const next = all.filter((one) => (one === section ? wanted : on(one)));
    onChange(next.length === all.length ? null : next);
  };
  const last = all.filter(on).length === 1;
  return (
    <fieldset className={styles.sections} data-place="sections">
      <legend>{t('sections')}</legend>
      <div className="row wrap">
        {all.map((section) => (
          <ToggleChip
            key={section}
            on={on(section)}
            disabled={last && on(section)}
            onChange={(wanted) => press(section, wanted)}
          >
            {t(section)}
          </ToggleChip>
        ))}
      </div>
    </fieldset>
  );
}

export const texts = english('report.sections', {
  sections: 'Sections',
  KINDS: 'Kinds of help',
  ARTICLES: 'Articles',
  GROUPS: 'Regional groups',
  STATES: 'State by State',
  HORIZONS: 'Horizons',
  MONEY: 'Money and capacity',
  PROGRESS: 'Who has reported',
  LEVELS: 'Implementation',
  UNSERVED: 'What nobody serves',
  WORDS: 'Words of States',
  NEEDS: 'What it asks for',
  HELP: 'Help that it gets',
});
