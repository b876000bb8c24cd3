import type { TiersActs } from '../store/session.ts'
import type { SheetActs } from '../store/sheet-acts.ts'

type Later = ReturnType<typeof laterOf>

function laterOf(load: () => Promise<TiersActs>) {
  return <Asked extends readonly unknown[], Answer>(
      verb: (acts: TiersActs) => (...asked: Asked) => Promise<Answer>,
    ) =>
    async (...asked: Asked) =>
      verb(await load())(...asked)
}

function sheetsLater(later: Later): SheetActs {
  return {
    openSheet: later((acts) => acts.openSheet),
    writeWording: later((acts) => acts.writeWording),
    correctWording: later((acts) => acts.correctWording),
    lendPen: later((acts) => acts.lendPen),
    takePenBack: later((acts) => acts.takePenBack),
    settleNextTime: later((acts) => acts.settleNextTime),
  }
}

/** The facilitator's verbs before their code is here: each waits for it, in the order asked. */
export function tiersLater(load: () => Promise<TiersActs>): TiersActs {
  const later = laterOf(load)
  return {
    ...sheetsLater(later),
    goToStep: later((acts) => acts.goToStep),
    backToStep: later((acts) => acts.backToStep),
    editScript: later((acts) => acts.editScript),
    pauseClock: later((acts) => acts.pauseClock),
    resumeClock: later((acts) => acts.resumeClock),
    addMinutes: later((acts) => acts.addMinutes),
    centre: later((acts) => acts.centre),
    markTold: later((acts) => acts.markTold),
    place: later((acts) => acts.place),
    setFloor: later((acts) => acts.setFloor),
    setProgress: later((acts) => acts.setProgress),
    linkConcept: later((acts) => acts.linkConcept),
    unlinkConcept: later((acts) => acts.unlinkConcept),
    handOut: later((acts) => acts.handOut),
    takeCardBack: later((acts) => acts.takeCardBack),
    keepConcepts: later((acts) => acts.keepConcepts),
    removeConcept: later((acts) => acts.removeConcept),
    nameStake: later((acts) => acts.nameStake),
    reworkStake: later((acts) => acts.reworkStake),
    undoStake: later((acts) => acts.undoStake),
    holdSilence: later((acts) => acts.holdSilence),
    putPhonesDown: later((acts) => acts.putPhonesDown),
    seatWithoutDevice: later((acts) => acts.seatWithoutDevice),
    unseatWithoutDevice: later((acts) => acts.unseatWithoutDevice),
    writeFor: later((acts) => acts.writeFor),
    changeGroup: later((acts) => acts.changeGroup),
    changeCharter: later((acts) => acts.changeCharter),
    correctText: later((acts) => acts.correctText),
    reveal: later((acts) => acts.reveal),
    withdrawUnsigned: later((acts) => acts.withdrawUnsigned),
    openDoor: later((acts) => acts.openDoor),
    closeDoor: later((acts) => acts.closeDoor),
    drawOtherWords: later((acts) => acts.drawOtherWords),
    answerReseat: later((acts) => acts.answerReseat),
    removeMember: later((acts) => acts.removeMember),
    declareLost: later((acts) => acts.declareLost),
    openScreen: later((acts) => acts.openScreen),
    closeSession: later((acts) => acts.closeSession),
    writeSheet: later((acts) => acts.writeSheet),
    addDevice: later((acts) => acts.addDevice),
    takeHelm: later((acts) => acts.takeHelm),
    offerHandover: later((acts) => acts.offerHandover),
    dropHandover: later((acts) => acts.dropHandover),
    stepDown: later((acts) => acts.stepDown),
  }
}
