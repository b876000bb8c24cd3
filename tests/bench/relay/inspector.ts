import { once } from 'node:events'
import { WebSocket } from 'ws'

/** What a process holds once collected, in bytes: its heap, and what its buffers hold beside it. */
export interface Heap {
  readonly used: number
  readonly buffers: number
  readonly resident: number
}

const read = `JSON.stringify((({ heapUsed, external, rss }) =>
  ({ used: heapUsed, buffers: external, resident: rss }))(process.memoryUsage()))`

interface Reply {
  readonly id: number
  readonly result: { readonly result?: { readonly value?: string } }
}

/** Collects what nothing holds, twice, then asks the process itself. */
export async function heapThrough(url: string): Promise<Heap> {
  const tool = new WebSocket(url, { perMessageDeflate: false })
  await once(tool, 'open')
  let asked = 0
  const ask = async (method: string, params?: object): Promise<Reply['result']> => {
    asked += 1
    tool.send(JSON.stringify({ id: asked, method, params }))
    for (;;) {
      const [data] = (await once(tool, 'message')) as [Buffer]
      const reply = JSON.parse(data.toString()) as Reply
      if (reply.id === asked) return reply.result
    }
  }
  await ask('HeapProfiler.collectGarbage')
  await ask('HeapProfiler.collectGarbage')
  const { result } = await ask('Runtime.evaluate', { expression: read })
  tool.close()
  await once(tool, 'close')
  return JSON.parse(result?.value ?? '') as Heap
}
