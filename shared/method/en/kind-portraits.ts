import type * as french from '../kind-portraits.ts'

/** The same in English: a kind keeps its French name, with a gloss. */
export const kindPortraits: typeof french.kindPortraits = {
  'tenir-debout': {
    name: 'Tenir debout',
    promise: 'standing firm: supporting everyone’s commitment',
    moments: [
      { id: 'first', name: 'The facts', ask: 'What happened?' },
      { id: 'second', name: 'What I did', ask: 'And you, what did you do?' },
      { id: 'third', name: 'What it did to me', ask: 'And you, what did it do to you?' },
    ],
  },
  professionnalisation: {
    name: 'Professionnalisation',
    promise: 'professional development: accompanying a changing trade',
    moments: [
      { id: 'first', name: 'What was asked', ask: 'What was being asked?' },
      { id: 'second', name: 'What I did', ask: 'And you, how did you do it?' },
      { id: 'third', name: 'What I weighed', ask: 'What did you weigh against what?' },
    ],
  },
  'innovation-servicielle': {
    name: 'Innovation servicielle',
    promise: 'service innovation: inventing other services, together',
    moments: [
      { id: 'first', name: 'Who was there', ask: 'Who was there, and in what role?' },
      { id: 'second', name: 'What each person did', ask: 'What did each person do?' },
      { id: 'third', name: 'What it changed', ask: 'What did it change, and for whom?' },
    ],
  },
}
