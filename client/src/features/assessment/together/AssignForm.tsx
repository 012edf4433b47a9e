import { useState } from 'react';
import type { AssignProvisionsInput } from '../../../gql/graphql.ts';
import { wrongDay } from '../../../lib/day.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { useSession } from '../../../lib/session.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { useAct } from '../../../lib/use-act.ts';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { Form, FormEnd } from '../../../ui/Form.tsx';
import { ChipRow } from '../ChipRow.tsx';
import type { MappedArea } from '../checklist-map.ts';
import { alsoColleagues, assignProvisions } from './colleague-documents.ts';
import { texts } from './colleague-texts.ts';

type AssignFormProps = {
  readonly assessment: string;
  readonly revision: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly MappedArea[];
};

/** An article or some of its provisions, to one person, until a day. The same again with another day changes the day. */
export function AssignForm({ assessment, revision, people, areas }: AssignFormProps) {
  const t = useTexts(texts);
  const { now } = useSession();
  const articles = areas.flatMap((area) => area.articles);
  const [person, setPerson] = useState(people[0]?.id ?? '');
  const [article, setArticle] = useState(articles[0]?.number ?? '');
  const [only, setOnly] = useState<readonly string[]>([]);
  const [due, setDue] = useState(inTwoWeeks(now));
  const act = useAct<Omit<AssignProvisionsInput, 'operationId'>, object>(
    async (mutate, { operationId, input }) =>
      (
        await mutate({
          mutation: assignProvisions,
          variables: { input: { ...input, operationId } },
          ...alsoColleagues,
        })
      ).assignProvisions,
    { guardedBy: revision },
  );
  const provisions = articles.find(({ number }) => number === article)?.provisions ?? [];
  async function send() {
    const what = only.length > 0 ? { provisions: [...only] } : { articles: [article] };
    const pressed = await act.press({ assessment, expectedRevision: revision, person, due, ...what });
    if (pressed.kind === 'done') setOnly([]);
  }
  return (
    <Form act={act} onSubmit={send}>
      <SelectField
        name="person"
        label={t('person')}
        value={person}
        onChange={(event) => setPerson(event.target.value)}
      >
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="articles"
        label={t('what')}
        value={article}
        onChange={(event) => {
          setArticle(event.target.value);
          setOnly([]);
        }}
      >
        {articles.map(({ number, shortTitle }) => (
          <option key={number} value={number}>
            {number} {shortTitle}
          </option>
        ))}
      </SelectField>
      {provisions.length > 1 && (
        <fieldset>
          <legend className="xs ink2">{t('which')}</legend>
          <ChipRow>
            <ToggleChip on={only.length === 0} onChange={() => setOnly([])}>
              {t('allOf')}
            </ToggleChip>
            {provisions.map(({ provision: { reference } }) => (
              <ToggleChip
                key={reference}
                on={only.includes(reference)}
                onChange={(on) =>
                  setOnly(on ? [...only, reference] : only.filter((one) => one !== reference))
                }
              >
                <bdi dir="ltr">{shownKey(reference)}</bdi>
              </ToggleChip>
            ))}
          </ChipRow>
        </fieldset>
      )}
      <DateField name="due" label={t('due')} value={due} onChange={setDue} />
      <FormEnd submit={t('give')} disabled={due === '' || wrongDay(due) !== null} />
    </Form>
  );
}

const inTwoWeeks = (now: string | null): string =>
  new Date(Date.parse(now ?? new Date().toISOString()) + 14 * 86_400_000).toISOString().slice(0, 10);
