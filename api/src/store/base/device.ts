import type { Instant } from '../../domain/base/calendar.ts';
import type { Writing } from './area.ts';
import { declare } from './declare.ts';
import type { Scope } from './scope.ts';

interface DeviceDocument {
  readonly _id: string;
  /** When MongoDB may throw it away. */
  readonly gone: Date;
}

/** Browsers in which somebody signed in: digests of a device and an account together. */
export const devices = declare('devices', { gone: 'date' }, [
  { name: 'gone', keys: { gone: 1 }, expireAfterSeconds: 0 },
]);

export interface Devices {
  /** `hash` is of a device and an account. */
  isKnown(hash: string, now: Instant): Promise<boolean>;
}
export interface DeviceWrites {
  rememberDevice(hash: string, until: Instant): Promise<void>;
}

export const readDevices = (scope: Scope): Devices => ({
  isKnown: async (hash, now) => {
    const found = await scope.run((options) =>
      scope.collection<DeviceDocument>(devices.name).findOne({ _id: hash }, options),
    );
    return found !== null && found.gone > new Date(now);
  },
});

export const writeDevices = ({ scope }: Writing): DeviceWrites => ({
  rememberDevice: async (hash, until) => {
    await scope.run((options) =>
      scope
        .collection<DeviceDocument>(devices.name)
        .updateOne({ _id: hash }, { $set: { gone: new Date(until) } }, { ...options, upsert: true }),
    );
  },
});
