import { useState } from 'react'
import { tLock } from '../../phrases/lock.ts'
import { askWipe } from '../../store/wipe-device.ts'
import { Button } from '../../ui/Button.tsx'

/** No code opens this device but the one that was chosen: what is left is said before the gesture. */
function LockErase() {
  const [asks, setAsks] = useState(false)
  if (!asks) return <Button onPress={() => setAsks(true)}>{tLock.erase}</Button>
  return (
    <>
      <Button variant="danger" onPress={() => askWipe('')}>
        {tLock.eraseYes}
      </Button>
      <Button variant="plain" onPress={() => setAsks(false)}>
        {tLock.notNow}
      </Button>
    </>
  )
}

/** « Code oublié ? »: what is lost, what is not, and the way back. */
export function LockForgotten() {
  const [told, tell] = useState(false)
  return (
    <>
      <Button variant="plain" expanded={told} onPress={() => tell(!told)}>
        {tLock.forgotten}
      </Button>
      {told ? tLock.lost.map((line) => <p key={line}>{line}</p>) : null}
      {told ? <LockErase /> : null}
    </>
  )
}
