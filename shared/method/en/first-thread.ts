import type * as french from '../first-thread.ts'

export const firstThread: typeof french.firstThread =
  'This is our first session. Next time, we will start from what we keep today.'
