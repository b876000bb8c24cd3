interface LiveRegionProps {
  /** The sentence to announce; empty says nothing. Grouping over time is the caller's. */
  children: string
  assertive?: boolean | undefined
}

/** An invisible place where news is announced. It must be on the page before the news comes. */
export function LiveRegion({ children, assertive }: LiveRegionProps) {
  return (
    <div
      className="fe-visually-hidden"
      role={assertive === true ? 'alert' : 'status'}
      aria-live={assertive === true ? 'assertive' : 'polite'}
    >
      {children}
    </div>
  )
}
