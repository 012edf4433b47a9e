import { lazy, type ReactNode, Suspense, useState } from 'react';
import type {
  ChecklistHeadFragment,
  ReviewDecision as Decision,
  ReviewAssessmentInput,
} from '../../../gql/graphql.ts';
import { placeOf, type ShownRefusal } from '../../../lib/refusal.ts';
import { useAct } from '../../../lib/use-act.ts';
import type { DraftOf } from '../../../lib/use-draft.ts';
import { alsoWaiting } from '../../../lib/waiting.ts';
import { Form } from '../../../ui/Form.tsx';
import { reviewAssessment } from '../documents.ts';
import { about, commentOn, isAbout } from './comment-on.ts';
import { ReviewDecision } from './ReviewDecision.tsx';

const AcceptDialog = lazy(() => import('../receipt/AcceptDialog.tsx'));

type ReviewFormProps = {
  readonly assessment: ChecklistHeadFragment;
  /** By provision. */
  readonly draft: DraftOf<Readonly<Record<string, string>>>;
  readonly onDecided: () => void;
  /** The comment on this provision was refused: it is to be shown. */
  readonly onWrong: (provision: string) => void;
  readonly className?: string;
  /** The answers, each with its comment under the name that `commentOn` gives it. */
  readonly children: ReactNode;
};

/** Accept, or return with the comments written; the content hash names what was read. The secretariat never edits. */
export function ReviewForm({ assessment, draft, onDecided, onWrong, className, children }: ReviewFormProps) {
  const act = useAct<Omit<ReviewAssessmentInput, 'operationId'>, { readonly id: string }>(
    async (mutate, { operationId, input }) => {
      const written = { ...input, operationId };
      return (await mutate({ mutation: reviewAssessment, variables: { input: written }, ...alsoWaiting }))
        .reviewAssessment;
    },
    { draft },
  );
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>();
  const written = Object.entries(draft.values).filter(([name, text]) => !isAbout(name) && text.trim() !== '');
  const [accepting, setAccepting] = useState(false);

  async function decide(decision: Decision) {
    setWrong(undefined);
    const pressed = await act.press({
      assessment: assessment.id,
      contentHash: assessment.contentHash ?? '',
      decision,
      comments: written.map(([provision, text]) => ({
        provision,
        text: text.trim(),
        field: draft.values[about(provision)] || null,
      })),
    });
    if (pressed.kind === 'done' && !pressed.asFirstSent) onDecided();
    if (pressed.kind !== 'refused') return;
    const [provision] = written[commentIn(pressed.refusal) ?? -1] ?? [];
    if (provision === undefined) return;
    onWrong(provision);
    setWrong({ [commentOn(provision)]: pressed.refusal.message });
  }

  return (
    <Form
      act={commentIn(act.refusal) === null ? act : { ...act, refusal: null }}
      wrong={wrong}
      checked
      bare
      className={className}
      onSubmit={() => setAccepting(true)}
    >
      {children}
      <ReviewDecision
        assessment={assessment}
        draft={draft}
        written={written.length}
        onReturn={() => void decide('RETURN')}
        busy={act.busy}
      />
      {accepting && (
        <Suspense>
          <AcceptDialog
            assessment={assessment}
            comments={written.length}
            onClose={() => setAccepting(false)}
            onAccept={() => {
              setAccepting(false);
              void decide('ACCEPT');
            }}
          />
        </Suspense>
      )}
    </Form>
  );
}

/** Which of the comments sent was refused: it says so itself. */
function commentIn(refusal: ShownRefusal | null): number | null {
  const [list, at] = placeOf(refusal);
  return list === 'comments' && at !== undefined ? Number(at) : null;
}
