import type { FitPair } from '../pair.ts';
import { type Way, way } from './way.ts';

/** Model legislation is never for the whole Convention [WG 19]: then the provision is named in its place. */
export function offersType(pair: FitPair): Way {
  const { type, provision } = pair.need;
  const { types, scope } = pair.offer;
  const values = { type };
  const more = { types: [...types, type] };
  if (type !== 'MODEL_LEGISLATION' || !scope.wholeConvention)
    return way(pair, 'PROVIDER', { offer: more }, ['way-add-type', values]);
  const named = {
    ...scope,
    wholeConvention: false,
    provisions: [...new Set([...scope.provisions, provision])],
  };
  return way(
    pair,
    'PROVIDER',
    { offer: { ...more, scope: named } },
    ['way-add-type', values],
    ['way-not-whole', { provision }],
  );
}

export function offersProvision(pair: FitPair): Way {
  const { provision } = pair.need;
  const { scope } = pair.offer;
  const provisions = [...scope.provisions, provision];
  return way(pair, 'PROVIDER', { offer: { scope: { ...scope, provisions } } }, [
    'way-add-provision',
    { provision },
  ]);
}
