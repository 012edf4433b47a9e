interface Question {
  readonly query: string;
  readonly variables?: object;
}

/** A question whose answers come as a stream of events. */
export const askForEvents = (
  url: string,
  question: Question,
  headers: Readonly<Record<string, string>> = {},
  signal: AbortSignal | null = null,
) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(question),
    signal,
  });

/** The same, read until it ends or is closed. */
export async function listen(
  url: string,
  question: Question,
  headers: Readonly<Record<string, string>> = {},
) {
  const abort = new AbortController();
  const response = await askForEvents(url, question, headers, abort.signal);
  let text = '';
  const ended = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? [])
      text += decoder.decode(chunk as Uint8Array, { stream: true });
  })().catch(() => undefined);
  return { response, ended, text: () => text, close: () => abort.abort() };
}
