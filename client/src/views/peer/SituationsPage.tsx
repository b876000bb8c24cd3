import { tPeer } from '../../phrases/peer.ts'
import type { Opened } from '../../store/board.ts'
import { inOrder, isTold } from '../../store/select/situations.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Button } from '../../ui/Button.tsx'
import { caretRightIcon } from '../../ui/icons/caretRightIcon.ts'
import { Wave } from '../../ui/marks/Wave.tsx'
import { ReadingButton } from '../reading/ReadingButton.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'
import { useTableSituations } from './use-table-situations.ts'
import { Withdraw } from './Withdraw.tsx'
import { byLine } from '../../store/select/by-line.ts'
import './Reading.css'

function Row({ situation }: { situation: Opened<'situations'> }) {
  const { me } = useSession()
  const { open } = usePlaces()
  const told = useBoard((board) => isTold(board, situation.id))
  const name = useBoard((board) => byLine(board, situation))
  const mine = situation.record.owner === me
  const by = name ?? tPeer.reading.unsigned
  return (
    <li>
      <button
        type="button"
        className="peer-row"
        onClick={() => open({ kind: 'situation', id: situation.id })}
      >
        <Wave state={told ? 'told' : 'waiting'} size={34} />
        <span>
          <span className="peer-row-title">{situation.words.title}</span>
          <span className="peer-row-by">{mine ? `${by}, ${tPeer.reading.mineHere}` : by}</span>
        </span>
        <Icon path={caretRightIcon} size={20} />
      </button>
      {mine ? <Withdraw collection="situations" id={situation.id} /> : null}
    </li>
  )
}

/** What this phone offers beside the table. */
function Elsewhere() {
  const { leave, open } = usePlaces()
  return (
    <div className="peer-pair">
      <ReadingButton quiet />
      <Button variant="quiet" onPress={() => open({ kind: 'mine' })}>
        {tPeer.states.mine}
      </Button>
      <Button variant="quiet" onPress={() => open({ kind: 'pass-on' })}>
        {tPeer.passOn}
      </Button>
      <Button variant="quiet" onPress={leave}>
        {tPeer.home}
      </Button>
    </div>
  )
}

/** The situations of the table as title lines, all the same size; one's own may be withdrawn. */
export function SituationsPage() {
  const { close } = usePlaces()
  const situations = inOrder(useTableSituations())
  const none = situations.length === 0
  return (
    <PeerPage
      head={tPeer.situations}
      onBack={close}
      lede={none ? tPeer.reading.freeWords : undefined}
      title={none ? tPeer.reading.free : undefined}
      actions={<Elsewhere />}
    >
      <ul className="peer-list">
        {situations.map((situation) => (
          <Row key={situation.id} situation={situation} />
        ))}
      </ul>
    </PeerPage>
  )
}
