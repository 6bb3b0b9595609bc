/** Runs some of the source at build time: the module that `contents` is, in TypeScript, seen from the folder `root`. */
import { build } from 'esbuild'

export async function loadSource(root, contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    external: ['source-map'],
    banner: {
      js: `import{createRequire as makeRequire}from'node:module';const require=makeRequire(${JSON.stringify(`${root}/package.json`)});`,
    },
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
