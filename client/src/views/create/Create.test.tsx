import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { defaultRules } from '../../../../shared/method/charter.ts'
import type { RoomId } from '../../../../shared/model/ids.ts'
import type { App, AppState } from '../../store/app.ts'
import { AppContext } from '../../store/use-app.ts'
import { Create, type CreateProps } from './Create.tsx'
import { soloDevice } from '../../../../tests/fixtures/solo-home.ts'

const group = 'g'.repeat(22) as RoomId

function create(part: Partial<AppState> = {}, created: App['createGroup'] = async () => group) {
  const state = soloDevice(part)
  const createGroup = vi.fn<App['createGroup']>(created)
  const onCreated = vi.fn<CreateProps['onCreated']>()
  render(
    <AppContext value={{ state, createGroup } as unknown as App}>
      <Create kind="tenir-debout" onCreated={onCreated} onBack={() => undefined} />
    </AppContext>,
  )
  return { createGroup, onCreated }
}

const done = () => screen.getByRole('button', { name: 'Créer le groupe' })
const write = async (label: RegExp, text: string) =>
  userEvent.type(screen.getByLabelText(label), text)

async function writeNames() {
  await write(/Le nom du groupe/, 'Encadrer dehors')
  await write(/Comment vous appelle/, 'Hélène')
}

describe('creating a group', () => {
  it('sends what was written, with the six rules and eight sessions to start from', async () => {
    const { createGroup, onCreated } = create()
    await writeNames()
    await userEvent.click(done())
    expect(createGroup).toHaveBeenCalledWith({
      group: { kind: 'tenir-debout', name: 'Encadrer dehors', aim: '', planned: 8 },
      charter: { rules: defaultRules.map(({ fr }) => fr) },
      name: 'Hélène',
    })
    await vi.waitFor(() => expect(onCreated).toHaveBeenCalledWith(group))
  })

  it('says the first thing it waits for, and sends nothing before', async () => {
    const { createGroup } = create()
    expect(done()).toHaveAccessibleDescription('Donnez un nom au groupe.')
    await userEvent.click(done())
    expect(createGroup).not.toHaveBeenCalled()
  })

  it('asks for the words of a host that wants them', async () => {
    const { createGroup } = create({ creation: 'code' })
    await writeNames()
    expect(done()).toHaveAccessibleDescription(/mots donnés par l’hébergeur/)
    await write(/Les mots donnés/, 'sillon clair')
    await userEvent.click(done())
    expect(createGroup.mock.calls[0]?.[0]).toMatchObject({ code: 'sillon clair' })
  })

  it('[H2.2] says that other words than the host’s make no group, and keeps what was written', async () => {
    const { onCreated } = create({ creation: 'code' }, async () => undefined)
    await writeNames()
    await write(/Les mots donnés/, 'sillon sombre')
    await userEvent.click(done())
    expect(await screen.findByRole('alert')).toHaveTextContent('Vérifiez les mots de l’hébergeur.')
    expect(screen.getByLabelText(/Le nom du groupe/)).toHaveValue('Encadrer dehors')
    expect(onCreated).not.toHaveBeenCalled()
  })

  it('moves, removes and puts back rules with buttons, focus following', async () => {
    const { createGroup } = create()
    await writeNames()
    await userEvent.click(screen.getByRole('button', { name: 'Descendre la règle 1' }))
    await userEvent.click(screen.getByRole('button', { name: 'Retirer la règle 6' }))
    expect(screen.getByLabelText('Règle 5')).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Remettre' }))
    expect(screen.getByLabelText('Règle 6')).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter une règle' }))
    expect(screen.getByLabelText('Règle 7')).toHaveFocus()
    await userEvent.keyboard('On rit aussi.')
    await userEvent.click(done())
    const fr = defaultRules.map((rule) => rule.fr)
    expect(createGroup.mock.calls[0]?.[0].charter.rules).toEqual([
      fr[1],
      fr[0],
      ...fr.slice(2),
      'On rit aussi.',
    ])
  })

  it('keeps everything written when the group could not be created', async () => {
    create({}, async () => Promise.reject(new Error('refused')))
    await writeNames()
    await userEvent.click(done())
    expect(await screen.findByRole('alert')).toHaveTextContent('Le groupe n’a pas été créé.')
    expect(screen.getByLabelText(/Le nom du groupe/)).toHaveValue('Encadrer dehors')
    expect(done()).not.toHaveAttribute('aria-disabled')
  })

  it('waits for the network', () => {
    create({ online: false })
    expect(done()).toHaveAccessibleDescription(/Il faut du réseau/)
  })
})
