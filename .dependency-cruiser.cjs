/**
 * The directions of the architecture's folder table. Tests may reach wider than the code beside
 * them (a room is tested on a memory store), code may never reach a test.
 */
const TEST = '(\\.test\\.tsx?$|^tests/|/testing/|^scripts/)'

/** What the door may see of a room, and a room of the stores: nothing but these files. */
const ROOM_PUBLIC = '^server/room/(core|registry|rooms|connection|live-room)\\.ts$'
const STORE_PORT =
  '^server/store/(store|port|entry|seq|ledger|room-log|document|due-sweep|records?|refusals?)[^/]*\\.ts$'

const npm = (...names) => `node_modules/(${names.join('|')})(/|$)`
const YJS = npm('yjs', 'y-websocket', 'y-protocols')
const LAYER = (...names) => `^client/src/(${names.join('|')})/`

/** One forbidden arrow; tests are let through. */
const forbid = (name, from, [to, toNot]) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: TEST },
  to: { path: to, ...(toNot === undefined ? {} : { pathNot: toNot }) },
})

const shared = [
  forbid('model-only-zod', '^shared/model/', ['.', `^shared/model/|${npm('zod')}`]),
  forbid('policy', '^shared/policy/', [`${YJS}|^shared/acts/`]),
  forbid('acts', '^shared/acts/', [YJS]),
  forbid('wire', '^shared/wire/', [`${YJS}|^shared/model/`]),
  forbid('method-concepts', '^shared/(method|concepts)/', [YJS]),
  forbid('synthesis', '^shared/synthesis/', [`${YJS}|^shared/acts/`]),
  forbid('shared-stands-alone', '^shared/', ['^(client|server|tests|scripts)/']),
  forbid('shared-packages', '^shared/', ['node_modules/', npm('zod', 'lib0', '@noble/hashes')]),
  {
    name: 'shared-no-node',
    severity: 'error',
    from: { path: '^shared/', pathNot: TEST },
    to: { dependencyTypes: ['core'] },
  },
  forbid('zod-mini-only', '^(shared|client)/', [npm('zod'), 'node_modules/zod/(v4/)?(mini|core)']),
]

const server = [
  forbid('server-knows-no-client', '^server/', ['^client/']),
  forbid('door-sees-public-rooms', '^server/door/', ['^server/room/', ROOM_PUBLIC]),
  forbid('door-sees-no-store', '^server/door/', [
    `^server/store/|${npm('classic-level')}`,
    STORE_PORT,
  ]),
  forbid('room-sees-no-http', '^server/room/', [`^server/door/|^(node:)?https?2?$|${npm('sirv')}`]),
  forbid('room-sees-no-store', '^server/room/', [
    `^server/store/|${npm('classic-level')}`,
    STORE_PORT,
  ]),
  forbid('store', '^server/store/', [`^server/(door|room)/|${npm('ws')}`]),
  forbid('nobody-imports-server-main', '.', ['^server/(main|host/command)\\.ts$']),
]

const client = [
  forbid('client-knows-no-server', '^client/', ['^server/']),
  forbid('seal', LAYER('seal'), [`${YJS}|${npm('react', 'react-dom')}`]),
  forbid('sync', LAYER('sync'), [npm('react', 'react-dom')]),
  forbid('sync-seal-low', LAYER('sync', 'seal'), [
    LAYER('store', 'acts', 'views', 'ui', 'phrases'),
  ]),
  forbid('store', LAYER('store'), [
    `${npm('react-dom', 'dexie', 'ws')}|${LAYER('ui', 'views')}|\\.tsx$`,
  ]),
  forbid('acts-know-no-screen', LAYER('acts'), [
    `${npm('react', 'react-dom')}|${LAYER('views', 'ui')}`,
  ]),
  forbid('views', LAYER('views'), [
    `${YJS}|${npm('dexie', 'ws', 'lib0')}|${LAYER('sync', 'seal')}`,
  ]),
  forbid('ui', LAYER('ui'), [
    `${YJS}|${npm('dexie', 'ws', 'zustand')}|${LAYER('store', 'acts', 'phrases', 'sync', 'seal', 'views')}`,
  ]),
  forbid('phrases', LAYER('phrases'), [LAYER('store', 'acts', 'sync', 'seal', 'views', 'ui')]),
  forbid('layers-know-no-root', '^client/src/[^/]+/', ['^client/src/[^/]+\\.tsx?$']),
]

const everywhere = [
  { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  forbid('code-knows-no-test', '^(client|server|shared)/', [TEST]),
  {
    name: 'no-orphan',
    severity: 'error',
    from: {
      orphan: true,
      path: '^(client|server|shared)/',
      // the page’s first script and what stands for spared modules are named by the build alone
      pathNot: `${TEST}|\\.d\\.ts$|^client/src/(ui/icons/|(first|sync/spared)\\.ts$)`,
    },
    to: {},
  },
  // « virtual: » modules are made by the build itself
  {
    name: 'resolves',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
]

module.exports = {
  forbidden: [...shared, ...server, ...client, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The relays we are measured against have packages of their own, installed when they are run.
    exclude: { path: ['\\.(css|svg)(\\?|$)', '^tests/bench/peers/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
