import './QrCode.css'

interface QrCodeProps {
  /** Rows of modules, true is dark. */
  matrix: readonly (readonly boolean[])[]
  label: string
  /** Side in CSS px. */
  size?: number | undefined
}

/** A QR code, always dark on white so that any camera reads it, with its quiet zone. */
export function QrCode({ matrix, label, size = 220 }: QrCodeProps) {
  const side = matrix.length + 8
  const path = matrix
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : '')))
    .join('')
  return (
    <svg
      className="fe-qr"
      viewBox={`0 0 ${side} ${side}`}
      width={`${size / 16}rem`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  )
}
