import { dequal } from 'dequal/lite';
import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Clashed } from './Clashed.tsx';
import type { DraftFile, Edit } from './draft-file.ts';
import { texts } from './texts.ts';
import type { Writing } from './use-draft-file.ts';
import { useEntryDraft } from './use-entry-draft.ts';
import styles from './writing.module.css';

type Part = Extract<Edit['part'], 'participants' | 'assistanceTypes' | 'challenges'>;

type WholePartProps<P extends Part> = {
  readonly writing: Writing;
  readonly file: DraftFile;
  readonly part: P;
  readonly title: string;
  readonly lead?: string;
  readonly children: (value: DraftFile[P], change: (value: DraftFile[P]) => void) => ReactNode;
};

/** A list of an instrument that is written as a whole. */
export function WholePart<P extends Part>({ writing, file, part, title, lead, children }: WholePartProps<P>) {
  const t = useTexts(texts);
  // Its own object, so that nothing at all can be what is there.
  const { draft, was, one, change } = useEntryDraft(`${writing.code} ${part}`, { list: file[part] });
  const clash = writing.clashIn(part);
  async function keep(from: DraftFile[P] | undefined) {
    if (dequal(one.list, from)) return;
    const edit = { part, was: from ?? null, becomes: one.list ?? null };
    if (await writing.write([edit])) draft.throwAway();
  }
  return (
    <Panel level={3} title={title}>
      <Form act={writing.act} onSubmit={() => keep(was?.list)} className={styles.parts}>
        <DraftNote draft={draft} />
        {lead && <p className="sm ink2">{lead}</p>}
        {children(one.list, (list) => change({ list }))}
        {clash && (
          <Clashed
            clash={clash}
            onMine={() => void keep((clash.theirs as DraftFile[P] | null) ?? undefined)}
            onTheirs={() => {
              writing.settle();
              draft.throwAway();
            }}
          />
        )}
        <FormEnd submit={t('save')} />
      </Form>
    </Panel>
  );
}
