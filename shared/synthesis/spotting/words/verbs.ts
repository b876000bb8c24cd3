const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What follows a person who acts: told a name that is also a common word from the word itself. */
const AFTER_SUBJECT = list(`
  a avait aura aurait est etait sera serait fut n ne s se m me t te lui nous vous leur y en va allait ira vient venait viendra
  veut voulait voudra voudrait peut pouvait pourra pourrait doit devait devra devrait sait savait saura fait faisait fera dit
  disait dira met mettait mettra prend prenait prendra tient tenait tiendra part partait partira sort sortait voit voyait croit
  croyait connait connaissait pense pensait demande demandait repond repondait parle parlait arrive arrivait reste restait
  travaille travaillait trouve trouvait passe passait appelle appelait pleure pleurait rit riait sourit crie criait chante
  explique expliquait raconte racontait propose proposait refuse refusait accepte acceptait decide decidait regarde regardait
  ecoute ecoutait attend attendait entend entendait comprend comprenait apprend apprenait ouvre ouvrait ferme fermait conduit
  conduisait seme semait cueille cueillait arrose arrosait plante plantait taille taillait range rangeait trie triait pese pesait
  vend vendait compte comptait porte portait pose posait monte montait descend descendait charge chargeait livre livrait prepare
  preparait cuisine cuisinait plie pliait repasse nettoie nettoyait lave lavait coupe coupait tond tondait soude soudait surveille
  surveillait corrige barre ecrit ecrivait lit lisait dort dormait mange mangeait boit buvait fume fumait vit vivait habite
  habitait semble semblait parait devient devenait revient revenait repart rentre rentrait entre entrait tourne tournait
  gere gerait anime animait encadre encadrait accompagne accompagnait aide aidait remplace remplacait commence commencait finit
  finissait arrete arretait continue continuait oublie oubliait perd perdait gagne gagnait signe signait paie payait
  ajoute ajoutait insiste insistait repete repetait rappelle rappelait previent prevenait envoie envoyait recoit recevait
  donne donnait garde gardait laisse laissait leve levait assied secoue hoche soupire souffle tape cherche cherchait
  joue jouait aime aimait deteste adore craint craignait souffre souffrait supporte reclame reclamait exige exigeait
  n'a n'est n'etait n'avait s'est s'etait m'a m'avait l'a l'avait
`)

/** Whether a folded word looks like what a person does: told after a name, never after a thing alone. */
export const isActing = (word: string): boolean =>
  AFTER_SUBJECT.has(word) || (word.length > 5 && /(?:aient|ait|era|eront|erait|irait)$/.test(word))
