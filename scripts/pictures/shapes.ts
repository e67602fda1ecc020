/** A point in the picture: 0 to 320 from the left and from the top. */
export type Point = readonly [x: number, y: number];

/** Points as numbers, or as written in SVG: `160,78 190,80`. */
export type Outline = string | readonly Point[];

/** One or more outlines. Filled as closed, stroked as they stand. */
export type Shape = readonly (readonly Point[])[];

const STEP = 9; // degrees between two points of a flattened circle; invisible at this size

/** A polygon with rounded corners, the shape that most of the pictures are made of. */
export function poly(path: Outline, radius = 0): Shape {
  const points = pointsOf(path);
  if (radius === 0) return [points];
  const outline: Point[] = [];
  points.forEach((corner, index) => {
    const before = points.at(index - 1) as Point;
    const after = points[(index + 1) % points.length] as Point;
    const reach = Math.min(radius, distance(corner, before) / 2, distance(corner, after) / 2);
    outline.push(...bend(towards(corner, before, reach), corner, towards(corner, after, reach)));
  });
  return [outline];
}

/** The right half of an outline, from top to bottom, and its mirror image about `axis`. */
export function both(path: Outline, radius = 0, axis = 160): Shape {
  const half = pointsOf(path);
  const mirrored = half.map(([x, y]): Point => [2 * axis - x, y]).reverse();
  return poly(
    [...half, ...mirrored].filter(
      (point, index, all) => index === 0 || distance(point, all[index - 1] as Point) > 0.01,
    ),
    radius,
  );
}

export function rect(x: number, y: number, width: number, height: number, radius = 0): Shape {
  return poly(
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    radius,
  );
}

export function oval(cx: number, cy: number, rx: number, ry = rx): Shape {
  return [arcPoints(cx, cy, rx, ry, 0, 360 - STEP)];
}

/** An open arc, for strokes. Degrees run clockwise from three o'clock. */
export function arc(cx: number, cy: number, rx: number, ry: number, from: number, to: number): Shape {
  return [arcPoints(cx, cy, rx, ry, from, to)];
}

/** An open line through `points`; each further group is a line of its own. */
export function line(...groups: Outline[]): Shape {
  return groups.map(pointsOf);
}

/** An open straight line. */
export function segment(x1: number, y1: number, x2: number, y2: number): Shape {
  return [
    [
      [x1, y1],
      [x2, y2],
    ],
  ];
}

/** A soft open line through `points` (Catmull-Rom), for strokes. */
export function curve(path: Outline): Shape {
  const points = pointsOf(path);
  const ends = [points[0] as Point, ...points, points.at(-1) as Point];
  const inner = points.slice(0, -1).flatMap((_, index) => spline(ends, index + 1));
  return [[...inner, points.at(-1) as Point]];
}

export function move(shape: Shape, dx: number, dy: number): Shape {
  return shape.map((outline) => outline.map(([x, y]): Point => [x + dx, y + dy]));
}

export function turn(shape: Shape, degrees: number, cx = 160, cy = 160): Shape {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return shape.map((outline) =>
    outline.map(
      ([x, y]): Point => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos],
    ),
  );
}

export function scale(shape: Shape, factor: number, cx = 160, cy = 160): Shape {
  return shape.map((outline) =>
    outline.map(([x, y]): Point => [cx + (x - cx) * factor, cy + (y - cy) * factor]),
  );
}

/** The mirror image about a vertical axis. */
export function flip(shape: Shape, axis = 160): Shape {
  return shape.map((outline) => outline.map(([x, y]): Point => [2 * axis - x, y]));
}

export function join(...shapes: Shape[]): Shape {
  return shapes.flat();
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

function pointsOf(path: Outline): readonly Point[] {
  if (typeof path !== 'string') return path;
  return path.split(' ').map((pair): Point => {
    const [x, y] = pair.split(',').map(Number);
    return [x as number, y as number];
  });
}

function arcPoints(cx: number, cy: number, rx: number, ry: number, from: number, to: number): Point[] {
  const count = Math.max(2, Math.ceil(Math.abs(to - from) / STEP) + 1);
  return Array.from({ length: count }, (_, index): Point => {
    const angle = ((from + ((to - from) * index) / (count - 1)) * Math.PI) / 180;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}

function towards(from: Point, to: Point, reach: number): Point {
  const length = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) * reach) / length, from[1] + ((to[1] - from[1]) * reach) / length];
}

function bend(start: Point, corner: Point, end: Point): Point[] {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].map((t): Point => {
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return [a * start[0] + b * corner[0] + c * end[0], a * start[1] + b * corner[1] + c * end[1]];
  });
}

function spline(points: readonly Point[], index: number): Point[] {
  const at = (offset: number) => points[(index + offset + points.length) % points.length] as Point;
  const [p0, p1, p2, p3] = [at(-1), at(0), at(1), at(2)];
  const along = (t: number, axis: 0 | 1) =>
    0.5 *
    (2 * p1[axis] +
      (p2[axis] - p0[axis]) * t +
      (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
      (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t ** 3);
  return [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875].map((t): Point => [along(t, 0), along(t, 1)]);
}
