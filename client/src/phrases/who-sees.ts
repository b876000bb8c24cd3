/** "Ce que chacun·e voit ici": one heading and a few sentences for each reader, nothing hidden. */
export const tWhoSees = [
  {
    who: 'Les personnes du groupe',
    sees: [
      'Votre nom, et les textes que vous posez.',
      'Vos brouillons et ce que vous gardez pour vous ne quittent pas ce téléphone.',
      'Une personne du groupe pourrait répéter ce qu’elle a lu : c’est le cadre qui vous protège.',
    ],
  },
  {
    who: 'La personne qui anime',
    sees: [
      'Les mêmes textes que le groupe, et qui est connecté.',
      'Elle ne voit ni vos brouillons, ni ce que vous gardez pour vous.',
    ],
  },
  {
    who: 'Le serveur',
    sees: [
      'Il ne peut lire aucun nom, aucun titre, aucun texte.',
      'Il voit votre adresse internet, votre navigateur, vos heures d’arrivée et de départ.',
      'Il voit combien vous êtes, qui anime, et si la séance est ouverte ou finie.',
      'Il voit quand un texte part, sa taille environ, à quoi il répond, et s’il est retiré.',
    ],
  },
  {
    who: 'Ce téléphone',
    sees: [
      'Vos textes y sont gardés chiffrés, aussi longtemps que ce navigateur garde ses données.',
      'Vider les données du navigateur, ou perdre le téléphone, les efface d’ici.',
      'Un téléphone fourni par l’employeur peut être surveillé. Préférez le vôtre.',
    ],
  },
] as const
