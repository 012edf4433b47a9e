import { useQuery } from '@apollo/client/react';
import type { FollowKind } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useSession, widestOf } from '../../lib/session.ts';
import { ThingsToFollowQuery } from './documents.ts';

export interface Thing {
  readonly kind: FollowKind;
  readonly code: string | null;
}
export type Named = Thing & { readonly title?: string | null; readonly paused?: boolean };

/** Those that one chooses here; a saved search is followed where it is. */
export const kinds = ['EVERYTHING', 'PARTICIPANT', 'ARTICLE', 'TYPE', 'SUBJECT'] as const;

const isKind = (kind: string | null): kind is FollowKind =>
  kind !== null && [...kinds, 'SEARCH'].includes(kind as FollowKind);

/** What a button somewhere else asks to follow. */
export function thingIn(query: URLSearchParams): Thing | null {
  const kind = query.get('follow');
  return isKind(kind) ? { kind, code: query.get('code') } : null;
}

export const sent = ({ kind, code }: Thing) => (code === null ? { kind } : { kind, code });

/** What can be followed, and what it is called. */
export function useThings() {
  const t = useTexts(texts);
  const session = useSession();
  const instrument = widestOf(session)?.code ?? '';
  const { data, loading } = useQuery(ThingsToFollowQuery, {
    variables: { instrument, fictional: session.population === 'FICTIONAL' },
    skip: instrument === '',
  });
  const options: Readonly<Partial<Record<FollowKind, readonly (readonly [string, string])[]>>> = {
    PARTICIPANT: data?.participants.nodes.map(({ code, name }) => [code, name] as const) ?? [],
    ARTICLE:
      data?.instrument?.articles.map(({ number, title }) => [number, `${number} · ${title}`] as const) ?? [],
    TYPE: data?.instrument?.assistanceTypes.map(({ code, label }) => [code, label] as const) ?? [],
    SUBJECT: data?.subjects.map(({ code, name }) => [code, name] as const) ?? [],
  };
  const nameOf = ({ kind, code, title }: Named): string => {
    if (kind === 'EVERYTHING') return t('EVERYTHING');
    if (kind === 'SEARCH') return title ?? t('closed');
    return options[kind]?.find(([value]) => value === code)?.[1] ?? code ?? '';
  };
  /** Codes are not shown for names while these are on their way. */
  const known = !loading;
  return { known, options, nameOf, kindOf: (kind: FollowKind) => t(kind) };
}

export const texts = english('subscription.things', {
  EVERYTHING: 'The whole matrix',
  PARTICIPANT: 'A State',
  ARTICLE: 'An article',
  TYPE: 'A kind of help',
  SUBJECT: 'A subject',
  SEARCH: 'A saved search',
  closed: 'A saved search that you may not open now',
});
