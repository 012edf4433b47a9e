import type { ApolloClient } from '@apollo/client';
import { tellPresence } from './documents.ts';

interface Whose {
  readonly client: ApolloClient;
  readonly assessment: string;
  readonly window: string;
}

/** Tells the others where this window is: on coming, on moving, and again and again while somebody looks at it; nobody waits for it. */
export function tellWhereOneIs({ client, assessment, window: name }: Whose) {
  let provision: string | null = null;
  let field: string | null = null;
  let said = '';
  let everyMs = 10_000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;

  const send = (input: { readonly provision?: string; readonly field?: string | null }, keepalive = false) =>
    void client
      .mutate({
        mutation: tellPresence,
        variables: { input: { assessment, window: name, ...input } },
        fetchPolicy: 'no-cache',
        context: { fetchOptions: { keepalive } },
      })
      .catch(() => undefined);

  function say(): void {
    clearTimeout(timer);
    if (over || provision === null || document.hidden) return;
    said = `${provision} ${field}`;
    send({ provision, field });
    timer = setTimeout(say, everyMs);
  }
  /** Going from one field to the next is one move. */
  function move(): void {
    if (`${provision} ${field}` === said) return;
    clearTimeout(timer);
    timer = setTimeout(say, restMs);
  }
  const focused = () => {
    field = fieldWith(document.activeElement);
    move();
  };
  const left = () => setTimeout(focused);
  const seen = () => {
    if (!document.hidden) say();
  };
  const goes = () => send({}, true);
  document.addEventListener('focusin', focused);
  document.addEventListener('focusout', left);
  document.addEventListener('visibilitychange', seen);
  window.addEventListener('pagehide', goes);

  return {
    at(next: string): void {
      provision = next;
      field = fieldWith(document.activeElement);
      move();
    },
    silence(seconds: number): void {
      everyMs = (seconds * 1_000) / 3;
    },
    stop(): void {
      over = true;
      clearTimeout(timer);
      document.removeEventListener('focusin', focused);
      document.removeEventListener('focusout', left);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pagehide', goes);
      goes();
    },
  };
}

const restMs = 150;

/** The field of the answer that a control writes. */
const fieldWith = (control: Element | null): string | null =>
  control?.closest<HTMLElement>('[data-field]')?.dataset.field ?? null;
