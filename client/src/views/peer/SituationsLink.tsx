import { tPeer } from '../../phrases/peer.ts'
import { Button } from '../../ui/Button.tsx'
import { caretRightIcon } from '../../ui/icons/caretRightIcon.ts'
import { usePlaces } from './places.ts'

/** The way to the other situations, from a page that rests. */
export function SituationsLink() {
  const { open } = usePlaces()
  return (
    <Button variant="quiet" iconAfter={caretRightIcon} onPress={() => open({ kind: 'situations' })}>
      {tPeer.situations}
    </Button>
  )
}
