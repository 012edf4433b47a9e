import type { Readable } from 'node:stream';
import { DataStore, ERRORS, Upload as TusUpload } from '@tus/utils';
import type { Upload } from '../domain/assessment/upload.ts';
import type { UploadId } from '../domain/base/ids.ts';
import type { Arrivals } from './arrival.ts';

interface Parts {
  readonly arrivals: Arrivals;
  /** The caller's own; throws where there is none. */
  readonly own: (id: UploadId) => Promise<Upload>;
  readonly end: (upload: Upload) => Promise<void>;
}

/** What the tus protocol asks of a store, for one request: every method asks whose the file is. */
export class TusStore extends DataStore {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    super();
    this.#parts = parts;
    this.extensions = ['creation', 'termination'];
  }

  override async getUpload(id: string): Promise<TusUpload> {
    const { bytes, offset } = await this.#parts.own(id as UploadId);
    return new TusUpload({ id, size: bytes, offset });
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    const upload = await this.#parts.own(id as UploadId);
    const come = await this.#parts.arrivals.take(stream, upload.id, offset);
    if (come === null) throw ERRORS.INVALID_OFFSET;
    return come;
  }

  override async remove(id: string): Promise<void> {
    await this.#parts.end(await this.#parts.own(id as UploadId));
  }
}
