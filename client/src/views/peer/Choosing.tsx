import type { Wish } from '../../../../shared/model/situation.ts'
import { tPeer, tRest } from '../../phrases/peer.ts'
import type { Opened } from '../../store/board.ts'
import { inOrder, isTold } from '../../store/select/situations.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { PeerPage } from './PeerPage.tsx'
import { SituationsLink } from './SituationsLink.tsx'
import type { Here } from './use-here.ts'

const words = tPeer.choosing

interface OwnProps {
  situation: Opened<'situations'>
}

/** What its author alone may say of it: it presses, or not this time; said again, it is unsaid. */
function Wishes({ situation }: OwnProps) {
  const { acts } = useSession()
  const { id } = situation
  const { wish } = situation.words
  const say = (said: Wish) => void acts.wish(id, wish === said ? undefined : said)
  return (
    <div className="peer-wishes">
      <Button size="small" pressed={wish === 'pressing'} onPress={() => say('pressing')}>
        {words.pressing}
      </Button>
      <Button size="small" pressed={wish === 'not-now'} onPress={() => say('not-now')}>
        {words.notNow}
      </Button>
    </div>
  )
}

function Own({ situation }: OwnProps) {
  const told = useBoard((board) => isTold(board, situation.id))
  return (
    <li>
      <p className="fe-name">{situation.words.title}</p>
      {told ? null : <Wishes situation={situation} />}
    </li>
  )
}

/** One's own situations, those said for somebody else left out. */
function Mine() {
  const { me } = useSession()
  const situations = useBoard((board) => board.situations)
  const mine = inOrder(situations).filter(
    ({ record, words: { for: other }, keeping }) =>
      record.owner === me && other === undefined && keeping !== 'leaving',
  )
  if (mine.length === 0) return null
  return (
    <section aria-label={words.mine}>
      <p className="fe-meta">{words.mineHelp}</p>
      <ul className="peer-list">
        {mine.map((situation) => (
          <Own key={situation.id} situation={situation} />
        ))}
      </ul>
    </section>
  )
}

/** The choice, said aloud: no vote; one's own situation may press, or stay aside. */
export function Choosing({ here }: { here: Here }) {
  const proposed = here.own && !here.told
  return (
    <PeerPage
      head={here.name}
      title={proposed ? words.proposed : undefined}
      lede={proposed ? words.proposedHelp : tRest.choice}
      arcs
      actions={<SituationsLink />}
    >
      <Mine />
    </PeerPage>
  )
}
