import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { Awaited } from '../../../ui/Awaited.tsx';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Clashed } from './Clashed.tsx';
import { DryRun } from './DryRun.tsx';
import { instrumentFile } from './documents.ts';
import type { DraftFile, Replaces } from './draft-file.ts';
import { MappedProvision } from './MappedProvision.tsx';
import { MappedQuestion } from './MappedQuestion.tsx';
import { askedIn, questionRuleOf, ruleOf, saidOf } from './mapping.ts';
import { texts } from './mapping-texts.ts';
import { texts as common } from './texts.ts';
import type { Writing } from './use-draft-file.ts';
import { useEntryDraft } from './use-entry-draft.ts';
import styles from './writing.module.css';

type MappingPartProps = { readonly writing: Writing; readonly file: DraftFile };

/** What becomes of the answers to the version that is loaded; a dry run shows it, State by State. */
export function MappingPart(props: MappingPartProps) {
  const t = useTexts(texts);
  const { code, version } = props.file.instrument;
  const { data, error, refetch } = useQuery(instrumentFile, { variables: { code } });
  if (!data) return <Awaited data={null} error={error} lines={6} onRetry={() => void refetch()} />;
  const before = (data.instrument?.file ?? null) as DraftFile | null;
  if (!before || before.instrument.version === version) return <Note>{t('noBefore')}</Note>;
  return <Mapping {...props} before={before} />;
}

function Mapping({ writing, file, before }: MappingPartProps & { readonly before: DraftFile }) {
  const t = useTexts(texts);
  const tc = useTexts(common);
  const blank: Replaces = { version: before.instrument.version, provisions: [], questions: [] };
  const { draft, was, one, change } = useEntryDraft(`${writing.code} replaces`, file.replaces ?? blank);
  const old = askedIn(before);
  const asked = askedIn(file);
  const [onlyOther, setOnlyOther] = useState(old.length > 40);
  const clash = writing.clashIn('replaces');
  async function keep(from: unknown) {
    const becomes = { ...one, version: before.instrument.version };
    if (await writing.write([{ part: 'replaces', was: from, becomes }])) draft.throwAway();
  }
  const began = file.replaces ? was : null;
  const shown = onlyOther ? old.filter((from) => saidOf(one, from, asked) !== 'KEPT') : old;
  const goesTo = (provision: string) => ruleOf(one, provision)?.to ?? [provision];
  const questions = before.questions.filter(
    ({ code, provision }) => questionRuleOf(one, code) || goesTo(provision).length > 0,
  );
  return (
    <div className={styles.parts}>
      <Note>{t('lead', { version: before.instrument.version })}</Note>
      <Form act={writing.act} onSubmit={() => keep(began)} className={styles.parts}>
        <DraftNote draft={draft} />
        <Panel
          level={3}
          title={t('provisions')}
          aside={
            <ToggleChip on={onlyOther} onChange={setOnlyOther}>
              {t('onlyOther')}
            </ToggleChip>
          }
        >
          {shown.length === 0 && <p className="sm ink2">{t('allKept')}</p>}
          <div className={styles.parts}>
            {shown.map((from) => (
              <MappedProvision
                key={from}
                from={from}
                before={before}
                asked={asked}
                replaces={one}
                onChange={change}
              />
            ))}
          </div>
        </Panel>
        {questions.length > 0 && (
          <Panel level={3} title={t('questions')}>
            <div className={styles.parts}>
              {questions.map((question) => (
                <MappedQuestion
                  key={question.code}
                  question={question}
                  candidates={file.questions.filter((other) =>
                    goesTo(question.provision).includes(other.provision),
                  )}
                  replaces={one}
                  onChange={change}
                />
              ))}
            </div>
          </Panel>
        )}
        {clash && (
          <Clashed
            clash={clash}
            onMine={() => void keep(clash.theirs)}
            onTheirs={() => {
              writing.settle();
              draft.throwAway();
            }}
          />
        )}
        <FormEnd submit={tc('save')} />
      </Form>
      <DryRun writing={writing} file={file} />
    </div>
  );
}
