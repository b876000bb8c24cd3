import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './find-chromium.ts'

const mayInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env['CHROMIUM']

const aptGet = (...words: string[]): boolean => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}

const install = (): boolean =>
  aptGet('update') &&
  aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')

if (findChromium() === undefined && mayInstall()) {
  console.log('chromium: none here, installing the package of this system')
  if (!install()) console.error('chromium: apt-get could not install it')
}
const found = findChromium()
if (found === undefined) {
  console.error(
    'chromium: none found. Run `sudo apt-get install chromium fonts-liberation`, or set CHROMIUM to the path of a Chromium or Chrome.',
  )
  process.exitCode = 1
} else {
  console.log(`chromium: ${found}`)
}
