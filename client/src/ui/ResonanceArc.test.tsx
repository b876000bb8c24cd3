import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { VoiceItem } from './EchoThread.tsx'
import { ResonanceArc } from './ResonanceArc.tsx'

const ITEMS: readonly VoiceItem[] = [
  { id: 'a', seat: 'full', words: '…parce que moi aussi.', by: 'Awa' },
  { id: 'b', seat: 'full', by: 'Théo, dit à voix haute' },
  { id: 'c', seat: 'question', words: 'Que lui auriez-vous dit ?', by: 'Question d’Inès' },
]

it('reads its voices in their order, with their author and without their drawing', () => {
  render(<ResonanceArc label="Échos à la situation 3" items={ITEMS} />)
  const list = screen.getByRole('list', { name: 'Échos à la situation 3' })
  const read = within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent)
  expect(read).toEqual([
    '…parce que moi aussi.Awa',
    'Théo, dit à voix haute',
    'Que lui auriez-vous dit ?Question d’Inès',
  ])
})
