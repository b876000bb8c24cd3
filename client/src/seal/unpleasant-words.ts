/**
 * Words of the French list, folded, that nobody in difficulty should have to hear or say aloud:
 * harm, illness, punishment, fear, weapons, contempt. Chosen by eye over the 2 048 words.
 */
export const unpleasantWords: ReadonlySet<string> = new Set(
  `
  abandon abdiquer abolir aboyer absence absurde abusif accabler accuser acerbe affreux agacer
  alarmer aliener amertume anarchie aneantir angoisse anomalie anormal anxieux armement armure
  arracher arsenic assaut asservir asticot atroce attaque avarice bafouer banlieue bataille
  besogne biopsie bistouri bizarre blafard blessant bloquer bobard boueux broyeur brusque
  brutal calomnie calvaire carabine caresser carnage cassure censurer cerner chagrin chute
  cloporte colere combat coupure crainte crotale cruel cupide cyanure cynique danger dechirer
  defensif degrafer deloger demolir denuder deranger derober desastre desobeir detester
  detresse diable diviser docile dompter duperie ecarter ecraser effrayer egarer ejecter
  emprise enfermer enfouir ennemi ennuyeux entraver envahir epidemie epier epitaphe epreuve
  epuisant erreur eteindre ethnie etrange evasion exiler faiblir fatal fatigue fautif febrile
  femur feroce fiasco flasque folie fouiller foulure fragile frapper frayeur fremir fugitif
  fuite fureur furieux furtif gendarme glaive gouffre griffure grogner gronder gruger guerrier
  hachoir hematome honteux horde horrible houleux hurler hypnose ignorer illicite imputer
  incendie incident ineptie infliger inhiber injure inonder insulter intrigue inutile invasion
  ironique irradier irriter isoler ivresse jouissif jugement jupon justice lacerer lambeau
  larme litige lugubre maigre malefice malheur matraque maudire maussade mechant meconnu
  menacer mensonge microbe missile monstre moqueur morsure mortier munition mutation muter
  narquois naufrage nefaste negation negliger nocif noirceur nuire nuisible obeir obliger
  obstacle offenser opprimer orgueil outrager paniquer paresse patron penible penurie perte
  phobie pleurer policier primitif prison priver probleme psychose punaise punitif querelle
  ravager redouter rejeter renoncer renvoi requin revanche revolte risible risque rival rompre
  ruiner saboter sabre sanction sarcasme sauvage scalpel scandale scelerat sedatif seduire
  seminal sentence separer sevir sevrage sinistre solitude sombre sottise soucieux stupeur
  surmener suspect tabac tenaille tension terne terrible tetine tituber tordre torpille toxine
  tragique trahir trancher tribunal tumulte tyran ubuesque urticant usure vacarme vampire
  vaseux vassal venger venimeux vexant vexer vipere virus visqueux
  `
    .trim()
    .split(/\s+/),
)
