import { createStore } from 'zustand/vanilla'

/** Text sizes on offer, in per cent of the device's own. */
export const textSizes = [100, 125, 150, 175, 200] as const
export type TextSize = (typeof textSizes)[number]

/** How this person reads, on this device alone. */
export interface Reading {
  readonly size: TextSize
  readonly dark: boolean
  /** Voices in Atkinson too, told apart by their rule. */
  readonly sans: boolean
  readonly still: boolean
}

const asDesigned: Reading = { size: 100, dark: false, sans: false, still: false }
const keptUnder = 'faire-echo-reading'
const paper = { light: '#F1F3EC', dark: '#141C18' }

/** The reading options in force. */
export const reading = createStore<Reading>(() => asDesigned)

/** Changes some of them: at once on the page, and for the next time. */
export function changeReading(change: Partial<Reading>): void {
  reading.setState(change)
  localStorage.setItem(keptUnder, JSON.stringify(reading.getState()))
}

/** Dresses the page as it was last read here, before anything renders, then at each change. */
export function startReading(): void {
  reading.subscribe(dress)
  reading.setState(lastKept())
}

function dress({ size, dark, sans, still }: Reading): void {
  const { dataset, style } = document.documentElement
  dataset['theme'] = dark ? 'dark' : 'light'
  dataset['voice'] = sans ? 'sans' : 'serif'
  dataset['motion'] = still ? 'less' : 'full'
  style.setProperty('--fe-text-scale', String(size / 100))
  // The browser's own bars take the colour of the paper.
  const bars = document.querySelector('meta[name="theme-color"]')
  bars?.setAttribute('content', dark ? paper.dark : paper.light)
}

/** What was kept may come from another version: each part is taken only as it is known. */
function lastKept(): Reading {
  const kept = parsed(localStorage.getItem(keptUnder) ?? '')
  return {
    size: textSizes.find((size) => size === kept['size']) ?? asDesigned.size,
    dark: kept['dark'] === true,
    sans: kept['sans'] === true,
    still: kept['still'] === true,
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    return {}
  }
}
