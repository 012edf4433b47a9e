import type { Document } from 'mongodb';
import { type Audience, ownRank, rankOf } from '../../domain/base/visibility.ts';

/** What the audience may see of documents with a `rank` and a `participant`: what its level allows, and all of its own State. */
export const visible = (audience: Audience): Document => ({
  $or: [
    { rank: { $gte: rankOf(audience.level) } },
    {
      participant: { $in: audience.participants },
      ...(audience.ownFrom && { rank: { $gte: ownRank(audience) } }),
    },
  ],
});

export const hidden = (audience: Audience): Document => ({ $nor: [visible(audience)] });
