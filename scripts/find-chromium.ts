import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The Chromium of this machine: the one CHROMIUM names, else the first in the usual places. */
export const findChromium = (): string | undefined => {
  const named = process.env['CHROMIUM']
  // a named browser that is not there is a mistake to say, not to paper over with another
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined
  return PLACES.find((place) => existsSync(place))
}

/** The same without windows, where its package is there too (Debian's chromium-headless-shell), else the whole. */
export const findHeadless = (): string | undefined => {
  const whole = findChromium()
  const beside = `${whole}-headless-shell`
  return whole !== undefined && existsSync(beside) ? beside : whole
}
