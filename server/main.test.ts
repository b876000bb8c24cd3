import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { subprotocol } from '../shared/wire/frames.ts'
import { encodeHello } from '../shared/wire/hello.ts'
import { createHello, roomName } from './room/testing/people.ts'

let folder: string
let relay: ChildProcess | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faire-echo-'))
})
afterEach(async () => {
  relay?.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

/** The relay as it is run, and all that it says. */
function run(...words: string[]): { child: ChildProcess; said: () => string } {
  const main = new URL('main.ts', import.meta.url).pathname
  const flags = ['--import', 'tsx', main, '--data', join(folder, 'data'), '--port', '0', ...words]
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  child.stdout.on('data', (part: Buffer) => (text += part.toString()))
  child.stderr.on('data', (part: Buffer) => (text += part.toString()))
  relay = child
  return { child, said: () => text }
}

describe('the relay as a process', () => {
  it('[H1.2] says where it is, stops cleanly when asked, and says nothing of what passed', async () => {
    const { child, said } = run()
    while (!said().includes('listening')) await once(child.stdout!, 'data')
    const port = Number(/"port":(\d+)/.exec(said())?.[1])
    expect(said()).toContain(`http://localhost:${port}`)
    const origin = `http://localhost:${port}`
    const socket = new WebSocket(`ws://127.0.0.1:${port}/relay`, subprotocol, { origin })
    await once(socket, 'open')
    socket.send(encodeHello(createHello('awa', 'canary')))
    await once(socket, 'message')
    child.kill('SIGTERM')
    const [code] = (await once(socket, 'close')) as [number]
    const [exit] = (await once(child, 'exit')) as [number]
    expect([code, exit]).toEqual([4500, 0])
    expect(said()).not.toContain(roomName('canary').slice(0, 6))
    expect(said()).not.toContain('127.0.0.1')
  })

  it('[H1.5] says that this machine alone opens it where it listens to itself alone', async () => {
    const { child, said } = run('--host', '127.0.0.1')
    while (!said().includes('listening')) await once(child.stdout!, 'data')
    const port = Number(/"port":(\d+)/.exec(said())?.[1])
    expect(said()).toContain(`http://localhost:${port}`)
    expect(said()).toContain('seule cette machine')
    expect(said()).toContain('only this machine')
    expect(said()).not.toMatch(/On the local network|[▀▄█]/)
    const config = await fetch(`http://127.0.0.1:${port}/config`)
    expect(await config.json()).not.toHaveProperty('networkOrigin')
  })

  it('[H1.1] says in French and in English why it does not start', async () => {
    await writeFile(join(folder, 'data'), 'a file where a folder should be')
    const { child, said } = run()
    const [exit] = (await once(child, 'exit')) as [number]
    expect(exit).toBe(1)
    expect(said()).toContain('ne peut pas être écrit')
    expect(said()).toContain('cannot be written')
    expect(said()).not.toContain('at async')
  })
})
