/** The files of a build, by path. */
export type Build = ReadonlyMap<string, Buffer>

/** In what two builds of the same sources differ. */
export function differenceProblems(first: Build, second: Build): string[] {
  const paths = new Set([...first.keys(), ...second.keys()])
  return [...paths].flatMap((path) => {
    const [one, other] = [first.get(path), second.get(path)]
    if (!one || !other) return [`${path} is in one of two builds only.`]
    return one.equals(other) ? [] : [`${path} has other bytes in the second build.`]
  })
}

/** Files that name the folder they were built in, which is another one on every machine. */
export function folderProblems(build: Build, folder: string): string[] {
  return [...build].flatMap(([path, bytes]) => (bytes.includes(folder) ? [`${path} names ${folder}.`] : []))
}
