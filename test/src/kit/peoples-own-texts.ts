import type { FixtureInput } from '@needs-matrix/seed/fixture';
import { aFixture, anAnswer, anAssessment, anOffer, aParticipant, aWish } from './makers.ts';

/** Texts as people write them, each with the direction in which it runs. */
export const hostile = [
  { written: '!قانون 5', direction: 'rtl' },
  { written: 'صياغة القانون رقم (5).', direction: 'rtl' },
  { written: 'Draft law (5).', direction: 'ltr' },
] as const;
const [exclaimed, stopped, latin] = hostile.map(({ written }) => written) as [string, string, string];
/** Would turn the rest of its line, and end an isolate of ours before. */
const turning = 'Law \u2069\u202e5 (first)';
const link = (signs: number) => `https://example.org/${'a1b2c3d4'.repeat(40)}`.slice(0, signs);

/** A small world in which everything that a person or an organization can write is long, runs the other way, or turns the line. */
export function peoplesOwnTexts(): FixtureInput {
  const wish = (type: string, subject: string) => ({
    ...aWish({ type, subject }),
    result: turning,
    beneficiary: stopped,
    ownContribution: link(300),
  });
  const measure = (title: string) => ({
    kind: 'LAW' as const,
    status: 'IN_FORCE' as const,
    title,
    citation: link(300),
    url: null,
    summary: exclaimed,
  });
  return aFixture({
    participants: [
      aParticipant({ name: 'ألبوريا (5).' }),
      aParticipant({ code: 'XAB', name: link(120), regionalGroup: 'AFRICAN' }),
      aParticipant({ code: 'XAC', name: turning, regionalGroup: 'WEOG' }),
    ],
    providers: [
      { key: 'fund', name: 'صندوق (5).', kind: 'MULTILATERAL' },
      { key: 'agency', name: turning, kind: 'BILATERAL' },
      { key: 'bank', name: link(200), kind: 'MULTILATERAL' },
    ],
    assessments: [
      anAssessment({
        answers: [
          anAnswer({
            practice: `${link(300)} ${turning}`,
            measures: [measure(stopped), measure(latin), measure(turning), measure(link(300))],
            assistanceWanted: [
              wish('LEGISLATIVE_DRAFTING', exclaimed),
              wish('LEGAL_ADVICE', latin),
              wish('MODEL_LEGISLATION', link(300)),
              wish('ON_SITE_EXPERT', turning),
            ],
            assistanceReceived: [{ type: 'ACTION_PLAN', providerName: link(300) }],
          }),
        ],
      }),
    ],
    offers: [
      ['arabic', 'fund', exclaimed],
      ['stopped', 'fund', stopped],
      ['latin', 'agency', latin],
      ['turning', 'agency', turning],
      ['link', 'bank', link(200)],
      ['ours', 'fund', link(199)],
    ].map(([key = '', provider = '', title = '']) =>
      anOffer({
        key,
        provider,
        title,
        types: ['LEGISLATIVE_DRAFTING', 'LEGAL_ADVICE'],
        description: `${link(300)} ${turning}`,
        conditions: link(300),
        contact: stopped,
        eligible: { participants: ['XAA', 'XAB', 'XAC'] },
      }),
    ),
    activities: [stopped, turning, link(200)].map((title, at) => ({
      key: `activity-${at}`,
      title,
      status: 'IMPLEMENTATION' as const,
      organizations: ['fund', 'agency', 'bank'].map((provider) => ({ provider, role: 'FUNDING' as const })),
      participants: ['XAA', 'XAB', 'XAC'],
      provisions: ['23(1)(a)(i)'],
      types: ['LEGISLATIVE_DRAFTING'],
    })),
    matches: ['arabic', 'turning', 'link'].map((offer) => ({
      need: { participant: 'XAA', provision: '23(1)(a)(i)', type: 'LEGISLATIVE_DRAFTING' },
      offer,
      stage: 'CONTACTED' as const,
    })),
  });
}
