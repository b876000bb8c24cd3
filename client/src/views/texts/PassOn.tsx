import { useEffect, useState } from 'react'
import { isToPost } from '../../acts/draft-keys.ts'
import { tPassOn } from '../../phrases/pass-on.ts'
import { useApp, useConnection, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { PeerPage } from '../peer/PeerPage.tsx'
import { usePlaces } from '../peer/places.ts'

const words = tPassOn

/** Whether a text typed here was never posted: it would go with the rest. */
function useUnposted(): boolean {
  const { drafts } = useSession()
  const [some, setSome] = useState(false)
  useEffect(() => {
    let here = true
    void drafts.kept().then((keys) => {
      if (here) setSome(keys.some(isToPost))
    })
    return () => {
      here = false
    }
  }, [drafts])
  return some
}

/** Whether something posted here has not arrived yet, or could not be known to have. */
function useStillGoing(): boolean {
  return useConnection(
    ({ waiting, leaving, refused, state }) =>
      waiting + leaving.length + refused.length > 0 || state !== 'live',
  )
}

/** « À qui le tour ? »: one phone for two people, wiped in between. */
export function PassOn() {
  const app = useApp()
  const session = useSession()
  const { close } = usePlaces()
  const unposted = useUnposted()
  const going = useStillGoing()
  const wipe = () => app?.passOn(session.invitationAddress()?.split('#')[1] ?? '')
  return (
    <PeerPage
      head={words.head}
      title={words.title}
      lede={words.lede}
      onBack={close}
      actions={
        <Button variant="danger" block unavailable={going ? words.wait : false} onPress={wipe}>
          {words.wipe}
        </Button>
      }
    >
      <p className="fe-lede">{words.goes}</p>
      {unposted ? <p className="fe-lede">{words.unposted}</p> : null}
      <p className="fe-meta">{words.stays}</p>
    </PeerPage>
  )
}
