import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { groupFr } from '../../phrases/group.fr.ts'
import type { Preparing } from '../../store/preparing.ts'
import { closedSessions } from '../../store/select/past-sessions.ts'
import { Button } from '../../ui/Button.tsx'
import { dayFr } from '../prepare/moments.ts'

/** The sessions held: a number and a day, nothing of what was said. */
export function PastPart({ preparing }: { preparing: Preparing }) {
  const [, go] = useLocation()
  const past = useStore(preparing.board, useShallow(closedSessions))
  return (
    <section className="gp-part" aria-label={groupFr.past}>
      <h3 className="fe-name">{groupFr.past}</h3>
      {past.length === 0 ? (
        <p className="gp-note">{groupFr.nonePast}</p>
      ) : (
        <>
          <ul className="gp-past">
            {past.map(({ id, words }) => (
              <li key={id}>{groupFr.held(words.number, dayFr(words.startsAtMin))}</li>
            ))}
          </ul>
          <Button onPress={() => go('/preparer/synthese')}>{groupFr.synthesis}</Button>
        </>
      )}
    </section>
  )
}
