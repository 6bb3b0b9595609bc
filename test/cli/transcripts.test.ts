import { mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeFolder } from '../temporary.js'
import { playTranscript, readTranscript, writeTranscript } from './transcript.js'

const folder = join(import.meta.dirname, 'transcripts')

const names = readdirSync(folder).filter((name) => name.endsWith('.md'))

/**
 * Each transcript is played in an empty folder and must come out as it is written. After a wanted change,
 * `UPDATE_TRANSCRIPTS=1 npm test` writes what happened; read the difference before you commit it. They play at one
 * time, for they have folders of their own and wait for processes.
 */
test.concurrent.for(names)('%s', async (name, { onTestFinished }) => {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'rolewright-transcript-')))
  onTestFinished(() => removeFolder(place))
  const path = join(folder, name)
  const written = readFileSync(path, 'utf8')
  const played = writeTranscript(await playTranscript(readTranscript(written), place))
  if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(path, played)
  expect(played).toBe(process.env.UPDATE_TRANSCRIPTS ? played : written)
})
