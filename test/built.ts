/** Before tests of the built package: builds it, which takes no time when nothing changed. */
export async function setup(): Promise<void> {
  await import('../scripts/build.mjs' as string)
}
