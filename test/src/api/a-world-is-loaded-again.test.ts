import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../kit/product.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';

const everything = `{
  needs { totalCount } offers { totalCount } activities { totalCount } matches { totalCount } overlaps { totalCount }
  assessments { totalCount } programmes { totalCount } registerEntries { totalCount } formalRequests { totalCount }
  prerequisiteChanges { version }
}`;
const named = 'XX-DRAFTING-FUND-2038';

describe.runIf(process.env.LONG_RUN)('the demonstration world, changed by its people', () => {
  let world: World;
  let secretariat: Program;
  beforeAll(async () => {
    world = await openWorld({ world: 'demo' });
    secretariat = await world.as('ADMINISTRATOR');
  }, 180_000);
  afterAll(() => world?.close());

  it('is as they left it where it is loaded again', async () => {
    const there = async () => {
      const { data, errors } = await secretariat.send(everything);
      expect(errors).toBeNull();
      return data;
    };
    const activities = async () => {
      const query = `{ activities(first: 100) { nodes {
        id revision title status starts ends iatiIdentifier description goals
        organizations { role provider { id } } participants { code } provisions { reference } types { code }
      } } }`;
      const { data } = await secretariat.send(query);
      return (data as { activities: { nodes: readonly Activity[] } }).activities.nodes;
    };
    const before = (await activities()).find(({ iatiIdentifier }) => iatiIdentifier === named) as Activity;
    const { id, revision, organizations, participants, provisions, types } = before;
    const { data } = await secretariat.send(
      'mutation ($input: ReviseActivityInput!) { reviseActivity(input: $input) { ... on Activity { revision } } }',
      {
        input: {
          ...{ operationId: crypto.randomUUID(), activity: id, expectedRevision: revision },
          ...{
            title: 'Said otherwise by its provider',
            status: 'CLOSED',
            starts: '2026-01-01',
            ends: '2026-02-01',
          },
          organizations: organizations.map(({ role, provider }) => ({ role, provider: provider.id })),
          participants: participants.map(({ code }) => code),
          provisions: provisions.map(({ reference }) => reference),
          types: types.map(({ code }) => code),
        },
      },
    );
    expect(data?.reviseActivity).toEqual({ revision: revision + 1 });
    const [counted, listed] = [await there(), await activities()];
    const { status, output, error } = await runCommand(
      ['seed/src/main.ts', '--world', 'demo'],
      world.environment,
    );
    expect(status, `${output}${error}`).toBe(0);
    expect(await there()).toEqual(counted);
    expect(await activities()).toEqual(listed);
  }, 180_000);
});

interface Activity {
  readonly id: string;
  readonly revision: number;
  readonly iatiIdentifier: string | null;
  readonly organizations: readonly { readonly role: string; readonly provider: { readonly id: string } }[];
  readonly participants: readonly { readonly code: string }[];
  readonly provisions: readonly { readonly reference: string }[];
  readonly types: readonly { readonly code: string }[];
}
