const policy: { readonly [name: string]: string } = {
  'save-exact': 'true',
  'ignore-scripts': 'true',
  'strict-allow-scripts': 'true',
  'omit-lockfile-registry-resolved': 'true',
  // Days. What is taken back after an attack is taken back sooner than that.
  'min-release-age': '7',
  'allow-git': 'none',
  'allow-remote': 'none',
  'allow-file': 'none',
}

/** What .npmrc lacks of the policy, and package.json of exact versions. */
export function npmPolicyProblems(npmrc: string, manifest: string): string[] {
  const lines = npmrc.split('\n').map((line) => line.trim())
  const problems = Object.entries(policy)
    .filter(([name, value]) => !lines.includes(`${name}=${value}`))
    .map(([name, value]) => `.npmrc does not say ${name}=${value}.`)
  if (/^(@.+:)?registry|_auth|\/\//m.test(npmrc)) problems.push('.npmrc names a registry or a credential.')
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(manifest) as {
    readonly [group: string]: { readonly [name: string]: string } | undefined
  }
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  }))
    if (!/^\d+\.\d+\.\d+$/.test(version))
      problems.push(`package.json asks for ${name} ${version}, no exact version.`)
  return problems
}
