import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Choice, type ChoiceOption } from './Choice.tsx'

type Signature = 'signed' | 'unsigned'

const OPTIONS: readonly ChoiceOption<Signature>[] = [
  { value: 'signed', label: 'Signée Awa' },
  { value: 'unsigned', label: 'Sans signature' },
]

function Signed({ options }: { options: readonly ChoiceOption<Signature>[] }) {
  const [value, setValue] = useState<Signature>('signed')
  return <Choice legend="Signature" options={options} value={value} onChange={setValue} />
}

describe('Choice', () => {
  it('moves with the arrow keys', async () => {
    render(<Signed options={OPTIONS} />)
    await userEvent.tab()
    expect(screen.getByRole('radio', { name: 'Signée Awa' })).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('radio', { name: 'Sans signature' })).toBeChecked()
  })

  it('greys an option and says why', () => {
    const reason = 'À partir de cinq personnes.'
    render(
      <Signed
        options={OPTIONS.map((option) =>
          option.value === 'unsigned' ? { ...option, unavailable: reason } : option,
        )}
      />,
    )
    const radio = screen.getByRole('radio', { name: 'Sans signature' })
    expect(radio).toBeDisabled()
    expect(radio).toHaveAccessibleDescription(reason)
    expect(screen.getByText(reason)).toBeVisible()
  })

  it('[V1.15] stays as it was last pressed until that is done, and says then what stands', async () => {
    const asked: (() => void)[] = []
    const ask = () => new Promise<void>((resolve) => asked.push(resolve))
    const shown = (value: Signature) => (
      <Choice legend="Signature" options={OPTIONS} value={value} onChange={ask} />
    )
    const { rerender } = render(shown('signed'))
    const radio = (name: string) => screen.getByRole('radio', { name })
    const finish = (stands: Signature) =>
      act(async () => {
        rerender(shown(stands))
        asked.shift()?.()
      })
    fireEvent.click(radio('Sans signature'))
    rerender(shown('signed'))
    expect(radio('Sans signature')).toBeChecked()
    await finish('unsigned')
    expect(radio('Sans signature')).toBeChecked()
    fireEvent.click(radio('Signée Awa'))
    fireEvent.click(radio('Sans signature'))
    await finish('signed')
    expect(radio('Sans signature')).toBeChecked()
    // What was asked last did not come to stand.
    await finish('signed')
    expect(radio('Signée Awa')).toBeChecked()
  })
})
