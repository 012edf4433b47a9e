type Asks = {
  readonly provisions: readonly { readonly reference: string }[];
  readonly questions: readonly { readonly code: string; readonly provision: string }[];
};
type About = {
  readonly questionCode?: string | null | undefined;
  readonly provision?: { readonly reference: string } | null | undefined;
};

/**
 * At which provision a comment is read: that of its question, wherever the question went since; null: it is on all of the checklist; undefined: what it was about is asked no longer.
 */
export function placesIn({ provisions, questions }: Asks) {
  const asked = new Set(provisions.map(({ reference }) => reference));
  const places = new Map(questions.map(({ code, provision }) => [code, provision]));
  return ({ questionCode, provision }: About): string | null | undefined => {
    if (!questionCode && !provision) return null;
    const place = questionCode ? places.get(questionCode) : provision?.reference;
    return place !== undefined && asked.has(place) ? place : undefined;
  };
}
