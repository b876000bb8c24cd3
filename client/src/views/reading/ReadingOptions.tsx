import { lazy, Suspense, useState, type ReactNode } from 'react'

const ReadingDialog = lazy(() =>
  import('./ReadingDialog.tsx').then(({ ReadingDialog }) => ({ default: ReadingDialog })),
)

interface ReadingOptionsProps {
  /** The button, as its own page draws it. */
  button: (ask: () => void) => ReactNode
}

/** « Aa »: the reading options, loaded when they are first asked for. */
export function ReadingOptions({ button }: ReadingOptionsProps) {
  const [asked, setAsked] = useState<'never' | 'open' | 'closed'>('never')
  return (
    <>
      {button(() => setAsked('open'))}
      {asked === 'never' ? null : (
        <Suspense fallback={null}>
          <ReadingDialog open={asked === 'open'} onClose={() => setAsked('closed')} />
        </Suspense>
      )}
    </>
  )
}
