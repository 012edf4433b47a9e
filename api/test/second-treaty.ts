import { readFileSync } from 'node:fs';

export type InstrumentJson = any;

/** The worked example, with types that the small world of these tests has, and once more changed. */
export function aSecondTreaty(change: (file: InstrumentJson) => void = () => {}): InstrumentJson {
  const file = JSON.parse(
    readFileSync(new URL('../../seed/examples/smuggling-first.json', import.meta.url), 'utf8'),
  );
  file.assistanceTypes = ['LEGAL_ADVICE', 'CAPACITY_BUILDING', 'OTHER', file.assistanceTypes[4]];
  file.challenges = ['COORDINATION'];
  change(file);
  return file;
}

export const adopted = (file: InstrumentJson): void => {
  file.instrument.state = 'ADOPTED';
  file.instrument.decision = { text: 'Decision 1/1 (invented)', day: '2026-11-30' };
};
