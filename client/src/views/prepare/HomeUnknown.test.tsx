import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { soloCard } from '../../../../tests/fixtures/solo-home.ts'
import type { App, FoundedAgain } from '../../store/app.ts'
import { AppContext } from '../../store/use-app.ts'
import { HomeUnknown } from './HomeUnknown.tsx'

async function asked(...answers: FoundedAgain[]) {
  const foundAgain = vi.fn<App['foundAgain']>()
  for (const answer of answers) foundAgain.mockResolvedValueOnce(answer)
  const onFounded = vi.fn<() => void>()
  const card = soloCard({ role: 'facilitator', isUnknown: true })
  render(
    <AppContext value={{ foundAgain } as unknown as App}>
      <HomeUnknown card={card} onFounded={onFounded} />
    </AppContext>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Refaire le groupe' }))
  return { foundAgain, onFounded, group: card.group }
}

const go = async () => {
  const dialog = screen.getByRole('dialog')
  const buttons = [...dialog.querySelectorAll('button')]
  const made = buttons.find(({ textContent }) => textContent === 'Refaire le groupe')
  if (made === undefined) throw new Error('no way to make it')
  await userEvent.click(made)
}

it('[Z2.9] says what comes back before anything is asked, and asks it once', async () => {
  const { foundAgain, onFounded, group } = await asked('founded')
  expect(screen.getByRole('dialog')).toHaveTextContent(/Les autres reviennent par les cinq mots/)
  expect(foundAgain).not.toHaveBeenCalled()
  await go()
  expect(foundAgain).toHaveBeenCalledExactlyOnceWith(group, undefined)
  await vi.waitFor(() => expect(onFounded).toHaveBeenCalledOnce())
})

it('[Z2.9] asks for the host’s words where it wants them, and again where they are other ones', async () => {
  const { foundAgain, onFounded, group } = await asked('code', 'code', 'founded')
  await go()
  const field = await screen.findByLabelText('Les mots donnés par l’hébergeur')
  await userEvent.type(field, 'sillon sombre')
  await go()
  expect(await screen.findByRole('alert')).toHaveTextContent(/ne sont pas les bons/)
  await userEvent.clear(field)
  await userEvent.type(field, 'sillon clair')
  await go()
  expect(foundAgain).toHaveBeenLastCalledWith(group, 'sillon clair')
  await vi.waitFor(() => expect(onFounded).toHaveBeenCalledOnce())
})

it('[Z2.9] says that a group which is there is to be entered by the five words, and offers no more', async () => {
  await asked('there')
  await go()
  expect(await screen.findByRole('alert')).toHaveTextContent(/Demandez les cinq mots/)
  await expect(go()).rejects.toThrow('no way to make it')
  await userEvent.click(screen.getByRole('button', { name: 'Fermer' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

it('[Z2.9] changes nothing without a network, and may be tried again', async () => {
  const { onFounded } = await asked('offline', 'founded')
  await go()
  expect(await screen.findByRole('alert')).toHaveTextContent(/Rien n’a changé/)
  await go()
  await vi.waitFor(() => expect(onFounded).toHaveBeenCalledOnce())
})
