import type { InstrumentsOfAllQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { DownloadInstrument } from './writing/DownloadInstrument.tsx';
import { NewVersion } from './writing/NewVersion.tsx';

export type ListedInstrument = InstrumentsOfAllQuery['instruments'][number];

type InstrumentListProps = {
  readonly instruments: readonly ListedInstrument[];
  readonly onTable: (instrument: ListedInstrument) => void;
};

/** The checklists of all conventions that are loaded, and how far each is on its way to be adopted. */
export function InstrumentList({ instruments, onTable }: InstrumentListProps) {
  const t = useTexts(texts);
  const { day } = useFormat();
  return (
    <Panel title={t('title')}>
      <RecordTable heads={[t('name'), t('convention'), t('state'), t('asks'), t('act')]} first="26%">
        {instruments.map((one) => (
          <tr key={one.code}>
            <th scope="row">
              {one.title}
              <span className="xs muted">
                {' '}
                <bdi dir="ltr" className="mono">
                  {one.code}
                </bdi>{' '}
                {t('version', { version: one.version })}
              </span>
            </th>
            <td>{one.convention.title}</td>
            <td>
              <Chip>{t(one.state)}</Chip>
              {one.decision && (
                <p className="xs muted">
                  {t('decided', { decision: one.decision, day: day(one.decidedOn ?? '') })}
                </p>
              )}
            </td>
            <td>{t('counts', { provisions: one.provisionCount, questions: one.questionCount })}</td>
            <td>
              <div className="row wrap">
                <Button size="small" onClick={() => onTable(one)}>
                  {t('table')}
                </Button>
                <ButtonLink size="small" to={paths.consultation(one.code)}>
                  {t('consultation')}
                </ButtonLink>
                <NewVersion instrument={one} />
                <DownloadInstrument code={one.code} />
              </div>
            </td>
          </tr>
        ))}
      </RecordTable>
    </Panel>
  );
}

export const texts = english('instrument.list', {
  title: 'Checklists of all conventions',
  name: 'Checklist',
  convention: 'Convention',
  state: 'State of the text',
  asks: 'What it asks',
  act: 'What you can do',
  version: 'Version {{version}}',
  decided: '{{decision}}, {{day}}',
  counts: 'Provisions: {{provisions}}. Questions of its own: {{questions}}.',
  table: 'Take in answers by CSV',
  consultation: 'Comments',
  DRAFT: 'Draft',
  UNDER_CONSULTATION: 'Under consultation',
  ADOPTED: 'Adopted',
  SUPERSEDED: 'Superseded',
});
