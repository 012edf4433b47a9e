import { setImmediate as pause } from 'node:timers/promises';
import { createCB } from 'xmlbuilder2';
import type { Activity } from '../../../domain/assistance/activity.ts';
import {
  codeOfRole,
  codeOfStatus,
  identifierOf,
  ours,
  version,
} from '../../../domain/assistance/iati/codes.ts';
import { purposesOf } from '../../../domain/assistance/iati/purposes.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import type { ProviderKind } from '../../../domain/convention/provider.ts';

/** So many are written before everybody else is answered. */
const together = 100;

/**
 * Activities as IATI 2.03. What the schema asks for and nobody said (a description, a day) is filled in and marked as not said, so that what comes in again
 * is what went out. Provisions and kinds of help are tags of vocabularies of our own.
 */
export async function writeIati(
  activities: readonly Activity[],
  catalogue: Catalogue,
  now: Instant,
): Promise<Buffer> {
  const written: string[] = [];
  const xml = createCB({ data: (part: string) => written.push(part), prettyPrint: true });
  xml.dec({ encoding: 'UTF-8' }).ele('iati-activities', {
    version,
    'generated-datetime': now,
    'xmlns:nm': ours.space,
  });
  for (const [at, activity] of activities.entries()) {
    if (at > 0 && at % together === 0) await pause();
    writeOne(xml, activity, catalogue);
  }
  xml.end();
  // A line that ends in a carriage return would be read as ending without one.
  return Buffer.from(written.join('').replaceAll('\r', '&#xD;'));
}

type Xml = ReturnType<typeof createCB>;

function writeOne(xml: Xml, activity: Activity, catalogue: Catalogue): void {
  const { participants, providers } = catalogue;
  const empty = (name: string, attributes: Readonly<Record<string, string>>) =>
    xml.ele(name, attributes).up();
  const told = (name: string, said: string, attributes: Readonly<Record<string, string>> = {}) =>
    xml.ele(name, attributes).ele('narrative').txt(said).up().up();
  const unsaid = { 'nm:unsaid': 'true' };
  xml.ele('iati-activity', { 'last-updated-datetime': activity.changedAt });
  xml.ele('iati-identifier').txt(identifierOf(activity)).up();
  // We tell of it; its organizations may report it themselves.
  told('reporting-org', 'Needs Matrix', { ref: 'needs-matrix', type: '40', 'secondary-reporter': '1' });
  told('title', activity.title);
  if (activity.description === undefined) told('description', activity.title, unsaid);
  else told('description', activity.description, { type: '1' });
  for (const { provider, role } of activity.organizations) {
    const { name, kind } = providers.get(provider) ?? { name: provider, kind: null };
    told('participating-org', name, {
      role: codeOfRole(role),
      ...(kind && { type: organizationTypes[kind] }),
      'nm:provider': provider,
    });
  }
  empty('activity-status', { code: codeOfStatus(activity.status) });
  const [start, end] = kindsOfDate(activity);
  if (activity.starts !== null) empty('activity-date', { type: start, 'iso-date': activity.starts });
  if (activity.ends !== null) empty('activity-date', { type: end, 'iso-date': activity.ends });
  if (activity.starts === null && activity.ends === null)
    empty('activity-date', { type: '1', 'iso-date': activity.changedAt.slice(0, 10), ...unsaid });
  for (const code of activity.participants)
    empty('recipient-country', {
      code: participants.get(code)?.iso2 ?? code,
      ...percentOf(activity, code),
    });
  const purposes = purposesOf(activity.provisions, catalogue);
  for (const { code, percent } of purposes)
    empty('sector', { vocabulary: '1', code, ...(purposes.length > 1 && { percentage: String(percent) }) });
  for (const code of activity.goals ?? []) empty('tag', { vocabulary: code.includes('.') ? '3' : '2', code });
  for (const code of activity.provisions)
    empty('tag', { vocabulary: '99', 'vocabulary-uri': ours.provisions, code });
  for (const code of activity.types) empty('tag', { vocabulary: '99', 'vocabulary-uri': ours.types, code });
  xml.up();
}

const percentOf = ({ shares }: Activity, code: string): { readonly percentage?: string } => {
  const share = shares?.find(({ participant }) => participant === code);
  return share ? { percentage: String(share.percent) } : {};
};

/** What has begun began on that day; what is closed ended. */
function kindsOfDate({ status }: Activity): readonly [string, string] {
  if (status === 'PIPELINE') return ['1', '3'];
  return status === 'CLOSED' ? ['2', '4'] : ['2', '3'];
}

const organizationTypes: Readonly<Record<ProviderKind, string>> = {
  MULTILATERAL: '40',
  REGIONAL: '40',
  BILATERAL: '10',
  CIVIL_SOCIETY: '22',
  PRIVATE_SECTOR: '70',
  ACADEMIC: '80',
  STATE: '10',
};
