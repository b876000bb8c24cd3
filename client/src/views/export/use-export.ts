import { useState } from 'react'
import type { Released } from '../../../../shared/synthesis/text.ts'
import { exportFile, type ExportFormat } from '../../export/export-file.ts'
import { saveFile } from '../../ui/save-file.ts'
import { printReleased } from './print-released.tsx'

/** What a text is taken away as: a file, or paper. */
export type Way = ExportFormat | 'paper'

/** How far the taking away is. */
export type Taking =
  | { readonly state: 'choosing' }
  | { readonly state: 'working' }
  | { readonly state: 'saved'; readonly name: string }
  | { readonly state: 'failed' }

async function takeAway(released: Released, way: Way): Promise<Taking> {
  if (way === 'paper') {
    await printReleased(released)
    return { state: 'choosing' }
  }
  const file = await exportFile(way, released)
  saveFile({ ...file, content: file.bytes })
  return { state: 'saved', name: file.name }
}

/** The form chosen, and the gesture that takes the text away in it. */
export function useExport(released: Released) {
  const [way, setWay] = useState<Way>('paper')
  const [taking, setTaking] = useState<Taking>({ state: 'choosing' })
  const take = () => {
    setTaking({ state: 'working' })
    // A part of the app that did not load, offline: said, and asked again.
    void takeAway(released, way).then(setTaking, () => setTaking({ state: 'failed' }))
  }
  const choose = (next: Way) => {
    setWay(next)
    setTaking({ state: 'choosing' })
  }
  return { way, choose, taking, take }
}
