import { freeze, type Frozen } from '../frozen.ts'
import { standingOf } from '../standing.ts'
import type { Released } from '../text.ts'
import { vetoesOf } from '../vetoes.ts'
import { frozenWith, hashText, id, judged, page, said } from './proposals.ts'

/** Words that everybody needed said yes to: by the one way that there is. */
export function releasedWith(over: Partial<Frozen> = {}): Released {
  const frozen = frozenWith(over)
  const proposed = { group: 'g', frozen, hash: freeze(frozen, hashText), untilMin: 100 }
  const everybody = new Set([
    ...frozen.needed.map(({ member }) => member),
    ...vetoesOf(frozen.pages),
  ])
  const yes = [...everybody].map((member) => said(proposed, member, { quoted: true }))
  const standing = standingOf(proposed, judged(yes))
  if (standing.state !== 'agreed') throw new Error(`The text is ${standing.state}`)
  return standing.text
}

const members = ['karim', 'awa', 'soizic', 'theo', 'yannick', 'florence'].map(id)

const protecting = page({
  stake: 'Protéger sans faire à la place',
  parts: {
    happened:
      'Une livraison se prépare avec deux personnes de moins que prévu. Pour tenir l’heure, une personne du groupe finit seule pendant la pause, et refuse l’aide d’une collègue. Elle dit avoir voulu la protéger\u00A0; elle croit l’avoir vexée.\nUne autre relave elle-même une partie de la récolte après une plainte, sans en parler à son équipe. Le soir, le travail est fait. Personne ne sait ce qu’il a coûté.',
    echoed:
      '«\u00A0Le soir, je me dis que je leur ai pris quelque chose.\u00A0»\nPlusieurs reconnaissent cette façon de protéger qui devient faire sans. D’autres la retournent\u00A0: un jour, c’est l’équipe qui a renvoyé son encadrant·e s’asseoir. Protéger n’a pas toujours le sens que l’on croit, ni le même auteur.',
    light:
      'Nommer l’engagement subjectif a permis de dire ce que coûte le fait de tenir, y compris quand cela ne se voit pas. Le travail réel n’est pas ce que la fiche du soir raconte\u00A0: c’est aussi ce qu’on a fait pour que la journée tienne, et ce qu’on n’a pas demandé.',
    open: 'À quel moment demander plutôt que finir\u00A0? Qui protège-t-on quand on dit non\u00A0? Que perd l’équipe quand tout part à l’heure\u00A0?',
  },
  concepts: [{ concept: 'engagement-subjectif' }, { concept: 'travail-reel' }],
  needs: [
    { to: 'network', text: 'Un temps entre encadrant·es, deux fois par an' },
    { to: 'training', text: 'Apprendre à demander de l’aide en pleine livraison' },
  ],
  quotes: [
    {
      part: 'echoed',
      text: 'Le soir, je me dis que je leur ai pris quelque chose.',
      by: id('awa'),
    },
  ],
  drawsOn: [id('karim'), id('awa')],
})

const counting = page({
  stake: 'Dire ce que la fiche du soir ne dit pas',
  parts: {
    happened:
      'Chaque soir, une fiche compte les caisses. Elle ne dit rien des gestes repris, des conseils donnés en passant, ni de ce que chacun·e a laissé pour plus tard.',
    echoed:
      'Une personne dit qu’elle «\u00A0remplit la fiche pour être tranquille\u00A0». Dans d’autres équipes, la fiche s’écrit à deux, en parlant. Elle y devient autre chose.',
    light:
      'Le travail réel déborde ce qui se compte. L’évaluation peut partir de ce débordement, si l’on prend le temps de le raconter.',
    open: 'Que voudrait-on que la fiche sache\u00A0? À qui sert-elle, et qui la lit\u00A0? Le guide public est ici\u00A0: https://www.exemple.fr/fiches/guide-des-participant·es',
  },
  concepts: [
    { concept: 'travail-reel' },
    {
      concept: 'fiche-parlee',
      own: {
        name: 'Fiche parlée',
        definition: 'Une fiche que l’on remplit à deux, à voix haute, en fin de journée.',
      },
    },
  ],
  needs: [{ to: 'management', text: 'Revoir la fiche avec celles et ceux qui la remplissent' }],
  quotes: [{ part: 'echoed', text: 'remplit la fiche pour être tranquille', by: id('soizic') }],
  drawsOn: [id('soizic')],
})

/** Two stakes, a quotation alone and one inside a sentence, concepts of the catalogue and own. */
export const releasedText = releasedWith({
  title: 'Protéger sans faire à la place',
  lead: 'Quand tenir pour les autres finit par leur retirer leur part du travail.',
  pages: [protecting, counting],
  needed: members.map((member) => ({ member, veto: member === id('karim') })),
})

/** As many stakes as pages of paper, each near the length that a page may have. */
export function longReleased(stakes: number): Released {
  const long =
    'Une phrase du groupe, écrite sans hâte et relue par toutes les personnes concernées. '
  const text = long.repeat(9).trim()
  const pages = Array.from({ length: stakes }, (_, at) =>
    page({
      stake: `Enjeu écrit pour mesurer, n° ${at + 1}`,
      parts: { happened: text, echoed: text, light: text, open: text },
    }),
  )
  return releasedWith({ pages })
}
