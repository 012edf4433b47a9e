import { Suspense } from 'react';
import { lazily } from '../../../lib/lazily.ts';
import { usePeopleHere } from './people-here.ts';

/** Fetched when somebody is there: most people work alone. */
const HereMark = lazily(async () => (await import('./HereMark.tsx')).default);
const HereNote = lazily(async () => (await import('./HereNote.tsx')).default);
const HereLine = lazily(async () => (await import('./HereLine.tsx')).default);

/** In the list: who is at one of these provisions. */
export function HereAt({ references }: { readonly references: readonly string[] }) {
  const people = usePeopleHere().filter(({ places }) =>
    places.some(({ reference }) => references.includes(reference)),
  );
  return people.length > 0 && <Suspense>{<HereMark people={people} />}</Suspense>;
}

/** At a question: who is writing in one of its fields. */
export function HereIn({
  reference,
  fields,
}: {
  readonly reference: string;
  readonly fields: readonly string[];
}) {
  const people = usePeopleHere().filter(({ places }) =>
    places.some((place) => place.reference === reference && fields.includes(place.field ?? '')),
  );
  return people.length > 0 && <Suspense>{<HereNote people={people} />}</Suspense>;
}

/** In the strip under the header: who else is in the checklist, and where. */
export function HereInStrip() {
  const people = usePeopleHere();
  return people.length > 0 && <Suspense>{<HereLine people={people} />}</Suspense>;
}
