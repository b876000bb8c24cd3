import { createElement, lazy, type ReactNode } from 'react'
import type { Press } from './press.ts'

/** The surface that a state is drawn on, which says how wide its box is. */
export type Surface = 'phone' | 'tablet' | 'small' | 'laptop' | 'wall'

/** One state of one screen, as its own component draws it. */
export interface State {
  readonly screen: string
  readonly name: string
  readonly on: Surface
  /** In trouble: what the page says first, before anything else is asked of the reader. */
  readonly saysFirst?: RegExp
  /** Pressed one after the other once it is drawn: what opens the dialog or the drawer that is meant. */
  readonly presses?: readonly Press[]
  /** Its view measures the window itself: it is shown in one of its own. */
  readonly measures?: true
  readonly draw: () => ReactNode
}

/** Boxes in CSS px, as design/SCREENS.md draws its pictures. */
export const boxes: Readonly<Record<Surface, { readonly width: number; readonly height: number }>> =
  {
    phone: { width: 390, height: 844 },
    tablet: { width: 768, height: 1024 },
    small: { width: 1024, height: 768 },
    laptop: { width: 1440, height: 900 },
    wall: { width: 1280, height: 720 },
  }

/** A name in an address. */
export const slugOf = ({ screen, name }: Pick<State, 'screen' | 'name'>): string =>
  `${screen} ${name}`
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')

/** What a button of a drawn state does: nothing. */
export const nothing = (): undefined => undefined

/** What is drawn once its matter has been made. */
export function drawnOnce(make: () => Promise<ReactNode>): ReactNode {
  const Made = lazy(async () => {
    const node = await make()
    return { default: () => node }
  })
  return createElement(Made)
}
