import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import { isTold, nameOf, personIn } from '../../store/select/situations.ts'
import { useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { useSetHelm } from './helm.ts'
import { useTables } from '../../store/use-tables.ts'

type Situation = Opened<'situations'>

/** Told by somebody without a device: whoever wrote their line may keep a few words more, with them. */
function KeepFor({ situation, name }: { situation: Situation; name: string }) {
  const { me } = useSession()
  const set = useSetHelm()
  const person = situation.words.for
  if (person === undefined || situation.record.owner !== me) return null
  return (
    <div className="ck-focus-wait">
      <p>{tCockpit.writeFor.tellingHelp(name)}</p>
      <Button size="small" onPress={() => set({ asked: { kind: 'write-for', person } })}>
        {tCockpit.writeFor.telling(name)}
      </Button>
    </div>
  )
}

/** Nothing of the telling is written: who may write it, and that nothing has to be. */
export function MomentsAwaited({ situation }: { situation: Situation }) {
  const board = useTables('placements', 'participants', 'deviceless')
  const { record, words, id } = situation
  if (record.owner === '') return <p className="ck-focus-wait">{tCockpit.held.toldOnlyBy}</p>
  if (words.for === undefined) {
    const said = tCockpit.board.tellingAwaited(nameOf(board, record.owner))
    return <p className="ck-focus-wait">{said}</p>
  }
  const name = personIn(board, words.for)
  return name !== undefined && isTold(board, id) ? (
    <KeepFor situation={situation} name={name} />
  ) : null
}
