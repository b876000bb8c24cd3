import './Icon.css'

interface IconProps {
  /** Path of one of the icon files beside this one, drawn in a 256-unit square. */
  path: string
  /** Size in CSS px; without it, 20 on laptops and 24 on phones. */
  size?: number | undefined
}

/** One icon in the current colour, hidden from assistive technology: words stand beside it. */
export function Icon({ path, size }: IconProps) {
  const rem = size === undefined ? undefined : `${size / 16}rem`
  return (
    <svg
      className="fe-icon"
      viewBox="0 0 256 256"
      width={rem}
      height={rem}
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  )
}
