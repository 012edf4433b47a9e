import { useState } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { type Pickable, PickList } from '../../../ui/PickList.tsx';
import type { Proposal } from './iati-types.ts';
import styles from './ProposedCodes.module.css';

type ProposedCodesProps = {
  readonly title: string;
  /** Which activity it is of, where the page is heard. */
  readonly of: string;
  readonly another: string;
  readonly proposals: readonly Proposal[];
  readonly chosen: readonly string[];
  readonly options: readonly Pickable[];
  readonly say: (code: string) => string;
  readonly onChange: (chosen: readonly string[]) => void;
};

/** What an activity may be about, and by what the file says so: a person leaves out what is not right, and adds what is missing. */
export function ProposedCodes(props: ProposedCodesProps) {
  const { title, of, another, proposals, chosen, options, say, onChange } = props;
  const t = useTexts(texts);
  const [adding, setAdding] = useState(false);
  const shown = [...new Set([...proposals.map(({ code }) => code), ...chosen])];
  const reasons = new Map<string, Proposal & { readonly codes: readonly string[] }>();
  for (const one of proposals) {
    const key = `${one.from} ${one.said}`;
    reasons.set(key, { ...one, codes: [...(reasons.get(key)?.codes ?? []), one.code] });
  }
  return (
    <fieldset className={styles.codes} aria-label={`${title}: ${of}`}>
      <span className={styles.title}>{title}</span>
      <div className="row wrap">
        {shown.map((code) => (
          <ToggleChip
            key={code}
            on={chosen.includes(code)}
            onChange={(on) => onChange(on ? [...chosen, code] : chosen.filter((one) => one !== code))}
          >
            {say(code)}
          </ToggleChip>
        ))}
        {!adding && (
          <Button size="small" kind="ghost" icon="plus" onClick={() => setAdding(true)}>
            {another}
          </Button>
        )}
      </div>
      {reasons.size > 0 && (
        <ul className="xs muted">
          {[...reasons].map(([key, { from, said, codes }]) => (
            <li key={key}>{t(from, { said, codes: codes.map(say).join(', ') })}</li>
          ))}
        </ul>
      )}
      {adding && (
        <PickList
          label={another}
          options={options.filter(({ value }) => !shown.includes(value))}
          chosen={[]}
          onChange={([code]) => {
            if (code) onChange([...chosen, code]);
            setAdding(false);
          }}
        />
      )}
    </fieldset>
  );
}

export const texts = english('activity.iati-proposed', {
  SECTOR: '{{codes}}: by sector {{said}}',
  TAG: '{{codes}}: by target {{said}}',
  AID_TYPE: '{{codes}}: by kind of aid {{said}}',
  WORD: '{{codes}}: by the words “{{said}}”',
});
