/** One phone for two people, in French. */
export const tPassOn = {
  head: 'Passer ce téléphone',
  title: 'À qui le tour ?',
  lede: 'La personne suivante ne verra rien de ce que vous avez gardé ici.',
  goes: 'Brouillons, notes, herbier et groupes quittent ce téléphone. Ce que vous avez posé reste sur la table.',
  unposted: 'Un texte n’est pas posé : il sera effacé avec le reste.',
  stays:
    'Pour revenir : « C’est moi, sur un autre téléphone ». La personne qui anime confirme d’un geste.',
  wait: 'Un texte n’est pas encore parti, ou le réseau manque. Attendez qu’il parte.',
  wipe: 'Effacer d’ici, et passer le téléphone',
} as const
