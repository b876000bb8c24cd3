import { useEffect, useState } from 'react'
import { encode } from 'uqr'
import { handingFr as words } from '../../phrases/handing.fr.ts'
import { useSession } from '../../store/use-app.ts'
import { QrCode } from '../../ui/QrCode.tsx'

/** A code that seats one more device of the facilitator's own: once, for five minutes. */
export function DeviceCode({ size = 280 }: { size?: number }) {
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
  return <QrCode matrix={encode(address, { border: 0 }).data} label={words.addQr} size={size} />
}
