import { lazy, Suspense, useState } from 'react'

const ReadingDialog = lazy(() =>
  import('./ReadingDialog.tsx').then((part) => ({ default: part.ReadingDialog })),
)

/** The reading options, loaded when they are first asked for. */
export function useReadingDialog() {
  const [asked, setAsked] = useState<'never' | 'open' | 'closed'>('never')
  const dialog =
    asked === 'never' ? null : (
      <Suspense fallback={null}>
        <ReadingDialog open={asked === 'open'} onClose={() => setAsked('closed')} />
      </Suspense>
    )
  return { dialog, ask: () => setAsked('open') }
}
