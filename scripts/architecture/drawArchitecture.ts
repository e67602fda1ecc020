import type { Architecture } from './readImports.ts';

/** In the order in which data meets them. */
const ORDER = [
  'load',
  'store',
  'guard',
  'template',
  'deliver',
  'learn',
  'inspect',
  'studio/app',
  'cli',
  'studio',
  'serve',
];
const [WIDTH, ROW, BOX, HEIGHT, TOP] = [840, 110, 96, 40, 30];

/** How many imports deep a folder stands: what imports nothing is at the bottom. */
function ranksOf(arrows: Architecture): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const rank = (folder: string, trail: readonly string[]): number => {
    if (trail.includes(folder))
      throw new Error(`folders import in a circle: ${[...trail, folder].join(' -> ')}`);
    const known = ranks.get(folder);
    if (known !== undefined) return known;
    const below = [...(arrows.get(folder) ?? [])].map((one) => rank(one, [...trail, folder]));
    const own = below.length === 0 ? 0 : Math.max(...below) + 1;
    ranks.set(folder, own);
    return own;
  };
  for (const folder of arrows.keys()) rank(folder, []);
  return ranks;
}

/** The arrows that do not follow from others: who imports `run` may import what `run` does. */
function needed(arrows: Architecture): (readonly [from: string, to: string])[] {
  const reaches = (from: string, to: string): boolean =>
    [...(arrows.get(from) ?? [])].some((one) => one === to || reaches(one, to));
  return [...arrows].flatMap(([from, targets]) =>
    [...targets]
      .filter((to) => ![...targets].some((other) => other !== to && reaches(other, to)))
      .map((to) => [from, to] as const),
  );
}

/** The folders as an SVG: each in a row by how deep it stands, with an arrow to what it imports. */
export function drawArchitecture(arrows: Architecture): string {
  const ranks = ranksOf(arrows);
  const depth = Math.max(...ranks.values());
  const rows = Map.groupBy(ranks.keys(), (folder) => ranks.get(folder) as number);
  const place = (folder: string) => {
    const row = [...(rows.get(ranks.get(folder) as number) ?? [])].sort(
      (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
    );
    const step = WIDTH / row.length;
    return {
      x: Math.round(step * (row.indexOf(folder) + 0.5)),
      y: TOP + (depth - (ranks.get(folder) as number)) * ROW,
    };
  };
  const boxes = [...arrows.keys()].sort().map((folder) => {
    const { x, y } = place(folder);
    return `<g><rect x="${x - BOX / 2}" y="${y}" width="${BOX}" height="${HEIGHT}" rx="8"/><text x="${x}" y="${y + 25}">${folder}</text></g>`;
  });
  const lines = needed(arrows).map(([from, to]) => {
    const [a, b] = [place(from), place(to)];
    const [start, end] = [a.y + HEIGHT, b.y - 3];
    const half = (start + end) / 2;
    return `<path d="M${a.x} ${start} C${a.x} ${half} ${b.x} ${half} ${b.x} ${end}"/>`;
  });
  const height = TOP + depth * ROW + HEIGHT + 30;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="The folders of src and who imports whom: ${needed(
    arrows,
  )
    .map((pair) => pair.join(' imports '))
    .join(', ')}.">
<style>
svg { background: #fffcf6; font: 15px sans-serif; text-anchor: middle }
text { fill: #2b2a27 }
rect { fill: #f1e8dc; stroke: #1f4d3f; stroke-width: 1.5 }
path { fill: none; stroke: #1f4d3f; stroke-width: 1.5; marker-end: url(#tip) }
marker path { fill: #1f4d3f; stroke: none; marker-end: none }
@media (prefers-color-scheme: dark) {
svg { background: #1b1b1f }
text { fill: #f1e8dc }
rect { fill: #26332e; stroke: #a5d6c0 }
path { stroke: #a5d6c0 }
marker path { fill: #a5d6c0 }
}
</style>
<marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L8 4 L0 8 Z"/></marker>
${[...lines, ...boxes].join('\n')}
</svg>
`;
}
