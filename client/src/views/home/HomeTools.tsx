import { useLocation } from 'wouter'
import { tHome } from '../../phrases/home.ts'
import { deviceMobileIcon } from '../../ui/icons/deviceMobileIcon.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { ReadingButton } from '../reading/ReadingButton.tsx'
import { ReadingIcon } from '../reading/ReadingIcon.tsx'

/** What Home always offers in its header. */
export function HomeTools() {
  const [, go] = useLocation()
  const toDevice = () => go('/appareil')
  return (
    <>
      <span className="fe-home-narrow">
        <IconButton label={tHome.device} icon={deviceMobileIcon} onPress={toDevice} />
        <ReadingIcon />
      </span>
      <span className="fe-home-wide">
        <LinkButton href="/appareil" variant="plain" icon={deviceMobileIcon} onFollow={toDevice}>
          {tHome.device}
        </LinkButton>
        <ReadingButton />
      </span>
    </>
  )
}
