/** What a post resolves to once it is durable on this device: its local key, for "Reprendre". */
export type Posted = Promise<number>
