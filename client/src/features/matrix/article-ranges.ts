/** Numbers of articles as one writes them: `5, 6, 9`, and three or more in a row as `15–17`. */
export function articleRanges(articles: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  for (const article of articles) {
    const run = runs.at(-1);
    if (run && Number(article) === Number(run.at(-1)) + 1) run.push(article);
    else runs.push([article]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run : [`${run[0]}–${run.at(-1)}`]));
}
