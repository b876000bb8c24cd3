import { useState } from 'react'

/** The name of a step, alone on the screen for 3 s when the group comes to it. */
export function StepCard({ stepId, name }: { stepId: string; name: string }) {
  const [seen, setSeen] = useState({ stepId, turns: 0 })
  if (seen.stepId !== stepId) setSeen({ stepId, turns: seen.turns + 1 })
  if (seen.turns === 0) return null
  return (
    <div key={seen.turns} className="fe-wall-card">
      <p>{name}</p>
    </div>
  )
}
