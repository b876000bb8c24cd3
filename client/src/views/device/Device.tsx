import { useLocation } from 'wouter'
import { tDevice } from '../../phrases/device.ts'
import { useAppState } from '../../store/use-app.ts'
import { PageHeader } from '../head/PageHeader.tsx'
import { keptGroups } from '../home/head.ts'
import { DeviceCode } from './DeviceCode.tsx'
import { DeviceKept } from './DeviceKept.tsx'
import { DeviceSeat } from './DeviceSeat.tsx'
import { DeviceWipe } from './DeviceWipe.tsx'
import './Device.css'

/** « Cet appareil »: what is kept here, and every way of letting it go. */
export function Device() {
  const [, go] = useLocation()
  const groups = keptGroups(useAppState((state) => state.groups))
  return (
    <div className="fe-device">
      <PageHeader back={{ label: tDevice.back, onBack: () => go('/') }} />
      <main>
        <h1 className="fe-title">{tDevice.title}</h1>
        <DeviceKept />
        <DeviceCode />
        {groups.length === 0 ? null : <h2 className="fe-section">{tDevice.groups}</h2>}
        {groups.map((card) => (
          <DeviceSeat key={card.group} card={card} />
        ))}
        <DeviceWipe />
      </main>
    </div>
  )
}
