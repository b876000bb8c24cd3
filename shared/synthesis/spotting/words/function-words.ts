const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that only hold others together: never a name, whatever their capital. */
export const FUNCTION_WORDS = list(`
  a ai aie ais ait alors ainsi apres as assez au aucun aucune aujourd'hui auquel aura aurai aurait aussi aussitot autant autour
  autre autres aux avait avaient avais avant avec avez aviez avions avoir avons ayant beaucoup bien bientot bon bonne bref c
  ca car ce ceci cela celle celles celui cent ces cet cette ceux chacun chacune chaque chez ci cinq comme comment contre d dans
  davantage de debout dedans dehors deja demain depuis dernier derniere derriere des dès deux devant dire dit dix donc dont du
  durant elle elles en encore enfin ensemble ensuite entre envers es est et etaient etais etait etant ete etes etre eu eux euh
  fais fait fallait faut fois font fut gros hein helas hier hormis hors huit ici il ils j jamais je jusque juste l la
  laquelle le lequel les lesquelles lesquels leur leurs loin lors lorsque lui ma maintenant mais mal malgre me meme memes mes
  mien mienne mieux mille mine moi moins mon n ne neanmoins neuf ni non nos notre notres nous nouveau nul nulle on ont onze
  or ou où oui outre par parce pareil parfois parmi partout pas pendant personne peu peut peux plus plusieurs plutot pour pourquoi
  pourtant pres presque pu puis puisque qu quand quant quarante quatre que quel quelle quelles quelqu'un quelque quelques
  quelquefois quels qui quinze quoi quoique rien s sa sais sait sans sauf se sera serai serait ses seul seule seuls seules si sien
  sienne sinon six soi soit soixante sommes son sont souvent suis suit sur surtout t ta tandis tant tantot tard te tel telle tels
  telles tes tienne tien toi ton tot toujours tous tout toute toutefois toutes treize trente tres trois trop tu un une unes uns va
  vais vas vers veut veux via vingt voici voila vos votre votres vous vraiment vu y ah oh eh ben bah bof hop ouf ouais hum
  ok peut-etre celui-ci celle-ci celui-la celle-la ceux-ci ceux-la la-bas la-haut ci-dessus ci-joint c'est-a-dire vis-a-vis
  elle-meme lui-meme moi-meme eux-memes soi-meme nous-memes vous-memes toi-meme elles-memes avant-hier apres-demain apres-midi
  rendez-vous est-ce dit-il dit-elle a-t-il a-t-elle dis-je fallait-il faut-il peut-il t-il t-elle y a-t-on
  certain certaine certains certaines divers diverses
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi
  dimanche printemps ete automne hiver
`)

/** Articles and the like: what follows one is a thing, seldom a person. */
export const DETERMINERS = list(`
  le la les l un une des du au aux ce cet cette ces mon ton son ma ta sa mes tes ses notre votre leur nos vos leurs quel quelle
  chaque quelque quelques plusieurs aucun aucune d de deux trois quatre cinq six sept huit neuf dix
`)

/** Words that may stand inside a name: « Grange aux Merles », « Val de Sambre ». */
export const NAME_LINKS = list('de du des d la le les l sur sous aux lez les lès')

/** Words that may also stand inside a name that has its own article: « Les Mains dans la Terre ». */
export const WIDE_NAME_LINKS = new Set([...NAME_LINKS, 'dans', 'et', 'pour', 'avec', 'sans', 'd'])

/** Articles that open a name when they bear its capital: « Le Trait d'Union ». */
export const NAME_ARTICLES = list('le la les l aux au')

/** Prepositions that a place follows. */
export const PLACE_PREPOSITIONS = list(
  'a de d sur vers depuis pour en par jusqu jusque entre direction',
)
