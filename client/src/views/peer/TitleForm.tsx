import { titleMaxChars } from '../../../../shared/model/situation.ts'
import { refusals } from '../../../../shared/policy/refusals.ts'
import { tPeer } from '../../phrases/peer.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { useSession } from '../../store/use-app.ts'
import { useRefusal } from '../../store/use-right.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { SigningChoice, useSigning, type Signing } from './Signing.tsx'
import { TitlePage, type TitleWriting } from './TitlePage.tsx'
import type { Here } from './use-here.ts'
import { usePassing } from './use-passing.ts'
import { useWriting } from './use-writing.ts'

const { round } = tPeer

interface TitleFormProps {
  here: Here
  onKeep: () => void
}

/** Kept for oneself, or nothing said this time. */
function Otherwise({ here, onKeep }: TitleFormProps) {
  const { pass } = usePassing(here)
  return (
    <div className="peer-pair">
      <Button variant="plain" onPress={onKeep}>
        {tPeer.keepForMe}
      </Button>
      <Button variant="plain" onPress={pass}>
        {round.pass}
      </Button>
    </div>
  )
}

/** A new line for the table, signed or not, or why it may not go there now. */
function useNewTitle({ isUnsigned, refused: few }: Signing): TitleWriting {
  const { acts, unsigned } = useSession()
  const writing = useWriting(useDraft(draftKeys.situation), titleMaxChars)
  const refused = useRefusal({ op: 'create', collection: 'situations' })
  const text = writing.text.trim()
  const post = () =>
    isUnsigned
      ? unsigned.post({ collection: 'situations', of: undefined, text })
      : acts.postSituation(text)
  const unavailable = (isUnsigned ? few : undefined) ?? writing.unavailable
  return {
    ...writing,
    unavailable: refused === undefined ? unavailable : refusals[refused],
    post: () => writing.send(post),
  }
}

/** The round: one line of sixty characters, mine until I post it. */
export function TitleForm({ here, onKeep }: TitleFormProps) {
  const signing = useSigning()
  const title = useNewTitle(signing)
  return (
    <TitlePage
      here={here}
      title={title}
      lede={round.askHelp}
      label={signing.isUnsigned ? tPeer.unsigned.post : tPeer.signed(here.me)}
      otherwise={<Otherwise here={here} onKeep={onKeep} />}
    >
      <SigningChoice signing={signing} signed={tPeer.signedBy.situation(here.me)} />
    </TitlePage>
  )
}
