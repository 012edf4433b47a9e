import { readFileSync } from 'node:fs';

export type InstrumentJson = any;

type Change = (file: InstrumentJson) => void;

/** A worked example, with types that the small world of these tests has, and once more changed. */
const anExample =
  (name: string) =>
  (change: Change = () => {}): InstrumentJson => {
    const file = JSON.parse(
      readFileSync(new URL(`../../seed/examples/${name}.json`, import.meta.url), 'utf8'),
    );
    file.assistanceTypes = ['LEGAL_ADVICE', 'CAPACITY_BUILDING', 'OTHER', file.assistanceTypes[4]];
    file.challenges = ['COORDINATION'];
    change(file);
    return file;
  };
export const aSecondTreaty = anExample('smuggling-first');
/** Of the same treaty. */
export const aSecondVersion = anExample('smuggling-second');

export const adopted = (file: InstrumentJson): void => {
  file.instrument.state = 'ADOPTED';
  file.instrument.decision = { text: 'Decision 1/1 (invented)', day: '2026-11-30' };
};
