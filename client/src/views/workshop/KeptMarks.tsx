import { tMarks } from '../../phrases/workshop-marks.ts'
import { unkeep } from '../../store/select/workshop-decide.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from './desk.ts'

/** What was kept as it stands, and why: any of it can be decided again. */
export function KeptMarks() {
  const { manuscript, workshop } = useDesk()
  const kept = manuscript.pages.flatMap(({ id, words }) =>
    words.kept.map((each) => ({ ...each, page: id })),
  )
  if (kept.length === 0) return null
  return (
    <section>
      <h3 className="ws-side-title">{tMarks.kept}</h3>
      <ul className="ws-rows">
        {kept.map(({ page, text, class: name, reason }) => (
          <li key={`${page} ${name} ${text}`} className="ws-kept-row">
            <span>
              <span className="ws-row-text">{text}</span>
              <span className="ws-row-note">{tMarks.keptFor(reason)}</span>
            </span>
            <Button
              variant="plain"
              size="small"
              onPress={() => workshop.writing.change(unkeep(manuscript, page, text), {})}
            >
              {tMarks.decideAgain}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
