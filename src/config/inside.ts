/** Whether a path stays inside the workspace whatever it is joined to: relative, and never upwards. */
export function isInside(path: string): boolean {
  const steps = path.replaceAll('\\', '/').split('/')
  return !path.startsWith('/') && !path.startsWith('\\') && !/^[a-z]:/i.test(path) && !steps.includes('..')
}
