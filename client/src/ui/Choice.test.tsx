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

  it('[V1.15] shows what was pressed at once, until what it asks for is done or cannot be', async () => {
    const asked: { keep: () => void; fail: () => void }[] = []
    const said: unknown[] = []
    globalThis.reportError = (cause) => said.push(cause)
    function Asked() {
      const [value, setValue] = useState<Signature>('signed')
      const ask = (next: Signature) =>
        new Promise<void>((resolve, reject) => {
          const keep = () => {
            setValue(next)
            resolve()
          }
          asked.push({ keep, fail: () => reject(new Error('The device is full')) })
        })
      return <Choice legend="Signature" options={OPTIONS} value={value} onChange={ask} />
    }
    render(<Asked />)
    const radio = (name: string) => screen.getByRole('radio', { name })
    const settle = (how: 'keep' | 'fail') => act(async () => asked.shift()?.[how]())
    fireEvent.click(radio('Sans signature'))
    expect(radio('Sans signature')).toBeChecked()
    await settle('keep')
    expect(radio('Sans signature')).toBeChecked()
    fireEvent.click(radio('Signée Awa'))
    expect(radio('Signée Awa')).toBeChecked()
    expect(said).toEqual([])
    await settle('fail')
    expect(radio('Sans signature')).toBeChecked()
    expect(said).toEqual([new Error('The device is full')])
  })
})
