import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { PrerequisiteChangesRouteQuery, SetPrerequisitesInput } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { useAct } from '../../../lib/use-act.ts';
import { SelectField } from '../../../ui/Field.tsx';
import { SetVersionForm } from '../../../ui/SetVersionForm.tsx';
import { PrerequisiteChangesQuery, SetPrerequisites, SupposedPrerequisitesQuery } from './documents.ts';
import { EdgesEditor } from './EdgesEditor.tsx';
import { edgesOf } from './edges.ts';
import { SupposedWaits } from './SupposedWaits.tsx';
import { texts } from './texts.ts';

type SetPrerequisitesFormProps = {
  readonly known: PrerequisiteChangesRouteQuery['prerequisiteChanges'];
};

/** What an article builds on: chosen, changed, tried, then set with the reason. */
export function SetPrerequisitesForm({ known: { version, articles } }: SetPrerequisitesFormProps) {
  const t = useTexts(texts);
  const [number, setNumber] = useState(articles[0]?.number ?? '');
  const article = articles.find((one) => one.number === number) ?? articles[0];
  const [edges, setEdges] = useState(() => (article ? edgesOf(article) : []));
  const [attempt, tried] = useLazyQuery(SupposedPrerequisitesQuery, { fetchPolicy: 'network-only' });
  const [triedFor, setTriedFor] = useState<object | null>(null);
  const act = useAct<Omit<SetPrerequisitesInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) => {
      const variables = { input: { ...input, operationId } };
      const refetched = { refetchQueries: [PrerequisiteChangesQuery], awaitRefetchQueries: true };
      return (await mutate({ mutation: SetPrerequisites, variables, ...refetched })).setPrerequisites;
    },
    { guardedBy: version },
  );
  if (!article) return null;
  const input = {
    article: number,
    prerequisites: edges.map((edge) => ({ ...edge, provisions: [...edge.provisions], of: [...edge.of] })),
  };
  return (
    <SetVersionForm
      act={act}
      tried={tried}
      told={
        tried.data &&
        !tried.loading &&
        triedFor === edges && <SupposedWaits told={tried.data.supposedPrerequisites} />
      }
      onTry={() => {
        setTriedFor(edges);
        return attempt({ variables: { input } });
      }}
      onSet={(reason) => act.press({ ...input, expectedVersion: version, reason })}
      submit={t('set')}
      readers={t('everybody')}
    >
      <SelectField
        name="article"
        label={t('article')}
        value={number}
        onChange={({ target }) => {
          const chosen = articles.find((one) => one.number === target.value);
          setNumber(target.value);
          setEdges(chosen ? edgesOf(chosen) : []);
        }}
      >
        {articles.map((one) => (
          <option key={one.number} value={one.number}>{`${shownKey(one.number)} ${one.shortTitle}`}</option>
        ))}
      </SelectField>
      <EdgesEditor article={article} articles={articles} edges={edges} onChange={setEdges} />
    </SetVersionForm>
  );
}
