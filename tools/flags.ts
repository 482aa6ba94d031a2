import { parseArgs } from 'node:util'

type Numbers<Name extends string> = Partial<Record<Name, number>>

/** Reads `--name 12` flags as whole numbers from 0; anything else ends the program with a sentence. */
export function numberFlags<Name extends string>(names: readonly Name[], usage: string): Numbers<Name> {
  const numbers: Numbers<Name> = {}
  for (const [name, text] of Object.entries(readFlags(names, usage))) {
    if (!/^\d{1,9}$/.test(String(text))) stop(`--${name} needs a whole number, not "${text}".`)
    numbers[name as Name] = Number(text)
  }
  return numbers
}

function readFlags(names: readonly string[], usage: string) {
  try {
    return parseArgs({
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    }).values
  } catch (error) {
    return stop(`${(error as Error).message.split('. ')[0]}. Use: ${usage}`)
  }
}

/** Ends the program with a sentence for the user. */
export function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
