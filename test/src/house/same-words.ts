export type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Said = { readonly english: Tables; readonly own: Tables };

/**
 * A value is one word for the API and for the client. They are taken for the same list where they share two values or more with
 * the same English words: one alone may be another thing, as an offer that is withdrawn is no need that is.
 */
export function twoWords(api: Said, client: Said): readonly string[] {
  return Object.entries(api.english).flatMap(([list, words]) =>
    Object.entries(client.english).flatMap(([table, texts]) => {
      const shared = Object.keys(words).filter((code) => texts[code] === words[code]);
      if (shared.length < 2) return [];
      const said = { api: api.own[list] ?? {}, client: client.own[table] ?? {} };
      return shared.flatMap((code) => unlike(`${table}:${code}`, said.client[code], said.api[code]));
    }),
  );
}

/** The same of what has no code in the client, as an indicator: whatever says the same in English is one word in each language. */
export function twoLabels(api: Said, client: Said): readonly string[] {
  const called = Object.entries(api.english).flatMap(([list, words]) =>
    Object.entries(words).map(([code, says]) => [says, api.own[list]?.[code]] as const),
  );
  const labels = new Map(called);
  return Object.entries(client.english).flatMap(([table, texts]) =>
    Object.entries(texts)
      .filter(([, says]) => labels.has(says))
      .flatMap(([key, says]) => unlike(`${table}:${key}`, client.own[table]?.[key], labels.get(says))),
  );
}

const unlike = (at: string, client: string | undefined, api: string | undefined): readonly string[] =>
  client === api ? [] : [`${at}: ${client}, but the API says ${api}`];
