import { titleMaxChars } from '../../../../shared/model/situation.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { KeptLine } from './KeptLine.tsx'
import { PeerPage } from './PeerPage.tsx'
import { PhoneFull } from './PhoneFull.tsx'
import { usePlaces } from './places.ts'
import { measured } from './too-long.ts'
import type { Here } from './use-here.ts'
import { usePost } from './use-post.ts'
import { useTyping } from './use-typing.ts'

const { round } = peerFr

interface TitleFormProps {
  here: Here
  onKeep: () => void
}

/** The round: one line of sixty characters, mine until I post it. */
export function TitleForm({ here, onKeep }: TitleFormProps) {
  const { acts } = useSession()
  const { follow } = usePlaces()
  const draft = useDraft(draftKeys.situation)
  const type = useTyping(draft)
  const posting = usePost([draft])
  const { error, unavailable } = measured(draft.text, titleMaxChars)
  const pass = () => {
    follow()
    void acts.sayPass(here.step?.id)
  }
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
            unavailable={unavailable || posting.busy}
            onPress={() => posting.send(() => acts.postSituation(draft.text.trim()))}
          >
            {peerFr.signed(here.me)}
          </Button>
          <div className="peer-pair">
            <Button variant="plain" onPress={onKeep}>
              {peerFr.keepForMe}
            </Button>
            <Button variant="plain" onPress={pass}>
              {round.pass}
            </Button>
          </div>
        </>
      }
    >
      <Field
        label={round.ask}
        labelLook="hidden"
        multiline
        rows={1}
        value={draft.text}
        onChange={(text) => type(text.replaceAll('\n', ' '))}
        readOnly={!draft.ready}
        limit={titleMaxChars}
        counter={peerFr.left}
        error={error}
        help={peerFr.noNames}
      />
      <KeptLine state={draft.state} />
      <PhoneFull state={draft.state} failed={posting.failed} text={draft.text} />
    </PeerPage>
  )
}
