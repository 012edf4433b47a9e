import { setTimeout as sleep } from 'node:timers/promises';
import { bothVersions, openWriter, sameContent, unsettled } from '@needs-matrix/client/writer';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';

/** A thousand in a long run. */
const runs = Number(process.env.INTERLEAVINGS ?? 25);

type Line = 'good' | 'cut' | 'answers are lost' | 'sends twice';
type Step =
  | { readonly who: 0 | 1; readonly do: 'write' | 'rewrite' | 'list' | 'challenge'; readonly at: number }
  | { readonly who: 0 | 1; readonly do: 'look' | 'flush' }
  | { readonly who: 0 | 1; readonly do: Line }
  | { readonly who: 0 | 1; readonly do: 'wait' };

const who = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      who,
      do: fc.constantFrom('write', 'write', 'write', 'rewrite', 'list', 'challenge'),
      at: fc.nat(30),
    }),
  },
  { weight: 3, arbitrary: fc.record({ who, do: fc.constantFrom('look', 'flush') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      who,
      do: fc.constantFrom('good', 'cut', 'answers are lost', 'sends twice'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ who, do: fc.constant('wait' as const) }) },
);

describe('two who write in one answer', () => {
  let world: World;
  let focal: Program;
  let viewer: string;
  let assessment: string;
  const provisions: string[] = [];
  let used = 0;

  beforeAll(async () => {
    world = await openWorld({ world: aFixture() });
    focal = await world.as('FOCAL_POINT', 'XAA');
    const { data } = await focal.send('{ viewer { id } }');
    viewer = (data as { viewer: { readonly id: string } }).viewer.id;
    await begin();
  });
  afterAll(() => world?.close());

  /** Each interleaving has a provision of its own; where none is left, another cycle begins. */
  async function begin(): Promise<void> {
    const cycle = `20${30 + Math.floor(used / 100)}`;
    const opened = await focal.does('OpenAssessment', {
      participant: 'XAA',
      instrument: 'uncac-full',
      cycle,
    });
    assessment = opened.id;
    const { data } = await focal.send(
      'query ($id: ID!) { assessment(id: $id) { instrument { provisions { reference } } } }',
      { id: assessment },
    );
    const found = data as {
      assessment: { instrument: { provisions: readonly { readonly reference: string }[] } };
    };
    provisions.push(...found.assessment.instrument.provisions.map(({ reference }) => reference));
  }

  it(
    'lose no word that either wrote, whatever the line does',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }), async (steps) => {
          if (used === provisions.length) await begin();
          await live(provisions[used++] ?? '', steps);
        }),
        { numRuns: runs, endOnFailure: true },
      );
    },
    60_000 + runs * 2_000,
  );

  async function live(provision: string, steps: readonly Step[]): Promise<void> {
    const lines: Line[] = ['good', 'good'];
    const editors = await Promise.all(
      ([0, 1] as const).map((at) =>
        openWriter({
          url: `${world.url}/graphql`,
          fetch: faulty(() => lines[at] ?? 'good', focal.headers),
          ...{ viewer, assessment, provision, pause: 2, retryAfter: 5 },
        }),
      ),
    );
    const written = [new Set<string>(), new Set<string>()] as const;
    const gone = new Set<string>();
    let count = 0;

    for (const one of steps) {
      const editor = editors[one.who] as (typeof editors)[number];
      const { values } = editor.snapshot();
      const word = `w${one.who}x${++count}`;
      switch (one.do) {
        case 'write':
        case 'rewrite': {
          const words = values.practice.split(' ').filter(Boolean);
          const place = one.at % (words.length + 1);
          for (const lost of words.splice(place, one.do === 'rewrite' ? 1 : 0, word)) gone.add(lost);
          written[one.who].add(word);
          editor.change('practice', { practice: words.join(' ') });
          break;
        }
        case 'list':
          written[one.who].add(word);
          editor.change('measures', {
            measures: [...values.measures, { title: word, kind: 'LAW' }],
          });
          break;
        case 'challenge': {
          const code = challenges[one.at % challenges.length] as string;
          written[one.who].add(code);
          editor.change('challenges', { challenges: [...new Set([...values.challenges, code])] }, true);
          break;
        }
        case 'look':
          await editor.look().catch(() => undefined);
          break;
        case 'flush':
          editor.flush();
          break;
        case 'wait':
          await sleep(12);
          break;
        default:
          lines[one.who] = one.do;
      }
      for (const at of [0, 1] as const) shows(editors[at]?.snapshot().values, written[at], gone);
    }

    lines.fill('good');
    await until('both to be quiet', async () => {
      for (const editor of editors) {
        decide(editor);
        await editor.look();
      }
      // Nobody asks for it: what is ready goes out by itself.
      return editors.every((editor) => !unsettled(editor.snapshot()));
    });
    for (const editor of editors) {
      await editor.look();
      editor.stop();
    }
    const [one, other] = editors.map((editor) => editor.snapshot().values);
    if (!sameContent(one, other)) expect(one, 'both see the same').toEqual(other);
    for (const own of written) shows(one, own, gone);
  }

  /** A person joins what is open. */
  function decide(editor: Awaited<ReturnType<typeof openWriter>>): void {
    const { states, values } = editor.snapshot();
    for (const [field, state] of Object.entries(states)) {
      if (state.kind !== 'conflict') continue;
      const both = bothVersions(field as 'practice', values, state.open);
      expect(both, `${field} can be joined`).not.toBeNull();
      if (both) editor.join(both);
    }
  }

  /** All that was written and that nobody wrote over is in sight. */
  function shows(values: object | undefined, written: ReadonlySet<string>, gone: ReadonlySet<string>): void {
    const said = new Set(JSON.stringify(values).replaceAll('\\n', ' ').match(/\w+/g));
    expect([...written].filter((word) => !gone.has(word) && !said.has(word))).toEqual([]);
  }
});

const challenges = ['NORMATIVE_MEASURES', 'LEGAL_SYSTEM', 'LIMITED_CAPACITY', 'LIMITED_RESOURCES'];

/** A line that does to requests what lines do. */
const faulty =
  (line: () => Line, headers: Readonly<Record<string, string>>): typeof fetch =>
  async (input, init) => {
    const send = () => fetch(input, { ...init, headers: { ...(init?.headers as object), ...headers } });
    switch (line()) {
      case 'cut':
        throw new TypeError('no connection');
      case 'answers are lost':
        await send();
        throw new TypeError('connection reset');
      case 'sends twice': {
        const [answer] = await Promise.all([send(), send()]);
        return answer as Response;
      }
      default:
        return send();
    }
  };
