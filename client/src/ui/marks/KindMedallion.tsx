import './marks.css'

export type KindLook = 'tenir-debout' | 'professionnalisation' | 'innovation-servicielle'

const GLYPHS: Record<KindLook, { lines: string; dots: readonly (readonly [number, number])[] }> = {
  'tenir-debout': {
    lines:
      'M-5.2-15V13.3M-11.7 13.3H12.7M7 13.3C6.4 9.6 1.4 6.6 2.2.6 2.8-3.6 4.2-6.8 4.7-12.7M2.4-2.6C3.4-7.4 6.6-10.4 11.9-10.6 11.9-6 8.6-2.6 2.4-2.6ZM4.9 7.4C5.4 3.8 8.2 2 12.9 2 11.8 5.8 8.8 7.8 4.9 7.4ZM-5.2.4C-1.6-.9.6-.3 2.2 1.6M-5.2 3.2C-2 5.4.6 4.6 2.2 1.6',
    dots: [],
  },
  professionnalisation: {
    lines:
      'M0-12V13.3M-9.8 13.3H10M-3.6-16C-3.4-13.6-2.2-12 0-12 2.2-12 3.4-13.6 3.6-16M-9.7-7.3C-8.6-2.8-5.2-.7 0-.7 5.2-.7 8.6-2.8 9.7-7.3M-12.4 1C-11.2 6-7.4 8 0 8 7.4 8 11.2 6 12.4 1',
    dots: [
      [-9.7, -7.3],
      [9.7, -7.3],
      [-12.4, 1],
      [12.4, 1],
    ],
  },
  'innovation-servicielle': {
    lines:
      'M.5-5.4V10.4M.5-2.6C-7.6-2.4-11.6-6-12.2-13.2-4.6-14-.2-10.8.5-5.4M.5-2.6C8-2.2 12.2-5.2 12.8-12.2 6-12.6 1.4-10 .5-5.4M-12.8 10C-8.6 7.8-4 7.2.5 7.2 5 7.2 9.6 7.8 13.8 10M.5 10.4C0 12.2-.8 13.4-2.2 14.4M.5 10.4C1 12.2 1.8 13.4 3.2 14.4',
    dots: [],
  },
}

/** The three kinds as glyphs in the current colour: stake and stem, espalier, sprout. */
export function KindGlyph({ kind, size = 32 }: { kind: KindLook; size?: number | undefined }) {
  const glyph = GLYPHS[kind]
  return (
    <svg
      className="fe-glyph"
      viewBox="-17 -17.5 34 34"
      width={`${size / 16}rem`}
      aria-hidden="true"
    >
      <path d={glyph.lines} strokeWidth="1.9" />
      {glyph.dots.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="2" fill="currentColor" stroke="none" />
      ))}
    </svg>
  )
}

/** The round medallion of a kind; the kind is always written beside it. */
export function KindMedallion({ kind, size = 50 }: { kind: KindLook; size?: number | undefined }) {
  return (
    <span className={`fe-medallion fe-medallion-${kind}`} style={{ width: `${size / 16}rem` }}>
      <KindGlyph kind={kind} size={size * 0.6} />
    </span>
  )
}
