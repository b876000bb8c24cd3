import { isBilan } from '../../../../shared/model/group-text.ts'
import { mostSynthesisPages } from '../../../../shared/model/synthesis.ts'
import { draftPages } from '../../../../shared/synthesis/draft.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import { Button } from '../../ui/Button.tsx'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import { trashIcon } from '../../ui/icons/trashIcon.ts'
import { useDesk } from './desk.ts'

/** What was cut, under the text; stakes that may leave and are not in it yet. */
export function PagesFoot() {
  const { workshop, manuscript, matter, page } = useDesk()
  const there = new Set(manuscript.pages.map(({ words }) => words.from))
  const byRule = isBilan(manuscript.id) ? [] : draftPages(matter)
  const absent = byRule.filter(({ from }) => !there.has(from))
  const cut = page?.words.cut ?? []
  const room = manuscript.pages.length < mostSynthesisPages
  const atMin = Math.floor(workshop.nowMs() / 60_000)
  return (
    <div className="ws-pages-foot">
      {cut.length === 0 ? null : <p className="ws-note">{tWorkshop.cutWords(cut.join(', '))}</p>}
      {(room ? absent : []).map((drafted) => (
        <Button
          key={drafted.from}
          variant="plain"
          icon={plusIcon}
          onPress={() => void workshop.writing.addPage({ ...drafted, atMin })}
        >
          {tWorkshop.addPage(drafted.stake)}
        </Button>
      ))}
      {page === undefined || manuscript.pages.length < 2 ? null : (
        <Button
          variant="plain"
          icon={trashIcon}
          onPress={() => void workshop.writing.dropPage(page.id)}
        >
          {tWorkshop.dropPage}
        </Button>
      )}
    </div>
  )
}
