import { crc32, deflateSync } from 'node:zlib';

/** Points across each pixel, both ways, for smooth edges. */
const SAMPLES = 4;
const background = [246, 196, 83] as const;
const house = [23, 69, 59] as const;

/** Whether a point (0 to 1 each way, y downwards) lies in the house: a roof, walls, and a heart for a window. */
function inHouse(x: number, y: number): boolean {
  const roof = y >= 0.2 && y <= 0.5 && Math.abs(x - 0.5) <= ((y - 0.2) / 0.3) * 0.34;
  const walls = y > 0.5 && y <= 0.82 && Math.abs(x - 0.5) <= 0.26;
  return (roof || walls) && !inHeart((x - 0.5) / 0.15, (0.6 - y) / 0.15);
}

/** The curve (x² + y² − 1)³ = x²y³. */
function inHeart(x: number, y: number): boolean {
  return (x * x + y * y - 1) ** 3 - x * x * y ** 3 <= 0;
}

/** The skill's icon as PNG, `size` pixels square: Amazon wants 108 and 512. */
export function icon(size: number): Buffer {
  const rows: Buffer[] = [];
  for (let y = 0; y < size; y += 1) {
    // Each row begins with its filter: none.
    const row = Buffer.alloc(1 + size * 3);
    for (let x = 0; x < size; x += 1) {
      const share = covered(x, y, size);
      for (let band = 0; band < 3; band += 1) {
        const [back = 0, front = 0] = [background[band], house[band]];
        row[1 + x * 3 + band] = Math.round(back + (front - back) * share);
      }
    }
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a colour, red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function covered(x: number, y: number, size: number): number {
  let inside = 0;
  for (let down = 0; down < SAMPLES; down += 1) {
    for (let across = 0; across < SAMPLES; across += 1) {
      if (inHouse((x + (across + 0.5) / SAMPLES) / size, (y + (down + 0.5) / SAMPLES) / size)) inside += 1;
    }
  }
  return inside / SAMPLES ** 2;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(8);
  framed.writeUInt32BE(data.length, 0);
  framed.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([framed.subarray(0, 4), named, framed.subarray(4)]);
}
