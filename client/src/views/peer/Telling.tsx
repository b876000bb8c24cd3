import { tPeer } from '../../phrases/peer.ts'
import { hasMoments } from '../../../../shared/model/situation.ts'
import { Button } from '../../ui/Button.tsx'
import { Moments } from './Moments.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'
import type { Here } from './use-here.ts'

const { telling } = tPeer

/** What the person who told may still do: keep something of it, or add to it. */
export function KeepSomething({ here }: { here: Here }) {
  const { open } = usePlaces()
  const { situation, told, own } = here
  if (situation === undefined || !told || !own) return null
  return (
    <Button block onPress={() => open({ kind: 'moments', id: situation.id })}>
      {hasMoments(situation.words) ? telling.addPrecision : telling.keepSomething}
    </Button>
  )
}

function sentence({ own, told, teller }: Here): string {
  if (own) return told ? telling.toldRest : telling.mine
  return teller === undefined ? telling.listeningNobody : telling.listening(teller)
}

/** Whether the three moments show by themselves: told, mine, and not put away. */
export function momentsAreDue(here: Here, finished: ReadonlySet<string>): boolean {
  const { situation, own, told } = here
  if (situation === undefined || !own || !told) return false
  return !finished.has(situation.id) && !hasMoments(situation.words)
}

/** While someone tells nothing moves; the one who told may keep something of it. */
export function Telling({ here }: { here: Here }) {
  const { finished } = usePlaces()
  if (here.situation !== undefined && momentsAreDue(here, finished)) {
    return <Moments situation={here.situation} />
  }
  return (
    <PeerPage
      head={here.name}
      lede={sentence(here)}
      arcs
      quiet
      actions={here.own && here.told ? <KeepSomething here={here} /> : undefined}
    />
  )
}
