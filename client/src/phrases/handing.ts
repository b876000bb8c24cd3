/** What is said of passing the facilitation on, and of a facilitator's own devices, in French. */
export const tHanding = {
  offer: 'Passer l’animation',
  offerTo: (name: string) => `Passer l’animation à ${name} ?`,
  offerHelp: (name: string) =>
    `${name} aura le déroulé, la porte et l’herbier. Rien ne change avant son accord, sur son appareil.`,
  passOn: 'Passer l’animation',
  passOnHelp: 'Vous restez à table, parmi les pairs.',
  together: 'Animer à deux',
  togetherHelp: 'Vous animez ensemble, chaque personne sur son appareil.',
  waiting: (name: string) => `L’animation est proposée à ${name}. En attente de sa réponse.`,
  takeBack: 'Reprendre',
  offerRehearsed: 'Une répétition ne passe pas l’animation : personne ne répondrait.',
  stepDown: 'Quitter l’animation',
  stepDownAsk: 'Quitter l’animation ?',
  stepDownHelp: 'L’autre personne continue d’animer. Vous restez à table, parmi les pairs.',

  sheet: 'Feuille de secours',
  sheetHelp:
    'Douze mots sur papier rendent votre place d’animation, sur n’importe quel appareil. Rangez la feuille comme une clé.',
  sheetAlone: 'Personne d’autre ne doit voir cet écran pendant que la feuille y est.',
  sheetFormer: 'Une feuille déjà écrite d’ici ne servira plus.',
  write: 'Écrire la feuille',
  print: 'Imprimer',
  sheetTitle: (group: string) => `Feuille de secours du groupe « ${group} »`,
  sheetBegins: 'Ouvrez Faire Écho sur un autre appareil, ou lisez le code avec sa caméra.',
  sheetBeginsHere: 'Ouvrez Faire Écho sur l’ordinateur qui tient ce serveur.',
  sheetOnlyHere:
    'Ce serveur n’est joignable que de l’ordinateur qui le tient. Cette feuille ne sert que là.',
  sheetSteps: [
    'À l’accueil, choisissez « J’ai une feuille de secours », puis écrivez les douze mots.',
    'Touchez « Tenir la séance ici ». La séance continue où elle en était.',
  ],
  sheetWarning: 'Qui tient cette feuille peut animer et lire ce groupe.',
  sheetRehearsed: 'Une répétition n’a pas de feuille de secours : elle disparaît avec cette page.',
  words: 'Les douze mots, dans l’ordre',
  qr: 'Code de la feuille de secours',
  noNetwork: 'Il faut du réseau pour cela. Réessayez quand il est revenu.',

  add: 'Ajouter un de mes appareils',
  addHelp:
    'Lisez ce code avec la caméra de votre téléphone. Puis confirmez ici que c’est bien le vôtre.',
  addWhy: 'Vos notes et l’herbier y tiennent, quand cet écran est recopié sur le mur.',
  addRehearsed: 'Une répétition n’a pas d’autre appareil : elle reste dans cette page.',
  addOnlyHere:
    'Ce serveur n’est joignable que de cet ordinateur. Aucun autre appareil ne peut s’ajouter.',
  addQr: 'Code pour ajouter un de mes appareils',
  asks: (sign: string) =>
    `Un téléphone demande votre place d’animation. Le vôtre montre-t-il ${sign} ?`,
  asksYes: 'Oui, c’est le mien',
  asksNo: 'Non, refuser',
  codeRead: 'Le code a été lu. Répondez avant de continuer.',
  confirmed: 'C’est fait : ce téléphone tient la séance avec vous.',
  codeOld: 'Ce code a plus de cinq minutes. Il n’ouvre plus rien.',
  codeClosed: 'Le code est fermé. Il n’ouvre plus rien.',
  newCode: 'Montrer un autre code',

  elsewhereTitle: 'La séance est tenue sur un autre appareil',
  elsewhereHelp:
    'Rien n’est perdu. Tant que vous ne la reprenez pas, cet appareil ne change rien à la séance.',
  holdHere: 'Tenir la séance ici',
  home: 'Revenir à l’accueil',
} as const
