import { useEffect, useState } from 'react'
import { encode } from 'uqr'
import { handingFr as words } from '../../phrases/handing.fr.ts'
import { useSession } from '../../store/use-app.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { HelmDialog } from '../cockpit/HelmDialog.tsx'

function Code() {
  const { tiers } = useSession()
  const [address, setAddress] = useState<string | false>()
  useEffect(() => {
    let current = true
    void tiers.addDevice().then((made) => {
      if (current) setAddress(made ?? false)
    })
    return () => {
      current = false
    }
  }, [tiers])
  if (address === undefined) return null
  if (address === false) return <p role="alert">{words.noNetwork}</p>
  return <QrCode matrix={encode(address, { border: 0 }).data} label={words.addQr} size={280} />
}

/** A second device of the facilitator's own, by its camera. */
export function AddDeviceDialog() {
  return (
    <HelmDialog kind="add-device" title={words.add}>
      {() => (
        <div className="ck-door-qr">
          <p>{words.addHelp}</p>
          <Code />
          <p className="fe-meta">{words.addWhy}</p>
        </div>
      )}
    </HelmDialog>
  )
}
