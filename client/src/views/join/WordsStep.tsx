import { useEffect } from 'react'
import { tJoin } from '../../phrases/join.ts'
import { useAppState } from '../../store/use-app.ts'
import type { WordSource } from '../../store/use-words.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { qrCodeIcon } from '../../ui/icons/qrCodeIcon.ts'
import { Notice } from '../../ui/Notice.tsx'
import { PromisesLink } from '../home/PromisesLink.tsx'
import { HomeScreenFirst } from './HomeScreenFirst.tsx'
import { JoinPage } from './JoinPage.tsx'
import { knownWords } from './line-state.ts'
import { notFoundSays } from './notices.ts'
import type { FiveTyped } from './use-five-typed.ts'
import type { NotFound } from './use-joining.ts'
import { useTitleFocus } from './use-title-focus.ts'
import { WordLine } from './WordLine.tsx'
import './words.css'

interface WordsStepProps {
  words: WordSource | undefined
  five: FiveTyped
  /** The words were typed on Home: look as soon as all five are recognised. */
  eager: boolean
  notFound: NotFound | undefined
  onLook: (words: readonly string[]) => void
  onBack: () => void
}

function WordsHead() {
  const title = useTitleFocus()
  return (
    <>
      <h1 className="fe-title fe-join-title" ref={title} tabIndex={-1}>
        {tJoin.wordsTitle}
      </h1>
      <p className="fe-lede">{tJoin.wordsHelp}</p>
      <HomeScreenFirst />
    </>
  )
}

function WordsFoot({ notFound, onGo }: { notFound: NotFound | undefined; onGo?: () => void }) {
  const online = useAppState((state) => state.online)
  const blocked = online ? onGo === undefined : tJoin.offline
  return (
    <>
      {notFound === undefined ? null : (
        <Notice tone={notFound === 'offline' ? 'offline' : 'decide'} live="assertive">
          {notFoundSays[notFound]}
        </Notice>
      )}
      <Button variant="primary" block unavailable={blocked} onPress={onGo}>
        {tJoin.go}
      </Button>
      <p className="fe-meta fe-join-account">{tJoin.noAccount}</p>
      <p className="fe-join-account">
        <PromisesLink />
      </p>
    </>
  )
}

/** The other way in: the code on the common screen, seen by this phone's camera. */
function ByCamera() {
  return (
    <p className="fe-join-qr">
      <Icon path={qrCodeIcon} />
      <span>{tJoin.qr}</span>
    </p>
  )
}

/** Step 1: the five words, said aloud by the facilitator. */
export function WordsStep({ words, five, eager, notFound, onLook, onBack }: WordsStepProps) {
  const known = knownWords(words, five.typed)
  const atOnce = eager && known !== undefined && notFound === undefined
  useEffect(() => {
    if (atOnce && known !== undefined) onLook(known)
  })
  const go = known === undefined ? {} : { onGo: () => onLook(known) }
  return (
    <JoinPage part={1} onBack={onBack} foot={<WordsFoot notFound={notFound} {...go} />}>
      <WordsHead />
      <ol className="fe-words" aria-label={tJoin.wordsList}>
        {five.typed.map((_, place) => (
          <WordLine
            key={place}
            place={place}
            five={five}
            words={words}
            onEnter={() => (known === undefined ? five.next(place) : onLook(known))}
          />
        ))}
      </ol>
      <ByCamera />
    </JoinPage>
  )
}
