import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { NeedInProgrammesFragment, PlaceNeedInProgrammesInput } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useAct } from '../../lib/use-act.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { CheckField } from '../../ui/Field.tsx';
import { Form, FormEnd } from '../../ui/Form.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { Own } from '../../ui/Own.tsx';
import { ProgrammesQuery, placeNeed } from './documents.ts';
import { texts as words } from './texts.ts';
import { useOwner } from './use-owner.ts';

type PlaceNeedFormProps = {
  readonly placed: NeedInProgrammesFragment;
  readonly onClose: () => void;
};

/** The plans and programmes that concern a need, to be chosen. */
export function PlaceNeedForm({ placed, onClose }: PlaceNeedFormProps) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const owner = useOwner();
  const { id: need, programmesRevision: revision } = placed;
  const [chosen, setChosen] = useState(() => placed.programmes.map(({ id }) => id));
  const { data, error, refetch, fetchMore } = useQuery(ProgrammesQuery, {
    variables: { filter: { need } },
  });
  const act = useAct<Omit<PlaceNeedInProgrammesInput, 'operationId'>, NeedInProgrammesFragment>(
    async (mutate, { operationId, input }) =>
      (await mutate({ mutation: placeNeed, variables: { input: { ...input, operationId } } }))
        .placeNeedInProgrammes,
    { guardedBy: revision },
  );
  return (
    <Form
      act={act}
      onSubmit={async () => {
        const done = await act.press({ need, programmes: chosen, expectedRevision: revision });
        if (done.kind === 'done') onClose();
      }}
    >
      <ListFaces
        page={data?.programmes}
        error={error}
        lines={4}
        empty={
          <EmptyFace title={t('none')} action={<ButtonLink to={paths.programmes}>{t('enter')}</ButtonLink>}>
            {t('noneText')}
          </EmptyFace>
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(found) => (
          <fieldset className="stack" data-place="programmes">
            <legend className="sr">{t('legend')}</legend>
            {found.map((one) => (
              <CheckField
                key={one.id}
                checked={chosen.includes(one.id)}
                onChange={(event) =>
                  setChosen(
                    event.target.checked ? [...chosen, one.id] : chosen.filter((other) => other !== one.id),
                  )
                }
                label={
                  <>
                    <Own>{one.title}</Own>
                    <div className="xs muted">{owner(one)}</div>
                  </>
                }
              />
            ))}
          </fieldset>
        )}
      </ListFaces>
      <FormEnd submit={t('save')} beside={<Button onClick={onClose}>{w('cancel')}</Button>} />
    </Form>
  );
}

export const texts = english('programme.place', {
  legend: 'Plans and programmes that concern this need',
  none: 'No plan or programme concerns this need',
  noneText: 'Enter your national plan first: its years, its provisions and where to read it.',
  enter: 'To plans and programmes',
  save: 'Save it',
});
