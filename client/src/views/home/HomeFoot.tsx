import { tHome } from '../../phrases/home.ts'
import { useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { lockSimpleIcon } from '../../ui/icons/lockSimpleIcon.ts'
import { warningIcon } from '../../ui/icons/warningIcon.ts'
import { OtherLanguage } from './OtherLanguage.tsx'
import { PromisesLink } from './PromisesLink.tsx'

/** True on http over a local network: the line says so where the promise would stand. */
function PrivacyLine() {
  const secure = useAppState((state) => state.secure)
  if (!secure) {
    return (
      <p className="fe-home-privacy fe-home-privacy-weak">
        <Icon path={warningIcon} size={20} />
        <span>{tHome.insecure}</span>
      </p>
    )
  }
  return (
    <p className="fe-home-privacy">
      <Icon path={lockSimpleIcon} size={20} />
      <span className="fe-home-narrow">{tHome.privacyShort}</span>
      <span className="fe-home-wide">{tHome.privacy}</span>
    </p>
  )
}

/** The sheet of a facilitator, and the language of this device. */
function RescueRow({ onRescue }: { onRescue: () => void }) {
  return (
    <div className="fe-home-rescue">
      <LinkButton href="/secours" variant="quiet" onFollow={onRescue}>
        {tHome.rescue}
      </LinkButton>
      <OtherLanguage />
    </div>
  )
}

interface HomeFootProps {
  /** The first visit has nothing else to press. */
  first: boolean
  onJoin: () => void
  onRescue: () => void
}

/** Phones: joining within thumb reach. Everywhere: what the server can and cannot see. */
export function HomeFoot({ first, onJoin, onRescue }: HomeFootProps) {
  const online = useAppState((state) => state.online)
  return (
    <footer className="fe-home-foot">
      <div className="fe-home-narrow">
        <Button
          block
          variant={first ? 'primary' : 'secondary'}
          unavailable={online ? false : tHome.joinOffline}
          onPress={onJoin}
        >
          {tHome.joinOnPhone}
        </Button>
      </div>
      <PrivacyLine />
      <RescueRow onRescue={onRescue} />
      <div className="fe-home-rescue">
        <PromisesLink />
        <a className="fe-button fe-button-quiet" href="/guide" target="_blank">
          {tHome.guide}
        </a>
      </div>
    </footer>
  )
}
