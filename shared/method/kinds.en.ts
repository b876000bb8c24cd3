import type { Kind, MomentId } from './kinds.ts'

/** The English of a kind: a gloss beside its French name, its promise, its moments. */
export interface KindEn {
  readonly name: string
  readonly promise: string
  readonly moments: Readonly<Record<MomentId, { readonly name: string; readonly ask: string }>>
}

/** What each kind promises, in English. */
export const kindsEn: Readonly<Record<Kind, KindEn>> = {
  'tenir-debout': {
    name: 'Standing firm',
    promise: 'support everyone’s commitment',
    moments: {
      first: { name: 'The facts', ask: 'What happened?' },
      second: { name: 'What I did', ask: 'And you, what did you do?' },
      third: { name: 'What it did to me', ask: 'And what did it do to you?' },
    },
  },
  professionnalisation: {
    name: 'Professional development',
    promise: 'accompany a changing craft',
    moments: {
      first: { name: 'What was asked', ask: 'What was asked?' },
      second: { name: 'What I did', ask: 'And you, how did you do it?' },
      third: { name: 'What I weighed', ask: 'What did you weigh against what?' },
    },
  },
  'innovation-servicielle': {
    name: 'Service innovation',
    promise: 'invent other services, together',
    moments: {
      first: { name: 'Who was there', ask: 'Who was there, and in what role?' },
      second: { name: 'What each one did', ask: 'What did each person do?' },
      third: { name: 'What it changed', ask: 'What did it change, and for whom?' },
    },
  },
}
