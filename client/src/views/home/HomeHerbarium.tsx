import { tHome } from '../../phrases/home.ts'
import { useHerbarium } from '../../store/use-herbarium.ts'
import { bookmarkSimpleIcon } from '../../ui/icons/bookmarkSimpleIcon.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'

/** The way to one's own herbarium, once something is in it. */
export function HomeHerbarium({ onFollow }: { onFollow: (() => void) | undefined }) {
  const { kept } = useHerbarium()
  if (kept.length === 0) return null
  return (
    <div className="fe-home-herbarium">
      <LinkButton href="/herbier" variant="plain" icon={bookmarkSimpleIcon} onFollow={onFollow}>
        {tHome.herbarium}
      </LinkButton>
    </div>
  )
}
