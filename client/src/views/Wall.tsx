import { useEffect, useState } from 'react'
import type { SessionHandle } from '../store/session.ts'
import { SessionContext, useApp } from '../store/use-app.ts'
import { CommonScreen } from './screen/CommonScreen.tsx'
import { ScreenUnknown } from './screen/PlainPicture.tsx'

/** The common screen's own window: one session, nothing private, nothing to press. */
export function Wall({ fragment }: { readonly fragment: string }) {
  const app = useApp()
  const [session, setSession] = useState<SessionHandle | 'unknown'>()
  useEffect(() => {
    if (app !== undefined) void app.screen(fragment).then(setSession)
  }, [app, fragment])
  if (session === 'unknown') return <ScreenUnknown />
  if (session === undefined) return null
  return (
    <SessionContext value={session}>
      <CommonScreen />
    </SessionContext>
  )
}
