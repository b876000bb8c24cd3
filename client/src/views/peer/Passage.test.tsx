import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { memberOf } from '../../../../tests/fixtures/solo-people.ts'
import { myEcho } from '../../store/select/peer-mine.ts'
import { centred, passageOf } from '../../store/select/situations.ts'
import { button, field, phone, user } from './testing/phone.tsx'

const sentence = 'J’ai fini les bottes de radis seul pendant leur pause.'
const awa = memberOf('Awa')

function posted(session: ReturnType<typeof phone>) {
  const board = session.board.getState()
  const centre = centred(board)
  const echo = centre && myEcho(board, awa, centre.id)
  return { echo, passage: centre && echo && passageOf(centre, echo) }
}

it('[T3.1] ties an echo to one sentence, said again before the echo, and holds no copy of it', async () => {
  const session = phone({ name: 'Awa', stage: 'echoes' })
  await user.click(button('Faire écho'))
  await user.click(button('À propos d’un passage'))
  await user.click(button(sentence))
  expect(screen.getByText(sentence, { selector: 'q' })).toBeVisible()
  await user.type(await field(), 'chez nous aussi.')
  await user.click(button('Faire écho, signé Awa'))
  await waitFor(() => expect(posted(session).passage).toBe(sentence))
  expect(JSON.stringify(posted(session).echo?.words)).not.toContain('radis')
  // « Reprendre » brings back the words with their passage.
  await user.click(button('Reprendre'))
  expect(await field()).toHaveValue('chez nous aussi.')
  expect(await screen.findByText(sentence, { selector: 'q' })).toBeVisible()
})

it('[T3.1] is no obligation, and may be left', async () => {
  const session = phone({ name: 'Awa', stage: 'echoes' })
  await user.click(button('Faire écho'))
  await user.click(button('À propos d’un passage'))
  await user.click(button(sentence))
  await user.click(button('Sans passage'))
  await user.type(await field(), 'chez nous aussi.')
  await user.click(button('Faire écho, signé Awa'))
  await waitFor(() => expect(posted(session).echo).toBeDefined())
  expect(posted(session).passage).toBeUndefined()
})
