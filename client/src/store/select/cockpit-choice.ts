import { useState } from 'react'

const name = (key: string) => `fe.cockpit.${key}`

function read(key: string): string | null {
  try {
    return localStorage.getItem(name(key))
  } catch {
    // Storage refused by the browser: the choice lives as long as the page.
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(name(key), value)
  } catch {
    // Same: nothing of the group is lost, only where a panel was folded.
    return
  }
}

/** The choice as it stands, for a gesture that happens later. */
export function readChoice(key: string, atFirst: boolean): boolean {
  const kept = read(key)
  return kept === null ? atFirst : kept === 'yes'
}

/** A yes or no about the cockpit itself, kept on this device; never anything of the group. */
export function useKeptChoice(key: string, atFirst: boolean) {
  const [chosen, setChosen] = useState(() => readChoice(key, atFirst))
  const choose = (value: boolean) => {
    setChosen(value)
    write(key, value ? 'yes' : 'no')
  }
  return [chosen, choose] as const
}
