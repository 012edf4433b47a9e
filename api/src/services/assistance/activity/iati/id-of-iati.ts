import type { ActivityId } from '../../../../domain/base/ids.ts';
import { uuidOf } from '../../../base/uuid-of.ts';

/** One activity under each identifier, whoever brings it in and however many do at once. */
export const idOfIati = (identifier: string): ActivityId => uuidOf(`iati ${identifier}`) as ActivityId;
