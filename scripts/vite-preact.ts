import type { Plugin } from 'vite'

/** What app, wouter and zustand ask of React by name: a name that is missing stops the build. */
const reactNames = `
  import { useCallback, useDebugValue, useRef, useSyncExternalStore } from 'preact/compat'
  export {
    Fragment, StrictMode, Suspense, cloneElement, createContext, createElement, forwardRef,
    isValidElement, lazy, use, useCallback, useContext, useEffect, useEffectEvent, useId,
    useInsertionEffect, useLayoutEffect, useMemo, useReducer, useRef, useState,
    useSyncExternalStore,
  } from 'preact/compat'
  // All that zustand asks of the default export, which would else hold the whole of compat.
  export default { useCallback, useDebugValue, useRef, useSyncExternalStore }`

/**
 * docs/decisions/0004: the code is React, and its unit tests and the development server run on React;
 * what is built, and what the browser tests hold to account, draws with Preact: 50 kB less a phone.
 */
export const drawnByPreact: Plugin = {
  name: 'drawn-by-preact',
  apply: 'build',
  enforce: 'pre',
  config: () => ({
    resolve: {
      alias: [
        { find: /^react-dom$/, replacement: 'preact/compat' },
        { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
        { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
        { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'preact/compat' },
      ],
    },
  }),
  resolveId: (id) => (id === 'react' ? '\0react' : undefined),
  load: (id) => (id === '\0react' ? reactNames : undefined),
}
