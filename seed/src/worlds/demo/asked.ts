import type { Fixture, FixtureAnswer, FixtureAssessment } from '../../fixture.ts';
import type { World } from '../world.ts';

type Activity = Fixture['activities'][number];

/** An answer as a State gives it that asked for what is now under way there. */
export type Asked = (participant: string, answer: FixtureAnswer) => FixtureAnswer;

const counting = new Set<Activity['status']>(['PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED']);

/** Activities do not come from nowhere: their States had stated the need, so that coverage of every kind can be seen. */
export function askedFor(activities: readonly Activity[]): Asked {
  const counted = activities.filter(({ status }) => counting.has(status));
  return (participant, answer) => {
    const about = counted.filter(
      ({ participants, provisions }) =>
        participants.includes(participant) && provisions.includes(answer.provision),
    );
    if (about.length === 0) return answer;
    const wanted = new Map((answer.assistanceWanted ?? []).map((wish) => [wish.type, wish]));
    for (const { types, title } of about)
      for (const type of types) if (!wanted.has(type)) wanted.set(type, { type, subject: title });
    return {
      ...answer,
      compliance: answer.compliance === 'YES' ? 'IN_PART' : (answer.compliance ?? 'IN_PART'),
      challenges: answer.challenges?.length ? answer.challenges : ['LIMITED_CAPACITY'],
      assistanceWanted: [...wanted.values()],
      noneRequired: false,
      visibility: answer.visibility === 'SECRETARIAT' ? 'DONORS' : (answer.visibility ?? 'DONORS'),
    };
  };
}

/** What closed activities were for, and the State says is met [WG 25]. */
export function metByNow(
  activities: readonly Activity[],
  assessments: readonly FixtureAssessment[],
): NonNullable<World['met']> {
  const latest = new Map(
    assessments
      .filter(({ submittedAt }) => submittedAt)
      .flatMap(({ participant, answers }) =>
        answers.map((answer) => [`${participant} ${answer.provision}`, answer] as const),
      ),
  );
  return activities
    .filter(({ status }) => status === 'CLOSED')
    .flatMap(({ participants, provisions, types }) =>
      participants.flatMap((participant) =>
        provisions.flatMap((provision) =>
          types
            .filter((type) =>
              latest.get(`${participant} ${provision}`)?.assistanceWanted?.some((wish) => wish.type === type),
            )
            .map((type) => ({ participant, provision, type })),
        ),
      ),
    );
}
