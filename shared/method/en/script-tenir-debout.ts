import type { ScriptStep } from '../step.ts'

/** Tenir debout, in English. */
export const tenirDebout: readonly ScriptStep[] = [
  {
    stage: 'welcome',
    name: 'Welcome',
    say: 'One word each: how I am arriving.',
    watch: 'One sentence a person, nothing noted. Name those who are absent.',
    minutes: { 'on-site': 10, remote: 8 },
  },
  {
    stage: 'frame',
    name: 'Ground rules',
    say: 'What is said here stays here.',
    watch: 'Say the finishing time again too. The rules hold for you as well.',
    minutes: { 'on-site': 5, remote: 3 },
  },
  {
    stage: 'thread',
    name: 'The thread from last time',
    say: 'We re-read what we had kept.',
    watch: 'The person who told speaks first. They may correct or withdraw.',
    minutes: { 'on-site': 15, remote: 10 },
  },
  {
    stage: 'round',
    name: 'Round of situations',
    say: 'One line is enough; the rest is said.',
    watch:
      'One or two minutes each, and anyone may pass. Bring generalities back to a moment that was lived.',
    minutes: { 'on-site': 20, remote: 10 },
  },
  {
    stage: 'choice',
    name: 'Choice',
    say: 'Which one calls us, today?',
    watch: 'The person chosen may refuse. Think of who has not told yet.',
    minutes: { 'on-site': 5, remote: 5 },
  },
  {
    stage: 'telling',
    name: 'Account',
    say: 'Take your time. Nobody interrupts.',
    watch: 'Leave the silences. At the end, only ask whether a question comes to them.',
    minutes: { 'on-site': 10, remote: 8 },
  },
  {
    stage: 'questions',
    name: 'Questions',
    say: 'To understand, not to advise.',
    watch: 'Stop advice dressed up as questions. The person may leave them unanswered.',
    minutes: { 'on-site': 15, remote: 12 },
  },
  {
    stage: 'echoes',
    name: 'Echoes',
    say: 'Say what this account awakens of your own work, as “I”.',
    watch: 'The person who told listens without answering. Nobody explains it in their place.',
    minutes: { 'on-site': 30, remote: 18 },
  },
  {
    stage: 'break',
    name: 'Break',
    say: 'We take a break, away from screens.',
    watch: 'Go and see the person who told, without pressing them.',
    minutes: { 'on-site': 10, remote: 8 },
  },
  {
    stage: 'word-back',
    name: 'Word back',
    say: 'What do you hear, now?',
    watch: 'Do not restart the discussion. They may add nothing.',
    minutes: { 'on-site': 5, remote: 5 },
  },
  {
    stage: 'linking',
    name: 'Linking',
    say: 'From what you have just said, I keep one question. Here it is.',
    watch: 'One to three concepts, from their words. Never a lesson.',
    minutes: { 'on-site': 20, remote: 10 },
  },
  {
    stage: 'stakes',
    name: 'Stakes',
    say: 'Beyond this story, what is at stake for us is…',
    watch: 'No names, no blame. Offer words; the group decides.',
    minutes: { 'on-site': 20, remote: 10 },
  },
  {
    stage: 'takeaway',
    name: 'What I take away',
    say: 'One sentence, for you.',
    watch: 'Nothing obliges anyone to say it. Do not comment.',
    minutes: { 'on-site': 10, remote: 8 },
  },
  {
    stage: 'leaving',
    name: 'What leaves, what stays',
    say: 'What may leave here?',
    watch: 'A single doubt is enough for it to stay. Set the next date.',
    minutes: { 'on-site': 5, remote: 5 },
  },
]
