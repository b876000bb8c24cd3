import { beforeEach, describe, expect, it } from 'vitest'
import { changeReading, reading, startReading } from './reading.ts'

const html = document.documentElement

beforeEach(() => {
  localStorage.clear()
  reading.setState({ size: 100, dark: false, sans: false, still: false })
})

describe('reading options', () => {
  it('dress the page at once, and again the next time', () => {
    startReading()
    changeReading({ size: 150, dark: true, sans: true, still: true })
    expect(html.dataset).toMatchObject({ theme: 'dark', voice: 'sans', motion: 'less' })
    expect(html.style.getPropertyValue('--fe-text-scale')).toBe('1.5')
    changeReading({ dark: false })
    expect(html.dataset['theme']).toBe('light')
    reading.setState({ size: 100, dark: true })
    startReading()
    expect(reading.getState()).toMatchObject({ size: 150, dark: false, sans: true })
  })

  it('take what was kept only as far as it is known', () => {
    for (const kept of ['', 'not json', '7', '{"size":900,"dark":"yes","sans":true}']) {
      localStorage.setItem('faire-echo-reading', kept)
      startReading()
      expect(reading.getState()).toMatchObject({ size: 100, dark: false })
    }
    expect(reading.getState().sans).toBe(true)
  })
})
