import { tPeer } from '../../phrases/peer.ts'
import type { Opened } from '../../store/board.ts'
import { isRewordable } from '../../store/select/peer-mine.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { pencilSimpleIcon } from '../../ui/icons/pencilSimpleIcon.ts'
import { Wave } from '../../ui/marks/Wave.tsx'
import { KeepingLine } from './KeepingLine.tsx'
import { PeerPage } from './PeerPage.tsx'
import { SituationsLink } from './SituationsLink.tsx'
import type { Here } from './use-here.ts'
import { Withdraw } from './Withdraw.tsx'

const { round } = tPeer

interface SituationPostedProps {
  here: Here
  situation: Opened<'situations'>
}

/** The title comes back to its field; the line stays on the table as it is, meanwhile. */
function ChangeTitle({ situation }: Pick<SituationPostedProps, 'situation'>) {
  const { drafts } = useSession()
  const change = () => drafts.type(draftKeys.situation, situation.words.title)
  return (
    <>
      <Button block icon={pencilSimpleIcon} onPress={change}>
        {round.change}
      </Button>
      <p className="fe-meta peer-centred">{round.changeHelp}</p>
    </>
  )
}

function WaysBack({ situation }: Pick<SituationPostedProps, 'situation'>) {
  const changeable = useBoard((board) => isRewordable(board, situation.id))
  return (
    <>
      {changeable ? <ChangeTitle situation={situation} /> : null}
      <div className="peer-pair">
        <Withdraw collection="situations" id={situation.id} />
        <SituationsLink />
      </div>
    </>
  )
}

/** My line is on the table: its words, where they are, and the two ways back. */
export function SituationPosted({ here, situation }: SituationPostedProps) {
  const aside = useBoard((board) => board.placements.get(situation.id)?.words.aside === true)
  return (
    <PeerPage
      head={here.name}
      title={round.posted}
      lede={aside ? round.aside : round.postedWords}
      arcs
      actions={<WaysBack situation={situation} />}
    >
      <div className="peer-titled">
        <Wave state="waiting" size={38} />
        <div>
          <p className="fe-voice-focus">{situation.words.title}</p>
          <KeepingLine keeping={situation.keeping} sent={tPeer.keeping.sentSituation(here.me)} />
        </div>
      </div>
    </PeerPage>
  )
}
