import { PNG } from 'pngjs';

/** The same pixels without the transparency that no screenshot has, packed in the way that turns out smallest. */
export function smaller(png: Buffer): Buffer {
  const picture = PNG.sync.read(png);
  const ways = [-1, 0, 1, 2, 4].flatMap((filterType) =>
    [0, 1].map((deflateStrategy) =>
      PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType, deflateStrategy }),
    ),
  );
  return [png, ...ways].reduce((best, one) => (one.length < best.length ? one : best));
}
