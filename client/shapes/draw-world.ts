import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ExtendedFeature, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { linesOf } from './lines.ts';
import { seaPoints } from './sea.ts';
import { type Point, spread } from './spread.ts';

/** The world as the map draws it, in one flat picture. */
export interface World {
  readonly source: string;
  readonly width: number;
  readonly height: number;
  /** The shape of each participant that has one, as the path of an SVG. */
  readonly shapes: Readonly<Record<string, string>>;
  /** Where each participant is: the middle of its largest piece. */
  readonly at: Readonly<Record<string, Point>>;
  /** Those too small to be seen, as circles; moved apart, `from` is where they are. */
  readonly circles: Readonly<Record<string, { readonly at: Point; readonly from: Point }>>;
  /** Land that is no participant’s. */
  readonly others: string;
  /** Places at sea near each group, the nearest first: for States that are invented. */
  readonly sea: Readonly<Record<string, readonly Point[]>>;
}

interface Participant {
  readonly id: string;
  readonly m49?: string;
}

const read = (file: string | URL) => JSON.parse(readFileSync(file, 'utf8'));
const width = 1880;
/** Smaller than this, in square units of the picture, a shape cannot be seen and becomes a circle. */
const leastArea = 60;
const antarctica = '010';

/**
 * Natural Earth’s shapes of the world, of equal area. A shape belongs to the participant whose code (M49) it carries; one that carries no participant’s
 * is land, and nobody’s: the picture decides nothing (docs/decisions/070).
 */
export function drawWorld(): World {
  const reference = new URL('../../seed/src/reference/', import.meta.url);
  const { participants } = read(new URL('uncac-parties.json', reference)) as { participants: Participant[] };
  const { points } = read(new URL('places.json', import.meta.url)) as { points: Record<string, Point> };
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology = read(file) as Topology<{ countries: GeometryCollection }>;
  const all = feature(topology, topology.objects.countries).features.filter(({ id }) => id !== antarctica);

  const projection = geoEqualEarth().rotate([-11, 0]);
  projection.fitWidth?.(width, { type: 'FeatureCollection', features: all });
  const [[left, top], [right, bottom]] = geoPath(projection).bounds({
    type: 'FeatureCollection',
    features: all,
  });
  const [x, y] = projection.translate();
  const margin = 10;
  const scale = (width - 2 * margin) / (right - left);
  projection.scale(projection.scale() * scale);
  projection.translate([(x - left) * scale + margin, (y - top) * scale + margin]);
  const height = Math.ceil((bottom - top) * scale + 2 * margin);

  const path = geoPath(projection);
  const codeOf = new Map(participants.flatMap(({ id, m49 }) => (m49 ? [[m49, id] as const] : [])));
  const drawn = all.map((one) => ({ code: codeOf.get(String(one.id)) ?? null, area: path.area(one), one }));
  const ours = new Map<string, ExtendedFeature[]>();
  for (const { code, one } of drawn) if (code) ours.set(code, [...(ours.get(code) ?? []), one]);
  const lines = (features: readonly ExtendedFeature[]) =>
    features.map((one) => linesOf(one, projection)).join('');
  const whole = (code: string) => ours.get(code) ?? [];
  const areaOf = (code: string) => whole(code).reduce((sum, one) => sum + path.area(one), 0);

  const codes = [...ours.keys()].sort();
  const seen = codes.filter((code) => areaOf(code) >= leastArea);
  const small = codes.filter((code) => areaOf(code) < leastArea);
  const middle = (code: string): Point => rounded(projection(geoCentroid(largest(whole(code)))) ?? [0, 0]);
  const at: Record<string, Point> = Object.fromEntries(codes.map((code) => [code, middle(code)]));
  for (const [code, place] of Object.entries(points)) at[code] = rounded(projection([...place]) ?? [0, 0]);
  const dots = [...small, ...Object.keys(points)].sort();
  const moved = spread(
    dots.map((code) => at[code] ?? [0, 0]),
    19,
  );

  return {
    source: 'Natural Earth 1:50m, by world-atlas 2.0.2, public domain; Equal Earth projection',
    width,
    height,
    shapes: Object.fromEntries(seen.map((code) => [code, lines(whole(code))])),
    at,
    circles: Object.fromEntries(
      dots.map((code, index) => [code, { at: moved[index] ?? [0, 0], from: at[code] ?? [0, 0] }]),
    ),
    others: lines(drawn.filter(({ code }) => code === null).map(({ one }) => one)),
    sea: seaPoints(projection, all, width, height),
  };
}

/** The largest polygon of a shape in many pieces: the middle of all of them may be in another State. */
function largest(features: readonly ExtendedFeature[]): ExtendedFeature {
  const pieces = features.flatMap((one): ExtendedFeature[] =>
    one.geometry?.type === 'MultiPolygon'
      ? one.geometry.coordinates.map((coordinates) => ({
          type: 'Feature',
          properties: {},
          geometry: { type: 'Polygon', coordinates },
        }))
      : [one],
  );
  const area = geoPath(geoEqualEarth());
  return pieces.reduce((most, one) => (area.area(one) > area.area(most) ? one : most));
}

const rounded = ([x, y]: readonly [number, number]): Point => [Math.round(x), Math.round(y)];
