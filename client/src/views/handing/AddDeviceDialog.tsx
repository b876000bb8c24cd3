import { tHanding as words } from '../../phrases/handing.ts'
import { useSession } from '../../store/use-app.ts'
import { HelmDialog } from '../cockpit/HelmDialog.tsx'
import { DeviceAsks, DeviceCode } from './DeviceCode.tsx'
import { isOnlyHere, usePairing } from './use-pairing.ts'

function Adding() {
  const code = usePairing()
  const isReadable = !isOnlyHere(code.pairing)
  return (
    <div className="ck-door-qr">
      {isReadable ? <p>{words.addHelp}</p> : null}
      <DeviceCode {...code} />
      <DeviceAsks pairing={code.pairing} />
      {isReadable ? <p className="fe-meta">{words.addWhy}</p> : null}
    </div>
  )
}

/** A second device of the facilitator's own, by its camera. */
export function AddDeviceDialog() {
  const { isRehearsal } = useSession()
  return (
    <HelmDialog kind="add-device" title={words.add}>
      {() => (isRehearsal === true ? <p>{words.addRehearsed}</p> : <Adding />)}
    </HelmDialog>
  )
}
