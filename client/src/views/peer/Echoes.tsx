import { echoMaxChars } from '../../../../shared/model/echo.ts'
import { tPeer } from '../../phrases/peer.ts'
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

const { composing, reading } = tPeer

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

/** The echo as it is posted, with the sentence it answers: signed, or without a signature. */
function useEchoPosts({ here, situation }: EchoingProps, passage: Passage | undefined) {
  const { acts, unsigned } = useSession()
  const of = situation.id
  return {
    postLabel: composing.postEcho(here.me),
    onPost: (text: string) => acts.echo(of, echoPosted(text), passage),
    unsigned: {
      signed: tPeer.signedBy.echo(here.me),
      postLabel: tPeer.unsigned.postEcho,
      onPost: (text: string) =>
        unsigned.post({ collection: 'echoes', of, text: echoPosted(text), passage }),
    },
  }
}

function EchoComposer(props: EchoingProps) {
  const { situation } = props
  const { about } = usePlaces().place
  const passage = usePassage(situation)
  const posts = useEchoPosts(props, passage.kept)
  return (
    <Composer
      label={composing.echo}
      draftKey={draftKeys.echo(situation.id)}
      limit={echoMaxChars - beginningMaxChars}
      goesOn
      {...posts}
      openLabel={composing.makeEcho}
      startOpen={about !== undefined}
      above={
        <>
          {about === undefined ? null : <AboutConcept id={about} />}
          <PassageChoice passage={passage} />
        </>
      }
      below={<BareMark situation={situation} passage={passage.kept} />}
    />
  )
}

/** Whether this phone has echoed already, and whether it may. */
function useMyEcho({ id }: Opened<'situations'>) {
  const { me } = useSession()
  const mine = useBoard((board) => myEcho(board, me, id))
  const refused = useRefusal({ op: 'create', collection: 'echoes', of: id })
  return {
    mayEcho: refused === undefined && mine === undefined,
    echoed: mine !== undefined && mine.keeping !== 'leaving',
  }
}

/** What stands under the situation for its teller, or while it is not told. */
function Teller({ own, told, teller }: Here) {
  if (own) return <OwnSituation words={reading.ownEchoes} />
  if (told) return null
  return (
    <p className="fe-lede">
      {teller === undefined ? reading.willTellSomeone : reading.willTell(teller)}
    </p>
  )
}

function Echoing({ here, situation }: EchoingProps) {
  const { mayEcho, echoed } = useMyEcho(situation)
  const unsigned = useMyUnsigned('echoes', situation.id)
  return (
    <PeerPage
      head={here.name}
      note={here.teller === undefined || !here.told ? undefined : reading.hasTold(here.teller)}
      look="reading"
      sheet={mayEcho ? <EchoComposer here={here} situation={situation} /> : undefined}
      actions={here.own ? <KeepSomething here={here} /> : undefined}
    >
      <Reading situation={situation} voices="echoes">
        <Teller {...here} />
      </Reading>
      <MyUnsignedPosts posts={unsigned} limit={echoMaxChars} />
      {echoed ? <p className="fe-lede">{composing.echoed}</p> : null}
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
