import { useMemo } from 'react';
import type { EditionAudience } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { Awaited } from '../../../ui/Awaited.tsx';
import { texts } from '../matrix-texts.ts';
import { useChoices } from '../use-choices.ts';
import { useMatrix } from '../use-matrix.ts';
import { anyInstrument, inputOf, readView, type View } from '../view.ts';
import ExportChoices from './ExportChoices.tsx';
import { answerTo } from './shown.ts';

type EditionTableProps = { readonly edition: number; readonly audience: EditionAudience };

/** All that the edition counted, article by kind of help, whatever checklist it was asked by. */
export default function EditionTable({ edition, audience }: EditionTableProps) {
  const t = useTexts(texts);
  const view = useMemo<View>(
    () => ({ ...readView(new URLSearchParams()), instrument: anyInstrument, edition, audience }),
    [edition, audience],
  );
  const choices = useChoices(view);
  const asked = useMemo(() => inputOf(view, false, choices.usual), [view, choices.usual]);
  const reading = useMatrix(asked);
  const answer = answerTo(asked, reading);
  if (reading.table?.rows.length === 0) return <p className="sm muted pad">{t('emptyPlain')}</p>;
  if (!answer)
    return (
      <div className="pad">
        <Awaited data={answer ?? undefined} error={reading.error} lines={4} onRetry={reading.retry} />
      </div>
    );
  return <ExportChoices view={view} choices={choices} {...answer} />;
}
