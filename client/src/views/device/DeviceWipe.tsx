import { useState } from 'react'
import { deviceFr } from '../../phrases/device.fr.ts'
import { useApp } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'

/** For an old phone, or a borrowed one: all of it, asked twice. */
export function DeviceWipe() {
  const app = useApp()
  const [asks, setAsks] = useState(false)
  return (
    <section>
      <h2 className="fe-section">{deviceFr.wipe}</h2>
      <p>{deviceFr.wipeLede}</p>
      {asks ? (
        <Button variant="danger" onPress={() => app?.passOn('')}>
          {deviceFr.wipeYes}
        </Button>
      ) : (
        <Button onPress={() => setAsks(true)}>{deviceFr.wipeAsk}</Button>
      )}
    </section>
  )
}
