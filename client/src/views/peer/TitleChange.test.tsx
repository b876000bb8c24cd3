import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { mySituation } from '../../store/select/peer-mine.ts'
import { button, field, groupMoves, phone, user } from './testing/phone.tsx'

test('a line reworded keeps its place and its number on the table', async () => {
  const session = phone({ name: 'Soizic', stage: 'round', matter: 'titles' })
  const posted = () => mySituation(session.board.getState(), session.me)
  const before = posted()
  await user.click(button('Changer ma ligne'))
  expect(await field()).toHaveValue(before?.words.title)
  expect(button('Poser, signée Soizic')).toHaveAttribute('aria-disabled', 'true')
  await user.clear(await field())
  expect(await field()).toHaveValue('')
  await user.paste('Les poireaux du vendredi')
  await user.click(button('Poser, signée Soizic'))
  await screen.findByText('Ça part dans un instant')
  expect(posted()).toMatchObject({ id: before?.id, words: { title: 'Les poireaux du vendredi' } })
  expect(posted()?.record.ord).toBe(before?.record.ord)
  await user.click(button('Reprendre'))
  // The words stand in a field while they leave, too: what may be pressed is awaited.
  await screen.findByRole('button', { name: 'Ne rien changer' })
  await waitFor(async () => expect(await field()).toHaveValue('Les poireaux du vendredi'))
  expect(posted()?.words.title).toBe(before?.words.title)
  await user.click(button('Ne rien changer'))
  expect(await screen.findByText('Votre situation est posée')).toBeVisible()
  expect(await session.drafts.read('situation')).toBeUndefined()
})

test('a line that the group looks at meanwhile is not reworded, and its new words stay', async () => {
  const session = phone({ name: 'Soizic', stage: 'round', matter: 'titles' })
  await user.click(button('Changer ma ligne'))
  await user.click(await field())
  await user.paste(', encore')
  const mine = mySituation(session.board.getState(), session.me)
  if (mine === undefined) throw new Error('no situation of mine')
  groupMoves(session, { centre: mine.id })
  expect(screen.getByText(/elle ne se change plus/)).toBeVisible()
  expect(await field()).toHaveValue(`${mine.words.title}, encore`)
})
