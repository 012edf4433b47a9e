import type { RegisterKind } from '@needs-matrix/api/domain/assistance/register/entry';
import { shifted } from '../full-size/services.ts';

/** What the registers hold: assessments that others made, and mechanisms by which help is coordinated. */
export interface RegisteredEntry {
  readonly kind: RegisterKind;
  readonly title: string;
  readonly institution: string;
  readonly participants: readonly string[];
  readonly provisions: readonly string[];
  readonly day: string;
  readonly link: string | null;
  readonly note: string | null;
  /** For which State or provider it is entered; neither: for the secretariat. */
  readonly participant?: string;
  readonly provider?: string;
}

export const demoRegisters = (today: string): readonly RegisteredEntry[] => [
  {
    kind: 'ASSESSMENT',
    title: 'Witness protection: what courts and police lack',
    institution: 'Northern Integrity Institute',
    participants: ['XAA', 'XAE'],
    provisions: ['32(1)', '25(a)'],
    day: shifted(today, -210),
    link: 'https://institute.example/witness-protection',
    note: 'Interviews in both capitals; the annex lists equipment.',
    provider: 'institute',
  },
  {
    kind: 'ASSESSMENT',
    title: 'Protection of witnesses and experts, a desk study',
    institution: 'Southern Regional Centre',
    participants: ['XAA'],
    provisions: ['32(1)', '32(2)(a)'],
    day: shifted(today, -95),
    link: 'https://southern.example/studies/witnesses',
    note: null,
    provider: 'southern',
  },
  {
    kind: 'ASSESSMENT',
    title: 'Country diagnostic on public procurement',
    institution: 'Regional Development Fund',
    participants: ['XAD', 'XAG', 'XAI'],
    provisions: ['9(1)', '9(2)'],
    day: shifted(today, -400),
    link: 'https://development.example/diagnostics/procurement',
    note: null,
  },
  {
    kind: 'ASSESSMENT',
    title: 'Self-assessment for the national strategy',
    institution: 'Office of Public Integrity',
    participants: ['XAA'],
    provisions: [],
    day: shifted(today, -520),
    link: 'https://integrity.example/strategy',
    note: 'Chapter 3 orders the gaps by urgency.',
    participant: 'XAA',
  },
  {
    kind: 'MECHANISM',
    title: 'Round table of donors on integrity',
    institution: 'Ministry of Justice of Quinaya',
    participants: ['XAA'],
    provisions: [],
    day: shifted(today, -800),
    link: 'https://round-table.example',
    note: 'It meets each quarter; the minutes are public.',
    participant: 'XAA',
  },
  {
    kind: 'MECHANISM',
    title: 'Regional network on asset recovery',
    institution: 'Southern Regional Centre',
    participants: ['XAF', 'XAH', 'XAK'],
    provisions: ['51', '54(1)(a)', '57(1)'],
    day: shifted(today, -1500),
    link: 'https://southern.example/network',
    note: null,
    provider: 'southern',
  },
];
