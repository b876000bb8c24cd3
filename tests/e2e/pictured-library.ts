import type { Browser } from 'playwright-core'
import type { Author } from '../../shared/acts/act.ts'
import { depositPages, depositText } from '../../shared/acts/deposit-text.ts'
import type { Released } from '../../shared/synthesis/text.ts'
import { parseDeposit, type DepositLink } from '../../client/src/seal/deposit-fragment.ts'
import { hashOf } from '../../client/src/seal/hash.ts'
import { idInLibrary, sealToLibrary } from '../../client/src/seal/library-box.ts'
import { newRecordId, newToken } from '../../client/src/seal/random.ts'
import { run } from '../../client/src/sync/errand.ts'
import { laptop, type Device } from './devices.ts'
import type { Host } from './host.ts'
import { button } from './people.ts'
import { openPictured, picture } from './pictured.ts'
import { relayWithoutPage } from './relay-without-page.ts'

type Page = Released['pages'][number]

const page = (
  stake: string,
  parts: readonly [string, string, string],
  [to, need]: readonly [string, string],
) => ({
  stake,
  parts: { happened: parts[0], echoed: parts[1], light: '', open: parts[2] },
  concepts: [{ concept: 'travail-reel' }],
  needs: [{ to, text: need }],
  quotes: [],
})

/** Texts as invented groups could have agreed to them: no name, no place, no day. */
const texts = [
  {
    season: { year: 2026, season: 'autumn' },
    kind: 'tenir-debout',
    audience: 'groups',
    title: 'Ce que protéger veut dire',
    lead: 'Tenir un cadre sans prendre la place des autres.',
    pages: [
      page(
        'Protéger sans faire à la place',
        [
          'Une livraison presse, et l’équipe est réduite. La personne qui encadre finit seule le travail des autres. Quand on vient l’aider, elle refuse.',
          'D’autres ont connu ce moment où aider devient décider. On rentre fatigué d’avoir eu raison.',
          'Qui peut dire stop, et quand ? Que perd-on quand on protège ?',
        ],
        ['training', 'Apprendre à accueillir une première journée'],
      ),
    ],
  },
  {
    season: { year: 2026, season: 'summer' },
    kind: 'professionnalisation',
    audience: 'groups',
    title: 'Un métier que la fiche ne dit pas',
    lead: 'Ce qui se fait vraiment, entre ce qui est demandé et ce qui est possible.',
    pages: [
      page(
        'Dire ce que l’on arbitre',
        [
          'Deux consignes se contredisent. Chaque personne choisit seule, et n’en parle pas.',
          'Beaucoup reconnaissent ces choix faits en silence.',
          'À qui dire ce que l’on a laissé ?',
        ],
        ['management', 'Un temps chaque mois pour parler des consignes'],
      ),
    ],
  },
  {
    season: { year: 2026, season: 'spring' },
    kind: 'innovation-servicielle',
    audience: 'groups',
    title: 'Autour du panier',
    lead: 'Ce qui compte se passe souvent autour de ce qui se vend.',
    pages: [
      page(
        'Dire ce que cela vaut, sans le réduire à un prix',
        [
          'On cuisine ensemble ce qui allait être jeté. Quelqu’un demande le prix d’un panier.',
          'Ailleurs aussi, ce qui a compté n’est dans aucune ligne.',
          'Avec qui parler de ce que cela vaut ?',
        ],
        ['network', 'Rencontrer d’autres équipes qui cuisinent'],
      ),
    ],
  },
] as unknown as readonly Released[]

/** Brings a text as a facilitator's device would, once its group has agreed. */
async function deposit(host: Host, link: DepositLink, text: Released): Promise<void> {
  const proposal = newToken()
  const id = idInLibrary(link.room, proposal, 'text')
  const pages = text.pages.map((_: Page, at) => idInLibrary(link.room, proposal, at))
  const author: Author = {
    room: link.room,
    member: link.member,
    epoch: 1,
    seal: (place, words) => sealToLibrary(link.key, place, { words }),
  }
  const placed = { id, withdrawal: hashOf(newToken()), pages }
  const acts = [depositText(author, placed, text), ...depositPages(author, placed, text)]
  const { key: _key, ...who } = { ...link, device: newRecordId(), acts }
  const said = await run(relayWithoutPage(host.origin), who)
  if (said !== 'done') throw new Error(`The deposit was answered « ${said} »`)
}

async function open({ page: shown }: Device, host: Host): Promise<DepositLink> {
  await shown.goto(host.origin)
  await button(shown, /^Bibliothèque/).click()
  await shown.getByLabel('Son nom').fill('Le réseau des jardins')
  await button(shown, 'Ouvrir la bibliothèque').click()
  await shown.getByText('Rien n’est encore sorti').waitFor()
  await button(shown, 'Lien et feuille').click()
  const address = await shown.getByLabel('Lien de dépôt').inputValue()
  await button(shown, 'Fermer').click()
  const link = parseDeposit(address)
  if (link === undefined) throw new Error('No link of a library')
  return link
}

/** The pictures of who coordinates: the library's first view, and a text about to be taken away. */
export async function pictureLibrary(browser: Browser, host: Host): Promise<void> {
  const reader = await openPictured(browser, laptop)
  const link = await open(reader, host)
  for (const text of texts) await deposit(host, link, text)
  await reader.page.getByText('3 textes que des groupes ont laissé sortir').waitFor()
  await picture(reader, 'bibliotheque')
  await button(reader.page, /Protéger sans faire à la place/).click()
  await reader.page.getByText('Qui peut dire stop, et quand ?').waitFor()
  await picture(reader, 'un-texte')
  await reader.context.close()
}
