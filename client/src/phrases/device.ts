const size = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 })

/** « Cet appareil », in French. */
export const tDevice = {
  title: 'Cet appareil',
  back: 'Revenir à l’accueil',
  kept: 'Ce qui est gardé ici',
  lede: 'Vos places, vos brouillons, une copie des textes de vos groupes, chiffrés.',
  ledePlain:
    'Vos places, vos brouillons, une copie des textes. Sur ce réseau, leurs clés sont à nu.',
  weight: (bytes: number) =>
    bytes < 1e6 ? 'Moins de 1 Mo.' : `Environ ${size.format(bytes / 1e6)} Mo.`,
  promised: 'Ce navigateur s’est engagé à les garder.',
  notPromised:
    'Ce navigateur peut les effacer quand la place manque, ou après des semaines sans visite.',
  askToKeep: 'Lui demander de les garder',
  declined: 'Il ne s’y engage pas aujourd’hui. Revenir souvent l’y aide.',
  groups: 'Mes places',
  seat: (name: string, facilitates: boolean) =>
    `${name}, ${facilitates ? 'j’anime' : 'je participe'}`,
  quit: 'Quitter ce groupe',
  quitNext:
    'Votre nom et votre place sont rendus, tous vos appareils sortent. Ce que vous avez posé reste au groupe, sauf ce que vous retirez avant.',
  forget: 'L’effacer d’ici, garder ma place',
  forgetNext:
    'Ses textes et ses clés disparaissent d’ici, avec ce qui n’est pas parti. Votre place attend : « C’est moi, sur un autre téléphone ».',
  confirm: (word: string) => `Pour confirmer, écrivez : ${word}`,
  notNow: 'Pas maintenant',
  going: 'On rend votre place. Sans réseau, gardez cette page ouverte.',
  code: 'Un code pour ouvrir',
  codeInsecure: 'Pas ici : il faut une adresse qui commence par https.',
  codeLede:
    'Si vous le voulez, cet appareil le demande à chaque ouverture, et après dix minutes hors de vue.',
  codeSet: 'Choisir un code',
  codeIsSet: 'Un code ferme cet appareil.',
  codeClear: 'Retirer le code',
  wipe: 'Prêter, donner ou jeter cet appareil',
  wipeLede:
    'Tout ce que Faire Écho garde ici disparaît, avec ce qui n’est pas parti. Vos places restent dans vos groupes.',
  wipeAsk: 'Tout effacer de cet appareil',
  wipeYes: 'Tout effacer, maintenant',
} as const
