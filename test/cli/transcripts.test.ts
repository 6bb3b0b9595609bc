import { mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { removeFolder } from '../temporary.js'
import { playTranscript, readTranscript, writeTranscript } from './transcript.js'

const folder = join(import.meta.dirname, 'transcripts')

/**
 * Each transcript is played in an empty folder and must come out as it is written. After a wanted change,
 * `UPDATE_TRANSCRIPTS=1 npm test` writes what happened; read the difference before you commit it.
 */
test.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s', async (name) => {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'rolewright-transcript-')))
  onTestFinished(() => removeFolder(place))
  const path = join(folder, name)
  const written = readFileSync(path, 'utf8')
  const played = writeTranscript(await playTranscript(readTranscript(written), place))
  if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(path, played)
  expect(played).toBe(process.env.UPDATE_TRANSCRIPTS ? played : written)
})
