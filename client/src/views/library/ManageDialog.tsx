import { useState } from 'react'
import { tLibrary as words } from '../../phrases/library.ts'
import type { LibraryHandle, LibrarySheet } from '../../store/libraries.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { toClipboard } from '../../ui/to-clipboard.ts'
import { WayCode } from '../handing/WayCode.tsx'
import '../handing/handing.css'
import { leadsOnlyHere } from '../handing/leads-only-here.ts'

/** The link that brings texts here, and its renewal. */
function Link({ handle }: { handle: LibraryHandle }) {
  const [said, say] = useState('')
  const address = handle.depositAddress()
  if (address === '') return <p className="fe-meta">{words.noLink}</p>
  // Refused, nothing is claimed: the address stands above, to be taken by hand.
  const copy = () =>
    void toClipboard(address).then((done) => say(done ? words.copied : words.notCopied))
  const renew = () =>
    void handle.renewLink().then((done) => say(done ? words.renewed : words.noNetwork))
  return (
    <>
      <p>{words.linkHelp}</p>
      {leadsOnlyHere(address) ? <p>{words.linkOnlyHere}</p> : null}
      <input className="fe-lib-link" aria-label={words.link} readOnly value={address} />
      <div className="fe-lib-actions">
        <Button onPress={copy}>{words.copy}</Button>
        <Button variant="plain" onPress={renew}>
          {words.renew}
        </Button>
      </div>
      <p className="fe-meta">{words.renewHelp}</p>
      <p role="status">{said}</p>
    </>
  )
}

/** What is printed, and nothing else of the page with it. */
function Paper({ sheet, name }: { sheet: LibrarySheet; name: string }) {
  const code = { address: sheet.address, label: words.sheetQr, size: 170 }
  return (
    <section className="fe-rescue-sheet" aria-label={words.sheetTitle(name)}>
      <h3 className="fe-section">{words.sheetTitle(name)}</h3>
      <ol className="fe-rescue-words" aria-label={words.sheetWords}>
        {sheet.words.map((word, at) => (
          <li key={`${at} ${word}`}>{word}</li>
        ))}
      </ol>
      <WayCode {...code} onlyHere={words.sheetOnlyHere} />
      <p className="fe-rescue-warning">{words.sheetWarning}</p>
    </section>
  )
}

function Sheet({ handle, name }: { handle: LibraryHandle; name: string }) {
  const [sheet, setSheet] = useState<LibrarySheet | 'failed'>()
  if (typeof sheet === 'object') {
    return (
      <>
        <Paper sheet={sheet} name={name} />
        <Button variant="primary" onPress={() => window.print()}>
          {words.print}
        </Button>
      </>
    )
  }
  const write = () => void handle.writeSheet().then((one) => setSheet(one ?? 'failed'))
  return (
    <>
      <p>{words.sheetHelp}</p>
      {sheet === 'failed' ? <p role="alert">{words.noNetwork}</p> : null}
      <Button variant="primary" onPress={write}>
        {words.writeSheet}
      </Button>
    </>
  )
}

interface ManageProps {
  handle: LibraryHandle
  name: string
  onClose: () => void
}

/** What opens the library to those who bring, and to a second person who reads. */
export function ManageDialog({ handle, name, onClose }: ManageProps) {
  const close = <Button onPress={onClose}>{words.close}</Button>
  return (
    <Dialog open title={words.manage} actions={close} onClose={onClose}>
      <h3 className="fe-strong">{words.link}</h3>
      <Link handle={handle} />
      <h3 className="fe-strong">{words.sheet}</h3>
      <Sheet handle={handle} name={name} />
    </Dialog>
  )
}
