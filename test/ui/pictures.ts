import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How far two colors may lie apart that count as one, from 0 to 1. */
const THRESHOLD = 0.15;

/** Shades of each of red, green and blue that a picture keeps: enough to tell the colors of a theme apart. */
const SHADES = 8;

export interface Difference {
  /** Of all pixels, from 0 to 1; 1 where the pictures have different sizes. */
  readonly share: number;
  /** Marks what differs; `undefined` where the pictures have different sizes. */
  readonly image: Buffer | undefined;
}

/** How much of a picture differs from what is expected, both as PNG files. */
export function differenceOf(expected: Buffer, actual: Buffer): Difference {
  const before = PNG.sync.read(expected);
  const after = PNG.sync.read(actual);
  const { width, height } = before;
  if (width !== after.width || height !== after.height) return { share: 1, image: undefined };
  const image = new PNG({ width, height });
  const count = pixelmatch(before.data, after.data, image.data, width, height, {
    threshold: THRESHOLD,
    includeAA: true,
  });
  return { share: count / (width * height), image: PNG.sync.write(image) };
}

/** A picture with fewer shades, as a file of a quarter of the size. */
export function lightened(picture: Buffer): Buffer {
  const image = PNG.sync.read(picture);
  const step = 255 / (SHADES - 1);
  for (const [at, value] of image.data.entries()) image.data[at] = Math.round(Math.round(value / step) * step);
  return PNG.sync.write(image, { colorType: 2, deflateLevel: 9, filterType: 0 });
}
