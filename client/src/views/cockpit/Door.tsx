import { useEffect, useState } from 'react'
import { onlyId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { doorIcon } from '../../ui/icons/doorIcon.ts'
import { doorOpenIcon } from '../../ui/icons/doorOpenIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { qrCodeIcon } from '../../ui/icons/qrCodeIcon.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useSecond } from '../../store/ticking.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useSetHelm } from './helm.ts'

const words = tCockpit.door

/** The five words while the door stands open; it closes by itself at its time. */
export function useDoorWords(): readonly string[] | undefined {
  const session = useSession()
  const entrance = useBoard((board) => board.entrance.get(onlyId))
  const open = useSecond(() => (entrance?.record.untilMs ?? 0) > session.nowMs())
  return open ? entrance?.words.phrase : undefined
}

function OpenDoor({ phrase }: { phrase: readonly string[] }) {
  const set = useSetHelm()
  const { tiers } = useSession()
  return (
    <>
      <Icon path={doorOpenIcon} size={20} />
      <span className="ck-door-phrase">
        <span>{words.open}</span>
        <span className="ck-door-words" lang="fr">
          {phrase.join(' ')}
        </span>
      </span>
      <IconButton
        label={words.showQr}
        icon={qrCodeIcon}
        onPress={() => set({ asked: { kind: 'door' } })}
      />
      <IconButton label={words.close} icon={doorIcon} onPress={() => void tiers.closeDoor()} />
    </>
  )
}

type Opening = 'still' | 'opening' | 'failed'

/** Opens the door, and says when it could not. */
export function useReopen(): readonly [Opening, () => void] {
  const { tiers } = useSession()
  const [opening, setOpening] = useState<Opening>('still')
  const reopen = () => {
    setOpening('opening')
    tiers.openDoor().then(
      () => setOpening('still'),
      () => setOpening('failed'),
    )
  }
  return [opening, reopen]
}

/** A session opens its door as it opens: until the words are there, that is what is said. */
function useAlreadyAsked(reopen: () => void): void {
  const { tiers } = useSession()
  useEffect(() => {
    void tiers.isDoorOpening().then((isOpening) => (isOpening ? reopen() : undefined))
    // Once: what is asked by hand is followed by the gesture itself.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [tiers])
}

function ClosedDoor() {
  const [opening, reopen] = useReopen()
  useAlreadyAsked(reopen)
  return (
    <>
      <Icon path={doorIcon} size={20} />
      <span role="status" className={opening === 'still' ? 'ck-door-state' : undefined}>
        {opening === 'opening' ? words.opening : opening === 'failed' ? words.failed : words.closed}
      </span>
      <Button variant="plain" unavailable={opening === 'opening'} onPress={reopen}>
        {words.reopen}
      </Button>
    </>
  )
}

/** The door: open with its five words, or closed and one tap from open. */
export function Door() {
  const phrase = useDoorWords()
  return (
    <section className="ck-door" aria-label={words.region}>
      {phrase === undefined ? <ClosedDoor /> : <OpenDoor phrase={phrase} />}
    </section>
  )
}
