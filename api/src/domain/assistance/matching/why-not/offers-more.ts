import { broadAt } from '../../../convention/broad/broad.ts';
import { readBroad } from '../../../convention/broad/broad-key.ts';
import type { Offer, Scope } from '../../offer.ts';
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
  const named = { ...naming(pair), wholeConvention: false };
  return way(
    pair,
    'PROVIDER',
    { offer: { ...more, scope: named } },
    ['way-add-type', values],
    [readBroad(provision) ? 'way-not-whole-broad' : 'way-not-whole', { provision }],
  );
}

export function offersProvision(pair: FitPair): Way {
  const { provision } = pair.need;
  const scope = naming(pair);
  const { types } = pair.offer;
  // Model legislation is never for the whole Convention [WG 19].
  const asModel = scope.wholeConvention && types.includes('MODEL_LEGISLATION');
  const offer: Partial<Offer> = {
    scope,
    ...(asModel && { types: types.filter((one) => one !== 'MODEL_LEGISLATION') }),
  };
  return way(
    pair,
    'PROVIDER',
    { offer },
    [readBroad(provision) ? 'way-add-broad' : 'way-add-provision', { provision }],
    ...(asModel ? [['way-not-model'] as const] : []),
  );
}

/** The scope that names what the need concerns too. */
function naming({ need, offer, facts }: FitPair): Scope {
  const { scope } = offer;
  const broad = broadAt(facts.catalogue, need.provision);
  const also = <Key extends string>(list: readonly Key[], key: Key) => [...new Set([...list, key])];
  switch (broad?.place.level) {
    case undefined:
      return { ...scope, provisions: also(scope.provisions, need.provision) };
    case 'ARTICLE':
      return { ...scope, articles: also(scope.articles, broad?.place.of ?? '') };
    case 'CHAPTER':
      return { ...scope, chapters: also(scope.chapters, broad?.place.of ?? '') };
    case 'JOINING':
      return { ...scope, wholeConvention: true };
  }
}
