import { titleMaxChars } from '../../../../shared/model/situation.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import type { Opened } from '../../store/board.ts'
import { isRewordable } from '../../store/select/peer-mine.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'
import { TitleField } from './TitleField.tsx'
import { measured } from './too-long.ts'
import type { Here } from './use-here.ts'
import { usePost } from './use-post.ts'

const { round } = peerFr

interface TitleChangeProps {
  here: Here
  situation: Opened<'situations'>
}

/** Another title for a line already on the table: it keeps its place there. */
export function TitleChange({ here, situation }: TitleChangeProps) {
  const { acts } = useSession()
  const { follow } = usePlaces()
  const draft = useDraft(draftKeys.situation)
  const posting = usePost()
  const allowed = useBoard((board) => isRewordable(board, situation.id))
  const { unavailable } = measured(draft.text, titleMaxChars)
  const same = draft.text.trim() === situation.words.title
  const leave = () => {
    follow()
    draft.clear()
  }
  return (
    <PeerPage
      head={here.name}
      title={round.ask}
      lede={round.changeHelp}
      arcs
      actions={
        <>
          <Button
            variant="primary"
            block
            unavailable={allowed ? unavailable || same || posting.busy : round.tooLate}
            onPress={() =>
              posting.send(() => acts.rewordSituation(situation.id, draft.text.trim()))
            }
          >
            {peerFr.signed(here.me)}
          </Button>
          <Button variant="plain" onPress={leave}>
            {round.changeNothing}
          </Button>
        </>
      }
    >
      <TitleField draft={draft} failed={posting.failed} />
    </PeerPage>
  )
}
