import type { Rolldown } from 'vite';

/**
 * A checklist is answered by many small modules. Those that no other screen needs at once are two files, what is seen and what writes (which goes on
 * without the screen), and those that it shares with other screens of an assessment are a third: they are compressed better than forty, and come in
 * three requests. What is shared with the rest stays as it is.
 */
export function pieceOf(id: string, graph: Rolldown.ChunkingContext): string | null {
  const begins = beginnings(id, graph);
  if (begins.includes('first') || !begins.some((one) => one.endsWith(checklist))) return null;
  const others = begins.filter((one) => one.includes('/src/routes/') && !one.endsWith(checklist));
  if (others.length > 0) return others.every((one) => ofAssessments.test(one)) ? 'assessment' : null;
  return begins.some((one) => one.endsWith(waiting)) ? 'writing' : 'answering';
}

const checklist = '/routes/checklist.tsx';
const ofAssessments =
  /\/routes\/(checklists|my-questions|paper-form|revisions|submissions?|to-do|type-in)\.tsx$/;
const waiting = '/answer/restore-waiting.ts';

/** The scripts, fetched when they are asked for, that need this module at once; `first` for what every page begins with. */
function beginnings(id: string, graph: Rolldown.ChunkingContext): readonly string[] {
  const begins: string[] = [];
  const seen = new Set<string>();
  const follow = (one: string): void => {
    const module = seen.has(one) ? null : graph.getModuleInfo(one);
    seen.add(one);
    if (!module) return;
    if (module.isEntry) begins.push('first');
    if (module.dynamicImporters.length > 0) begins.push(one);
    for (const next of module.importers) follow(next);
  };
  follow(id);
  return begins;
}
