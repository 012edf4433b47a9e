import { only, signIn } from './caller.ts';
import type { Instance } from './instance.ts';

/** A State's new cycle with every answer confirmed, ready to submit: `submit` sends just that one request. */
export async function draftAssessment(
  instance: Instance,
  state: number,
): Promise<{ submit(): Promise<void> }> {
  const code = `XA${String.fromCharCode(65 + state)}`.toLowerCase();
  const focal = await signIn(instance.url, `focal.${code}@`);
  const cycle = '2027';
  const { openAssessment } = await focal.graphql<{
    openAssessment: { id: string; status: string; revision: number };
  }>('OpenAssessment', {
    input: {
      operationId: crypto.randomUUID(),
      participant: code.toUpperCase(),
      instrument: 'uncac-full',
      cycle,
    },
  });
  let assessment = openAssessment;
  if (assessment.status !== 'DRAFT') {
    const query = `mutation ($input: TakeUpAssessmentInput!) { takeUpAssessment(input: $input) { __typename ... on Assessment { id status revision } } }`;
    const { bytes } = await focal.send(
      JSON.stringify({
        query,
        variables: {
          input: {
            operationId: crypto.randomUUID(),
            assessment: assessment.id,
            expectedRevision: assessment.revision,
          },
        },
      }),
    );
    assessment = JSON.parse(bytes.toString()).data.takeUpAssessment;
  }
  const answers = await readAnswers(focal, assessment.id);
  for (const [n, { revision, reference, wanted }] of answers.entries()) {
    await focal.graphql('AnswerProvision', {
      input: {
        operationId: crypto.randomUUID(),
        assessment: assessment.id,
        provision: reference,
        expectedRevision: revision,
        compliance: n % 3 === 0 ? 'NO' : 'IN_PART',
        assistanceWanted: [
          {
            // Other than it was, so that a second run on the same world changes the matrix too.
            type: wanted.includes('LEGAL_ADVICE') ? 'CAPACITY_BUILDING' : 'LEGAL_ADVICE',
            subject: `Measured ${crypto.randomUUID()}`,
          },
        ],
        noneRequired: false,
        visibility: 'DONORS',
      },
    });
  }
  const { assessment: read } = await focal.graphql<{ assessment: { revision: number } }>('Assessment', {
    id: assessment.id,
    first: 1,
  });
  return {
    async submit() {
      const body = JSON.stringify({
        query: only('SubmitAssessment'),
        variables: {
          input: {
            operationId: crypto.randomUUID(),
            assessment: assessment.id,
            expectedRevision: read.revision,
            declaration: true,
            visibility: 'DONORS',
          },
        },
      });
      const { bytes } = await focal.send(body);
      const answer = JSON.parse(bytes.toString());
      if (answer.data?.submitAssessment?.status !== 'SUBMITTED')
        throw new Error(`Not submitted: ${bytes.toString().slice(0, 300)}`);
      focal.close();
    },
  };
}

interface AnswerNow {
  readonly revision: number;
  readonly reference: string;
  readonly wanted: readonly string[];
}

async function readAnswers(focal: Awaited<ReturnType<typeof signIn>>, id: string): Promise<AnswerNow[]> {
  const all: AnswerNow[] = [];
  let after: string | null = null;
  do {
    const {
      assessment,
    }: {
      assessment: {
        answers: {
          nodes: {
            revision: number;
            provision: { reference: string };
            assistanceWanted: { type: { code: string } }[];
          }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    } = await focal.graphql('Assessment', { id, first: 100, after });
    all.push(
      ...assessment.answers.nodes.map(({ revision, provision, assistanceWanted }) => ({
        revision,
        reference: provision.reference,
        wanted: assistanceWanted.map(({ type }) => type.code),
      })),
    );
    after = assessment.answers.pageInfo.hasNextPage ? assessment.answers.pageInfo.endCursor : null;
  } while (after);
  return all;
}
