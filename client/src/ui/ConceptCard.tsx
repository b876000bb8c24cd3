import type { ReactNode } from 'react'
import type { FamilyLook } from './marks/FamilyGlyph.tsx'
import { Icon } from './icons/Icon.tsx'
import { linkSimpleIcon } from './icons/linkSimpleIcon.ts'
import { Specimen } from './specimens/Specimen.tsx'
import './ConceptCard.css'

interface ConceptCardProps {
  family: FamilyLook
  familyName: string
  /** "n° 4" */
  number?: string | undefined
  name: string
  /** 'phone' is the whole card, 'panel' has its drawing at the side, 'compact' is drawing and name. */
  size: 'phone' | 'panel' | 'compact'
  headingLevel?: 1 | 2 | 3 | undefined
  definition?: ReactNode
  question?: string | undefined
  /** "Pourquoi ici", then the words, or a field where the facilitator writes them. */
  whyLabel?: string | undefined
  why?: ReactNode
  source?: string | undefined
}

function CardWords(props: ConceptCardProps) {
  return (
    <>
      {props.definition === undefined ? null : (
        <p className="fe-card-definition">{props.definition}</p>
      )}
      {props.question === undefined ? null : <p className="fe-card-question">{props.question}</p>}
      {props.why === undefined ? null : (
        <div className="fe-card-why">
          {props.whyLabel === undefined ? null : (
            <p className="fe-card-why-label">{props.whyLabel}</p>
          )}
          {props.why}
        </div>
      )}
      {props.source === undefined ? null : (
        <p className="fe-card-source">
          <Icon path={linkSimpleIcon} size={20} />
          {props.source}
        </p>
      )}
    </>
  )
}

/** A concept card: double rule, family and number, specimen, name, definition, question, why here. */
export function ConceptCard(props: ConceptCardProps) {
  const Heading = `h${props.headingLevel ?? 2}` as const
  return (
    <article className={`fe-card fe-card-${props.size}`}>
      <p className="fe-card-head">
        <span>{props.familyName}</span>
        {props.number === undefined ? null : <span>{props.number}</span>}
      </p>
      <Specimen family={props.family} />
      <Heading className="fe-card-name">{props.name}</Heading>
      {props.size === 'compact' ? null : <CardWords {...props} />}
    </article>
  )
}
