/** Said to a version that waits: it is taken up now. Anything else is the address of a set to keep. */
export const takeUp = '!'
