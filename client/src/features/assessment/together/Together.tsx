import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { useViewer } from '../../../lib/session.ts';
import { forgetNewest } from '../answer/newest.ts';
import { thisWindow } from '../answer/waiting-copy.ts';
import { usePrefetchedAnswers } from '../offline/prefetch-answers.ts';
import { checklistChanged } from './documents.ts';
import { hearChecklist } from './hear-checklist.ts';
import { hasColleagues, hearColleagues } from './hear-colleagues.ts';
import { keepHeard } from './keep-heard.ts';
import { nowHere, usePeopleHere } from './people-here.ts';
import { tellWhereOneIs } from './where-one-is.ts';

type TogetherProps = {
  readonly assessment: ChecklistHeadFragment;
  /** The provision that is open. */
  readonly reference: string;
};

/** What the people of a State need to work in one checklist: each other's words and places; fetched after the first provision is there. */
export default function Together({ assessment, reference }: TogetherProps) {
  const client = useApolloClient();
  const { id } = assessment;
  const viewer = useViewer()?.id ?? '';
  usePrefetchedAnswers(assessment);
  const [where, setWhere] = useState<ReturnType<typeof tellWhereOneIs> | null>(null);
  useEffect(() => {
    const told = tellWhereOneIs({ client, assessment: id, window: thisWindow });
    const device = keepHeard(client, viewer, id);
    setWhere(told);
    let isFirst = true;
    const stream = client
      .subscribe({
        query: checklistChanged,
        variables: { assessment: id, window: thisWindow },
        fetchPolicy: 'no-cache',
        context: { onLive: (live: boolean) => !live && nowHere([]) },
      })
      .subscribe({
        next: ({ data }) => {
          const event = data?.checklistChanged;
          if (!event) return;
          told.silence(event.presenceSeconds);
          nowHere(
            event.people.map(({ name, byViewer, places }) => ({
              name,
              byViewer,
              places: places.map(({ provision, field }) => ({
                reference: provision.reference,
                field: field ?? null,
              })),
            })),
          );
          hearChecklist(client, event);
          // What was written after it was read here, and before the stream was there, went unheard.
          hearColleagues(client, event, isFirst && hasColleagues(client, id));
          isFirst = false;
          device.heard(event.answers.map(({ provision }) => provision.reference));
        },
        // Whoever may no longer follow goes on as before: what is shown is read again on coming back to the window.
        error: () => nowHere([]),
      });
    return () => {
      stream.unsubscribe();
      told.stop();
      device.stop();
      nowHere([]);
      forgetNewest();
    };
  }, [client, viewer, id]);
  useEffect(() => where?.at(reference), [where, reference]);
  return <SaidOnce reference={reference} />;
}

/** For whoever hears the page: each person who begins to write in this provision, once, and not in the midst of a word. */
function SaidOnce({ reference }: { readonly reference: string }) {
  const t = useTexts(texts);
  const people = usePeopleHere();
  const [name, setName] = useState('');
  const said = useRef(new Set<string>());
  const found = people.find(
    (person) =>
      !person.byViewer &&
      person.places.some((place) => place.reference === reference && place.field !== null) &&
      !said.current.has(`${person.name} ${reference}`),
  )?.name;
  useEffect(() => {
    if (found === undefined) return;
    const timer = setTimeout(() => {
      said.current.add(`${found} ${reference}`);
      setName(found);
    }, patience);
    return () => clearTimeout(timer);
  }, [found, reference]);
  return (
    <span className="sr" role="status">
      {name && t('writesToo', { name })}
    </span>
  );
}

const patience = 1_500;

export const texts = english('assessment.together', {
  writesToo: '{{name}} is writing in this provision too.',
});
