import { html, type Markup } from '../../deliver/preview/markup.ts';

/** One value with its 95% interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One line of a plot: its name, and a value for each of the plot's series (or none). */
export interface PlotRow {
  readonly name: string;
  readonly values: readonly (Interval | undefined)[];
}

export interface Plot {
  /** What the plot shows, for who does not see it. */
  readonly label: string;
  /** What the values are, under the axis. */
  readonly axis: string;
  /** The series' names; each has a mark of its own, so that the plot reads in black and white. */
  readonly series: readonly string[];
  readonly rows: readonly PlotRow[];
  /** Upright lines with a word: a limit, nothing at all. */
  readonly lines: readonly { readonly at: number; readonly label: string }[];
  readonly from: number;
  readonly to: number;
  /** In how many parts the axis is divided. */
  readonly parts: number;
  /** How a value is written. */
  readonly format: (value: number) => string;
}

const [WIDTH, LEFT, RIGHT, TOP, STEP, BOTTOM] = [720, 210, 24, 56, 18, 46];

/** Values with their intervals as SVG: dots and lines, dark on light or light on dark as the page is. */
export function intervalPlot({ label, axis, series, rows, lines, from, to, parts, format }: Plot): Markup {
  const band = series.length * STEP + 10;
  const height = TOP + rows.length * band + BOTTOM;
  const x = (value: number) =>
    round(LEFT + ((Math.min(Math.max(value, from), to) - from) / (to - from)) * (WIDTH - LEFT - RIGHT));
  const ticks = Array.from({ length: parts + 1 }, (_, i) => from + ((to - from) * i) / parts);
  const bottom = height - BOTTOM;
  return html`<svg class="plot" role="img" aria-label="${label}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="inherit" font-size="13" fill="currentColor" stroke="none">
${series.map((name, i) => html`<g transform="translate(${LEFT + i * 170} 16)">${mark(i, 0, 0)}<text x="12" y="4">${name}</text></g>\n`)}
${ticks.map((tick) => html`<line x1="${x(tick)}" x2="${x(tick)}" y1="${TOP - 10}" y2="${bottom}" stroke="currentColor" stroke-opacity=".15"/><text x="${x(tick)}" y="${bottom + 18}" text-anchor="middle">${format(tick)}</text>\n`)}
${lines.map(({ at, label: word }) => html`<line x1="${x(at)}" x2="${x(at)}" y1="${TOP - 10}" y2="${bottom}" stroke="currentColor" stroke-dasharray="5 4"/><text x="${x(at)}" y="${TOP - 16}" text-anchor="middle">${word}</text>\n`)}
${rows.map((row, r) => {
  const top = TOP + r * band;
  return html`<text x="${LEFT - 14}" y="${top + (series.length * STEP) / 2 + 4}" text-anchor="end">${row.name}</text>
${row.values.map((value, i) => (value ? interval(value, i, top + i * STEP + STEP / 2, x) : undefined))}`;
})}
<text x="${LEFT + (WIDTH - LEFT - RIGHT) / 2}" y="${height - 8}" text-anchor="middle">${axis}</text>
</svg>`;
}

function interval(
  { value, low, high }: Interval,
  series: number,
  y: number,
  x: (value: number) => number,
): Markup {
  return html`<line x1="${x(low)}" x2="${x(high)}" y1="${y}" y2="${y}" stroke="currentColor" stroke-width="1.5"/>${mark(series, x(value), y)}\n`;
}

/** A filled circle, an open square, a filled triangle, an open circle. */
function mark(series: number, x: number, y: number): Markup {
  const open = html`fill="var(--paper, #fff)" stroke="currentColor" stroke-width="1.5"`;
  if (series === 1) return html`<rect x="${x - 4.5}" y="${y - 4.5}" width="9" height="9" ${open}/>`;
  if (series === 2) return html`<path d="M${x} ${y - 6} L${x + 5.5} ${y + 4.5} L${x - 5.5} ${y + 4.5} Z"/>`;
  return series === 3
    ? html`<circle cx="${x}" cy="${y}" r="4.5" ${open}/>`
    : html`<circle cx="${x}" cy="${y}" r="4.5"/>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
