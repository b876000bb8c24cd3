import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { tGroup } from '../../phrases/group.ts'
import type { Preparing } from '../../store/preparing.ts'
import { closedSessions } from '../../store/select/past-sessions.ts'
import { Button } from '../../ui/Button.tsx'
import { tDay } from '../prepare/moments.ts'

/** The sessions held: a number and a day, nothing of what was said. */
export function PastPart({ preparing }: { preparing: Preparing }) {
  const [, go] = useLocation()
  const past = useStore(preparing.board, useShallow(closedSessions))
  return (
    <section className="gp-part" aria-label={tGroup.past}>
      <h3 className="fe-name">{tGroup.past}</h3>
      {past.length === 0 ? (
        <p className="gp-note">{tGroup.nonePast}</p>
      ) : (
        <>
          <ul className="gp-past">
            {past.map(({ id, words }) => (
              <li key={id}>{tGroup.held(words.number, tDay(words.startsAtMin))}</li>
            ))}
          </ul>
          <Button onPress={() => go('/preparer/synthese')}>{tGroup.synthesis}</Button>
        </>
      )}
    </section>
  )
}
