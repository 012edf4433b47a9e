import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import { Own } from './Own.tsx';

type State = { readonly code: string; readonly name: string };
type Provider = { readonly id: string; readonly name: string };

/** The name of a State, which leads to its page. */
export const StateLink = ({ code, name }: State) => (
  <Link to={paths.state(code)}>
    <Own>{name}</Own>
  </Link>
);

/** The name of a provider, which leads to its page. */
export const ProviderLink = ({ id, name }: Provider) => (
  <Link to={paths.provider(id)}>
    <Own>{name}</Own>
  </Link>
);

export const StateLinks = ({ states }: { readonly states: readonly State[] }) => (
  <Listed of={states.map((one) => [one.code, <StateLink key={one.code} {...one} />])} />
);

/** `as`: what each is there, after its name. */
export const ProviderLinks = ({
  providers,
}: {
  readonly providers: readonly (Provider & { readonly as?: string })[];
}) => (
  <Listed
    of={providers.map(({ as, ...one }) => [
      `${one.id} ${as}`,
      <>
        <ProviderLink {...one} />
        {as && ` (${as})`}
      </>,
    ])}
  />
);

/** One, two, three. */
function Listed({ of }: { readonly of: readonly (readonly [string, ReactNode])[] }) {
  const { signs } = useFormat();
  return of.map(([key, one], at) => (
    <Fragment key={key}>
      {at > 0 && signs.item}
      {one}
    </Fragment>
  ));
}
