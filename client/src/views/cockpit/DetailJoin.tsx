import type { RecordId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import { stakesOf } from '../../store/select/cockpit-table.ts'
import { stakeText } from '../../store/select/stakes.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { JoinToggle } from './JoinToggle.tsx'
import { useJoining } from './use-joining.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpit.detail

function JoinStake({ stake, id }: { stake: Opened<'stakes'>; id: RecordId }) {
  const { tiers } = useSession()
  const { feeds } = stake.words
  const text = useBoard((board) => stakeText(board, stake))
  return (
    <Check
      label={text}
      checked={feeds.includes(id)}
      onChange={(joined) =>
        tiers.reworkStake(stake.id, {
          feeds: joined ? [...feeds, id] : feeds.filter((one) => one !== id),
        })
      }
    />
  )
}

/** Joins a situation or an echo to a stake, one already named or one to form. */
export function DetailJoin({ id, named }: { id: RecordId; named: string }) {
  const board = useTables('stakes')
  const { joining, start } = useJoining()
  const stakes = stakesOf(board)
  return (
    <section className="ck-detail-part" aria-label={words.join}>
      <h4 className="ck-side-label">{words.join}</h4>
      {stakes.map((stake) => (
        <JoinStake key={stake.id} stake={stake} id={id} />
      ))}
      {joining === undefined ? (
        <Button variant="quiet" icon={plusIcon} onPress={() => start(id)}>
          {words.newStake}
        </Button>
      ) : (
        <JoinToggle id={id} named={named} />
      )}
    </section>
  )
}
