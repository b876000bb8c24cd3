import type { ReactNode } from 'react'
import { tPeer } from '../../phrases/peer.ts'
import { useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { PeerPage } from './PeerPage.tsx'
import type { Here } from './use-here.ts'

interface PassingProps {
  here: Here
  words: { readonly passing: string; readonly passingWords: string }
  /** What else one may do meanwhile. */
  children?: ReactNode
}

/** I pass at this step, and may still write after all. */
export function Passing({ here, words, children }: PassingProps) {
  const { acts } = useSession()
  return (
    <PeerPage
      head={here.name}
      title={words.passing}
      lede={words.passingWords}
      arcs
      actions={
        <>
          <Button block onPress={() => void acts.sayPass(undefined)}>
            {tPeer.round.writeAfterAll}
          </Button>
          {children}
        </>
      }
    />
  )
}
