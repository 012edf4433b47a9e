import type { FixtureAssessment } from '../../fixture.ts';
import type { WorldFile } from '../world.ts';
import { aPage } from './a-page.ts';

/** Two small files of our own at measures of Quinaya's assessment: a note in plain text, a page as PDF. */
export function demoFiles(assessments: readonly FixtureAssessment[], state: string): readonly WorldFile[] {
  return assessments
    .filter(({ participant }) => participant === state)
    .flatMap(({ participant, cycle, answers }) => {
      const [first, second] = answers.filter(({ measures }) => (measures?.length ?? 0) > 0);
      const at = (provision: string, name: string, bytes: Buffer): WorldFile => ({
        ...{ participant, cycle, provision, name, bytes },
      });
      return [
        ...(first ? [at(first.provision, 'Circular 14, summary.txt', Buffer.from(note))] : []),
        ...(second ? [at(second.provision, 'Act 12, article 3.pdf', aPage(act))] : []),
      ];
    });
}

const note =
  'Demonstration data: this circular is invented.\n\nCircular 14 asks each ministry to publish its gifts register once a year,\nand names the office that looks into what is missing.\n';
const act = [
  'Demonstration data: this act is invented.',
  '',
  'Act 12, article 3',
  'Whoever promises an undue advantage to a public official',
  'is punished by a fine of up to 400 daily rates.',
];
