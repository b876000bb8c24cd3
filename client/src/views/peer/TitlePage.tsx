import type { ReactNode } from 'react'
import { tPeer } from '../../phrases/peer.ts'
import { Button } from '../../ui/Button.tsx'
import { PeerPage } from './PeerPage.tsx'
import type { Here } from './use-here.ts'
import type { Writing } from './use-writing.ts'
import { WhereKept } from './WhereKept.tsx'
import { WritingField } from './WritingField.tsx'

const { round } = tPeer

/** The title being written, and how it goes to the table. */
export interface TitleWriting extends Omit<Writing, 'unavailable'> {
  readonly unavailable: boolean | string
  readonly post: () => void
}

interface TitlePageProps {
  here: Here
  title: TitleWriting
  lede: string
  /** What the button that posts says. */
  label: string
  /** What one may do instead. */
  otherwise: ReactNode
  children?: ReactNode
}

/** The one line of sixty characters, the button that posts it, and what else may be done. */
export function TitlePage({ here, title, lede, label, otherwise, children }: TitlePageProps) {
  const actions = (
    <>
      <Button variant="primary" block unavailable={title.unavailable} onPress={title.post}>
        {label}
      </Button>
      {otherwise}
    </>
  )
  return (
    <PeerPage head={here.name} title={round.ask} lede={lede} arcs actions={actions}>
      <WritingField
        label={round.ask}
        labelLook="hidden"
        rows={1}
        writing={{ ...title, type: (text) => title.type(text.replaceAll('\n', ' ')) }}
        help={tPeer.noNames}
      />
      <WhereKept writing={title} />
      {children}
    </PeerPage>
  )
}
