import type { RecordId } from '../../../../shared/model/ids.ts'
import { tPeer } from '../../phrases/peer.ts'
import type { Opened } from '../../store/board.ts'
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

interface WayProps {
  label: string
  icon: string
  to: Opened<'situations'> | undefined
}

function Way({ to, ...look }: WayProps) {
  const { open } = usePlaces()
  const go = () => {
    if (to !== undefined) open({ kind: 'situation', id: to.id })
  }
  return <IconButton outlined {...look} unavailable={to === undefined} onPress={go} />
}

/** Arrow buttons from one situation to the next. */
function Between({ id }: { id: RecordId }) {
  const situations = inOrder(useTableSituations())
  const index = situations.findIndex((one) => one.id === id)
  return (
    <nav className="peer-pair" aria-label={tPeer.situations}>
      <Way label={tPeer.reading.before} icon={arrowLeftIcon} to={situations[index - 1]} />
      <Way label={tPeer.reading.after} icon={arrowRightIcon} to={situations[index + 1]} />
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
          {tPeer.telling.keepSomething}
        </Button>
      ) : null}
      <div className="peer-pair">
        <Withdraw collection="situations" id={id} />
      </div>
    </>
  )
}

function Ways({ id, mine }: { id: RecordId; mine: boolean }) {
  return (
    <>
      {mine ? <MineHere id={id} /> : null}
      <Between id={id} />
    </>
  )
}

function whenTold(mine: boolean, name: string | undefined): string {
  if (mine) return tPeer.reading.willTellYou
  return name === undefined ? tPeer.reading.willTellSomeone : tPeer.reading.willTell(name)
}

interface TellingProps {
  situation: Opened<'situations'>
  mine: boolean
}

/** Under its title: whether it is told, and by whom it will be. */
function Telling({ situation, mine }: TellingProps) {
  const told = useBoard((board) => isTold(board, situation.id))
  const name = useBoard((board) => sayerOf(board, situation))
  return (
    <>
      {mine ? <OwnSituation words={told ? tPeer.reading.ownEchoes : ''} /> : null}
      {told ? null : <p className="fe-lede">{whenTold(mine, name)}</p>}
    </>
  )
}

/** One situation of the table, read apart from the step. */
export function SituationPage({ id }: { id: RecordId }) {
  const { me } = useSession()
  const { open } = usePlaces()
  const situation = useTableSituations().get(id)
  const back = () => open({ kind: 'situations' })
  if (situation === undefined) {
    return <PeerPage head={tPeer.situations} title={tPeer.reading.gone} onBack={back} arcs />
  }
  const mine = situation.record.owner === me
  return (
    <PeerPage
      head={tPeer.situations}
      onBack={back}
      look="reading"
      actions={<Ways id={id} mine={mine} />}
    >
      <Reading situation={situation} voices="echoes">
        <Telling situation={situation} mine={mine} />
      </Reading>
    </PeerPage>
  )
}
