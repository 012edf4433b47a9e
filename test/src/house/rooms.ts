import { dirname, join } from 'node:path/posix';

export interface Source {
  /** Its path inside the house. */
  readonly file: string;
  readonly text: string;
}

/** A file of one room that knows a file of another. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

const known = /(?:from|import\() ?['"](\.[^'"]+)['"]/g;

/** The rooms (the folders directly in this house) of which each knows the others, by whatever way round, and the files by which they do. */
export function circlesIn(files: readonly Source[]): readonly string[] {
  const arrows = files.flatMap(arrowsOf);
  return arrows.filter(({ from, to }) => reaches(arrows, to, from)).map(({ file, to }) => `${file} → ${to}`);
}

const arrowsOf = ({ file, text }: Source): readonly Arrow[] =>
  [...text.matchAll(known)]
    .map(([, path = '']) => roomOf(join(dirname(file), path)))
    .filter((to): to is string => to !== null && to !== roomOf(file) && roomOf(file) !== null)
    .map((to) => ({ from: roomOf(file) as string, to, file }));

/** What is beside the rooms belongs to none of them, and what is outside is another house. */
const roomOf = (path: string): string | null =>
  !path.startsWith('..') && path.includes('/') ? (path.split('/')[0] as string) : null;

function reaches(arrows: readonly Arrow[], from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const room of seen) for (const arrow of arrows) if (arrow.from === room) seen.add(arrow.to);
  return seen.has(to);
}
