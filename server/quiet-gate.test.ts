import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { subprotocol } from '../shared/wire/frames.ts'
import { createMemoryDisk, openMemoryStore } from './store/memory-store.ts'
import { startRelay } from './start-relay.ts'
import type { Log } from './surroundings.ts'

let appFolder: string
beforeEach(async () => {
  appFolder = await mkdtemp(join(tmpdir(), 'faire-echo-app-'))
})
afterEach(() => rm(appFolder, { recursive: true }))

it('[W1.6] says nothing of an address that carried a secret, nor of who came with it', async () => {
  const said: string[] = []
  const keep = (fields: object, message: string): void => {
    said.push(`${JSON.stringify(fields)} ${message}`)
  }
  const log: Log = { info: keep, warn: keep, error: keep }
  const store = openMemoryStore(createMemoryDisk())
  const relay = await startRelay(
    {
      port: 0,
      host: '127.0.0.1',
      dataFolder: '/nowhere',
      tls: undefined,
      code: undefined,
      origins: [],
    },
    { appFolder, log, store },
  )
  if (relay.kind !== 'started') throw new Error(relay.en)
  for (const origin of [`http://localhost:${relay.port}`, 'https://canary.example']) {
    const url = `ws://127.0.0.1:${relay.port}/relay/canary-room?token=canary-token`
    const socket = new WebSocket(url, subprotocol, { origin })
    const status = await new Promise((resolve) => {
      socket.on('unexpected-response', (_request, answer) => resolve(answer.statusCode))
      socket.on('error', () => undefined)
    })
    expect(status).toBe(400)
    socket.terminate()
  }
  await relay.stop()
  expect(said.join('\n')).not.toMatch(/canary|token|127\.0\.0\.1/)
})
