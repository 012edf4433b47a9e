import { refuseChanged, type Upload } from '../../domain/assessment/upload.ts';
import { Refusal } from '../../domain/base/refusal.ts';
import { contentOf } from '../../files/content.ts';
import { ownUpload } from '../../services/assessment/evidence/own-upload.ts';
import { refuseUpload, storeUpload } from '../../services/assessment/evidence/store-upload.ts';
import type { Context } from '../../services/base/context.ts';
import type { Tus } from './tus.ts';

type Told = Readonly<Record<'evidence-sha256' | 'evidence-became', string>>;

/** All of a file came: it is compared with what was sent, looked at, and kept or not. Whoever asks again is told the same: which file it is, and whether the State had it already. */
export async function settle(
  context: Context,
  upload: Upload,
  { arrivals, inspect }: Pick<Tus, 'arrivals' | 'inspect'>,
): Promise<Told> {
  const { id, bytes, kind, status } = upload;
  const told = (sha256: string, became: string) => ({ 'evidence-sha256': sha256, 'evidence-became': became });
  if (status !== 'OPEN') return told(upload.sha256 ?? '', status);
  const { sha256, text } = await arrivals.whole(upload);
  try {
    refuseChanged(upload, sha256);
    await inspect(contentOf(context.store.evidenceBytes, id, bytes), kind, text);
  } catch (error) {
    if (error instanceof Refusal) await refuseUpload(context, upload, error);
    throw error;
  }
  const became = await storeUpload(context, upload, sha256);
  if (became !== 'GONE') return told(sha256, became);
  // Somebody else settled it at the same time.
  return settle(context, await ownUpload(context, id), { arrivals, inspect });
}
