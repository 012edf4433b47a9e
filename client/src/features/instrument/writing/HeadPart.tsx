import { dequal } from 'dequal/lite';
import { useTexts } from '../../../lib/i18n.ts';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { Clashed } from './Clashed.tsx';
import type { DraftFile, Edit } from './draft-file.ts';
import { SixTexts } from './SixTexts.tsx';
import { texts } from './texts.ts';
import type { Clash, Writing } from './use-draft-file.ts';
import { useEntryDraft } from './use-entry-draft.ts';
import styles from './writing.module.css';

/** What the checklist and its convention are called, and the version that this will be. */
export function HeadPart({ writing, file }: { readonly writing: Writing; readonly file: DraftFile }) {
  const t = useTexts(texts);
  const { chapters: _, articles: __, ...given } = file.convention;
  const head = { convention: given, instrument: file.instrument };
  const { draft, was, one, change } = useEntryDraft(`${writing.code} head`, head);
  const { convention, instrument } = one;
  const began = was ?? head;
  const { act } = writing;
  const clash = writing.clashIn('convention') ?? writing.clashIn('instrument');
  async function keep(from: typeof began) {
    const edits = (['convention', 'instrument'] as const).flatMap((part): Edit[] =>
      dequal(one[part], from[part]) ? [] : [{ part, was: from[part], becomes: one[part] }],
    );
    if (edits.length > 0 && (await writing.write(edits))) draft.throwAway();
  }
  return (
    <Form act={act} onSubmit={() => keep(began)} className={styles.form}>
      <DraftNote draft={draft} />
      <SixTexts
        legend={t('checklistTitle')}
        value={instrument.titles}
        onChange={(titles) => change({ ...one, instrument: { ...instrument, titles } })}
      />
      <TextField
        label={t('version')}
        name="version"
        dir="ltr"
        value={instrument.version}
        onChange={({ target }) => change({ ...one, instrument: { ...instrument, version: target.value } })}
      />
      {convention.code !== 'uncac' && (
        <>
          <SixTexts
            legend={t('conventionTitle')}
            value={convention.titles ?? {}}
            onChange={(titles) => change({ ...one, convention: { ...convention, titles } })}
          />
          <SixTexts
            legend={t('conventionShort')}
            value={convention.shortTitles ?? {}}
            onChange={(shortTitles) => change({ ...one, convention: { ...convention, shortTitles } })}
          />
        </>
      )}
      {clash && (
        <Clashed
          clash={clash}
          onMine={() => {
            const from = { ...began, [partOf(clash)]: clash.theirs };
            // The other part may meet somebody else's words too: this one is not asked about again.
            draft.change({ was: from, one });
            void keep(from);
          }}
          onTheirs={() => {
            writing.settle();
            const theirs = { [partOf(clash)]: clash.theirs };
            draft.change({ was: { ...began, ...theirs }, one: { ...one, ...theirs } });
          }}
        />
      )}
      <FormEnd submit={t('save')} />
    </Form>
  );
}

const partOf = ({ edits, at }: Clash): string => edits[at]?.part ?? '';
