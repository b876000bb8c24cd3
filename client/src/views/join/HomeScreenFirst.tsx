import { useState } from 'react'
import { tJoin } from '../../phrases/join.ts'
import { goOnWithout, wantsHomeScreenFirst } from '../../store/home-screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** On an iPhone's Safari, before joining: what is installed keeps its own words, and keeps them better. */
export function HomeScreenFirst() {
  const [wanted, want] = useState(wantsHomeScreenFirst)
  if (!wanted) return null
  const without = () => {
    goOnWithout()
    want(false)
  }
  return (
    <Notice
      tone="plain"
      lead={tJoin.homeScreenFirst}
      actions={
        <Button size="small" onPress={without}>
          {tJoin.homeScreenWithout}
        </Button>
      }
    >
      {tJoin.homeScreenHow}
    </Notice>
  )
}
