import { useState } from 'react'
import { tDevice } from '../../phrases/device.ts'
import { useApp } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'

/** For an old phone, or a borrowed one: all of it, asked twice. */
export function DeviceWipe() {
  const app = useApp()
  const [asks, setAsks] = useState(false)
  return (
    <section>
      <h2 className="fe-section">{tDevice.wipe}</h2>
      <p>{tDevice.wipeLede}</p>
      {asks ? (
        <Button variant="danger" onPress={() => app?.passOn('')}>
          {tDevice.wipeYes}
        </Button>
      ) : (
        <Button onPress={() => setAsks(true)}>{tDevice.wipeAsk}</Button>
      )}
    </section>
  )
}
