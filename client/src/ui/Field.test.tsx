import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Field } from './Field.tsx'

const nothing = () => undefined

describe('Field', () => {
  it('links its error sentence and its help to the control', () => {
    render(
      <Field
        label="Comment vous appelle-t-on ici ?"
        value="Awa"
        onChange={nothing}
        help="Un prénom ou un surnom."
        error="Ce nom est déjà pris."
      />,
    )
    const input = screen.getByLabelText('Comment vous appelle-t-on ici ?')
    expect(input).toHaveAccessibleDescription('Ce nom est déjà pris. Un prénom ou un surnom.')
    expect(input).toBeInvalid()
    expect(input).toHaveValue('Awa')
  })

  it('never lets a spelling or completion service read what is typed', () => {
    render(<Field label="Texte" multiline value="" onChange={nothing} />)
    const text = screen.getByLabelText('Texte')
    expect(text).toHaveAttribute('spellcheck', 'false')
    expect(text).toHaveAttribute('autocorrect', 'off')
    expect(text).toHaveAttribute('autocomplete', 'off')
  })

  it('counts from fifteen left, announces at fifteen and zero, and cuts nothing past the limit', () => {
    const counter = (left: number) => `encore ${left}`
    const field = (value: string) => (
      <Field label="Titre" value={value} onChange={nothing} limit={20} counter={counter} />
    )
    const { rerender } = render(field('1234'))
    expect(screen.queryByText('encore 16')).toBeNull()
    rerender(field('12345'))
    expect(screen.getByRole('status')).toHaveTextContent('encore 15')
    rerender(field('123456'))
    expect(screen.getByText('encore 14')).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    rerender(field('1234567890123456789012'))
    expect(screen.getByLabelText('Titre')).toHaveValue('1234567890123456789012')
    expect(screen.getByText('encore -2')).toBeVisible()
  })
})
