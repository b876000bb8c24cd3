import { expect, it } from 'vitest'
import { memberOf } from '../../../../tests/fixtures/solo-people.ts'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { byLine } from './by-line.ts'

it('[R1.16] tells what somebody signed who has left from what nobody signed', () => {
  const { board } = soloSession({ as: 'peer', matter: 'titles' })
  const awa = memberOf('Awa')
  const by = (owner: typeof awa | '') => byLine(board.getState(), { record: { owner }, words: {} })
  expect([by(awa), by('')]).toEqual(['Awa', undefined])
  const participants = new Map(board.getState().participants)
  participants.delete(awa)
  board.setState({ participants })
  expect([by(awa), by('')]).toEqual(['Une personne qui n’est plus là', undefined])
})
