import { useId, useState } from 'react'
import { tJoin } from '../../phrases/join.ts'
import { tWhoSees } from '../../phrases/who-sees.ts'
import { Button } from '../../ui/Button.tsx'
import { eyeIcon } from '../../ui/icons/eyeIcon.ts'
import { PromisesLink } from '../home/PromisesLink.tsx'

function WhoSeesWhat() {
  return tWhoSees.map(({ who, sees }) => (
    <section key={who}>
      <h3 className="fe-strong">{who}</h3>
      <ul>
        {sees.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  ))
}

/** What the group, the facilitator, the server and this phone see: one touch away, in the page. */
export function WhatEachSees() {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className="fe-join-sees">
      <Button
        variant="plain"
        icon={eyeIcon}
        expanded={open}
        controls={id}
        onPress={() => setOpen(!open)}
      >
        {tJoin.whatEachSees}
      </Button>
      <div id={id} hidden={!open} className="fe-join-sees-words">
        <WhoSeesWhat />
      </div>
      <PromisesLink />
    </div>
  )
}
