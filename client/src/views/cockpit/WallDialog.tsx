import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useSession } from '../../store/use-app.ts'
import { CopyLine } from './CopyLine.tsx'
import { HelmDialog, useCloseDialog } from './HelmDialog.tsx'

const words = tCockpit.wall

type Screen =
  | { readonly kind: 'asked' | 'failed' | 'rehearsal' }
  | { readonly kind: 'shown' | 'blocked'; readonly address: string }

/** Its own window: a name of its own, so that a second press finds the same one. */
function openWindow(address: string): boolean {
  return window.open(address, 'faire-echo-ecran', 'popup,width=1280,height=720') !== null
}

/** What stands where the address would be opened; in a rehearsal there is none. */
function screenAt(address: string | undefined): Screen {
  if (address === undefined) return { kind: 'rehearsal' }
  return { kind: openWindow(address) ? 'shown' : 'blocked', address }
}

function useScreen() {
  const { tiers } = useSession()
  const [screen, setScreen] = useState<Screen>({ kind: 'asked' })
  const open = () => {
    tiers.openScreen().then(
      (address) => setScreen(screenAt(address)),
      () => setScreen({ kind: 'failed' }),
    )
  }
  return { screen, open }
}

function ScreenReady({ screen }: { screen: Screen & { address: string } }) {
  return (
    <>
      <p role="status">{screen.kind === 'shown' ? words.readyHelp : words.blocked}</p>
      {screen.kind === 'shown' ? null : (
        <Button onPress={() => openWindow(screen.address)}>{words.openHere}</Button>
      )}
      <CopyLine
        text={new URL(screen.address, window.location.href).href}
        label={words.copyAddress}
        copied={words.copied}
        failed={words.copyFailed}
      />
    </>
  )
}

function WallChoice({ onOneImage }: { onOneImage: () => void }) {
  const { screen, open } = useScreen()
  const close = useCloseDialog()
  if ('address' in screen) return <ScreenReady screen={screen} />
  return (
    <>
      <p>{words.askHelp}</p>
      {screen.kind === 'asked' ? null : <p role="alert">{words[screen.kind]}</p>}
      <div className="fe-dialog-actions">
        <Button
          onPress={() => {
            close()
            onOneImage()
          }}
        >
          {words.yesMirrored}
        </Button>
        <Button onPress={open}>{words.noMirrored}</Button>
      </div>
    </>
  )
}

/** Mirrored: the laptop shows the common screen alone. Not mirrored: the common screen has its window. */
export function WallDialog({ onOneImage }: { onOneImage: () => void }) {
  return (
    <HelmDialog kind="wall" title={words.ask}>
      {() => <WallChoice onOneImage={onOneImage} />}
    </HelmDialog>
  )
}
