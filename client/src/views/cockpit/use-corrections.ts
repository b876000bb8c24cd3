import { useState } from 'react'
import type { LineSaid } from '../../store/select/cockpit-kept-line.ts'
import type { KeptText } from '../../store/select/last-text.ts'
import { useSession } from '../../store/use-app.ts'

const keyOf = ({ stake, piste }: LineSaid): string => stake?.stake ?? `:${piste}`

export interface LineShown {
  readonly key: string
  /** As it stands, or as it is being typed over what was read. */
  readonly said: LineSaid
  readonly writing: boolean
}

/** The lines of the group's text, and what is being typed over some: whatever comes down, it stays. */
export function useCorrections({ id, rev, words: { stakes, pistes } }: KeptText) {
  const { tiers } = useSession()
  const [typed, setTyped] = useState<ReadonlyMap<string, LineSaid>>(new Map())
  const shown = (lines: readonly LineSaid[], mine: (said: LineSaid) => boolean): LineShown[] => {
    const keys = new Set(lines.map(keyOf))
    const gone = [...typed.values()].filter((said) => mine(said) && !keys.has(keyOf(said)))
    return [...lines, ...gone].map((line) => {
      const key = keyOf(line)
      const said = typed.get(key)
      return { key, said: said ?? line, writing: said !== undefined }
    })
  }
  const added = pistes.length < 12 ? [...pistes, ''] : pistes
  const close = (said: LineSaid) =>
    setTyped((all) => new Map([...all].filter(([key]) => key !== keyOf(said))))
  return {
    stakes: shown(
      stakes.map((stake) => ({ stake, to: stake.text, rev })),
      ({ stake }) => stake !== undefined,
    ),
    pistes: shown(
      added.map((piste) => ({ piste, to: piste, rev })),
      ({ stake }) => stake === undefined,
    ),
    type: (said: LineSaid, to: string) =>
      setTyped((all) => new Map(all).set(keyOf(said), { ...said, to })),
    close,
    keep: (said: LineSaid, to: string) => {
      void tiers.correctText(id, { ...said, to })
      close(said)
    },
  }
}
export type Corrections = ReturnType<typeof useCorrections>
