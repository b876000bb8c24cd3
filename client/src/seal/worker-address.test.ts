import { describe, expect, it } from 'vitest'
import { workerAddress } from './worker-address.ts'

describe('[H1.3] the address of a worker', () => {
  it('is one of this build', () => {
    for (const built of [
      '/sw.js',
      '/assets/door-worker-B4x_1-aZ.js',
      '/src/seal/door-worker.ts?worker_file&type=module',
    ]) {
      expect(workerAddress(built)).toBe(built)
    }
  })

  it('is of nowhere else, and of nothing else', () => {
    for (const other of [
      '//elsewhere.example/assets/door-worker-B4x_1-aZ.js',
      'https://elsewhere.example/assets/door-worker-B4x_1-aZ.js',
      'data:text/javascript,1//assets/door-worker-B4x_1-aZ.js',
      '/assets/../door-worker-B4x_1-aZ.js',
      '/assets/other-B4x_1-aZ.js',
      '/elsewhere/sw.js',
      '/sw.js?x',
      '/assets/door-worker-B4x_1-aZ.js?x',
      '',
    ]) {
      expect(() => workerAddress(other)).toThrow(TypeError)
    }
  })
})
