/** A small door beside `index.ts`: the formats that there are, for a command line that loads no stage to list them. */
export { formatNames, formatOfEnding, needAny, pageFormats, rendererOf } from './render/formats.js'
