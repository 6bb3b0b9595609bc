import { lstatSync, mkdirSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { hashOf } from '../../src/publish/hash.js'
import { intactSince } from '../../src/publish/intact.js'
import { makeWorkspace, write } from './fixture.js'

let folder: string
beforeEach(() => {
  folder = makeWorkspace().workspace
  write(join(folder, 'a.html'), 'A')
})

/** When the system last noted a change of the file. */
const changedAt = () => lstatSync(join(folder, 'a.html')).ctimeMs
const asMade = { inputs: 'x', bytes: hashOf('A') }
/** Found by whoever reads the file, and by nobody else. */
const otherwise = { inputs: 'x', bytes: hashOf('B') }

describe('a file of outputs', () => {
  test('is read where nobody knows since when it has been left alone', () => {
    const isIntact = intactSince(undefined, folder)
    expect(isIntact('a.html', asMade)).toBe(true)
    expect(isIntact('a.html', otherwise)).toBe(false)
  })

  test('is not read when nobody has touched it since it was recorded', () => {
    expect(intactSince(changedAt() + 1, folder)('a.html', otherwise)).toBe(true)
  })

  test('is read when it was changed after that, or in the same moment', () => {
    for (const moment of [changedAt() - 1, changedAt()]) {
      expect(intactSince(moment, folder)('a.html', otherwise)).toBe(false)
      expect(intactSince(moment, folder)('a.html', asMade)).toBe(true)
    }
  })

  test('is read when its date says that it was changed later, or exactly then', () => {
    const moment = Math.ceil(changedAt() / 1000 + 60) * 1000
    for (const seconds of [moment / 1000 + 60, moment / 1000]) {
      utimesSync(join(folder, 'a.html'), seconds, seconds)
      expect(changedAt()).toBeLessThan(moment)
      expect(intactSince(moment, folder)('a.html', otherwise)).toBe(false)
    }
  })

  test('is read when its date was set back, for the system notes that too', () => {
    const moment = changedAt()
    utimesSync(join(folder, 'a.html'), 1, 1)
    expect(intactSince(moment, folder)('a.html', otherwise)).toBe(false)
  })

  test('is not as it was made when it is gone, or a folder or link is in its place', () => {
    mkdirSync(join(folder, 'folder'))
    symlinkSync(join(folder, 'a.html'), join(folder, 'link'))
    for (const moment of [undefined, changedAt() + 60_000])
      for (const path of ['gone.html', 'folder', 'link'])
        expect(intactSince(moment, folder)(path, asMade)).toBe(false)
  })
})
