import { type ExtendedFeature, type GeoProjection, geoPath } from 'd3-geo';

/** The outline of a shape in whole units of the picture; islands that are less than a dot are left out where something larger is there. */
export function linesOf(shape: ExtendedFeature, projection: GeoProjection): string {
  const plain = ringsOf(shape, projection)
    .map(thinned)
    .filter((ring) => ring.length > 2);
  const large = plain.filter((ring) => Math.abs(areaOf(ring)) >= least);
  return (large.length > 0 ? large : plain).map(written).join('');
}

/** The outlines of a shape as they are drawn. */
export function ringsOf(shape: ExtendedFeature, projection: GeoProjection): number[][][] {
  const rings: number[][][] = [];
  const context = {
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    closePath: () => undefined,
    arc: () => undefined,
    beginPath: () => undefined,
  };
  geoPath(projection, context)(shape);
  return rings;
}

/** Square units. */
const least = 4;

/** Whole units, without the points on the way from one to the next. */
function thinned(ring: readonly (readonly number[])[]): number[][] {
  const whole: number[][] = [];
  for (const [x = 0, y = 0] of ring) {
    const point = [Math.round(x), Math.round(y)];
    const [before, last] = whole.slice(-2);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (before && last && whole.length > 1 && onLine(before, last, point)) whole.pop();
    whole.push(point);
  }
  return whole;
}

const onLine = (
  [ax = 0, ay = 0]: number[],
  [bx = 0, by = 0]: number[],
  [cx = 0, cy = 0]: number[],
): boolean => (bx - ax) * (cy - by) === (by - ay) * (cx - bx);

const areaOf = (ring: readonly number[][]): number =>
  ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

/** From point to point by what differs: a third of the length. */
function written(ring: readonly number[][]): string {
  const [[x = 0, y = 0] = [], ...rest] = ring;
  let [beforeX, beforeY] = [x, y];
  const steps = rest.map(([nextX = 0, nextY = 0]) => {
    const step = [nextX - beforeX, nextY - beforeY];
    [beforeX, beforeY] = [nextX, nextY];
    return step;
  });
  return `M${x},${y}l${steps.map(([dx, dy]) => `${dx},${dy}`).join(' ')}z`;
}
