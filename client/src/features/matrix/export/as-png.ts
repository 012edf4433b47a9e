import type { Fill, Pattern, Shape } from './drawing.ts';
import type { Exported } from './exported.ts';
import { drawingOf } from './matrix-drawing.ts';

/** No browser draws more on one canvas. */
const longest = 16_000;
const mostPixels = 120_000_000;

/** The drawing as a picture, in the letters of this page, twice as fine as a screen where that is not too large; null where the browser cannot draw so much. */
export async function asPng(exported: Exported): Promise<Blob | null> {
  const { width, height, shapes } = drawingOf(exported);
  const scale = Math.min(2, longest / width, longest / height, Math.sqrt(mostPixels / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const family = getComputedStyle(document.body).fontFamily;
  await Promise.all(
    weightsOf(shapes).map((weight) => document.fonts.load(`${weight} 12px ${family}`, textOf(shapes))),
  );
  pen.scale(scale, scale);
  pen.direction = exported.direction;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  for (const shape of shapes) paint(pen, shape, family);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

function paint(pen: CanvasRenderingContext2D, shape: Shape, family: string): void {
  pen.fillStyle = fillOf(pen, shape.fill);
  if (shape.kind === 'box') {
    const { x, y, width, height, stroke } = shape;
    pen.fillRect(x, y, width, height);
    if (!stroke) return;
    pen.strokeStyle = stroke;
    pen.lineWidth = 0.7;
    pen.strokeRect(x, y, width, height);
    return;
  }
  pen.font = `${shape.weight} ${shape.size}px ${family}`;
  pen.textAlign = shape.at;
  pen.fillText(shape.text, shape.x, shape.y);
}

const fillOf = (pen: CanvasRenderingContext2D, fill: Fill): string | CanvasPattern =>
  typeof fill === 'string' ? fill : (pen.createPattern(tileOf(fill), 'repeat') ?? fill.under);

function tileOf({ under, over, sign }: Pattern): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [4, 4];
  const pen = tile.getContext('2d');
  if (!pen) return tile;
  pen.fillStyle = under;
  pen.fillRect(0, 0, 4, 4);
  pen.strokeStyle = over;
  pen.fillStyle = over;
  pen.lineWidth = 0.9;
  pen.beginPath();
  if (sign === 'dots') pen.arc(2, 2, 0.8, 0, 7);
  else {
    pen.moveTo(0, 4);
    pen.lineTo(4, 0);
  }
  if (sign === 'dots') pen.fill();
  else pen.stroke();
  return tile;
}

const weightsOf = (shapes: readonly Shape[]) => [
  ...new Set(shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.weight] : []))),
];
const textOf = (shapes: readonly Shape[]) =>
  [...new Set(shapes.flatMap((shape) => (shape.kind === 'text' ? [...shape.text] : [])))].join('');
