import type { ObjectRef } from '@pothos/core';
import {
  type EvidenceFile,
  fileKinds,
  labelOfFile,
  mostFileBytes,
} from '../../domain/assessment/evidence.ts';
import { type EvidenceId, evidenceId, type ParticipantCode } from '../../domain/base/ids.ts';
import { encodeId } from '../../domain/base/node-id.ts';
import { sees } from '../../domain/base/visibility.ts';
import { evidenceSeen } from '../../services/assessment/evidence/read-evidence.ts';
import type { GraphContext } from '../base/context.ts';
import { enumOf } from '../base/enum-of.ts';
import { loadOne } from '../base/loader.ts';
import { identify, NodeRef } from '../base/node.ts';
import { VisibilityRef } from '../base/visibility.ts';
import { builder, type Types } from '../builder.ts';

export const evidenceById = (context: GraphContext, id: EvidenceId): Promise<EvidenceFile | null> =>
  loadOne(
    context,
    'EvidenceFile',
    id,
    (ids) => evidenceSeen(context, ids),
    (file) => file.id,
  );

/** Those of a State's files that the viewer may see; of the others not even how many there are. */
export async function evidenceOf(
  context: GraphContext,
  participant: ParticipantCode,
  files: readonly string[],
): Promise<EvidenceFile[]> {
  const found = await Promise.all(
    files.map((sha256) => evidenceById(context, evidenceId(participant, sha256))),
  );
  return found.filter((file) => file !== null);
}

const isOwn = ({ participant }: EvidenceFile, { audience }: GraphContext) =>
  sees({ ...audience, level: 'PUBLIC' }, 'STATE', participant);

export const EvidenceFileRef: ObjectRef<Types, EvidenceFile> = builder
  .objectRef<EvidenceFile>('EvidenceFile')
  .implement({
    description:
      'A file that a State shows as evidence of a measure. Who may see it follows from the answers that show it: the strictest of them.',
    interfaces: [NodeRef],
    fields: (t) => ({
      sha256: t.exposeString('sha256', {
        description: 'Of its content, hexadecimal; by it a measure names it.',
      }),
      name: t.exposeString('name'),
      kind: t.expose('kind', {
        type: enumOf('FileKind', fileKinds, 'What a file is, by its content.'),
      }),
      bytes: t.exposeInt('bytes'),
      url: t.string({
        description: 'Where it is downloaded, on this site.',
        resolve: ({ id }) => `/evidence/${encodeId('EvidenceFile', id)}`,
      }),
      revision: t.int({
        description: '1, and one more for each file that this one took the place of.',
        resolve: ({ earlier }) => earlier.length + 1,
      }),
      earlier: t.field({
        type: [EvidenceFileRef],
        description: 'The files that it took the place of, latest first: those that the viewer may see.',
        resolve: ({ participant, earlier }, _args, context) => evidenceOf(context, participant, earlier),
      }),
      storedAt: t.expose('storedAt', { type: 'Instant' }),
      by: t.string({
        nullable: true,
        description: "Who sent it; for the State's own people alone.",
        resolve: (file, _args, context) => (isOwn(file, context) ? file.by : null),
      }),
      visibility: t.field({
        type: VisibilityRef,
        description: 'Who may see it; STATE as long as no submitted answer shows it.',
        resolve: labelOfFile,
      }),
    }),
  });

identify('EvidenceFile', EvidenceFileRef, (id, context) => evidenceById(context, id as EvidenceId));

interface EvidenceRoom {
  readonly usedBytes: number;
  readonly mostBytes: number;
}
export const EvidenceRoomRef = builder.objectRef<EvidenceRoom>('EvidenceRoom').implement({
  description: 'The room that the files of a State take, with those that are on their way.',
  fields: (t) => ({
    usedBytes: t.exposeFloat('usedBytes'),
    mostBytes: t.exposeFloat('mostBytes'),
    mostFileBytes: t.int({ description: 'Of one file.', resolve: () => mostFileBytes }),
  }),
});

export async function evidenceRoomOf(
  { store, evidenceRoomBytes }: GraphContext,
  participant: ParticipantCode,
): Promise<EvidenceRoom> {
  const { bytes } = await store.uploads.roomOf(participant);
  return { usedBytes: bytes, mostBytes: evidenceRoomBytes };
}
