import type { RecordId } from '../../../../shared/model/ids.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import { inOrder, isTold, sayerOf } from '../../store/select/situations.ts'
import { isClosed } from '../../store/select/steps.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { arrowLeftIcon } from '../../ui/icons/arrowLeftIcon.ts'
import { arrowRightIcon } from '../../ui/icons/arrowRightIcon.ts'
import { OwnSituation } from './OwnSituation.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'
import { Reading } from './Reading.tsx'
import { useTableSituations } from './use-table-situations.ts'
import { Withdraw } from './Withdraw.tsx'

/** Arrow buttons from one situation to the next. */
function Between({ id }: { id: RecordId }) {
  const { open } = usePlaces()
  const situations = inOrder(useTableSituations())
  const index = situations.findIndex((one) => one.id === id)
  const before = situations[index - 1]
  const after = situations[index + 1]
  const go = (to: typeof before) => {
    if (to !== undefined) open({ kind: 'situation', id: to.id })
  }
  return (
    <nav className="peer-pair" aria-label={peerFr.situations}>
      <IconButton
        outlined
        label={peerFr.reading.before}
        icon={arrowLeftIcon}
        unavailable={before === undefined}
        onPress={() => go(before)}
      />
      <IconButton
        outlined
        label={peerFr.reading.after}
        icon={arrowRightIcon}
        unavailable={after === undefined}
        onPress={() => go(after)}
      />
    </nav>
  )
}

function MineHere({ id }: { id: RecordId }) {
  const { open } = usePlaces()
  const told = useBoard((board) => isTold(board, id) && !isClosed(board))
  return (
    <>
      {told ? (
        <Button block onPress={() => open({ kind: 'moments', id })}>
          {peerFr.telling.keepSomething}
        </Button>
      ) : null}
      <div className="peer-pair">
        <Withdraw collection="situations" id={id} />
      </div>
    </>
  )
}

function whenTold(mine: boolean, name: string | undefined): string {
  if (mine) return peerFr.reading.willTellYou
  return name === undefined ? peerFr.reading.willTellSomeone : peerFr.reading.willTell(name)
}

/** One situation of the table, read apart from the step. */
export function SituationPage({ id }: { id: RecordId }) {
  const { me } = useSession()
  const { open } = usePlaces()
  const situation = useTableSituations().get(id)
  const told = useBoard((board) => isTold(board, id))
  const name = useBoard((board) => situation && sayerOf(board, situation))
  const back = () => open({ kind: 'situations' })
  if (situation === undefined) {
    return <PeerPage head={peerFr.situations} title={peerFr.reading.gone} onBack={back} arcs />
  }
  const mine = situation.record.owner === me
  return (
    <PeerPage
      head={peerFr.situations}
      onBack={back}
      look="reading"
      actions={
        <>
          {mine ? <MineHere id={id} /> : null}
          <Between id={id} />
        </>
      }
    >
      <Reading situation={situation} voices="echoes">
        {mine ? <OwnSituation words={told ? peerFr.reading.ownEchoes : ''} /> : null}
        {told ? null : <p className="fe-lede">{whenTold(mine, name)}</p>}
      </Reading>
    </PeerPage>
  )
}
