import type { AssessmentId, Reference } from '../base/ids.ts';
import { same } from '../base/same.ts';
import type { Visibility } from '../base/visibility.ts';
import type { Revision } from './assessment.ts';
import { type EvidenceFile, type EvidenceUse, filesOf } from './evidence.ts';

/**
 * The files that are shown elsewhere, or to others, once this revision is in force. One that a newer one took the place of at the same answer stays
 * readable to whoever may see that answer.
 */
export function usesAfter(
  files: readonly EvidenceFile[],
  { assessment, answers }: Pick<Revision, 'assessment' | 'answers'>,
): readonly EvidenceFile[] {
  const bySha = new Map(files.map((file) => [file.sha256, file]));
  const shown = answers.map((answer) => {
    const cited = filesOf([answer]);
    const replaced = cited.flatMap((sha256) => bySha.get(sha256)?.earlier ?? []);
    return { ...answer, cited: new Set(cited), replaced: new Set(replaced) };
  });
  return files.flatMap((file) => {
    const here = file.uses.filter((use) => use.assessment === assessment);
    const wasAt = new Set(here.map(({ provision }) => provision));
    const uses = [
      ...file.uses.filter((use) => use.assessment !== assessment),
      ...shown
        .filter(
          ({ provision, cited, replaced }) =>
            cited.has(file.sha256) || (wasAt.has(provision) && replaced.has(file.sha256)),
        )
        .map(({ provision, label }) => ({ assessment, provision, label })),
    ];
    return same(uses, file.uses) ? [] : [{ ...file, uses }];
  });
}

/** The files that others may see, or no longer, once the answers to this provision carry these labels. */
export function usesRelabelled(
  files: readonly EvidenceFile[],
  provision: Reference,
  labels: ReadonlyMap<AssessmentId, Visibility>,
): readonly EvidenceFile[] {
  return files.flatMap((file) => {
    const uses = file.uses.map((use) =>
      use.assessment !== null && use.provision === provision
        ? { ...use, label: labels.get(use.assessment) ?? use.label }
        : use,
    );
    return same(uses, file.uses) ? [] : [{ ...file, uses }];
  });
}

/** The file that shows where a need comes from is seen by whoever sees that source. */
export function usedBySource(
  file: EvidenceFile,
  { provision, label }: Pick<EvidenceUse, 'provision' | 'label'>,
): EvidenceFile {
  const use: EvidenceUse = { assessment: null, provision, label };
  return file.uses.some((known) => same(known, use)) ? file : { ...file, uses: [...file.uses, use] };
}
