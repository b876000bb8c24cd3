import { wordBackMaxChars } from '../../../../shared/model/word-back.ts'
import { tPeer } from '../../phrases/peer.ts'
import type { Opened } from '../../store/board.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { wordBackOf } from '../../store/select/situations.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useRefusal } from '../../store/use-right.ts'
import { Composer } from './Composer.tsx'
import { GoneSituation } from './GoneSituation.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'
import { Reading } from './Reading.tsx'
import { NoCentre } from './Rest.tsx'
import type { Here } from './use-here.ts'

const { composing } = tPeer

interface BackProps {
  here: Here
  situation: Opened<'situations'>
}

function BackComposer({ here, situation }: BackProps) {
  const { acts } = useSession()
  return (
    <Composer
      label={composing.wordBack}
      draftKey={draftKeys.wordBack(situation.id)}
      limit={wordBackMaxChars}
      postLabel={tPeer.signed(here.me)}
      onPost={(text) => acts.speakAgain(situation.id, text)}
      unsigned={undefined}
      openLabel={composing.wordBackWrite}
    />
  )
}

function lede({ own, teller }: Here, posted: boolean): string {
  if (own) return posted ? composing.wordBackPosted : composing.wordBackHelp
  return teller === undefined ? composing.wordBackWaitingNobody : composing.wordBackWaiting(teller)
}

/** The word back: one sentence if they wish, for the person who told; the others listen. */
export function WordBack({ here }: { here: Here }) {
  const { place } = usePlaces()
  const { situation } = here
  const posted = useBoard(
    (board) => situation !== undefined && wordBackOf(board, situation.id) !== undefined,
  )
  if (situation === undefined) {
    if (place.centre === undefined) return <NoCentre here={here} />
    return <GoneSituation here={here} draftKey={draftKeys.wordBack(place.centre)} />
  }
  return <Back here={here} situation={situation} posted={posted} />
}

function Back({ here, situation, posted }: BackProps & { posted: boolean }) {
  const refused = useRefusal({ op: 'create', collection: 'wordBacks', of: situation.id })
  return (
    <PeerPage
      head={here.name}
      lede={lede(here, posted)}
      look="reading"
      sheet={
        posted || refused !== undefined ? undefined : (
          <BackComposer here={here} situation={situation} />
        )
      }
    >
      <Reading situation={situation} voices="echoes" />
    </PeerPage>
  )
}
