import { titleMaxChars } from '../../../../shared/model/situation.ts'
import { refusals } from '../../../../shared/policy/refusals.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { useSession } from '../../store/use-app.ts'
import { useRefusal } from '../../store/use-right.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'
import { SigningChoice, useSigning } from './Signing.tsx'
import { TitleField } from './TitleField.tsx'
import { measured } from './too-long.ts'
import type { Here } from './use-here.ts'
import { usePost } from './use-post.ts'

const { round } = peerFr

interface TitleFormProps {
  here: Here
  onKeep: () => void
}

function Otherwise({ here, onKeep }: TitleFormProps) {
  const { acts } = useSession()
  const { follow } = usePlaces()
  const pass = () => {
    follow()
    void acts.sayPass(here.step?.id)
  }
  return (
    <div className="peer-pair">
      <Button variant="plain" onPress={onKeep}>
        {peerFr.keepForMe}
      </Button>
      <Button variant="plain" onPress={pass}>
        {round.pass}
      </Button>
    </div>
  )
}

/** The round: one line of sixty characters, mine until I post it. */
export function TitleForm({ here, onKeep }: TitleFormProps) {
  const { acts, unsigned } = useSession()
  const draft = useDraft(draftKeys.situation)
  const posting = usePost()
  const { unavailable } = measured(draft.text, titleMaxChars)
  const refused = useRefusal({ op: 'create', collection: 'situations' })
  const signing = useSigning()
  const few = signing.isUnsigned ? signing.refused : undefined
  const post = (text: string) =>
    signing.isUnsigned
      ? unsigned.post({ collection: 'situations', of: undefined, text })
      : acts.postSituation(text)
  return (
    <PeerPage
      head={here.name}
      title={round.ask}
      lede={round.askHelp}
      arcs
      actions={
        <>
          <Button
            variant="primary"
            block
            unavailable={
              refused === undefined ? (few ?? (unavailable || posting.busy)) : refusals[refused].fr
            }
            onPress={() => posting.send(() => post(draft.text.trim()))}
          >
            {signing.isUnsigned ? peerFr.unsigned.post : peerFr.signed(here.me)}
          </Button>
          <Otherwise here={here} onKeep={onKeep} />
        </>
      }
    >
      <TitleField draft={draft} failed={posting.failed} />
      <SigningChoice signing={signing} signed={peerFr.signedBy.situation(here.me)} />
    </PeerPage>
  )
}
