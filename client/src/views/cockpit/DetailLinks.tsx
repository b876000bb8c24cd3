import type { RecordId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Opened } from '../../store/board.ts'
import { linksOf } from '../../store/select/situations.ts'
import { useSession } from '../../store/use-app.ts'
import { useConcept } from './use-palette.ts'
import { useSideGestures } from './use-side.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpit.detail

function LinkRow({ link }: { link: Opened<'conceptLinks'> }) {
  const { tiers } = useSession()
  const name = useConcept(link.words.concept)?.name
  if (name === undefined) return null
  return (
    <li className="ck-link-row">
      <div>
        <p className="ck-link-name">{name}</p>
        {link.words.why === '' ? null : <p className="ck-item-note">{link.words.why}</p>}
        {link.words.question === '' ? null : (
          <p className="ck-item-note">{tCockpit.herbarium.question(link.words.question)}</p>
        )}
      </div>
      <Button variant="quiet" onPress={() => void tiers.unlinkConcept(link.id)}>
        {tCockpit.herbarium.unlink}
        <span className="fe-visually-hidden"> {name}</span>
      </Button>
    </li>
  )
}

interface DetailLinksProps {
  of: RecordId
  label?: string
}

/** Concepts linked to a record, each with its why; and the way to link one more. */
export function DetailLinks({ of, label = words.linksEcho }: DetailLinksProps) {
  const board = useTables('conceptLinks')
  const { show } = useSideGestures()
  const links = linksOf(board, of)
  return (
    <section className="ck-detail-part" aria-label={label}>
      <h4 className="ck-side-label">{label}</h4>
      <ul>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </ul>
      <Button variant="quiet" onPress={() => show('herbarium')}>
        {words.linkTo}
      </Button>
    </section>
  )
}
