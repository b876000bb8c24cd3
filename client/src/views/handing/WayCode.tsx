import { encode } from 'uqr'
import { QrCode } from '../../ui/QrCode.tsx'
import { leadsOnlyHere } from './leads-only-here.ts'

interface WayCodeProps {
  address: string
  label: string
  /** In pixels. */
  size: number
  /** Said where no other device could follow the code. */
  onlyHere: string
}

/** The code of an address; in its place, where it leads any other device to itself, that it does. */
export function WayCode({ address, label, size, onlyHere }: WayCodeProps) {
  if (leadsOnlyHere(address)) return <p>{onlyHere}</p>
  return <QrCode matrix={encode(address, { border: 0 }).data} label={label} size={size} />
}
