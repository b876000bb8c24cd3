import { listenToReact } from './renders.ts'

listenToReact()
