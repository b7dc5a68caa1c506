/** A fault of whoever runs a command, said with the usage. */
export class UsageFault extends Error {}

/** What `parseArgs` of Node throws at an option it does not know, or one without its value. */
const isParseFault = (fault: unknown): fault is Error =>
  fault instanceof Error && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS')

/**
 * Runs a command with the arguments of this process. A fault of whoever runs it is said with the
 * usage, and ends the process with 2; any other is thrown on.
 */
export async function runCommand(
  usage: string,
  run: (args: string[]) => void | Promise<void>,
): Promise<void> {
  try {
    await run(process.argv.slice(2))
  } catch (fault) {
    if (!(fault instanceof UsageFault || isParseFault(fault))) throw fault
    console.error(`${fault.message}\n\n${usage}`)
    process.exitCode = 2
  }
}
