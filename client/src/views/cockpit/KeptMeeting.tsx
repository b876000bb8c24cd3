import { useStore } from 'zustand'
import { groupTextWordsShape } from '../../../../shared/model/group-text.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { bothTexts, toldText } from '../../store/select/cockpit-kept-line.ts'
import { useGroupBoard, useSession } from '../../store/use-app.ts'
import { MeetingChoice } from '../meeting/MeetingChoice.tsx'

/** A correction of the group's text that came back: somebody wrote there meanwhile. */
function Met() {
  const { groupConnection, connection, tiers } = useSession()
  const refused = useStore(groupConnection ?? connection, (state) =>
    state.refused.find(({ request }) => request.collection === 'texts'),
  )
  const texts = useGroupBoard((board) => board.texts)
  const mine = groupTextWordsShape.safeParse(refused?.words)
  const id = refused?.request.id as RecordId
  const theirs = texts.get(id)?.words
  if (refused === undefined || !mine.success || theirs === undefined) return null
  const settle = (words: typeof theirs | undefined) => void tiers.settleText(id, refused.key, words)
  const both = bothTexts(theirs, mine.data)
  return (
    <MeetingChoice
      key={refused.key}
      mine={toldText(mine.data)}
      theirs={toldText(theirs)}
      onBoth={both && (() => settle(both))}
      onMine={() => settle(mine.data)}
      onTheirs={() => settle(undefined)}
    />
  )
}

/** Two facilitators who correct the group's text at once; a common screen has no such text. */
export function KeptMeeting() {
  return useSession().groupConnection === undefined ? null : <Met />
}
