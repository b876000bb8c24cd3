import { handingFr as words } from '../../phrases/handing.fr.ts'
import { HelmDialog } from '../cockpit/HelmDialog.tsx'
import { DeviceCode } from './DeviceCode.tsx'

/** A second device of the facilitator's own, by its camera. */
export function AddDeviceDialog() {
  return (
    <HelmDialog kind="add-device" title={words.add}>
      {() => (
        <div className="ck-door-qr">
          <p>{words.addHelp}</p>
          <DeviceCode />
          <p className="fe-meta">{words.addWhy}</p>
        </div>
      )}
    </HelmDialog>
  )
}
