import type { MemberId } from '../../../../shared/model/ids.ts'
import { tCockpitSheets } from '../../phrases/cockpit-sheets.ts'
import { isThere } from '../../store/select/cockpit-presence.ts'
import { inOrder } from '../../store/select/situations.ts'
import { useBoard, useConnection, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { HelmDialog, useAsked, useCloseDialog } from './HelmDialog.tsx'

const words = tCockpitSheets

function Lend({ member, name }: { member: MemberId; name: string }) {
  const { tiers } = useSession()
  const of = useAsked('pen')?.of
  const isAway = useConnection(({ here }) => isThere(here, member) === false)
  const close = useCloseDialog()
  const lend = () => {
    if (of !== undefined) void tiers.lendPen(of, member)
    close()
  }
  return (
    <li>
      <span className="ck-people-name">{name}</span>
      <Button size="small" unavailable={isAway ? words.away : undefined} onPress={lend}>
        {words.lendShort}
        <span className="fe-visually-hidden"> {words.lendTo(name)}</span>
      </Button>
    </li>
  )
}

function Others() {
  const { me } = useSession()
  const participants = useBoard((board) => board.participants)
  const others = inOrder(participants).filter(({ id }) => id !== me)
  if (others.length === 0) return <p>{words.lendNobody}</p>
  return (
    <>
      <p>{words.lendHelp}</p>
      <ul className="ck-people">
        {others.map((one) => (
          <Lend key={one.id} member={one.id} name={one.words.name} />
        ))}
      </ul>
    </>
  )
}

/** To whom the pen goes, for this step. */
export function PenDialog() {
  return (
    <HelmDialog kind="pen" title={words.lendAsk}>
      {() => <Others />}
    </HelmDialog>
  )
}
