import type { Catalogue } from '@needs-matrix/api/domain/convention/catalogue';
import { demo } from './demo.ts';
import { fullSize } from './full-size.ts';
import { workingGroupOf2007 } from './wg-2007.ts';
import type { World, WorldName } from './world.ts';

/** null: nothing but reference data. `scale` makes the whole world smaller, for measuring how figures grow. */
export function makeWorld(name: WorldName, catalogue: Catalogue, today: string, scale = 1): World | null {
  if (name === 'demo') return demo(catalogue, { today });
  if (name === 'wg-2007') return workingGroupOf2007(catalogue);
  return name === 'full-size' ? fullSize(catalogue, { today, scale }) : null;
}
