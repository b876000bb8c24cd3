import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useSession } from '../../store/use-app.ts'
import { WayCode } from '../handing/WayCode.tsx'
import { leadsOnlyHere } from '../handing/leads-only-here.ts'
import { CopyLine } from './CopyLine.tsx'
import { useDoorWords } from './Door.tsx'
import { HelmDialog } from './HelmDialog.tsx'
import { NewcomersPast } from './NewcomersPast.tsx'

const words = tCockpit.door

/** The link leaves the room only after its warning has been read. */
function CopyLink({ address }: { address: string }) {
  const [warned, setWarned] = useState(false)
  if (!warned) {
    return (
      <Button variant="quiet" onPress={() => setWarned(true)}>
        {words.copyLink}
      </Button>
    )
  }
  const copying = { label: words.copyAnyway, copied: words.copied, failed: words.copyFailed }
  return (
    <Notice tone="decide" live="polite" actions={<CopyLine {...copying} text={address} />}>
      {words.copyWarning}
    </Notice>
  )
}

/** The code, where another device can follow it, then what the five words under it are for. */
function Ways({ address }: { address: string | undefined }) {
  if (address === undefined) return <p className="ck-door-said">{words.rehearsal}</p>
  const code = (
    <WayCode address={address} label={words.qrLabel} size={300} onlyHere={words.onlyHere} />
  )
  if (leadsOnlyHere(address)) return code
  return (
    <>
      {code}
      <p>{words.qrHelp}</p>
      <p className="ck-door-said">{words.wordsHelp}</p>
    </>
  )
}

function DoorQr() {
  const session = useSession()
  const phrase = useDoorWords()
  const address = session.invitationAddress()
  if (phrase === undefined) return <p>{words.closed}</p>
  return (
    <div className="ck-door-qr">
      <Ways address={address} />
      <p className="fe-section" lang="fr">
        {phrase.join(' ')}
      </p>
      {address === undefined ? null : <CopyLink address={address} />}
      <NewcomersPast />
    </div>
  )
}

/** A large QR code for the phones around the table, then the words, then the link. */
export function DoorDialog() {
  return (
    <HelmDialog kind="door" title={words.qrTitle}>
      {() => <DoorQr />}
    </HelmDialog>
  )
}
