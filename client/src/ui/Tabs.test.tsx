import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { Tabs } from './Tabs.tsx'

type Moment = 'facts' | 'done' | 'felt'

function Moments() {
  const [selected, setSelected] = useState<Moment>('facts')
  return (
    <Tabs<Moment>
      label="Moments"
      tabs={[
        { id: 'facts', label: 'Les faits' },
        { id: 'done', label: 'Ce que j’ai fait' },
        { id: 'felt', label: 'Ce que ça m’a fait' },
      ]}
      selected={selected}
      onSelect={setSelected}
    >
      <p>{selected}</p>
    </Tabs>
  )
}

it('walks its tabs with arrows, Home and End, keeping one in the tab order', async () => {
  render(<Moments />)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}')
  const done = screen.getByRole('tab', { name: 'Ce que j’ai fait' })
  expect(done).toHaveFocus()
  expect(done).toHaveAttribute('aria-selected', 'true')
  expect(screen.getByRole('tabpanel')).toHaveAccessibleName('Ce que j’ai fait')
  await userEvent.keyboard('{End}{ArrowRight}')
  expect(screen.getByRole('tab', { name: 'Les faits' })).toHaveFocus()
  const inOrder = screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)
  expect(inOrder).toHaveLength(1)
})
