import { useState } from 'react'
import { erasedFr } from '../../phrases/erased.fr.ts'
import type { App, GroupCard } from '../../store/app.ts'
import { useApp } from '../../store/use-app.ts'
import { AskFirst } from '../peer/AskFirst.tsx'

/** Every word of this person's, in each session of the group that is still kept. */
async function eraseIn(app: App, { group, sessions }: GroupCard): Promise<void> {
  for (const { room, erasure } of sessions) {
    if (erasure?.due !== true) await (await app.session(group, room)).acts.withdrawAll()
  }
}

/** « Effacer tout ce que j’ai écrit », group by group, after a question; then its receipt. */
export function EraseMine({ card }: { card: GroupCard }) {
  const app = useApp()
  const [atMs, erased] = useState<number>()
  if (app === undefined) return null
  if (atMs !== undefined) return <p role="status">{erasedFr.receipt(atMs / 60_000)}</p>
  const erase = async () => {
    await eraseIn(app, card)
    erased(Date.now())
  }
  return <AskFirst label={erasedFr.mine} goes={erasedFr.mineGoes} onGo={() => void erase()} />
}
