/// <reference types="vitest/config" />
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, transformWithOxc, type Plugin } from 'vite'
import { drawnByPreact } from './scripts/vite-preact.ts'
import { gazetteers } from './scripts/spotting/vite-gazetteers.ts'
import { trimmed } from './scripts/vite-trim.ts'
import { languageBuilt, placesOf, spokenIn } from './scripts/vite-language.ts'
import { minifiedLast } from './scripts/vite-minified-last.ts'
import { moduleList } from './scripts/vite-module-list.ts'
import { promises } from './scripts/promises/vite-promises.ts'
import { states } from './scripts/vite-states.ts'
import { LongestFirst } from './tests/longest-first.ts'

const language = languageBuilt()
const spared = resolve(import.meta.dirname, 'client/src/sync/spared.ts')
const modules = resolve(import.meta.dirname, 'node_modules')

/** Of the code that some devices open with: one file, for small ones pack worse. */
const lock =
  /client\/src\/(views\/lock\/|phrases\/lock|acts\/(unlock|try-code|hand-key|watch-sight|device-code)\.|seal\/(code|fold-code|vault-behind)\.|sync\/(code-row|seal-behind)\.|store\/wrong-codes)/

/** Loaded with a part of the app that not every seated device has. */
const apart = [
  /acts\/(tiers|tiers-acts|tiers-room-acts|tiers-group-acts|cycle-acts|own-concept-acts|door-acts|handover-acts|in-order|recovery-acts|recover|pair|add-device|create-group|start-session|screen-handle|screen-pass)\.ts$/,
  /acts\/(script-acts|sheet-acts|keeping-acts|prepare|rehearse|rehearse-with-peers|imagined-[a-z]+|solo-(door|drafts|group|session)|earlier-stakes|look-at-session|spotting|spotting-worker|spot-here)\.ts(\?|$)/,
  /acts\/(group-texts|answer-acts|unsigned-pointing|erase-mine|workshop[^/]*|bilan-[^/]*)\.ts$/,
  /sync\/solo-line\.ts$/,
  // A group's key that turns: asked for once, and the day it does.
  /acts\/(removal-acts|shed-sessions|turn-away|tend-keys|key-chain)\.ts$|seal\/(key|make)-boxes\.ts$/,
  /seal\/(sign|recovery|pairing|phrase|draw-phrase|unpleasant-words|fold-word|derive-door|door-worker)\.ts$/,
  /@noble\/hashes\/(scrypt|pbkdf2)\.js$/,
  lock,
  /\?signing$/,
  // Of a library: for whoever coordinates, lets out or takes back.
  /acts\/(open-libraries|library-handle|library-rings|library-errands|deposit-acts|unsay-figures)\.ts$/,
  /(sync\/errand|seal\/(library-box|x25519|deposit-fragment))\.ts$/,
]
const seated = [
  /node_modules\/(yjs|lib0|y-websocket|y-protocols|dexie|zod|@noble\/(ciphers|hashes))\//,
  /shared\/(model|wire|policy|page)\/|host\/loopback/,
  /client\/src\/(acts|sync|seal)\//,
  /client\/src\/store\/(board|connection|project)[^/]*$/,
  /client\/src\/store\/use-(right|draft)\.ts$/,
  /client\/src\/store\/select\/(erasures|to-come|last-text|past-sessions)\.ts$|export\/save-file\.ts$/,
  /client\/src\/store\/select\/(peer-(mine|echo-words)|situations|steps|sheets|stakes)\.ts$/,
  /shared\/acts\/(act|word|flag-stake|withdraw|take-seat|hand-over|echo|ask-question|keep-telling|post-situation)\.ts$/,
  // ask-reseat is left out: a lazy import all of whose modules are grouped loses its name.
  /shared\/acts\/(share-takeaway|speak-again|enter-session|say-forgotten|leave-group)\.ts$/,
  /shared\/method\/(support|sheets|step-name|stages|passages)\.ts$/,
]

/** What phone, cockpit and common screen draw alike. */
const alike = [
  /client\/src\/ui\/(Tabs|EchoThread|UndoLine|Choice|Concept\w+)\./,
  /client\/src\/ui\/(marks\/(Wave|Seat|StakeMark|FamilyGlyph)|specimens\/Specimen)\./,
  /client\/src\/ui\/icons\/(phone|floppyDisk|lifebuoy|microphone|question|arrowsLeftRight|arrowRight|x|linkSimple)Icon/,
  /client\/src\/ui\/icons\/(copy|trash)Icon/,
  /client\/src\/views\/(pause\/|flag-icons|herbarium\/specimen-of)/,
  /client\/src\/(ui\/(Dialog|useModal|Sheet|keepDrawn|save-file)|store\/(use-reading|use-tables|wake-lock))\./,
  /client\/src\/views\/reading\/Reading(Choices|Dialog)\./,
  /client\/src\/phrases\/(pause|by|sheet|herbarium|handover)\.|seal\/fold-word|peer-handouts|ui\/LeavingCard\.tsx/,
  /client\/src\/store\/select\/(echo-shown|by-line)|concepts\/family-names/,
]

/** Keeps, seals and carries, and what is drawn alike: one file for every seated device, for small ones pack worse. */
const isSeated = (id: string) =>
  [...seated, ...alike].some((each) => each.test(id)) && !apart.some((each) => each.test(id))

/** Fetched by whoever opens the app: one file of code and one of style, so that small ones pack well. */
const drawn = [
  /node_modules\/(preact|zustand|wouter|regexparam|use-sync-external-store)\/|\0?react$/,
  /client\/src\/ui\/(Tabs|EchoThread|SkipLink|UndoLine|Choice|Concept\w+|Dialog|Sheet)\.css|reading\/Reading\w+\.css/,
  /preload-helper|store\/own-keys|ui\/(Button|icons\/(Icon|deviceMobileIcon)|marks\/arcs)\./,
  /ui\/(fonts|tokens|base|LinkRow|PhoneArc|IconButton|Notice|State\w+|Check|Field)\.css/,
  /(ui\/marks\/marks|views\/(head|home|join)\/[\w-]+)\.css/,
]
/** Texts for outside: read, answered, taken back; a group's key that turns. One file, for small ones pack worse. */
const texts =
  /views\/(review\/|texts\/|device\/|herbarium\/(?!specimen-of))|phrases\/(texts|pass-on|herbarium-page|device)\.|acts\/(erase-mine|group-texts|library-errands)\.ts|acts\/(answer-acts|unsigned-pointing)\.ts|seal\/sign\.ts|\?signing$|@noble\/ed25519\/|select\/(proposals|my-answer|sentences-read)\.ts|synthesis\/(frozen|standing|text)\.ts|phrases\/review\.|store\/(use-texts|first-word)|sync\/errand\.ts|seal\/(library-box|x25519)\.ts|acts\/(tend-keys|key-chain)\.ts|seal\/key-boxes|acts\/give-device|acts\/(let-out|answer-proposal|deposit-text)|synthesis\/vetoes|store\/kept-here/
/** A participant's own screens, in the session and from home. */
const phone = /client\/src\/(views\/(peer\/|Seated\.tsx)|phrases\/peer\.|store\/use-kept-echoes)/

/**
 * The ciphers declare their fields, which older Safari knows in another order: set one by one like
 * any property, they need none of the compiler's own code to define them.
 */
const fieldsSet: Plugin = {
  name: 'fields-set',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/@noble\// },
    handler: (code, id) =>
      transformWithOxc(code, id, {
        target: 'es2021',
        assumptions: { setPublicClassFields: true },
      }),
  },
}

/**
 * SHA-512 serves signatures alone, and shares a module with SHA-256: signing has its own copy, so that
 * a phone on which nobody signs does not load it.
 */
const signingDigest: Plugin = {
  name: 'faire-echo-signing-digest',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer = '') {
    const isDigest = source === '@noble/hashes/sha2.js' && importer.endsWith('seal/sign.ts')
    const isOfIt = source === './_u64.js' && importer.endsWith('?signing')
    if (!isDigest && !isOfIt) return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    return found === null ? null : { ...found, id: `${found.id}?signing` }
  },
}

/** A machine with much to do is slow, not wrong: what a test awaits is a condition, and this ends a hang. */
const patient = { testTimeout: 120_000, expect: { poll: { timeout: 20_000 } } }

/** A host who builds reads no advice meant for who writes this file. */
const checks = { pluginTimings: false, ineffectiveDynamicImport: false }

/** One configuration: the app's build and development server, and every vitest project. */
export default defineConfig({
  root: 'client',
  plugins: [
    spokenIn(language),
    react(),
    drawnByPreact,
    fieldsSet,
    signingDigest,
    trimmed(),
    gazetteers(),
    minifiedLast(),
    moduleList(),
    states(),
    ...(language === 'fr' ? [promises()] : []),
  ],
  worker: {
    plugins: () => [spokenIn(language), gazetteers(), minifiedLast()],
    rolldownOptions: { checks },
  },
  resolve: {
    dedupe: ['yjs', 'lib0', 'react', 'react-dom', 'preact'],
    alias: [
      { find: /^lib0\/(logging|broadcastchannel)$/, replacement: spared },
      // The same version, written for browsers with async functions: what the build targets.
      { find: /^dexie$/, replacement: `${modules}/dexie/dist/modern/dexie.mjs` },
    ],
  },
  build: {
    ...placesOf(language),
    emptyOutDir: true,
    target: ['es2022', 'chrome100', 'firefox100', 'safari15.4'],
    assetsInlineLimit: 0,
    // 3 kB less on a phone than the default minifier, for some seconds of each build.
    modulePreload: { polyfill: false },
    manifest: true,
    // scripts/check-size.ts holds what each person loads.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: {
      checks,
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'seated', test: isSeated },
            { name: 'drawing', test: (id: string) => drawn.some((each) => each.test(id)) },
            { name: 'lock', test: lock },
            { name: 'texts', test: texts },
            { name: 'phone', test: phone },
            // One file: asking for a single drawing would tell the host which concept was given.
            { name: 'specimens', test: /client\/src\/ui\/specimens\/(?!Specimen\.)/ },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/relay': { target: 'ws://localhost:4400', ws: true },
      '/config': 'http://localhost:4400',
    },
  },
  test: {
    root: '.',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Files share what they import, and change none of it: a third of the time.
          isolate: false,
          maxWorkers: 2,
          ...patient,
          include: [
            '{shared,server,scripts}/**/*.test.ts',
            'tests/{conformance,scenarios,attacks,spotting}/**/*.test.ts',
            'client/src/{seal,sync,acts,offline}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'jsdom',
          // Files share what they import and the window they draw in, which each leaves empty.
          isolate: false,
          maxWorkers: 2,
          ...patient,
          include: ['client/src/{store,ui,views,phrases,export}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup-views.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'simulation',
          environment: 'node',
          include: ['tests/sim/**/*.test.ts'],
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'extra',
          environment: 'node',
          // Asks for programs of the system: `npm run test:extra` sets them up.
          include: ['tests/extra/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'durability',
          environment: 'node',
          include: ['tests/durability/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // Files share playwright and axe, and leave no page open.
          isolate: false,
          globalSetup: ['tests/e2e/brisk-build.ts'],
          setupFiles: ['tests/setup-browser.ts'],
          ...patient,
          testTimeout: 240_000,
          hookTimeout: 120_000,
          // Each file has its own relay and its own browser, which mostly wait: more at a time than cores.
          maxWorkers: 3,
        },
      },
    ],
  },
})
