import { useEffect, useState } from 'react'
import { tPropose } from '../../phrases/workshop-propose.ts'
import { withoutPassage } from '../../store/select/workshop-asked.ts'
import { gonePages, quotesGone, struck } from '../../store/select/workshop-gone.ts'
import type { Asked, WrittenPage } from '../../store/workshop.ts'
import { Button } from '../../ui/Button.tsx'
import { AskedCard } from './AskedCard.tsx'
import { useDesk } from './desk.ts'

/** What was asked of the text before it was taken back, as this device keeps it. */
function useAskedBefore(): readonly Asked[] {
  const { workshop, manuscript } = useDesk()
  const [asked, setAsked] = useState<readonly Asked[]>([])
  const { id } = manuscript
  useEffect(() => {
    let here = true
    void workshop.asked.read(id).then((kept) => {
      if (here) setAsked(kept)
    })
    return () => {
      here = false
    }
  }, [workshop, id])
  return asked
}

function ToStrike({ asked }: { asked: Asked }) {
  const { workshop, manuscript, goTo } = useDesk()
  const without = withoutPassage(manuscript, asked)
  if (asked.part !== undefined && without === undefined)
    return <p className="ws-note">{tPropose.passageGone}</p>
  return (
    <div className="ws-choices">
      <Button size="small" onPress={() => goTo(asked.at)}>
        {tPropose.seePage}
      </Button>
      {without === undefined ? null : (
        <Button size="small" onPress={() => workshop.writing.change(without, {})}>
          {tPropose.withoutPassage}
        </Button>
      )}
    </div>
  )
}

function Gone({ page }: { page: WrittenPage }) {
  const { workshop, manuscript, matter, goTo } = useDesk()
  const { writing } = workshop
  const stands = quotesGone(page, matter) ? tPropose.goneQuote : false
  return (
    <li className="ws-request">
      <p>{tPropose.gonePage(page.words.stake)}</p>
      <div className="ws-choices">
        <Button size="small" onPress={() => goTo(manuscript.pages.indexOf(page))}>
          {tPropose.seePage}
        </Button>
        <Button size="small" onPress={() => void writing.dropPage(page.id)}>
          {tPropose.withoutPage}
        </Button>
        <Button
          size="small"
          unavailable={stands}
          onPress={() => writing.change(struck(manuscript, page, matter), {})}
        >
          {tPropose.goneStruck}
        </Button>
      </div>
    </li>
  )
}

/** Words withdrawn since they were written about: to strike, page by page. */
function GoneWords() {
  const { manuscript, matter } = useDesk()
  const gone = gonePages(manuscript, matter)
  if (gone.length === 0) return null
  return (
    <section>
      <h3 className="ws-side-title">{tPropose.gone}</h3>
      <p className="ws-note">{tPropose.goneHelp}</p>
      <ul>
        {gone.map((page) => (
          <Gone key={page.id} page={page} />
        ))}
      </ul>
    </section>
  )
}

/** What a text taken back is written again for: what was asked, and what was withdrawn. */
export function ToRework() {
  const { without } = useDesk()
  const asked = useAskedBefore()
  return (
    <>
      {without.size === 0 ? null : <p className="ws-note">{tPropose.withoutSome}</p>}
      <GoneWords />
      {asked.length === 0 ? null : (
        <section>
          <h3 className="ws-side-title">{tPropose.askedBefore}</h3>
          <p className="ws-note">{tPropose.askedBeforeHelp}</p>
          {asked.map((one) => (
            <AskedCard key={one.id} asked={one}>
              <ToStrike asked={one} />
            </AskedCard>
          ))}
        </section>
      )}
    </>
  )
}
