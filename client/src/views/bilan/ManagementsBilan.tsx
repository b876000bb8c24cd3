import { useState } from 'react'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { isBilan } from '../../../../shared/model/group-text.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { tBilan } from '../../phrases/bilan.ts'
import { rememberSynthesis } from '../../store/opened-synthesis.ts'
import type { Preparing } from '../../store/preparing.ts'
import { Button } from '../../ui/Button.tsx'

/** The other text: begun here, written, proposed and let out as a synthesis is. */
export function ManagementsBilan({ preparing }: { preparing: Preparing }) {
  const [, go] = useLocation()
  const begun = useStore(
    preparing.board,
    ({ syntheses }) => [...syntheses.keys()].find(isBilan) as RecordId | undefined,
  )
  const [state, setState] = useState<'busy' | 'no-stake'>()
  const open = (id: RecordId) => {
    rememberSynthesis(id)
    go('/preparer/synthese')
  }
  const begin = async () => {
    setState('busy')
    const id = await preparing.bilan.begin()
    if (id === undefined) setState('no-stake')
    else open(id)
  }
  return (
    <section className="bilan-text" aria-label={tBilan.forManagements}>
      <h2 className="fe-section">{tBilan.forManagements}</h2>
      <p>{tBilan.forManagementsHelp}</p>
      {begun === undefined ? (
        <Button unavailable={state === 'busy'} onPress={() => void begin()}>
          {tBilan.beginManagements}
        </Button>
      ) : (
        <Button onPress={() => open(begun)}>{tBilan.openManagements}</Button>
      )}
      <p role="status">{state === 'no-stake' ? tBilan.noStake : ''}</p>
    </section>
  )
}
