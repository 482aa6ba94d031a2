/**
 * The same function, which computes each answer once as long as the thing asked about lives. Only for things that never
 * change: everything here is read-only.
 */
export function remembered<Thing extends object, Answer>(
  compute: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, Answer>()
  return (thing) => {
    const known = answers.get(thing)
    if (known !== undefined) return known
    const answer = compute(thing)
    answers.set(thing, answer)
    return answer
  }
}
