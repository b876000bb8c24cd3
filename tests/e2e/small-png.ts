import { deflateSync, inflateSync, crc32 } from 'node:zlib'

/** Pixels of a picture, three bytes each, row by row. */
interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Colours nearer than this, in squared steps of 1/255, are told apart by nobody. */
const alikeBelow = 60
const paletteMax = 256

/** Each chunk's type and content. */
function* chunksOf(png: Buffer): Generator<readonly [string, Buffer]> {
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    yield [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)]
    at += length + 12
  }
}

/** What Paeth's filter foretells from the left, from above, and from above left. */
function foretold(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [fromLeft, fromUp, fromCorner] = [left, up, corner].map((one) => Math.abs(guess - one))
  if (fromLeft! <= fromUp! && fromLeft! <= fromCorner!) return left
  return fromUp! <= fromCorner! ? up : corner
}

const filters: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  foretold,
]

/** Reads what a browser writes: eight bits a channel, with or without alpha, not interlaced. */
function decode(png: Buffer): Pixels {
  const chunks = [...chunksOf(png)]
  const head = chunks.find(([type]) => type === 'IHDR')?.[1] ?? Buffer.alloc(13)
  const [width, height, depth, kind] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head[8],
    head[9],
  ]
  if (depth !== 8 || (kind !== 2 && kind !== 6)) throw new Error('Not the PNG of a browser')
  const size = kind === 6 ? 4 : 3
  const packed = chunks.flatMap(([type, content]) => (type === 'IDAT' ? [content] : []))
  const lines = inflateSync(Buffer.concat(packed))
  const rgb = new Uint8Array(width * height * 3)
  let above = new Uint8Array(width * size)
  for (let y = 0; y < height; y++) {
    const start = y * (width * size + 1)
    const filter = filters[lines[start] ?? 0]!
    const row = new Uint8Array(width * size)
    for (let x = 0; x < row.length; x++) {
      const left = x < size ? 0 : row[x - size]!
      const corner = x < size ? 0 : above[x - size]!
      row[x] = lines[start + 1 + x]! + filter(left, above[x]!, corner)
      const channel = x % size
      if (channel < 3) rgb[(y * width + (x - channel) / size) * 3 + channel] = row[x]!
    }
    above = row
  }
  return { width, height, rgb }
}

const apart = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 +
  (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 +
  ((a & 255) - (b & 255)) ** 2

const nearest = (palette: readonly number[], colour: number): number =>
  palette.reduce(
    (best, one, at) => (apart(one, colour) < apart(palette[best]!, colour) ? at : best),
    0,
  )

/** The commonest colours, each apart from the others as far as eyes tell. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const palette: number[] = []
  for (const [colour] of [...counts].toSorted(([, a], [, b]) => b - a)) {
    if (palette.length === paletteMax) break
    if (palette.every((one) => apart(one, colour) > alikeBelow)) palette.push(colour)
  }
  return palette
}

function chunk(type: string, content: Uint8Array): Buffer {
  const whole = Buffer.alloc(content.length + 12)
  whole.writeUInt32BE(content.length, 0)
  whole.write(type, 4, 'latin1')
  whole.set(content, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4)
  return whole
}

/** The same picture in at most 256 colours: a screen of text and flat colour weighs a third. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, rgb } = decode(png)
  const colours = new Uint32Array(width * height).map(
    (_, at) => (rgb[at * 3]! << 16) | (rgb[at * 3 + 1]! << 8) | rgb[at * 3 + 2]!,
  )
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const palette = paletteOf(counts)
  const places = new Map([...counts.keys()].map((one) => [one, nearest(palette, one)]))
  const lines = Buffer.alloc((width + 1) * height)
  colours.forEach((colour, at) => {
    lines[at + Math.floor(at / width) + 1] = places.get(colour) ?? 0
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk(
      'PLTE',
      Uint8Array.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255])),
    ),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}
