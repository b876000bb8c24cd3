/** Words of the dialog that takes a released text away from the product. */
export const tExport = {
  title: 'Emporter ce texte',
  help: 'Tout le monde a dit oui à ces mots, pour ces lecteurs-là. Ne les montrez pas à d’autres.',
  readers: (audience: string) => `${audience}.`,
  legend: 'Sous quelle forme\u00A0?',
  formats: {
    paper: 'Papier ou PDF',
    docx: 'Word (.docx)',
    odt: 'LibreOffice (.odt)',
    md: 'Texte (.md)',
    csv: 'Tableur (.csv)',
    json: 'Logiciels (.json)',
  },
  about: {
    paper:
      'La page est imprimée par votre navigateur. S’il en fait un PDF, il y note l’heure et son nom.',
    docx: 'Pour relire ou mettre en page. Le fichier ne dit ni qui l’a fait, ni quand.',
    odt: 'Pour relire ou mettre en page. Le fichier ne dit ni qui l’a fait, ni quand.',
    md: 'Le texte seul, avec ses titres.',
    csv: 'Une ligne par paragraphe. Le fichier ne contient aucun calcul.',
    json: 'Pour une personne qui programme. Le format est décrit avec le produit.',
  },
  print: 'Imprimer',
  save: 'Enregistrer le fichier',
  saving: 'Le fichier se prépare.',
  saved: (name: string) => `Le fichier «\u00A0${name}\u00A0» est dans vos téléchargements.`,
  failed: 'Le fichier n’a pas pu être fait. Le texte est toujours ici. Vous pouvez réessayer.',
  withdrawn: 'Si ce texte est retiré un jour, on vous demandera de détruire ce fichier.',
  close: 'Fermer',
} as const
