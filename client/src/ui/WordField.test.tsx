import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { WordField } from './WordField.tsx'

const word = (onComplete: (word: string) => void, onNext: () => void) => (
  <WordField
    number={5}
    label="mot 5 sur 5"
    value="ver"
    onChange={() => undefined}
    recognised={false}
    recognisedWord="reconnu"
    completions={['verbe', 'verger', 'vernis']}
    completionsLabel="Peut-être"
    onComplete={onComplete}
    onNext={onNext}
  />
)

it('chooses a completion with arrows and Enter, and advances without one', async () => {
  const onComplete = vi.fn<(word: string) => void>()
  const onNext = vi.fn<() => void>()
  render(word(onComplete, onNext))
  const input = screen.getByRole('combobox', { name: 'mot 5 sur 5' })
  await userEvent.click(input)
  await userEvent.keyboard('{Enter}')
  expect(onNext).toHaveBeenCalledOnce()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(screen.getByRole('option', { name: 'verger' })).toHaveAttribute('aria-selected', 'true')
  await userEvent.keyboard('{Enter}')
  expect(onComplete).toHaveBeenCalledWith('verger')
})

it('chooses a completion with a press, keeping the focus in the word', async () => {
  const onComplete = vi.fn<(word: string) => void>()
  render(word(onComplete, () => undefined))
  const input = screen.getByRole('combobox')
  await userEvent.click(input)
  await userEvent.click(screen.getByRole('option', { name: 'vernis' }))
  expect(onComplete).toHaveBeenCalledWith('vernis')
  expect(input).toHaveFocus()
})
