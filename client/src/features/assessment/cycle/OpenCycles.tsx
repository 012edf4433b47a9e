import type { OpenAssessmentInput, OpenCyclesFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useAct } from '../../../lib/use-act.ts';
import { alsoWaiting } from '../../../lib/waiting.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { openAssessment } from '../documents.ts';
import { CycleNote } from './CycleNote.tsx';

type OpenCyclesProps = {
  readonly participant: string;
  readonly cycles: readonly OpenCyclesFragment[];
  readonly onOpened: (assessment: string) => void;
};

/** Cycles that the secretariat has opened and this State has not begun. */
export function OpenCycles({ participant, cycles, onOpened }: OpenCyclesProps) {
  return (
    <ul className="col" style={{ gap: 12 }}>
      {cycles.map((cycle) => (
        <li key={cycle.id} className="card pad col" style={{ gap: 10 }}>
          <OpenCycle participant={participant} cycle={cycle} onOpened={onOpened} />
        </li>
      ))}
    </ul>
  );
}

type OpenCycleProps = Omit<OpenCyclesProps, 'cycles'> & { readonly cycle: OpenCyclesFragment };

function OpenCycle({ participant, cycle, onOpened }: OpenCycleProps) {
  const t = useTexts(texts);
  const act = useAct<Omit<OpenAssessmentInput, 'operationId'>, { readonly id: string }>(
    async (mutate, { operationId, input }) => {
      const asked = { ...input, operationId };
      return (await mutate({ mutation: openAssessment, variables: { input: asked }, ...alsoWaiting }))
        .openAssessment;
    },
    { repeatable: true },
  );
  const begin = async () => {
    const pressed = await act.press({ participant, instrument: cycle.instrument.code, cycle: cycle.cycle });
    if (pressed.kind === 'done') onOpened(pressed.result.id);
  };
  return (
    <>
      <h2>{t('title', { title: cycle.instrument.title, cycle: cycle.cycle })}</h2>
      <CycleNote cycle={cycle} text={cycle.textFor} submitted={false} late={false} />
      <div>
        <Button kind="primary" busy={act.busy} onClick={() => void begin()}>
          {t('begin')}
        </Button>
      </div>
      <ActNote act={act} />
    </>
  );
}

export const texts = english('cycle.open-cycles', {
  title: '{{title}}, {{cycle}}: not begun yet',
  begin: 'Begin',
});
