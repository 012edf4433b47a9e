import { dequal } from 'dequal/lite';
import { useTexts } from '../../../lib/i18n.ts';
import { Changes } from '../../../ui/Changes.tsx';
import type { AnswerField, AnswerValues } from '../answer/answer-values.ts';
import { filesChanged } from '../answer/files-changed.ts';
import { FilesChanged } from '../evidence/FilesChanged.tsx';
import { texts } from './colleague-texts.ts';
import type { Version } from './version.ts';

type Sitting = readonly Version[];
type VersionDifferenceProps = {
  readonly sitting: Sitting;
  readonly field: AnswerField;
  readonly said: (values: AnswerValues) => string;
};

/** What one person changed in one sitting: word by word, and which files came or went; nothing of both is a confirmation. */
export function VersionDifference({ sitting, field, said }: VersionDifferenceProps) {
  const t = useTexts(texts);
  const [last, first] = [sitting[0], sitting.at(-1)];
  if (!last || !first) return null;
  const [before, after] = [said(first.before), said(last.after)];
  const sameFiles = !changesFiles(sitting);
  const gone = goneIn(sitting);
  const names = new Map(
    sitting.flatMap(({ files }) => files.map(({ sha256, name }) => [sha256, name] as const)),
  );
  const isConfirmed = sameFiles && dequal(first.before[field], last.after[field]);
  return (
    <>
      {before !== after &&
        (after === '' ? (
          <p className="sm muted">{t('nothing')}</p>
        ) : (
          <Changes before={before} after={after} />
        ))}
      <FilesChanged changed={filesOf(sitting)} nameOf={(sha256) => names.get(sha256)} />
      {gone > 0 && <p className="sm">{t('removedGone', { number: gone })}</p>}
      {before === after && sameFiles && (
        <p className="sm muted">{t(isConfirmed ? 'confirmed' : 'otherwise')}</p>
      )}
    </>
  );
}

export function changesFiles(sitting: Sitting): boolean {
  const { added, removed } = filesOf(sitting);
  return added.length + removed.length + goneIn(sitting) > 0;
}

/** From before the first of these versions to after the last; the latest comes first. */
const filesOf = (sitting: Sitting) => filesChanged(sitting.at(-1)?.before, sitting[0]?.after);
const goneIn = (sitting: Sitting): number => sitting.reduce((sum, { removedGone }) => sum + removedGone, 0);
