import { echoMaxChars } from '../../../../shared/model/echo.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import type { Opened } from '../../store/board.ts'
import { beginningMaxChars, echoPosted } from '../../store/select/peer-echo-words.ts'
import { myEcho } from '../../store/select/peer-mine.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useRefusal } from '../../store/use-right.ts'
import { Button } from '../../ui/Button.tsx'
import { Composer } from './Composer.tsx'
import { AboutConcept } from './AboutConcept.tsx'
import { NoCentre } from './Rest.tsx'
import { MyUnsignedPosts, useMyUnsigned } from './MyUnsigned.tsx'
import { OwnSituation } from './OwnSituation.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'
import { Reading } from './Reading.tsx'
import { KeepSomething } from './Telling.tsx'
import { GoneSituation } from './GoneSituation.tsx'
import type { Here } from './use-here.ts'
import { usePost } from './use-post.ts'
import { PassageChoice, usePassage } from './PassageChoice.tsx'
import type { Passage } from '../../../../shared/model/passage.ts'

const { composing, reading } = peerFr

interface EchoingProps {
  here: Here
  situation: Opened<'situations'>
}

/** A bare mark: a seat and a name, the words are said aloud. What is being written stays a draft. */
function BareMark({
  situation,
  passage,
}: Pick<EchoingProps, 'situation'> & { passage: Passage | undefined }) {
  const { acts } = useSession()
  const posting = usePost()
  return (
    <Button
      variant="accent"
      unavailable={posting.busy}
      onPress={() => posting.send(() => acts.echo(situation.id, '', passage))}
    >
      {composing.bareMark}
    </Button>
  )
}

function EchoComposer({ here, situation }: EchoingProps) {
  const { acts, unsigned } = useSession()
  const { place } = usePlaces()
  const passage = usePassage(situation)
  return (
    <Composer
      label={composing.echo}
      draftKey={draftKeys.echo(situation.id)}
      limit={echoMaxChars - beginningMaxChars}
      goesOn
      postLabel={composing.postEcho(here.me)}
      onPost={(text) => acts.echo(situation.id, echoPosted(text), passage.kept)}
      unsigned={{
        signed: peerFr.signedBy.echo(here.me),
        postLabel: peerFr.unsigned.postEcho,
        onPost: (text) =>
          unsigned.post({
            collection: 'echoes',
            of: situation.id,
            text: echoPosted(text),
            passage: passage.kept,
          }),
      }}
      openLabel={composing.makeEcho}
      startOpen={place.about !== undefined}
      above={
        <>
          {place.about === undefined ? null : <AboutConcept id={place.about} />}
          <PassageChoice passage={passage} />
        </>
      }
      below={<BareMark situation={situation} passage={passage.kept} />}
    />
  )
}

function Echoing({ here, situation }: EchoingProps) {
  const { me } = useSession()
  const mine = useBoard((board) => myEcho(board, me, situation.id))
  const refused = useRefusal({ op: 'create', collection: 'echoes', of: situation.id })
  const unsigned = useMyUnsigned('echoes', situation.id)
  const mayEcho = refused === undefined && mine === undefined
  return (
    <PeerPage
      head={here.name}
      note={here.teller === undefined || !here.told ? undefined : reading.hasTold(here.teller)}
      look="reading"
      sheet={mayEcho ? <EchoComposer here={here} situation={situation} /> : undefined}
      actions={here.own ? <KeepSomething here={here} /> : undefined}
    >
      <Reading situation={situation} voices="echoes">
        {here.own ? <OwnSituation words={reading.ownEchoes} /> : null}
        {here.told || here.own ? null : (
          <p className="fe-lede">
            {here.teller === undefined ? reading.willTellSomeone : reading.willTell(here.teller)}
          </p>
        )}
      </Reading>
      <MyUnsignedPosts posts={unsigned} limit={echoMaxChars} />
      {mine === undefined || mine.keeping === 'leaving' ? null : (
        <p className="fe-lede">{composing.echoed}</p>
      )}
    </PeerPage>
  )
}

/** The echoes: read the situation, then say what it awakens, or only that it does. */
export function Echoes({ here }: { here: Here }) {
  const { place } = usePlaces()
  if (here.situation !== undefined) return <Echoing here={here} situation={here.situation} />
  if (place.centre === undefined) return <NoCentre here={here} />
  return <GoneSituation here={here} draftKey={draftKeys.echo(place.centre)} />
}
