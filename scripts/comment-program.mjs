/**
 * `comment/bin.mjs` from `src/hosting/`, in one readable file: the action beside it runs as it was checked out, with
 * nothing installed and nothing built.
 */
import { build } from 'esbuild'

export async function commentProgram() {
  const { outputFiles } = await build({
    entryPoints: ['src/hosting/bin.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    banner: { js: '// Generated from src/hosting by `npm run generate`.' },
  })
  return outputFiles[0].text
}
