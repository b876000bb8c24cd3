import jsQr from 'jsqr'
import type { Device } from './devices.ts'

/** What a camera would read of the code on this screen. */
export async function readCode({ page }: Device, label: string): Promise<string> {
  const code = page.getByRole('img', { name: label })
  const side = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
  const path = (await code.locator('path').getAttribute('d')) ?? ''
  const scale = 4
  const pixels = new Uint8ClampedArray((side * scale) ** 2 * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g)) {
    for (let at = 0; at < scale * scale; at += 1) {
      const row = Number(y) * scale + Math.floor(at / scale)
      const pixel = row * side * scale + Number(x) * scale + (at % scale)
      pixels.fill(0, pixel * 4, pixel * 4 + 3)
    }
  }
  const read = jsQr(pixels, side * scale, side * scale)
  if (read === null) throw new Error('No camera would read this code')
  return read.data
}
