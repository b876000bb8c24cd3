/** The text that closes a cycle, for who facilitates. */
export const tBilan = {
  title: 'Le bilan du cycle',
  lede: 'Deux textes, qui ne se mélangent pas : l’un pour le groupe, l’autre pour les directions.',
  later: 'Il se commence quand le cycle touche à sa fin.',
  begin: 'Commencer le bilan',
  open: 'Ouvrir le bilan',
  opening: 'On relit ce que le groupe a gardé de ses séances…',
  forGroup: 'Pour le groupe',
  forGroupHelp:
    'Lisez-le à voix haute, et complétez-le avec le groupe. Il vient des enjeux et des pistes gardés, jamais des récits. Il reste dans le groupe.',
  parts: {
    moved: 'Ce qui a bougé',
    returned: 'Les enjeux qui sont revenus',
    references: 'Les repères, jusqu’à nouvel ordre',
    needs: 'Les besoins, et à qui',
    charter: 'Comment le cadre a tenu',
  },
  left: (count: number) => `Encore ${count} caractères`,
  keep: 'Garder ce texte',
  kept: 'Le texte est gardé : chacun·e le lit dans « Mes textes ».',
  keptOn: (day: string) => `Gardé le ${day}.`,
  draft:
    'Ce texte n’est encore que sur cet appareil. Une ligne qui attend ses mots n’est pas gardée.',
  wants: 'Il n’y a encore rien à garder.',
  tooLong: 'Une des parties est trop longue.',
  giveUp: 'Revenir au texte gardé',
  again: 'Repartir de ce que le groupe a gardé',
  forManagements: 'Pour les directions',
  forManagementsHelp:
    'Un autre texte, à écrire dans l’atelier. Seuls les enjeux notés « peut sortir » y sont. Il ne sort que si tout le groupe dit oui.',
  begun: 'Un texte est commencé.',
  beginManagements: 'Commencer le texte pour les directions',
  openManagements: 'Reprendre le texte pour les directions',
  noStake: 'Aucun enjeu gardé n’est noté « peut sortir ». Rien d’autre ne sort.',
} as const
