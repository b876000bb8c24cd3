import { describe, expect, it } from 'vitest'
import { heardAt } from './heard-at.ts'
import { presented } from './presented.ts'

const addresses = ['192.168.1.20', '10.0.0.4']
const qrOf = (address: string): string => `QR of ${address}`

describe('[H1.5] where a server that started is said to be', () => {
  it('is on every network of the machine when it listens everywhere', () => {
    for (const bound of ['::', '0.0.0.0'])
      expect(heardAt(bound, addresses)).toEqual({ here: 'localhost', network: addresses })
    const lines = presented({
      origin: 'http://localhost:4400',
      networkOrigins: ['http://192.168.1.20:4400', 'http://10.0.0.4:4400'],
      publicOrigins: [],
      qrOf,
    })
    expect(lines).toContain('  http://10.0.0.4:4400')
    expect(lines).toContain('QR of http://192.168.1.20:4400')
  })

  it('is on this machine alone, without a QR code, when it listens to itself', () => {
    for (const bound of ['127.0.0.1', '127.0.1.1', '::1'])
      expect(heardAt(bound, addresses)).toEqual({ here: 'localhost', network: [] })
    const alone = { origin: 'http://localhost:4400', networkOrigins: [], qrOf }
    const text = presented({ ...alone, publicOrigins: [] }).join('\n')
    expect(text).toContain('http://localhost:4400')
    expect(text).toContain('seule cette machine')
    expect(text).toContain('only this machine')
    expect(text).not.toContain('QR of')
    // Behind a reverse proxy others do reach it, where the host said.
    const named = presented({ ...alone, publicOrigins: ['https://echo.example'] }).join('\n')
    expect(named).toContain('https://echo.example')
    expect(named).not.toContain('only this machine')
  })

  it('is at the one address it was given, and at no other', () => {
    expect(heardAt('10.0.0.4', addresses)).toEqual({ here: '10.0.0.4', network: ['10.0.0.4'] })
    expect(heardAt('fe80::2', addresses)).toEqual({ here: '[fe80::2]', network: ['[fe80::2]'] })
  })
})
