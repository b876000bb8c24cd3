import { useLocation } from 'wouter'
import { homeFr } from '../../phrases/home.fr.ts'
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
        <IconButton label={homeFr.device} icon={deviceMobileIcon} onPress={toDevice} />
        <ReadingIcon />
      </span>
      <span className="fe-home-wide">
        <LinkButton href="/appareil" variant="plain" icon={deviceMobileIcon} onFollow={toDevice}>
          {homeFr.device}
        </LinkButton>
        <ReadingButton />
      </span>
    </>
  )
}
