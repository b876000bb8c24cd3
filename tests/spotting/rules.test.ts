import { beforeAll, describe, expect, it } from 'vitest'
import { lists } from './lists.ts'
import { marked, masked } from './spotted.ts'

beforeAll(() => {
  lists()
}, 60_000)

describe('forms', () => {
  it.each([
    ['Appelle au 06 39 98 41 07.', '06 39 98 41 07'],
    ['Son numéro : 0639984107', '0639984107'],
    ['Au +33 (0)6 39 98 41 07, merci.', '+33 (0)6 39 98 41 07'],
    ['Écrire à a.b-c@jardin.example.', 'a.b-c@jardin.example'],
    ['Voir www.jardin.example/page.', 'www.jardin.example/page'],
    ['Sur jardins-du-coin.fr il y a tout.', 'jardins-du-coin.fr'],
    ['Le compte @les_bocaux publie.', '@les_bocaux'],
    ['Sur FR76 3000 4000 0312 3456 7890 143.', 'FR76 3000 4000 0312 3456 7890 143'],
    ['La sécu : 2 89 05 99 324 117 45.', '2 89 05 99 324 117 45'],
    ['La clio FG-482-KL est là.', 'FG-482-KL'],
    ['Elle dort 14 rue des Acacias.', '14 rue des Acacias'],
    ['Rendez-vous 3 bis, impasse du Lavoir, 26400 Crest.', '3 bis, impasse du Lavoir, 26400 Crest'],
    ['Le dossier n° 2024-11873 est perdu.', 'n° 2024-11873'],
  ])('[A2.1] masks the whole form in « %s »', (text, form) => {
    expect(masked(text)).toContain(form)
  })
})

describe('days', () => {
  it.each([
    ['On s’est vus mardi 14 mai.', 'mardi 14 mai'],
    ['Elle est absente depuis le 2.', 'depuis le 2'],
    ['On finit avant le 20, promis.', 'avant le 20'],
    ['Le 12, il a neigé.', 'Le 12'],
    ['Jeudi dernier, rien.', 'Jeudi dernier'],
    ['Il est parti fin août.', 'fin août'],
    ['C’était mi-septembre.', 'mi-septembre'],
    ['La question est venue jeudi en réunion.', 'jeudi'],
    ['Depuis l’hiver 2022 la porte ferme mal.', 'hiver 2022'],
    ['Le 12/10/2024 on a signé.', '12/10/2024'],
    ['La semaine du 10, elle a tenu.', 'semaine du 10'],
  ])('[A2.2] masks the day in « %s »', (text, day) => {
    expect(masked(text.replaceAll('’', "'")).join('|')).toContain(day)
  })

  it.each([
    'On livre le vendredi et chaque mardi.',
    'Au mois d’août, tout est sec.',
    'Vers 11 h, on a mangé.',
    'J’ai appelé le 15, puis le 112 et le 3114.',
    'À la Saint-Michel, on paie.',
    'Du lundi au vendredi, c’est pareil.',
    'Le 3e rang est sec, les 12 caisses sont là.',
  ])('[A2.2] keeps what is of any week in « %s »', (text) => {
    expect(masked(text)).toEqual([])
  })

  it('[A2.3] tells an age from a length of time', () => {
    expect(masked('Il a cinquante-huit ans et travaille ici depuis six ans.')).toEqual([
      'cinquante-huit ans',
    ])
    expect(marked('Il travaille ici depuis six ans.', 'generalise')).toEqual(['depuis six ans'])
    expect(masked('Mme Aubry, 91 ans, attend.')).toContain('91 ans')
  })
})

describe('names', () => {
  it.each([
    ['Mme B. est venue.', 'Mme B.'],
    ['J’ai vu M. Gauthier-Lacaze.', 'M. Gauthier-Lacaze'],
    ['J’ai appelé monsieur vidal hier.', 'monsieur vidal'],
    ['Le président Marchetti a signé.', 'Le président Marchetti'],
    ['J’ai vu K. D. partir.', 'K. D.'],
    ['Bonjour, je m’appelle orphéus.', 'orphéus'],
    ['moi c’est karim, du jardin', 'karim'],
    ['On l’appelait le père Mathurin.', 'le père Mathurin'],
    ['C’est N’Diaye qui conduit.', 'N’Diaye'],
    ['Avec Xhemail on a semé.', 'Xhemail'],
    ['Xhemail a semé.', 'Xhemail'],
    ['il est parti avec karim', 'karim'],
  ])('[A2.4] masks the name in « %s »', (text, name) => {
    expect(masked(text.replaceAll('’', "'"))).toContain(name.replaceAll('’', "'"))
  })

  it('[A2.5] tells a first name from the common word, by capital and neighbours', () => {
    expect(masked('La pierre du muret a bougé.')).toEqual([])
    expect(masked('On a cueilli des violettes avec Violette.')).toEqual(['Violette'])
    expect(masked('Aimer son travail, c’est déjà beaucoup.')).toEqual([])
    expect(masked('Constance dans l’accueil : pas si simple.')).toEqual(['Constance'])
  })

  it('[A2.6] says again what it has found once', () => {
    expect(masked('On a vu Prune. Prune rit. Avec prune, on rit.')).toEqual(['Prune', 'Prune'])
  })
})

describe('places and bodies', () => {
  it.each([
    ['La DDETS du Gard a refusé.', 'Gard'],
    ['Le CCAS de Firminy aide.', 'Firminy'],
    ['On va au quartier des Tarterêts.', 'quartier des Tarterêts'],
    [
      'Le collège Simone-Veil de Lantenay-sur-Orve est loin.',
      'collège Simone-Veil de Lantenay-sur-Orve',
    ],
    ['Chez nous, à l’épicerie sociale Le Trait d’Union, on pèse.', 'Le Trait d’Union'],
    ['On vient de lodève en bus.', 'lodève'],
    ['On dort à saint affrique ce soir.', 'saint affrique'],
    [
      'Le vice-président de la communauté de communes du Haut-Arvan écoute.',
      'vice-président de la communauté de communes du Haut-Arvan',
    ],
  ])('[A2.7] masks the place in « %s »', (text, place) => {
    const all = masked(text.replaceAll('’', "'")).join('|')
    expect(all).toContain(place.replaceAll('’', "'"))
  })

  it('[A2.8] never masks what everybody has', () => {
    const text =
      'Avec l’ASP, le CACES, la DDETS, la MSA, le CCAS, en CDDI, en SIAE ou en ESAT, en PMSMP, France Travail, ATEMIS et le Réseau Cocagne.'
    expect(masked(text)).toEqual([])
  })
})

describe('clues', () => {
  it.each([
    ['C’est la seule encadrante du secteur.', 'role_unique'],
    ['Il y avait seize salariés au hangar.', 'effectif'],
    ['On vend à 1,90 euro le kilo.', 'montant'],
    ['Elle est en arrêt maladie.', 'sante'],
    ['Il sort de prison, il se tait.', 'judiciaire'],
    ['Sa mère est morte au printemps.', 'famille'],
    ['Elle est arrivée de Guinée.', 'origine'],
    ['Elle est déléguée syndicale.', 'syndical'],
    ['Il y a eu un incendie.', 'evenement_rare'],
    ['Elle a dit : « Vous nous avez menti. »', 'citation'],
    ['On était à la serre 4.', 'bien_ou_lieu_distinctif'],
    ['Hier, rien.', 'date_relative'],
    ['Ils sont là depuis six ans.', 'duree'],
  ])('[A2.9] flags, to say otherwise, « %s » as %s', (text) => {
    expect(marked(text.replaceAll('’', "'"), 'generalise')).not.toEqual([])
  })

  it('[A2.9] leaves alone a text that gives nobody away', () => {
    const text =
      'Quand il pleut, on trie. Trier, c’est regarder. Les mains occupées, la langue se libère. On a mis quarante minutes, et personne n’a râlé.'
    expect([...masked(text), ...marked(text, 'generalise')]).toEqual([])
  })
})
