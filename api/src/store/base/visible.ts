import type { Document } from 'mongodb';
import { type Audience, rankOf } from '../../domain/base/visibility.ts';

/** What the audience may see of documents with a `rank` and a `participant`: what its level allows, and all of its own State. */
export const visible = ({ level, participants }: Audience): Document => ({
  $or: [{ rank: { $gte: rankOf(level) } }, { participant: { $in: participants } }],
});

export const hidden = (audience: Audience): Document => ({ $nor: [visible(audience)] });
