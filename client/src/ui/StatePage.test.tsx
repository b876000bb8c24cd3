import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { StatePage } from './StatePage.tsx'

it('gives focus to the title of a state that takes the page', () => {
  render(
    <StatePage state="error" announce="assertive" title="Cet écho n’est pas passé">
      <p>Il est toujours là, sur ce téléphone.</p>
    </StatePage>,
  )
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  expect(screen.getByRole('alert')).toHaveTextContent('Il est toujours là')
})

it('leaves focus where it is inside a panel', () => {
  render(
    <StatePage state="empty" look="panel" title="La table est libre">
      <p>La première peut être toute petite.</p>
    </StatePage>,
  )
  expect(screen.getByRole('heading', { level: 2 })).not.toHaveFocus()
  expect(screen.getByRole('status')).toBeInTheDocument()
})
