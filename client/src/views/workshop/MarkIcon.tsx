import { Icon } from '../../ui/icons/Icon.tsx'
import type { Mark } from '../../store/mark.ts'
import { markIcons } from './mark-icons.ts'

const iconOf: Readonly<Record<string, keyof typeof markIcons>> = {
  prenom: 'person',
  personne: 'person',
  surnom: 'person',
  initiales: 'person',
  organisation: 'building',
  lieu: 'place',
  adresse: 'place',
  bien_ou_lieu_distinctif: 'place',
  date: 'calendar',
  date_relative: 'calendar',
  duree: 'calendar',
  age: 'number',
  effectif: 'number',
  montant: 'number',
  identifiant: 'number',
  telephone: 'phone',
  courriel: 'letter',
  web: 'letter',
  fonction_situee: 'badge',
  role_unique: 'badge',
  citation: 'quotes',
}

/** What kind of mark it is, beside its word. */
export function MarkIcon({ mark }: { mark: Mark }) {
  return (
    <span className="ws-mark-icon">
      <Icon path={markIcons[iconOf[mark.class] ?? 'group']} size={21} />
    </span>
  )
}
