import { onlyId, type MemberId } from '../../../../shared/model/ids.ts'
import { tHanding as words } from '../../phrases/handing.ts'
import { useBoard, useGroupBoard, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import './handing.css'
import { HelmDialog, useAsked, useCloseDialog } from '../cockpit/HelmDialog.tsx'

/** The two ways, each with what it means for the one who offers. */
function Ways({ to }: { to: MemberId }) {
  const { tiers } = useSession()
  const close = useCloseDialog()
  const offer = (keeps: boolean) => {
    void tiers.offerHandover(to, keeps)
    close()
  }
  return (
    <div className="ck-ways">
      <Button onPress={() => offer(false)}>{words.passOn}</Button>
      <p className="fe-meta">{words.passOnHelp}</p>
      <Button onPress={() => offer(true)}>{words.together}</Button>
      <p className="fe-meta">{words.togetherHelp}</p>
    </div>
  )
}

function Offer({ to, name }: { to: MemberId; name: string }) {
  const { isRehearsal } = useSession()
  if (isRehearsal === true) return <p>{words.offerRehearsed}</p>
  return (
    <>
      <p>{words.offerHelp(name)}</p>
      <Ways to={to} />
    </>
  )
}

/** "Passer l'animation": to whom is already chosen, in the list of people. */
export function HandoverDialog() {
  const to = useAsked('handover')?.to
  const name = useBoard((board) =>
    to === undefined ? '' : (board.participants.get(to)?.words.name ?? ''),
  )
  return (
    <HelmDialog kind="handover" title={words.offerTo(name)}>
      {() => (to === undefined ? null : <Offer to={to} name={name} />)}
    </HelmDialog>
  )
}

/** What was offered and not answered yet, with a way to take it back. */
export function HandoverWaiting() {
  const { me, tiers } = useSession()
  const offer = useGroupBoard((board) => board.handovers.get(onlyId)?.record)
  const name = useBoard((board) =>
    offer === undefined ? '' : (board.participants.get(offer.to)?.words.name ?? ''),
  )
  if (offer === undefined || offer.owner !== me) return null
  return (
    <p className="ck-handover" role="status">
      <span>{words.waiting(name)}</span>
      <Button size="small" onPress={() => void tiers.dropHandover()}>
        {words.takeBack}
      </Button>
    </p>
  )
}
