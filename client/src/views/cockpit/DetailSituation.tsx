import { untouched } from '../../../../shared/model/placement.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import { centred, isTold, numberOf } from '../../store/select/situations.ts'
import { useSession } from '../../store/use-app.ts'
import { DetailJoin } from './DetailJoin.tsx'
import { DetailUnsigned } from './DetailUnsigned.tsx'
import { DetailLinks } from './DetailLinks.tsx'
import { useTables } from '../../store/use-tables.ts'
import { byLine } from '../../store/select/by-line.ts'

const words = tCockpit.detail

type Situation = Opened<'situations'>

function CentreGesture({ id }: Pick<Situation, 'id'>) {
  const { tiers } = useSession()
  const board = useTables('progress', 'situations')
  const inCentre = centred(board)?.id === id
  return (
    <Button block onPress={() => void tiers.centre(inCentre ? undefined : id)}>
      {inCentre ? tCockpit.board.uncentre : tCockpit.board.toCentre}
    </Button>
  )
}

/** What the facilitator says of a situation without touching it. */
function Placing({ id }: Pick<Situation, 'id'>) {
  const { tiers } = useSession()
  const board = useTables('placements')
  const placing = board.placements.get(id)?.words ?? untouched
  return (
    <div className="ck-placing">
      <Check
        label={tCockpit.board.told}
        checked={isTold(board, id)}
        onChange={(told) => tiers.markTold(id, told)}
      />
      <Check
        label={words.later}
        checked={placing.aside}
        onChange={(aside) => tiers.place(id, { aside })}
      />
      <Check
        label={words.hide}
        checked={placing.hidden}
        onChange={(hidden) => tiers.place(id, { hidden })}
      />
    </div>
  )
}

export function DetailSituation({ situation }: { situation: Situation }) {
  const board = useTables('situations', 'participants')
  const { id, record } = situation
  return (
    <article className="ck-item">
      <p className="ck-side-label">
        {words.situation(numberOf(board, id))} ·{' '}
        {byLine(board, situation) ?? tCockpit.board.unsignedSmall}
      </p>
      <h3 className="fe-name">{situation.words.title}</h3>
      <p className="ck-item-note">{words.posted(record.atMin * 60_000)}</p>
      <CentreGesture id={id} />
      <Placing id={id} />
      <DetailJoin id={id} named={situation.words.title} />
      <DetailLinks of={id} label={words.links} />
      <DetailUnsigned collection="situations" id={id} owner={record.owner} />
      <p className="ck-item-note">{words.notYours}</p>
    </article>
  )
}
