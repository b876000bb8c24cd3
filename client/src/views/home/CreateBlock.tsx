import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import { kinds, type Kind } from '../../../../shared/method/kinds.ts'
import { tHome } from '../../phrases/home.ts'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import { followHere, LinkButton } from '../../ui/LinkButton.tsx'
import { KindMedallion } from '../../ui/marks/KindMedallion.tsx'

interface CreateBlockProps {
  onCreate: (kind?: Kind) => void
  /** The libraries of this device, or a new one. */
  onLibrary?: (() => void) | undefined
  /** « Répéter avec un groupe imaginaire ». */
  onRehearse?: (() => void) | undefined
}

const address = '/creer'

function KindRow({ kind, onCreate }: { kind: Kind; onCreate: (kind: Kind) => void }) {
  const { name, promise } = kindPortraits[kind]
  return (
    <li>
      <a
        className="fe-home-kind"
        href={address}
        onClick={(event) => followHere(event, () => onCreate(kind))}
      >
        <KindMedallion kind={kind} size={46} />
        <span className="fe-home-kind-words">
          <strong className="fe-home-kind-name">{name}</strong>
          <span className="fe-home-kind-promise">{promise}</span>
        </span>
      </a>
    </li>
  )
}

/** The three kinds, each a way into creating a group. */
export function CreateBlock({ onCreate, onLibrary, onRehearse }: CreateBlockProps) {
  return (
    <section className="fe-home-create">
      <h2 className="fe-home-block-title">{tHome.createTitle}</h2>
      <p className="fe-home-block-help">{tHome.createHelp}</p>
      <ul className="fe-home-kinds">
        {kinds.map((kind) => (
          <KindRow key={kind} kind={kind} onCreate={onCreate} />
        ))}
      </ul>
      <LinkButton href={address} icon={plusIcon} onFollow={() => onCreate()}>
        {tHome.create}
      </LinkButton>
      <p className="fe-home-library">
        <LinkButton href="/bibliotheque" variant="quiet" onFollow={onLibrary}>
          {tHome.library}
        </LinkButton>
        <LinkButton href="/preparer/repeter" variant="quiet" onFollow={onRehearse}>
          {tHome.rehearse}
        </LinkButton>
      </p>
    </section>
  )
}
