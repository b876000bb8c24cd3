import { questionMaxChars } from '../../../../shared/model/question.ts'
import { tPeer } from '../../phrases/peer.ts'
import type { Opened } from '../../store/board.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { useSession } from '../../store/use-app.ts'
import { useRefusal } from '../../store/use-right.ts'
import { Composer } from './Composer.tsx'
import { GoneSituation } from './GoneSituation.tsx'
import { Moments } from './Moments.tsx'
import { MyUnsignedPosts, useMyUnsigned } from './MyUnsigned.tsx'
import { OwnSituation } from './OwnSituation.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'
import { Reading } from './Reading.tsx'
import { NoCentre } from './Rest.tsx'
import { KeepSomething, momentsAreDue } from './Telling.tsx'
import type { Here } from './use-here.ts'

const { composing, reading } = tPeer

interface AskingProps {
  here: Here
  situation: Opened<'situations'>
}

function QuestionComposer({ here, situation }: AskingProps) {
  const { acts, unsigned } = useSession()
  return (
    <Composer
      label={composing.question}
      draftKey={draftKeys.question(situation.id)}
      limit={questionMaxChars}
      postLabel={composing.postQuestion(here.me)}
      onPost={(text) => acts.askQuestion(situation.id, text)}
      unsigned={{
        signed: tPeer.signedBy.question(here.me),
        postLabel: tPeer.unsigned.postQuestion,
        onPost: (text) => unsigned.post({ collection: 'questions', of: situation.id, text }),
      }}
      openLabel={composing.askQuestion}
    />
  )
}

function Asking({ here, situation }: AskingProps) {
  const refused = useRefusal({ op: 'create', collection: 'questions', of: situation.id })
  const unsigned = useMyUnsigned('questions', situation.id)
  const mayAsk = !here.own && refused === undefined
  return (
    <PeerPage
      head={here.name}
      note={here.told && here.teller !== undefined ? reading.hasTold(here.teller) : undefined}
      look="reading"
      sheet={mayAsk ? <QuestionComposer here={here} situation={situation} /> : undefined}
      actions={here.own ? <KeepSomething here={here} /> : undefined}
    >
      <Reading situation={situation} voices="questions">
        {here.own ? <OwnSituation words={reading.ownQuestions} /> : null}
      </Reading>
      <MyUnsignedPosts posts={unsigned} limit={questionMaxChars} />
    </PeerPage>
  )
}

/** The questions: to understand, not to advise; the one who told keeps their own words meanwhile. */
export function Questions({ here }: { here: Here }) {
  const { place, finished } = usePlaces()
  const { situation } = here
  if (situation === undefined) {
    if (place.centre === undefined) return <NoCentre here={here} />
    return <GoneSituation here={here} draftKey={draftKeys.question(place.centre)} />
  }
  if (momentsAreDue(here, finished)) return <Moments situation={situation} />
  return <Asking here={here} situation={situation} />
}
