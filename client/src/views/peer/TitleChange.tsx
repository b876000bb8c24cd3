import { titleMaxChars } from '../../../../shared/model/situation.ts'
import { tPeer } from '../../phrases/peer.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import type { Opened } from '../../store/board.ts'
import { isRewordable } from '../../store/select/peer-mine.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { usePlaces } from './places.ts'
import { TitlePage, type TitleWriting } from './TitlePage.tsx'
import type { Here } from './use-here.ts'
import { useWriting } from './use-writing.ts'

const { round } = tPeer

interface TitleChangeProps {
  here: Here
  situation: Opened<'situations'>
}

/** Another title while the round lasts; past it, why not. */
function useOtherTitle({ id, words }: Opened<'situations'>): TitleWriting {
  const { acts } = useSession()
  const writing = useWriting(useDraft(draftKeys.situation), titleMaxChars)
  const allowed = useBoard((board) => isRewordable(board, id))
  const text = writing.text.trim()
  return {
    ...writing,
    unavailable: allowed ? writing.unavailable || text === words.title : round.tooLate,
    post: () => writing.send(() => acts.rewordSituation(id, text)),
  }
}

/** Another title for a line already on the table: it keeps its place there. */
export function TitleChange({ here, situation }: TitleChangeProps) {
  const { follow } = usePlaces()
  const title = useOtherTitle(situation)
  const leave = () => {
    follow()
    title.clear()
  }
  return (
    <TitlePage
      here={here}
      title={title}
      lede={round.changeHelp}
      label={tPeer.signed(here.me)}
      otherwise={
        <Button variant="plain" onPress={leave}>
          {round.changeNothing}
        </Button>
      }
    />
  )
}
