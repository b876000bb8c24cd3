import { useState } from 'react'
import { tDevice } from '../../phrases/device.ts'
import type { GroupCard } from '../../store/app.ts'
import type { Leaving } from '../../store/this-device.ts'
import { Button } from '../../ui/Button.tsx'
import { DeviceLeave } from './DeviceLeave.tsx'

/** One seat that this device has: kept, given back, or erased from here alone. */
export function DeviceSeat({ card }: { card: GroupCard }) {
  const [leaving, setLeaving] = useState<Leaving>()
  return (
    <section className="fe-device-seat" aria-label={card.name}>
      <h3 className="fe-name">{card.name}</h3>
      <p className="fe-meta">{tDevice.seat(card.myName, card.role === 'facilitator')}</p>
      {leaving === undefined ? (
        <div className="fe-device-gestures">
          <Button size="small" onPress={() => setLeaving('quit')}>
            {tDevice.quit}
          </Button>
          <Button size="small" onPress={() => setLeaving('forget')}>
            {tDevice.forget}
          </Button>
        </div>
      ) : (
        <DeviceLeave card={card} leaving={leaving} onBack={() => setLeaving(undefined)} />
      )}
    </section>
  )
}
