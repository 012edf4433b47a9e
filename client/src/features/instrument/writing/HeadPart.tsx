import { useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { TextField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { Clashed } from './Clashed.tsx';
import type { DraftFile, Edit } from './draft-file.ts';
import { SixTexts } from './SixTexts.tsx';
import { texts } from './texts.ts';
import type { Writing } from './use-draft-file.ts';
import styles from './writing.module.css';

/** What the checklist and its convention are called, and the version that this will be. */
export function HeadPart({ writing, file }: { readonly writing: Writing; readonly file: DraftFile }) {
  const t = useTexts(texts);
  const { chapters: _, articles: __, ...given } = file.convention;
  const [began, setBegan] = useState({ convention: given, instrument: file.instrument });
  const [convention, setConvention] = useState(began.convention);
  const [instrument, setInstrument] = useState(began.instrument);
  const { clash, act } = writing;
  async function keep(was: typeof began) {
    const edits = (['convention', 'instrument'] as const).flatMap((part): Edit[] => {
      const becomes = { convention, instrument }[part];
      return becomes === was[part] ? [] : [{ part, was: was[part], becomes }];
    });
    if (edits.length > 0 && (await writing.write(edits))) setBegan({ convention, instrument });
  }
  return (
    <Form act={act} onSubmit={() => keep(began)} className={styles.form}>
      <SixTexts
        legend={t('checklistTitle')}
        value={instrument.titles}
        onChange={(titles) => setInstrument({ ...instrument, titles })}
      />
      <TextField
        label={t('version')}
        name="version"
        dir="ltr"
        value={instrument.version}
        onChange={({ target }) => setInstrument({ ...instrument, version: target.value })}
      />
      {convention.code !== 'uncac' && (
        <SixTexts
          legend={t('conventionTitle')}
          value={convention.titles ?? {}}
          onChange={(titles) => setConvention({ ...convention, titles })}
        />
      )}
      {clash && (
        <Clashed
          clash={clash}
          onMine={() => {
            const part = clash.edits[clash.at]?.part;
            if (part === 'convention' || part === 'instrument') void keep({ ...began, [part]: clash.theirs });
          }}
          onTheirs={() => {
            const part = clash.edits[clash.at]?.part;
            writing.settle();
            if (part === 'convention') setConvention(clash.theirs as typeof convention);
            if (part === 'instrument') setInstrument(clash.theirs as typeof instrument);
          }}
        />
      )}
      <FormEnd submit={t('save')} />
    </Form>
  );
}
