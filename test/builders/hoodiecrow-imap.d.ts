declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net'

  type Options = {
    plugins: string[]
    users: Record<string, { password: string }>
  }
  export default function hoodiecrow(options: Options): { server: Server }
}
