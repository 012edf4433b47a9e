import { useRef, useState } from 'react';
import type { ScenarioOpenedFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { newOperationId } from '../../../lib/operation.ts';
import { refusalOf } from '../../../lib/refusal.ts';
import { useAct } from '../../../lib/use-act.ts';
import { alsoWaiting } from '../../../lib/waiting.ts';
import { Button } from '../../../ui/Button.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { applyScenario, keepScenario } from './documents.ts';
import { changesOf, type Tried } from './trying.ts';

type ApplyFormProps = {
  readonly provider: string;
  /** The kept one, where nothing was changed since. */
  readonly scenario: ScenarioOpenedFragment | null;
  readonly tried: readonly Tried[];
  readonly onApplied: (scenario: string) => void;
  readonly onClose: () => void;
};

/** Does all of it at once, or nothing: what is tried is kept first, so that it stays told what was done. */
export function ApplyForm({ provider, scenario, tried, onApplied, onClose }: ApplyFormProps) {
  const t = useTexts(texts);
  const [title] = useState(() =>
    tried.map(({ form, offer }) => form?.title || (offer?.title ?? '')).join(', '),
  );
  /** Of the second step, for each press of the first. */
  const second = useRef(new Map<string, string>());
  const act = useAct<{ readonly changes: ReturnType<typeof changesOf> }, ScenarioOpenedFragment>(
    async (mutate, { operationId, input }) => {
      const apply = async (one: { readonly id: string; readonly revision: number }, id: string) => {
        const applied = { operationId: id, scenario: one.id, expectedRevision: one.revision };
        return (await mutate({ mutation: applyScenario, variables: { input: applied }, ...alsoWaiting }))
          .applyScenario;
      };
      if (scenario) return apply(scenario, operationId);
      const kept = {
        ...input,
        operationId,
        provider,
        title: title.slice(0, 200),
        readers: 'PROVIDER' as const,
      };
      const answer = (await mutate({ mutation: keepScenario, variables: { input: kept } })).keepScenario;
      if (refusalOf(answer)) return answer;
      const id = second.current.get(operationId) ?? newOperationId();
      second.current.set(operationId, id);
      // Sent again, the answer is the scenario as it is now: it was kept with revision 1.
      return apply({ id: (answer as ScenarioOpenedFragment).id, revision: 1 }, id);
    },
  );
  const send = async () => {
    const pressed = await act.press({ changes: changesOf(tried) });
    if (pressed.kind === 'done') onApplied(pressed.result.id);
  };
  return (
    <Form act={act} onSubmit={send}>
      <p>{t('what', { count: tried.length })}</p>
      <p className="sm ink2">{t('how')}</p>
      <FormEnd submit={t('apply')} beside={<Button onClick={onClose}>{t('close')}</Button>} />
    </Form>
  );
}

export const texts = english('offer.apply-scenario', {
  what_one: '{{count}} offer becomes what you see here. Everyone sees it at once.',
  what_other: '{{count}} offers become what you see here. Everyone sees them at once.',
  how: 'All of it is done or nothing. What is agreed already continues.',
  apply: 'Do it now',
  close: 'Close',
});
