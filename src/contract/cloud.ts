/** The two clouds that operate Partner Center. The names are those of our addresses. */
export const clouds = ['global', '21vianet'] as const

export type Cloud = (typeof clouds)[number]

/** Whether a text names a cloud, letter for letter. */
export function isCloud(text: string | null | undefined): text is Cloud {
  return clouds.some((cloud) => cloud === text)
}
