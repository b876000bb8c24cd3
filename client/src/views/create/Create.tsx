import { useEffect, useRef } from 'react'
import type { Kind } from '../../../../shared/method/kinds.ts'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { tCreate } from '../../phrases/create.ts'
import { Field } from '../../ui/Field.tsx'
import { PageHeader } from '../head/PageHeader.tsx'
import { CharterEditor } from './CharterEditor.tsx'
import { CreateFoot } from './CreateFoot.tsx'
import { GroupFields } from './GroupFields.tsx'
import { KindChoice } from './KindChoice.tsx'
import { useCreating, type CreateForm } from './use-creating.ts'
import './create.css'

export interface CreateProps {
  /** The kind chosen on Home. */
  kind?: Kind | undefined
  /** Back to Home, with the new group at its head. */
  onCreated: (group: RoomId) => void
  onBack: () => void
}

/** The title takes focus: one has just come from Home. */
function Opening() {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="fe-create-title">
      <h1 className="fe-title" ref={title} tabIndex={-1}>
        {tCreate.title}
      </h1>
      <p className="fe-lede">{tCreate.help}</p>
    </div>
  )
}

function Code({ form }: { form: CreateForm }) {
  if (!form.asksCode) return null
  return (
    <Field
      label={tCreate.code}
      help={tCreate.codeHelp}
      value={form.draft.code}
      onChange={(code) => form.write({ code })}
    />
  )
}

/** Creating a group: a kind, a name, an aim, ground rules. Nothing leaves before the last button. */
export function Create({ kind, onCreated, onBack }: CreateProps) {
  const form = useCreating(kind, onCreated)
  const { draft, write } = form
  return (
    <div className="fe-create">
      <div className="fe-create-page">
        <PageHeader back={{ label: tCreate.back, onBack }} />
        <main className="fe-create-main">
          <Opening />
          <div className="fe-create-columns">
            <div className="fe-create-group">
              <Code form={form} />
              <KindChoice value={draft.kind} onChange={(chosen) => write({ kind: chosen })} />
              <GroupFields draft={draft} write={write} />
            </div>
            <CharterEditor charter={form.charter} change={form.change} />
          </div>
          <CreateFoot form={form} />
        </main>
      </div>
    </div>
  )
}
