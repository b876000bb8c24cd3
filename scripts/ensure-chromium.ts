import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium, findHeadless } from './find-chromium.ts'

const mayInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env['CHROMIUM']

const aptGet = (...words: string[]): boolean => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}

const install = (...packages: string[]): boolean =>
  aptGet('install', '-y', '--no-install-recommends', ...packages)

if (findChromium() === undefined && mayInstall()) {
  console.log('chromium: none here, installing the package of this system')
  if (!aptGet('update') || !install('chromium', 'fonts-liberation'))
    console.error('chromium: apt-get could not install it')
  // not every distribution has it, and nothing needs it: tests only take longer without
  else if (!install('chromium-headless-shell')) console.log('chromium: with its windows only')
}
const found = findChromium()
if (found === undefined) {
  console.error(
    'chromium: none found. Run `sudo apt-get install chromium fonts-liberation`, or set CHROMIUM to the path of a Chromium or Chrome.',
  )
  process.exitCode = 1
} else {
  console.log(`chromium: ${found}, for tests ${findHeadless()}`)
}
