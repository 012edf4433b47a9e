import { paths } from './paths.ts';
import { useSession } from './session.ts';

/** From a page to the same needs in the matrix: of every checklist, as the page has them; null where the matrix is of another population. */
export function useInMatrix(fictional: boolean, filter: Readonly<Record<string, string>>): string | null {
  const { population } = useSession();
  if (fictional !== (population === 'FICTIONAL')) return null;
  return paths.matrixOf(new URLSearchParams({ ...filter, instrument: 'any' }).toString());
}
