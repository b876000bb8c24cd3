import { tHanding as words } from '../../phrases/handing.ts'
import { HelmDialog } from '../cockpit/HelmDialog.tsx'
import { DeviceAsks, DeviceCode } from './DeviceCode.tsx'
import { usePairing } from './use-pairing.ts'

function Adding() {
  const code = usePairing()
  return (
    <div className="ck-door-qr">
      <p>{words.addHelp}</p>
      <DeviceCode {...code} />
      <DeviceAsks pairing={code.pairing} />
      <p className="fe-meta">{words.addWhy}</p>
    </div>
  )
}

/** A second device of the facilitator's own, by its camera. */
export function AddDeviceDialog() {
  return (
    <HelmDialog kind="add-device" title={words.add}>
      {() => <Adding />}
    </HelmDialog>
  )
}
