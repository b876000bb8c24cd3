import { useSession } from '../store/use-app.ts'
import { CommonScreen } from './screen/CommonScreen.tsx'
import { OneImageStrip } from './screen/OneImageStrip.tsx'

/** "Une seule image": what the group looks at, and a thin strip with nothing private. */
export function Mirrored({ onLeave }: { readonly onLeave: () => void }) {
  const { tiers } = useSession()
  const strip = <OneImageStrip onNext={(step) => void tiers.goToStep(step)} onLeave={onLeave} />
  return <CommonScreen strip={strip} />
}
