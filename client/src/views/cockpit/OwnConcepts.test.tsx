import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { soloSession } from '../../../../tests/fixtures/solo.ts'
import { writeCatalogueFile } from '../../../../shared/concepts/catalogue-file.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { SessionHandle } from '../../store/session.ts'
import { centred } from '../../store/select/situations.ts'
import { SessionContext } from '../../store/use-app.ts'
import { Cockpit } from './Cockpit.tsx'

const user = userEvent.setup({ delay: null })
const words = tCockpit.ownConcepts
const herb = tCockpit.herbarium
const nothing = () => undefined
let session: SessionHandle

/** The cockpit at the linking step, its herbarium open. */
async function show(): Promise<void> {
  session = soloSession({ as: 'facilitator', stage: 'linking', matter: 'echoed' })
  render(
    <SessionContext value={session}>
      <Cockpit onHome={nothing} onOneImage={nothing} />
    </SessionContext>,
  )
  await screen.findByRole('button', { name: words.family })
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => user.click(button(name))
const own = () => [...(session.groupBoard?.getState().concepts.values() ?? [])]
const links = () => [...session.board.getState().conceptLinks.values()]
const dialog = () => within(screen.getByRole('dialog'))

/** The form, once what this device keeps of it was read: until then its fields take no letter. */
async function form(): Promise<void> {
  await press(words.add)
  for (const label of [words.name, words.definition, words.question])
    await waitFor(() => expect(dialog().getByLabelText(label)).not.toHaveAttribute('readonly'))
}

async function add(name: string): Promise<void> {
  await form()
  const fields: [string, string][] = [
    [words.name, name],
    [words.definition, 'Ce que l’on se dit à voix basse.'],
    [words.question, 'À qui l’auriez-vous dit ?'],
  ]
  for (const [label, text] of fields) await user.type(dialog().getByLabelText(label), text)
  await user.click(dialog().getByRole('button', { name: words.save }))
}

beforeEach(() => {
  window.innerWidth = 1440
  window.innerHeight = 900
})

describe('[C1.1] a concept of the group’s own', () => {
  it('is named, linked and handed out like the others, its card travelling with it', async () => {
    await show()
    await press(words.family)
    expect(screen.getByText(words.none)).toBeVisible()
    await add('Parler bas')
    await user.click(await screen.findByRole('button', { name: 'Parler bas' }))
    expect(own().map(({ words: one }) => one.key)).toEqual(['parler-bas'])
    await press(herb.link)
    await press(herb.handOut)
    const card = {
      name: 'Parler bas',
      definition: 'Ce que l’on se dit à voix basse.',
      question: 'À qui l’auriez-vous dit\u00a0?',
    }
    expect(links().at(-1)?.words).toMatchObject({ concept: 'parler-bas', card })
    const [handout] = [...session.board.getState().handouts.values()].slice(-1)
    expect(handout?.words).toMatchObject({ concept: 'parler-bas', card })
  })

  it('taken out of the group’s, stays readable where it was linked', async () => {
    await show()
    await press(words.family)
    await add('Parler bas')
    await user.click(await screen.findByRole('button', { name: 'Parler bas' }))
    await press(herb.link)
    await press(words.remove)
    expect(dialog().getByText(words.removeHelp)).toBeVisible()
    await user.click(dialog().getByRole('button', { name: words.remove }))
    expect(own()).toEqual([])
    expect(screen.getByText(words.gone)).toBeVisible()
    expect(screen.getAllByText('Parler bas').length).toBeGreaterThan(0)
    expect(links().at(-1)?.words.card?.name).toBe('Parler bas')
  })

  it('is asked for whole, and under a name that nothing else has', async () => {
    await show()
    await press(words.family)
    await form()
    await user.click(dialog().getByRole('button', { name: words.save }))
    expect(dialog().getByRole('alert')).toHaveTextContent(words.unfinished)
    await user.type(dialog().getByLabelText(words.name), 'travail réel')
    await user.click(dialog().getByRole('button', { name: words.save }))
    expect(dialog().getByRole('alert')).toHaveTextContent('« Travail réel » est déjà')
    expect(own()).toEqual([])
  })
})

describe('[C1.2] a file of concepts', () => {
  const concept = { key: 'parler-bas', name: 'Parler bas', definition: 'x', question: 'y' }
  const choose = async (text: string) => {
    await press(words.family)
    await press(words.import)
    const file = new File([text], 'concepts.json', { type: 'application/json' })
    await user.upload(dialog().getByLabelText(words.file), file)
  }

  it('is read, shown, then taken whole', async () => {
    await show()
    await choose(writeCatalogueFile([concept, { ...concept, key: 'autre', name: 'Autre' }]))
    expect(await dialog().findByText('Autre')).toBeVisible()
    expect(own()).toEqual([])
    await user.click(dialog().getByRole('button', { name: words.doImport }))
    await waitFor(() =>
      expect(own().map(({ words: one }) => one.name)).toEqual(['Autre', 'Parler bas']),
    )
  })

  it('with one fault brings nothing, and says which line', async () => {
    await show()
    const good = writeCatalogueFile([concept, { ...concept, key: 'autre' }])
    await choose(good.replace('"id": "parler-bas"', '"id": "autre", "auteur": "Hélène"'))
    const alert = await dialog().findByRole('alert')
    expect(alert).toHaveTextContent('Rien n’a été importé.')
    expect(alert).toHaveTextContent('Ligne 12 : le champ « auteur » n’est pas connu.')
    expect(alert).toHaveTextContent('Ligne 12 : « autre » est déjà à la ligne 6.')
    expect(dialog().queryByRole('button', { name: words.doImport })).toBeNull()
    expect(own()).toEqual([])
  })

  it('that changes a known concept says so before', async () => {
    await show()
    await session.tiers.keepConcepts([concept])
    await choose(writeCatalogueFile([{ ...concept, definition: 'mieux dit' }]))
    expect(await dialog().findByText(words.toChange)).toBeVisible()
    await user.click(dialog().getByRole('button', { name: words.doImport }))
    await waitFor(() =>
      expect(own().map(({ words: one }) => one.definition)).toEqual(['mieux dit']),
    )
  })
})

describe('bringing concepts', () => {
  it('[C1.3] marks the one kept for the facilitator, and offers neither to hand it out nor to link it', async () => {
    await show()
    await user.type(screen.getByRole('searchbox'), 'stratégies')
    expect(await screen.findByText(herb.reservedShort)).toBeVisible()
    await press('Stratégies de défense')
    expect(screen.getByText(/étiquetterait une personne/)).toBeVisible()
    expect(screen.queryByRole('button', { name: herb.handOut })).toBeNull()
    expect(screen.queryByRole('button', { name: herb.link })).toBeNull()
    const reserved = { concept: 'strategies-de-defense', why: '', question: '' }
    expect(() => session.tiers.handOut(undefined, reserved)).toThrow('facilitator')
  })

  it('[C1.4] reminds gently above three, and stops nobody', async () => {
    await show()
    for (const concept of ['travail-prescrit', 'activite', 'arbitrage']) {
      await session.tiers.handOut(undefined, { concept, why: '', question: '' })
    }
    await user.type(screen.getByRole('searchbox'), 'confiance')
    await user.click(await screen.findByRole('button', { name: 'Confiance' }))
    expect(screen.getByText(herb.enough)).toBeVisible()
    await press(herb.handOut)
    expect(session.board.getState().handouts.size).toBe(4)
  })

  it('[C1.4] asks another question than the card’s own, when one is written', async () => {
    await show()
    const of = centred(session.board.getState())?.id
    await user.type(screen.getByRole('searchbox'), 'confiance')
    await user.click(await screen.findByRole('button', { name: 'Confiance' }))
    await press(herb.otherQuestion)
    const field = screen.getByLabelText(herb.asked)
    await user.clear(field)
    await user.type(field, 'Qui savait ?')
    await press(herb.link)
    const link = links().find((one) => one.record.of === of && one.words.concept === 'confiance')
    expect(link?.words.question).toBe('Qui savait ?')
  })
})
