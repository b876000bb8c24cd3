/** What the person hears to whom the facilitation is offered, in French. */
export const tHandover = {
  offered: (name: string) => `${name} vous propose d’animer.`,
  alone: 'Vous auriez le déroulé, la porte et l’herbier.',
  together: 'Vous animeriez ensemble.',
  take: 'Prendre l’animation',
  decline: 'Non merci',
} as const
