import type { Length, Step } from '../step.ts'
import type * as french from '../script-frame.ts'

/** Session 0, “Setting the ground rules”, in English. */
export const frameScript: typeof french.frameScript = [
  {
    id: 'welcome',
    stage: 'welcome',
    name: 'Welcome',
    say: 'One word each: who I am here, what brings me.',
    watch: 'One sentence a person. Say too what you will and will not do yourself.',
    minutes: { 'on-site': 15, remote: 10 },
  },
  {
    id: 'frame',
    stage: 'frame',
    name: 'What the group is looking for',
    say: 'What are we looking for together?',
    watch: 'Write in their words. What does not suit each person is changed, or goes.',
    minutes: { 'on-site': 20, remote: 15 },
  },
  {
    id: 'frame-rules',
    stage: 'frame',
    name: 'The rules',
    say: 'Six rules to begin with. Which ones do we keep?',
    watch: 'Write in their words. What does not suit each person is changed, or goes.',
    minutes: { 'on-site': 30, remote: 20 },
  },
  {
    id: 'break',
    stage: 'break',
    name: 'Break',
    say: 'We take a break, away from screens.',
    watch: 'Listen to what is said at the break: a reservation is often said there.',
    minutes: { 'on-site': 10, remote: 8 },
  },
  {
    id: 'frame-bounds',
    stage: 'frame',
    name: 'What leaves, what stays',
    say: 'What may leave, and how? What must stay?',
    watch: 'Write in their words. What does not suit each person is changed, or goes.',
    minutes: { 'on-site': 25, remote: 20 },
  },
  {
    id: 'frame-help',
    stage: 'frame',
    name: 'People who can help',
    say: 'Whom do we call, if one of us is in a bad way?',
    watch: 'Write in their words. What does not suit each person is changed, or goes.',
    minutes: { 'on-site': 5, remote: 5 },
  },
  {
    id: 'frame-dates',
    stage: 'frame',
    name: 'The dates',
    say: 'When do we meet again?',
    watch: 'Every four to six weeks. A date said aloud holds better.',
    minutes: { 'on-site': 10, remote: 7 },
  },
  {
    id: 'takeaway',
    stage: 'takeaway',
    name: 'What I take away',
    say: 'One sentence, for you.',
    watch: 'Nothing obliges anyone to say it. Do not comment.',
    minutes: { 'on-site': 5, remote: 5 },
  },
]

export const frameMinutes: typeof french.frameMinutes = { 'on-site': 120, remote: 90 }

export function frameSteps(length: Length): readonly Step[] {
  return frameScript.map(({ id, stage, name, say, minutes }) => ({
    id,
    stage,
    name,
    say,
    minutes: minutes[length],
  }))
}
