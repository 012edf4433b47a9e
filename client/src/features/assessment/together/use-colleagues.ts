import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { colleaguesAtAnswer, colleaguesOfChecklist } from './colleague-documents.ts';

/** What colleagues keep of the whole checklist; one request, however many views ask. */
export function useColleagues(assessment: string) {
  const { data, error, refetch } = useQuery(colleaguesOfChecklist, {
    variables: { id: assessment },
    fetchPolicy: 'cache-first',
  });
  return { colleagues: data?.assessment ?? null, error, refetch };
}

/** Of one answer; read again after each write, since an edit removes its mark. */
export function useColleaguesAt(form: AnswerForm) {
  const { data, refetch } = useQuery(colleaguesAtAnswer, {
    variables: { assessment: form.assessment.id, provision: form.reference },
    fetchPolicy: 'cache-first',
  });
  const marked = data?.answer?.ready?.stands ?? false;
  const { revision } = form.writing;
  const seen = useRef(revision);
  useEffect(() => {
    if (seen.current === revision) return;
    seen.current = revision;
    if (marked) void refetch();
  }, [revision, marked, refetch]);
  return { ready: data?.answer?.ready ?? null, notes: data?.answer?.notes ?? [], known: data !== undefined };
}
