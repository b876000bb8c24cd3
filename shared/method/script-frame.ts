import type { Length, ScriptStep, Step } from './step.ts'

type FrameStep = ScriptStep & { readonly id: string }

/** Session 0, « Poser le cadre » : the same whatever the kind; nobody tells a situation yet. */
export const frameScript: readonly FrameStep[] = [
  {
    id: 'welcome',
    stage: 'welcome',
    name: 'Accueil',
    say: 'Un mot chacun·e : qui je suis ici, ce qui m’amène.',
    watch: 'Une phrase par personne. Dites aussi ce que vous, vous ferez et ne ferez pas.',
    minutes: { 'on-site': 15, remote: 10 },
  },
  {
    id: 'frame',
    stage: 'frame',
    name: 'Ce que le groupe cherche',
    say: 'Que cherchons-nous ensemble ?',
    watch: 'Écrivez avec leurs mots. Ce qui ne va pas à chacun·e se change ou s’en va.',
    minutes: { 'on-site': 20, remote: 15 },
  },
  {
    id: 'frame-rules',
    stage: 'frame',
    name: 'Les règles',
    say: 'Six règles pour commencer. Lesquelles gardons-nous ?',
    watch: 'Écrivez avec leurs mots. Ce qui ne va pas à chacun·e se change ou s’en va.',
    minutes: { 'on-site': 30, remote: 20 },
  },
  {
    id: 'break',
    stage: 'break',
    name: 'Pause',
    say: 'Nous faisons une pause, loin des écrans.',
    watch: 'Écoutez ce qui se dit à la pause : une réserve s’y dit souvent.',
    minutes: { 'on-site': 10, remote: 8 },
  },
  {
    id: 'frame-bounds',
    stage: 'frame',
    name: 'Ce qui sort, ce qui reste',
    say: 'Qu’est-ce qui peut sortir, et comment ? Qu’est-ce qui doit rester ?',
    watch: 'Écrivez avec leurs mots. Ce qui ne va pas à chacun·e se change ou s’en va.',
    minutes: { 'on-site': 25, remote: 20 },
  },
  {
    id: 'frame-help',
    stage: 'frame',
    name: 'Contacts d’aide',
    say: 'Qui appeler, si l’un·e de nous va mal ?',
    watch: 'Écrivez avec leurs mots. Ce qui ne va pas à chacun·e se change ou s’en va.',
    minutes: { 'on-site': 5, remote: 5 },
  },
  {
    id: 'frame-dates',
    stage: 'frame',
    name: 'Les dates',
    say: 'Quand nous revoyons-nous ?',
    watch: 'Toutes les quatre à six semaines. Une date dite à voix haute se tient mieux.',
    minutes: { 'on-site': 10, remote: 7 },
  },
  {
    id: 'takeaway',
    stage: 'takeaway',
    name: 'Ce que j’emporte',
    say: 'Une phrase, pour vous.',
    watch: 'Rien n’oblige à la dire. Ne commentez pas.',
    minutes: { 'on-site': 5, remote: 5 },
  },
]

/** Minutes of session 0, break included. */
export const frameMinutes: Readonly<Record<Length, number>> = {
  'on-site': 120,
  remote: 90,
}

/** The steps of session 0: several are of one stage, each has an id of its own. */
export function frameSteps(length: Length): readonly Step[] {
  return frameScript.map(({ id, stage, name, say, minutes }) => ({
    id,
    stage,
    name,
    say,
    minutes: minutes[length],
  }))
}
