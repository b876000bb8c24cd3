import { useState } from 'react'
import { tErased } from '../../phrases/erased.ts'
import { tHome } from '../../phrases/home.ts'
import type { GroupCard } from '../../store/app.ts'
import { useSecond } from '../../store/ticking.ts'
import { useApp, useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { lostGroups } from './head.ts'

interface HomeNoticesProps {
  /** "Faire de la place". */
  onMakeRoom: (() => void) | undefined
  /** "Mes textes". */
  onTexts: (() => void) | undefined
}

function lostSays({ lost, name }: GroupCard): readonly [string, string] {
  return lost === 'removed'
    ? [tHome.removed(name), tHome.removedNext]
    : [tHome.keyTurned(name), tHome.keyTurnedNext]
}

/** What this device still keeps of them stays readable until it is erased from here. */
function LostGestures({
  card,
  onTexts,
}: {
  card: GroupCard
  onTexts: HomeNoticesProps['onTexts']
}) {
  return (
    <>
      {onTexts === undefined ? null : (
        <LinkButton href="/mes-textes" size="small" onFollow={onTexts}>
          {tHome.texts}
        </LinkButton>
      )}
      <Leave group={card.group} name={card.name} />
    </>
  )
}

function Lost({ onTexts }: Pick<HomeNoticesProps, 'onTexts'>) {
  const groups = useAppState((state) => state.groups)
  return lostGroups(groups).map((card) => {
    const [lead, next] = lostSays(card)
    return (
      <Notice
        key={card.group}
        tone="plain"
        lead={lead}
        actions={<LostGestures card={card} onTexts={onTexts} />}
      >
        {next}
      </Notice>
    )
  })
}

const dayMs = 86_400_000

/** A group that is no more, for a week; for as long as its receipt is kept when no group is left. */
function Erased() {
  const { groups, receipts = [] } = useAppState((state) => state)
  const today = useSecond((nowMs) => Math.floor(nowMs / dayMs))
  return receipts.map((receipt) => {
    const [lead, where] = tErased.said(receipt)
    if (receipt.what !== 'group' || (groups.length > 0 && receipt.atMs / dayMs < today - 7))
      return null
    return (
      <Notice key={receipt.atMs} tone="plain" lead={lead}>
        {where}
      </Notice>
    )
  })
}

/** Asked twice: nothing brings it back. What waits to leave, or was refused, goes with it. */
function Leave({ group, name }: Pick<GroupCard, 'group' | 'name'>) {
  const app = useApp()
  const [asks, setAsks] = useState(false)
  const whose = <span className="fe-visually-hidden">{name}</span>
  if (!asks) {
    return (
      <Button size="small" onPress={() => setAsks(true)}>
        {tHome.leave} {whose}
      </Button>
    )
  }
  return (
    <>
      <span role="status">{tHome.leaveNext}</span>
      <Button size="small" variant="danger" onPress={() => void app?.leave(group)}>
        {tHome.leaveAsk} {whose}
      </Button>
    </>
  )
}

/** Taken up when one says so, and here alone: nobody is in the middle of a sentence. */
function Newer() {
  const update = useAppState((state) => state.update)
  if (update === undefined) return null
  const take = (
    <Button size="small" onPress={update}>
      {tHome.update}
    </Button>
  )
  return (
    <Notice tone="plain" actions={take}>
      {tHome.newer}
    </Notice>
  )
}

/** What must be known before anything else: no network, no room left, a group gone. */
export function HomeNotices({ onMakeRoom, onTexts }: HomeNoticesProps) {
  const online = useAppState((state) => state.online)
  const full = useAppState((state) => state.storageFull)
  const makeRoom =
    onMakeRoom === undefined ? undefined : (
      <Button size="small" onPress={onMakeRoom}>
        {tHome.makeRoom}
      </Button>
    )
  return (
    <div className="fe-home-notices" aria-live="polite">
      {online ? null : <Notice tone="offline">{tHome.offline}</Notice>}
      {full ? (
        <Notice tone="decide" lead={tHome.storageFull} actions={makeRoom}>
          {tHome.storageFullNext}
        </Notice>
      ) : null}
      <Lost onTexts={onTexts} />
      <Erased />
      <Newer />
    </div>
  )
}
