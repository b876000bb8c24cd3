import type { PageRoom, ScreenVoice } from './screen-voices.ts'

/** Beside the situation: a column 760 units high, 52 characters a line, 42 units a line. */
export const besideRoom: PageRoom = {
  room: 760,
  takes: ({ text, passage = '' }: ScreenVoice) =>
    (text === '' ? 74 : Math.ceil(text.length / 52) * 42 + 79) +
    (passage === '' ? 0 : Math.ceil(passage.length / 62) * 34 + 6),
}

/** Under the situation: the width of about four voices and a half; a long one takes more of it. */
export const belowRoom: PageRoom = {
  room: 4.7,
  takes: ({ text, passage = '' }: ScreenVoice) =>
    (text === '' ? 0.6 : Math.max(1, text.length / 95)) + passage.length / 140,
}
