/**
 * The lazy imports that bring a participant into a session and keep them there: the part that keeps
 * and carries words, the phone's own screens. Cards come with the words that hand them out.
 */
export const IN_SESSION: readonly RegExp[] = [
  /^client\/src\/acts\/open-app\.ts$/,
  /^client\/src\/views\/Seated\.tsx$/,
  /^client\/src\/views\/(peer|reading)\//,
  /^client\/src\/ui\/specimens\//,
]

/**
 * What a participant may load besides, once: their herbarium, the texts proposed to their group and
 * what signs their yes, the five words to type the first time and their worker.
 */
export const EVER: readonly RegExp[] = [
  ...IN_SESSION,
  /^client\/src\/views\/texts\//,
  // « Cet appareil »: what it keeps, and the ways out.
  /^client\/src\/views\/device\//,
  /^client\/src\/views\/herbarium\//,
  /^client\/src\/acts\/erase-mine\.ts$/,
  // A text taken back out of a library: asked for by hand, rarely.
  /^client\/src\/acts\/library-errands\.ts$/,
  /^client\/src\/sync\/errand\.ts$/,
  /^client\/src\/views\/review\//,
  // What the group's next key is boxed to, told once; and what opens the box the day it turns.
  /^client\/src\/acts\/(tend-keys|key-chain)\.ts$/,
  /^client\/src\/acts\/group-texts\.ts$/,
  /^client\/src\/seal\/(phrase|fold-word)\.ts$/,
]

/** Besides, for whoever chose a code to open this device with: how it is set, and what asks for it. */
export const WITH_CODE: readonly RegExp[] = [
  ...EVER,
  /^client\/src\/(views\/lock\/|acts\/(unlock|device-code)\.ts$)/,
]

/**
 * What a browser loads in the place of something counted above, and lighter: the door derived by the
 * page itself where no worker starts.
 */
export const IN_ITS_PLACE: readonly RegExp[] = [/^client\/src\/seal\/derive-door\.ts$/]

/** Modules of the others: lazy for them, and a fault in any chunk that reaches a phone. */
export const NOT_FOR_PHONES: readonly RegExp[] = [
  /^client\/src\/views\/workshop\//,
  /^client\/src\/phrases\/workshop[^/]*\.ts$/,
  /^client\/src\/views\/(export|cockpit|screen|create|handing|rescue|script|prepare|sheet|library|letting|meeting|bilan|group|rehearsal)\//,
  /^client\/src\/views\/(Facilitating|Mirrored|Rehearsing|Founding|PairingWall|Preparing|Rescue|Synthesis|Wall)\.tsx$/,
  /^client\/src\/phrases\/(export|cockpit|cockpit-sheets|cockpit-text|screen|create|handing|rescue|script|prepare|paper|group|letting|meeting|bilan|rehearsal)\.ts$/,
  /^client\/src\/phrases\/keeping\.ts$/,
  /^client\/src\/store\/select\/(cockpit|cycle|screen|page|workshop)-[^/]+$/,
  /^client\/src\/store\/(preparation[^/]*|keep-cockpit)\.ts$/,
  /^client\/src\/acts\/(tiers|tiers-acts|tiers-room-acts|tiers-group-acts|cycle-acts|own-concept-acts|door-acts|in-order|create-group|start-session|screen-handle|screen-pass)\.ts$/,
  /^client\/src\/acts\/(script-acts|sheet-acts|keeping-acts|prepare|rehearse[^/]*|imagined-[^/]+|solo-(door|drafts|group|session)|earlier-stakes|look-at-session|workshop[^/]*|bilan-[^/]+)\.ts$/,
  /^client\/src\/sync\/solo-line\.ts$/,
  /^client\/src\/acts\/(handover-acts|shed-sessions|recovery-acts|recover|pair|add-device|removal-acts|turn-away)\.ts$/,
  /^client\/src\/seal\/(make-boxes|draw-phrase|unpleasant-words|recovery|pairing)\.ts$/,
  /^client\/src\/export\//,
  /^shared\/synthesis\/(to-[^/]+|activity|csv|doublet[^/]*|flow|paper[^/]*|paragraphs)\.ts$/,
  /^shared\/acts\/(advance|erase|reveal|change-group|change-charter|seat-without-device|give-floor|hand-out|link-concept|name-stake|own-concept|place|answer-reseat|pair-device)\.ts$/,
  /^shared\/acts\/(edit-script|keep-own-script|lend-pen|open-sheet|settle-next-time)\.ts$/,
  /^shared\/acts\/(turn-keys|found-group|announce-session|(open|close)-session|open-door|open-screen)\.ts$/,
  /^client\/src\/acts\/(spotting|spotting-worker|spot-here)\.ts$/,
  /^client\/src\/phrases\/spotting\.ts$/,
  /^shared\/synthesis\/(?!(frozen|standing|text|vetoes)\.ts$)/,
  /^shared\/method\/(script[^/]*|rescale)\.ts$/,
  /^shared\/rehearsal\//,
  /^shared\/concepts\/(?!(concept|family-names)\.ts$)[^/]+\.ts$/,
  /^client\/src\/acts\/(open-libraries|library-handle|library-rings|deposit-acts|unsay-figures)\.ts$/,
  /^client\/src\/store\/select\/library-[^/]+$/,
  /^client\/src\/phrases\/library\.ts$/,
  /^client\/src\/seal\/deposit-fragment\.ts$/,
  /^shared\/acts\/open-library\.ts$/,
  /^shared\/synthesis\/(figures|read-released)\.ts$/,
  /^node_modules\/(uqr|docx|odf-kit|d3-force|react-aria-components|@react-aria)\//,
]

/** Whether a path is on a list. */
export const onList =
  (list: readonly RegExp[]) =>
  (path: string): boolean =>
    list.some((each) => each.test(path))
