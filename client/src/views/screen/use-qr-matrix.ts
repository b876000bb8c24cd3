import { useEffect, useState } from 'react'

type Matrix = readonly (readonly boolean[])[]

/** The modules of a QR code for this address; the encoder loads when a code is first shown. */
export function useQrMatrix(address: string | undefined): Matrix | undefined {
  const [made, setMade] = useState<{ readonly address: string; readonly matrix: Matrix }>()
  useEffect(() => {
    if (address === undefined) return undefined
    let current = true
    void import('uqr').then(({ encode }) => {
      // the drawing adds the quiet zone
      if (current) setMade({ address, matrix: encode(address, { ecc: 'M', border: 0 }).data })
    })
    return () => {
      current = false
    }
  }, [address])
  return made?.address === address ? made?.matrix : undefined
}
