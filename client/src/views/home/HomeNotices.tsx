import { homeFr } from '../../phrases/home.fr.ts'
import type { GroupCard } from '../../store/app.ts'
import { useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { lostGroups } from './head.ts'

function lostSays({ lost, name }: GroupCard): readonly [string, string] {
  return lost === 'removed'
    ? [homeFr.removed(name), homeFr.removedNext]
    : [homeFr.erased(name), homeFr.erasedNext]
}

function Lost() {
  const groups = useAppState((state) => state.groups)
  return lostGroups(groups).map((card) => {
    const [lead, next] = lostSays(card)
    return (
      <Notice key={card.group} tone="plain" lead={lead}>
        {next}
      </Notice>
    )
  })
}

/** What must be known before anything else: no network, no room left, a group gone. */
export function HomeNotices({ onMakeRoom }: { onMakeRoom: (() => void) | undefined }) {
  const online = useAppState((state) => state.online)
  const full = useAppState((state) => state.storageFull)
  const makeRoom =
    onMakeRoom === undefined ? undefined : (
      <Button size="small" onPress={onMakeRoom}>
        {homeFr.makeRoom}
      </Button>
    )
  return (
    <div className="fe-home-notices" aria-live="polite">
      {online ? null : <Notice tone="offline">{homeFr.offline}</Notice>}
      {full ? (
        <Notice tone="decide" lead={homeFr.storageFull} actions={makeRoom}>
          {homeFr.storageFullNext}
        </Notice>
      ) : null}
      <Lost />
    </div>
  )
}
